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
     */
    public record Entry(
            String title,
            String address,
            String summary,
            List<Fact> facts,
            Optional<Link> predecessor,
            boolean current) {}
}
