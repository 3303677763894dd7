package org.planpress.site.meetings;

import java.util.List;
import java.util.Optional;
import org.planpress.site.frame.Link;

/**
 * A recommendation beside its answer.
 *
 * @param meeting who asked and when, and its page
 * @param open whether no answer is known
 * @param answer the answer, or that there is none yet
 * @param notes whether and when it was answered, and when an answer is due
 * @param change whether the plan changed because of it, and how
 * @param commitments the commitments that it touches
 */
public record RecommendationEntry(
        String id,
        Link meeting,
        boolean open,
        String text,
        String answer,
        List<String> notes,
        Optional<String> change,
        List<Link> commitments) {}
