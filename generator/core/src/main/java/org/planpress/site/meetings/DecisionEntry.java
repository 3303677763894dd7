package org.planpress.site.meetings;

import java.util.List;
import java.util.Optional;
import org.planpress.site.frame.Link;

/**
 * Something decided.
 *
 * @param followUp what must follow, and by when
 * @param outcome what came of it, or that nobody told although it was due
 * @param commitments the commitments that it touches
 */
public record DecisionEntry(
        String id,
        String title,
        String text,
        Optional<String> followUp,
        Optional<String> outcome,
        List<Link> commitments) {}
