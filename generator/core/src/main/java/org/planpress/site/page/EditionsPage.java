package org.planpress.site.page;

import java.util.List;

/** All editions, newest first. */
public record EditionsPage(String heading, String lead, List<Entry> editions) implements PageContent {

    /** An edition. */
    public record Entry(String title, String address, String summary, List<Fact> facts, boolean current) {}
}
