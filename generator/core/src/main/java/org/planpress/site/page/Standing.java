package org.planpress.site.page;

import java.util.List;
import java.util.Optional;

/**
 * How the commitments stand.
 *
 * @param checked when that was last judged, as a sentence, if any status was published
 * @param statement the finding as a sentence
 * @param details the rest, one sentence each
 * @param key the statuses that occur, with their numbers, to explain the marks
 * @param tally the marks
 */
public record Standing(
        Optional<String> checked, String statement, List<String> details, List<Tag> key, Optional<Tally> tally) {}
