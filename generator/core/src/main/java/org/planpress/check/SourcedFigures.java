package org.planpress.check;

import java.util.List;
import org.planpress.finding.Finding;
import org.planpress.finding.Rule;
import org.planpress.model.Plan;

/** A figure in large letters says where it comes from. */
final class SourcedFigures implements Check {

    private static final Rule RULE = Rule.error(
            "unsourced-figure",
            "A key figure has no source and is no figure of the plan, so nobody can tell whether it is true.",
            "Add 'source', or name a figure of the plan in braces.",
            "keyFigures: [{label: Homes let, value: \"412\"}]");

    @Override
    public List<Rule> rules() {
        return List.of(RULE);
    }

    @Override
    public List<Finding> check(Plan plan) {
        return plan.shown()
                .flatMap(shown -> shown.keyFigures().stream())
                .filter(figure -> figure.source().isEmpty() && !figure.isNamed())
                .map(figure -> RULE.at(figure.at(), "the key figure '%s' has no source".formatted(figure.label()))
                        .withHint("say in 'source' where it was published, or name a figure of the plan in braces"))
                .toList();
    }
}
