package org.planpress.site.cite;

import java.util.List;
import java.util.Optional;

/**
 * How a page is cited.
 *
 * @param heading says what kind of thing is cited
 * @param name what its author calls it
 * @param text the whole citation, to be copied
 * @param address the whole address in it
 * @param facts the same part by part, with the licence
 * @param parts what on the page has an address of its own
 * @param notes what to mind when citing it
 */
public record Cite(
        String heading, String name, String text, String address, List<Line> facts, List<Line> parts, List<String> notes) {

    /** A term and what holds for it, with the address that it is, if it is one. */
    public record Line(String term, String text, Optional<String> address) {}

    /** The same of something that its author calls so. */
    Cite named(String called) {
        return new Cite(heading, called, text, address, facts, parts, notes);
    }
}
