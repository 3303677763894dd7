package org.planpress.site.meetings;

import java.util.List;
import java.util.Optional;
import org.planpress.site.frame.ChapterKind;
import org.planpress.site.frame.ChapterPage;
import org.planpress.site.frame.Link;
import org.planpress.site.frame.PagePart;

/**
 * The register of decisions and recommendations: first what is open, then all else by meeting.
 *
 * @param finding of how many recommendations no answer is known; empty without any
 * @param asked how many recommendations it holds and how many of them were answered, in sentences
 */
public record DecisionsPage(
        String heading, Optional<String> finding, String lead, List<String> asked, List<Group> groups)
        implements ChapterPage {

    @Override
    public ChapterKind chapter() {
        return ChapterKind.DECISIONS;
    }

    @Override
    public boolean isPrinted() {
        return !groups.isEmpty();
    }

    @Override
    public List<PagePart> mainParts() {
        return groups.stream()
                .map(group -> new PagePart(group.id(), group.title()))
                .toList();
    }

    /**
     * What is open, or what one meeting decided and recommended beside that.
     *
     * @param meeting the meeting; empty for what is open of all
     */
    public record Group(
            String id,
            String title,
            Optional<Link> meeting,
            List<DecisionEntry> decisions,
            List<RecommendationEntry> recommendations) {}
}
