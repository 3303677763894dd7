package org.planpress.site.texts;

import org.planpress.site.frame.Fact;
import org.planpress.site.frame.PageContent;
import java.util.List;

/** All editions, newest first. */
public record EditionsPage(String heading, String lead, List<Entry> editions) implements PageContent {

    /** An edition. */
    public record Entry(String title, String address, String summary, List<Fact> facts, boolean current) {}
}
