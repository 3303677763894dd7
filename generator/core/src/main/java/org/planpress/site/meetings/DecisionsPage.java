package org.planpress.site.meetings;

import java.util.List;
import java.util.Optional;
import org.planpress.site.frame.ChapterKind;
import org.planpress.site.frame.ChapterPage;
import org.planpress.site.frame.Link;
import org.planpress.site.frame.PagePart;

/**
 * The register of decisions and recommendations, by meeting.
 *
 * @param finding of how many recommendations no answer is known; empty without any
 * @param asked how many recommendations it holds and how many of them were answered, in sentences
 * @param open the recommendations without an answer
 * @param settled the meetings with all else
 * @param meetings the meetings with all that they decided and recommended, open or not
 */
public record DecisionsPage(
        String heading,
        Optional<String> finding,
        String lead,
        List<String> asked,
        List<RecommendationEntry> open,
        List<Group> settled,
        List<Group> meetings)
        implements ChapterPage {

    @Override
    public ChapterKind chapter() {
        return ChapterKind.DECISIONS;
    }

    @Override
    public boolean isPrinted() {
        return !meetings.isEmpty();
    }

    @Override
    public List<PagePart> mainParts() {
        return meetings.stream()
                .map(meeting -> new PagePart(meeting.id(), meeting.title()))
                .toList();
    }

    /** What one meeting decided and recommended. */
    public record Group(
            String id,
            String title,
            Link meeting,
            List<DecisionEntry> decisions,
            List<RecommendationEntry> recommendations) {

        /** What is left of it beside the open recommendations; empty if nothing is. */
        Optional<Group> settled() {
            List<RecommendationEntry> answered =
                    recommendations.stream().filter(asked -> !asked.open()).toList();
            return decisions.isEmpty() && answered.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Group(id, title, meeting, decisions, answered));
        }
    }
}
