package org.planpress.site.meetings;

import java.util.List;
import org.planpress.site.frame.ChapterKind;
import org.planpress.site.frame.ChapterPage;
import org.planpress.site.frame.Link;
import org.planpress.site.frame.PagePart;

/**
 * The register of decisions and recommendations, by meeting.
 *
 * @param asked how many recommendations it holds and how many of them were answered, in sentences
 */
public record DecisionsPage(String heading, String lead, List<String> asked, List<Group> meetings)
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
            List<RecommendationEntry> recommendations) {}
}
