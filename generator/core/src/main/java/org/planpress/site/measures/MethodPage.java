package org.planpress.site.measures;

import java.util.List;
import java.util.Optional;
import org.planpress.site.chart.DataTable;
import org.planpress.site.frame.Link;
import org.planpress.site.frame.PageContent;

/** How figures are worked out and judged. */
public record MethodPage(String heading, List<String> lead, List<Link> contents, List<Part> parts)
        implements PageContent {

    /**
     * One thing to know.
     *
     * @param paragraphs what it is
     * @param points rules or examples, one each
     * @param table weights or names with what they mean
     * @param tags tags with what they mean
     */
    public record Part(
            String id,
            String title,
            List<String> paragraphs,
            List<String> points,
            Optional<DataTable> table,
            List<Meaning> tags) {}

    /** A tag and what it means. */
    public record Meaning(DirectionTag direction, String text) {}
}
