package org.planpress.check;

import java.util.List;
import org.planpress.finding.Finding;
import org.planpress.finding.Rule;
import org.planpress.model.Plan;

/** Each national threat is answered by a commitment, or the plan says why not. */
final class AnsweredRequirements implements Check {

    private static final Rule RULE = Rule.error(
            "requirement-unanswered",
            "A national threat has neither a commitment nor a reason why there is none.",
            "Name the commitments that answer it, or say in 'noCommitment' why none does.",
            "threats:\n  - {id: terrorism, title: Terrorism}");

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
                .flatMap(edition -> edition.requirements().stream())
                .flatMap(requirements -> requirements.threats().stream())
                .filter(threat ->
                        threat.commitments().isEmpty() && threat.noCommitment().isEmpty())
                .map(threat -> RULE.at(
                                threat.at(),
                                "the threat '%s' has neither a commitment nor a reason why there is none"
                                        .formatted(threat.title()))
                        .withHint("list ids under 'commitments', or say why in 'noCommitment'"))
                .toList();
    }
}
