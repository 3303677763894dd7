package org.planpress.site.texts;

import java.util.List;
import org.planpress.site.frame.Link;
import org.planpress.site.frame.PageContent;

/** Every page of the site, by what it is about. */
public record AllPagesPage(String heading, String lead, List<Group> groups) implements PageContent {

    /**
     * Pages of one kind.
     *
     * @param id names the group on the page
     */
    public record Group(String id, String title, List<Link> pages) {}
}
