package org.planpress.site.meetings;

import java.util.List;
import java.util.Optional;
import org.planpress.site.frame.Link;

/**
 * Something decided.
 *
 * @param followUp what must follow, and by when
 * @param commitments the commitments that it touches
 */
public record DecisionEntry(String id, String title, String text, Optional<String> followUp, List<Link> commitments) {}
