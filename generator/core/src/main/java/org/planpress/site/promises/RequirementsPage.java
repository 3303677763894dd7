package org.planpress.site.promises;

import org.planpress.site.frame.CommitmentRow;
import org.planpress.site.frame.PageContent;
import java.util.List;
import java.util.Optional;

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
        implements PageContent {

    /**
     * A threat.
     *
     * @param counted how many commitments answer it, in words
     */
    public record Threat(String id, String title, String counted, List<String> text, List<CommitmentRow> commitments) {}
}
