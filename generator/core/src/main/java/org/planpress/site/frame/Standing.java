package org.planpress.site.frame;

import java.util.List;
import java.util.Optional;

/**
 * How the commitments stand.
 *
 * @param note what the marks are, and when the statuses were last judged
 * @param statement the finding as a sentence
 * @param age how old the statuses are, if they age
 * @param details the rest, one sentence each
 * @param counts how many commitments have each status that occurs
 * @param key the statuses that occur, with their numbers, to explain the marks
 * @param tally the marks
 */
public record Standing(
        String note,
        String statement,
        Optional<AgeNote> age,
        List<String> details,
        List<Count> counts,
        List<Tag> key,
        Optional<Tally> tally) {

    /** How many commitments have a status. */
    public record Count(Tag status, int number) {}
}
