package org.planpress.check;

import java.util.List;
import org.planpress.check.Passage.Kind;
import org.planpress.model.Plan;

/**
 * The words of a plan, gathered once for all checks that read them.
 *
 * @param passages every passage, in the order of the model
 */
public record PlanWords(Plan plan, List<Passage> passages) {

    static PlanWords of(Plan plan) {
        return new PlanWords(plan, PlanText.of(plan));
    }

    /** The passages that are language. */
    List<Passage> language() {
        return passages.stream()
                .filter(passage -> passage.kind() == Kind.LANGUAGE)
                .toList();
    }

}
