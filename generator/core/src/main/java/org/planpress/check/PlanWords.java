package org.planpress.check;

import java.util.List;
import java.util.stream.Stream;
import org.planpress.check.Passage.Kind;
import org.planpress.model.Plan;

/**
 * The words of a plan, gathered once for all checks that read them.
 *
 * @param passages every passage, in the order of the model
 * @param language those of them that are language
 * @param goesOn asked before each passage is read; what it throws ends the check
 */
public record PlanWords(Plan plan, List<Passage> passages, List<Passage> language, Runnable goesOn) {

    static PlanWords of(Plan plan) {
        return of(plan, () -> {});
    }

    static PlanWords of(Plan plan, Runnable goesOn) {
        List<Passage> passages = PlanText.of(plan);
        return new PlanWords(
                plan,
                passages,
                passages.stream()
                        .filter(passage -> passage.kind() == Kind.LANGUAGE)
                        .toList(),
                goesOn);
    }

    /** Every passage, read one after the other for as long as somebody waits. */
    Stream<Passage> read() {
        return passages.stream().peek(passage -> goesOn.run());
    }

    /** The same of those that are language. */
    Stream<Passage> readLanguage() {
        return language.stream().peek(passage -> goesOn.run());
    }
}
