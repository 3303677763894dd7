package org.planpress.check;

import java.util.List;
import java.util.stream.Stream;
import org.planpress.finding.Finding;
import org.planpress.finding.Rule;
import org.planpress.model.Id;
import org.planpress.model.Named;
import org.planpress.model.Plan;
import org.planpress.model.Priority;
import org.planpress.model.ThemesSheet.Theme;

/** An id says where its owner stands: a commitment's id starts with its theme's, a theme's with its priority's. */
final class IdsUnderParents implements Check {

    private static final Rule RULE = Rule.warning(
            "id-under-parent",
            "An id does not start with the id of the thing it stands under.",
            "Start a commitment's id with its theme's id and a dot, and a theme's with its priority's.",
            "themes:\n  - id: p2.vawg\n    commitments:\n      - id: p1.vawg.1");

    @Override
    public List<Rule> rules() {
        return List.of(RULE);
    }

    @Override
    public List<Finding> check(Plan plan) {
        return plan.editions().stream()
                .flatMap(edition -> Stream.concat(
                        edition.priorities().stream().flatMap(IdsUnderParents::inPriority),
                        edition.crossCutting().stream().flatMap(IdsUnderParents::inTheme)))
                .toList();
    }

    private static Stream<Finding> inPriority(Priority priority) {
        return priority.themes().stream()
                .flatMap(
                        theme -> Stream.concat(astray("theme", theme.id(), "priority", priority.id()), inTheme(theme)));
    }

    private static Stream<Finding> inTheme(Theme theme) {
        return theme.commitments().stream()
                .flatMap(commitment -> astray(
                        "commitment", commitment.id(), "theme", theme.id().id()));
    }

    private static Stream<Finding> astray(String kind, Named child, String parentKind, Id parent) {
        String start = parent + ".";
        if (child.id().value().startsWith(start)) {
            return Stream.empty();
        }
        String message = "the id of the %s '%s' does not start with '%s', the id of its %s"
                .formatted(kind, child, parent, parentKind);
        String hint = "if it was never published, begin it with '%s'; a published id stays as it is".formatted(start);
        return Stream.of(RULE.at(child.at(), message)
                .marking(child.id().value().length())
                .withHint(hint));
    }
}
