package org.planpress.check;

import java.util.List;
import java.util.stream.Stream;
import org.planpress.finding.Finding;
import org.planpress.finding.Rule;
import org.planpress.model.Plan;
import org.planpress.model.Priority;

/**
 * A priority says what should change, what will be done for it and how to tell. Aims of an older plan stand for outcomes
 * and commitments; a superseded edition stays as it was published.
 */
final class CompletePriorities implements Check {

    private static final Rule RULE = Rule.error(
            "incomplete-priority",
            "A priority has no outcome, no commitment or no KPI.",
            "Add what is missing, so that people can see what is promised and how it will be judged.",
            "number: 1\ntitle: Reduce violence\noutcomes: []");

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
        return plan.editions().stream()
                .filter(edition -> !edition.sheet().status().isHistory())
                .flatMap(edition -> edition.priorities().stream())
                .flatMap(CompletePriorities::gaps)
                .toList();
    }

    private static Stream<Finding> gaps(Priority priority) {
        var sheet = priority.sheet();
        boolean hasAims = !sheet.aims().isEmpty();
        return Stream.of(
                        gap(priority, !hasAims && sheet.outcomes().isEmpty(), "outcome", "'outcomes' of priority.yml"),
                        gap(
                                priority,
                                !hasAims && priority.commitments().isEmpty(),
                                "commitment",
                                "commitments.yml beside priority.yml"),
                        gap(priority, sheet.kpis().isEmpty(), "KPI", "'kpis' of priority.yml"))
                .flatMap(gap -> gap);
    }

    private static Stream<Finding> gap(Priority priority, boolean missing, String what, String where) {
        if (!missing) {
            return Stream.empty();
        }
        String message = "priority %d, '%s', has no %s"
                .formatted(priority.sheet().number(), priority.sheet().title(), what);
        return Stream.of(RULE.at(priority.sheet().at(), message).withHint("add one to " + where));
    }
}
