package org.planpress.site.texts;

import java.util.List;
import java.util.Optional;
import org.planpress.site.frame.Fact;
import org.planpress.site.frame.Link;
import org.planpress.site.frame.PageContent;

/** All editions, newest first. */
public record EditionsPage(String heading, String lead, List<Entry> editions) implements PageContent {

    /**
     * An edition.
     *
     * @param predecessor the edition that it follows
     * @param earlier what became of the promises of that, where they can be followed
     */
    public record Entry(
            String title,
            String address,
            String summary,
            List<Fact> facts,
            Optional<Link> predecessor,
            Optional<Link> earlier,
            boolean current) {}
}
