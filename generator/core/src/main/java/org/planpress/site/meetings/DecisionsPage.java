package org.planpress.site.meetings;

import java.util.List;
import org.planpress.site.frame.Link;
import org.planpress.site.frame.PageContent;

/**
 * The register of decisions and recommendations, by meeting.
 *
 * @param asked how many recommendations it holds and how many of them were answered, in sentences
 */
public record DecisionsPage(String heading, String lead, List<String> asked, List<Group> meetings)
        implements PageContent {

    /** What one meeting decided and recommended. */
    public record Group(
            String id,
            String title,
            Link meeting,
            List<DecisionEntry> decisions,
            List<RecommendationEntry> recommendations) {}
}
