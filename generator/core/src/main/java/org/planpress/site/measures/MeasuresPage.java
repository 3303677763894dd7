package org.planpress.site.measures;

import org.planpress.site.frame.Link;
import org.planpress.site.frame.PageContent;
import java.util.List;

/** All measures, in groups. */
public record MeasuresPage(String heading, String lead, List<Group> groups, Link method, boolean illustrative)
        implements PageContent {

    /**
     * Some measures.
     *
     * @param look the look of their priority, or empty
     * @param caption what the table is called
     * @param scope what the table holds
     */
    public record Group(String id, String title, String look, String caption, String scope, List<MeasureRow> rows) {}
}
