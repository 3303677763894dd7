package org.planpress.check;

import java.util.List;
import org.planpress.finding.Finding;
import org.planpress.finding.Rule;
import org.planpress.model.Plan;

/** Who was asked is told what came of it; papers that are told again cannot be mended here, and history stays as it was. */
final class AnsweredVoices implements Check {

    private static final Rule RULE = Rule.note(
            "heard-without-change",
            "A register tells what people said and not what changed because of it.",
            "Say in 'changed' what changed, or that nothing did and why.",
            "entries:\n  - {id: market-day, title: Market day, heard: Nobody answers when we ring.}");

    @Override
    public List<Rule> rules() {
        return List.of(RULE);
    }

    @Override
    public boolean needsWholePlan() {
        return true;
    }

    @Override
    public List<Finding> check(Plan plan) {
        boolean ours = !plan.site().restated().orElse(false);
        return plan.editions().stream()
                .filter(edition -> ours && !edition.sheet().status().isHistory())
                .flatMap(edition -> edition.registers().stream())
                .flatMap(register -> register.entries().stream())
                .filter(entry -> entry.heard().isPresent() && entry.changed().isEmpty())
                .map(entry -> RULE.at(
                                entry.at(),
                                "'%s' tells what people said and not what changed because of it"
                                        .formatted(entry.title()))
                        .withHint("say in 'changed' what changed, or that nothing did and why"))
                .toList();
    }
}
