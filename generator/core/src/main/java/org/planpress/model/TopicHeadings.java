package org.planpress.model;

import java.util.Optional;
import org.planpress.finding.SourceLocation;

/**
 * What the three parts of a topic are called; those without a name keep the usual one.
 *
 * @param what over what is happening
 * @param soWhat over why it matters
 * @param nowWhat over what is being done
 */
@Means("the headings of topics")
public record TopicHeadings(
        @Means(value = "Over what is happening.", example = "What we see")
        Optional<Text> what,

        @Means(value = "Over why it matters.", example = "What it means for people")
        Optional<Text> soWhat,

        @Means(value = "Over what is being done.", example = "What we do next")
        Optional<Text> nowWhat,

        SourceLocation at) {

    /** Those of a report, and of the site where the report has none. */
    public static Optional<TopicHeadings> of(ReportSheet report, SiteSheet site) {
        return report.topicHeadings()
                .map(own -> site.topicHeadings().map(own::over).orElse(own))
                .or(site::topicHeadings);
    }

    private TopicHeadings over(TopicHeadings other) {
        return new TopicHeadings(what.or(other::what), soWhat.or(other::soWhat), nowWhat.or(other::nowWhat), at);
    }
}
