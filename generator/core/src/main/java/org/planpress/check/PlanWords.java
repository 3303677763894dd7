package org.planpress.check;

import java.util.List;
import org.planpress.check.Passage.Kind;
import org.planpress.model.Plan;

/**
 * The words of a plan, gathered once for all checks that read them.
 *
 * @param passages every passage, in the order of the model
 * @param language those of them that are language
 */
public record PlanWords(Plan plan, List<Passage> passages, List<Passage> language) {

    static PlanWords of(Plan plan) {
        List<Passage> passages = PlanText.of(plan);
        return new PlanWords(
                plan,
                passages,
                passages.stream()
                        .filter(passage -> passage.kind() == Kind.LANGUAGE)
                        .toList());
    }
}
