package org.planpress.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.planpress.finding.Finding;
import org.planpress.finding.Rule;
import org.planpress.model.Edition;
import org.planpress.model.Plan;
import org.planpress.model.Priority;

/** The priorities of an edition count from 1, each number once. */
final class PriorityNumbers implements Check {

    private static final Rule DUPLICATE = Rule.error(
            "duplicate-number",
            "Two priorities of one edition have the same number.",
            "Give each priority its own number.",
            "number: 1   # in two files");

    private static final Rule GAP = Rule.warning(
            "number-gap",
            "The numbers of the priorities do not run 1, 2, 3 without a gap.",
            "Number the priorities from 1, without a gap.",
            "number: 3   # and no priority 2");

    @Override
    public List<Rule> rules() {
        return List.of(DUPLICATE, GAP);
    }

    @Override
    public boolean needsWholePlan() {
        return true;
    }

    @Override
    public List<Finding> check(Plan plan) {
        return plan.editions().stream()
                .flatMap(edition -> inEdition(edition).stream())
                .toList();
    }

    private static List<Finding> inEdition(Edition edition) {
        List<Priority> byNumber = edition.priorities().stream()
                .sorted(Comparator.comparing(
                                (Priority priority) -> priority.sheet().number())
                        .thenComparing(Priority::id))
                .toList();
        List<Finding> findings = new ArrayList<>();
        int last = 0;
        boolean first = true;
        for (Priority priority : byNumber) {
            int number = priority.sheet().number();
            if (number == last && !first) {
                findings.add(DUPLICATE
                        .at(
                                priority.sheet().at(),
                                "priority '%s' has the number %d, as has another".formatted(priority.id(), number))
                        .withHint("give each priority its own number"));
            } else if (number != last + 1) {
                findings.add(GAP.at(
                                priority.sheet().at(),
                                "priority '%s' has the number %d, but there is no priority %d"
                                        .formatted(priority.id(), number, last + 1))
                        .withHint("number the priorities from 1, without a gap"));
            }
            last = number;
            first = false;
        }
        return findings;
    }
}
