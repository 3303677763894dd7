package org.planpress.check;

import java.util.List;
import org.planpress.finding.Finding;
import org.planpress.finding.Rule;
import org.planpress.model.Plan;
import org.planpress.model.Printing;

/** What people look for is a short list. */
final class FindFast implements Check {

    private static final Rule RULE = Rule.warning(
            "find-too-long",
            "The printed plan lists more than five things to find fast, and nobody finds one of many fast.",
            "Keep the five that people look for most; the others stand in the contents.",
            "find: [{words: Burglary, to: p1.homes}, …]");

    @Override
    public List<Rule> rules() {
        return List.of(RULE);
    }

    @Override
    public List<Finding> check(Plan plan) {
        return plan.site().print().stream()
                .map(Printing::find)
                .filter(find -> find.size() > Printing.MOST_TO_FIND)
                .map(find -> RULE.at(
                                find.get(Printing.MOST_TO_FIND).at(),
                                "there are %d things to find fast, and room for %d"
                                        .formatted(find.size(), Printing.MOST_TO_FIND))
                        .withHint("keep the five that people look for most"))
                .toList();
    }
}
