package org.planpress.site.cite;

import java.util.List;
import java.util.Optional;

/**
 * How a page is cited.
 *
 * @param heading says what kind of thing is cited
 * @param whole the whole citation
 * @param address the whole address in it
 * @param facts the same part by part, with the licence
 * @param parts what on the page has an address of its own
 * @param notes what to mind when citing it
 */
public record Cite(
        String heading, Whole whole, String address, List<Line> facts, List<Line> parts, List<String> notes) {

    /**
     * The whole citation.
     *
     * @param of what its author calls what is cited
     * @param text to be copied
     */
    public record Whole(String of, String text) {}

    public String text() {
        return whole.text();
    }

    /** A term and what holds for it, with the address that it is, if it is one. */
    public record Line(String term, String text, Optional<String> address) {}

    /** The same of something that its author calls so. */
    Cite named(String called) {
        return new Cite(heading, new Whole(called, text()), address, facts, parts, notes);
    }
}
