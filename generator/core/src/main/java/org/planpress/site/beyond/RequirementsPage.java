package org.planpress.site.beyond;

import java.util.List;
import java.util.Optional;
import org.planpress.site.frame.ChapterKind;
import org.planpress.site.frame.ChapterPage;
import org.planpress.site.frame.CommitmentRow;
import org.planpress.site.frame.PagePart;

/**
 * National threats and the commitments that answer them.
 *
 * @param mappedNote who found which commitments answer which threat
 */
public record RequirementsPage(
        String heading,
        String summary,
        String statement,
        Optional<String> mappedNote,
        List<Threat> threats,
        String source)
        implements ChapterPage {
    @Override
    public ChapterKind chapter() {
        return ChapterKind.REQUIREMENTS;
    }

    @Override
    public List<PagePart> mainParts() {
        return threats.stream()
                .map(threat -> new PagePart(threat.id(), threat.title()))
                .toList();
    }

    /**
     * A threat.
     *
     * @param counted how many commitments answer it, in words
     */
    public record Threat(String id, String title, String counted, List<String> text, List<CommitmentRow> commitments) {}
}
