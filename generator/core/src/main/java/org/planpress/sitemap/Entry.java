package org.planpress.sitemap;

import java.util.Optional;
import java.util.stream.Stream;
import org.planpress.finding.SourceLocation;
import org.planpress.model.Id;

/**
 * One thing that the site publishes.
 *
 * @param address where readers find it, from the root of the site: {@code /money/}, {@code /plan.pdf}
 * @param kind what it is
 * @param edition the edition that it belongs to; empty for what all editions share
 * @param report the report that it belongs to, if any
 * @param name the name that an author gave and that its address is made of; empty if it is always there
 */
public record Entry(String address, Kind kind, Optional<Id> edition, Optional<Id> report, Optional<Name> name) {

    static final String INDEX = "index.html";

    /**
     * A name that an author chose.
     *
     * @param text an id, or a part of the name of a file
     * @param at where it stands
     */
    public record Name(String text, SourceLocation at) {}

    /** The file that holds it, under the output folder: {@code money/index.html}, {@code plan.pdf}. */
    public String path() {
        return address.substring(1) + (address.endsWith("/") ? INDEX : "");
    }

    /** The folders that hold its file, without the one at the root: {@code a/b} for {@code a/b/index.html}. */
    Stream<String> folders() {
        return Stream.iterate(path(), path -> path.indexOf('/') >= 0, path -> path.substring(0, path.lastIndexOf('/')))
                .skip(1);
    }
}
