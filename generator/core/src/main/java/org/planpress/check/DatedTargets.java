package org.planpress.check;

import java.util.List;
import java.util.stream.Stream;
import org.planpress.finding.Finding;
import org.planpress.finding.Rule;
import org.planpress.model.Plan;
import org.planpress.model.PrioritySheet.Kpi;

/** A target without a date can never be missed. */
final class DatedTargets implements Check {

    private static final Rule RULE = Rule.warning(
            "target-without-date",
            "A KPI has a target but no date for it.",
            "Give the date in 'targetDate', or leave the target out if the plan sets none.",
            "target: 3,800 a year");

    @Override
    public List<Rule> rules() {
        return List.of(RULE);
    }

    @Override
    public List<Finding> check(Plan plan) {
        return plan.editions().stream()
                .flatMap(edition -> edition.kpis().stream())
                .flatMap(DatedTargets::undated)
                .toList();
    }

    private static Stream<Finding> undated(Kpi kpi) {
        return kpi.target().stream()
                .filter(target -> kpi.targetDate().isEmpty())
                .map(target -> RULE.at(
                                target.at(), "KPI '%s' has the target '%s' without a date".formatted(kpi.id(), target))
                        .marking(target.value().length())
                        .withHint("give the date in 'targetDate'"));
    }
}
