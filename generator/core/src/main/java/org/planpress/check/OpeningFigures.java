package org.planpress.check;

import java.util.List;
import java.util.stream.Stream;
import org.planpress.analysis.PlanAnalysis;
import org.planpress.finding.Finding;
import org.planpress.finding.Rule;
import org.planpress.model.PrioritySheet;

/** The measure whose chart opens a priority has one. */
final class OpeningFigures implements FigureCheck {

    private static final Rule RULE = Rule.warning(
            "figure-not-drawn",
            "The chart of a measure is to open a priority, and there is nothing of it to draw.",
            "Name a measure with a series or with comparisons, or delete 'figure'.",
            "figure: knife-crime");

    @Override
    public List<Rule> rules() {
        return List.of(RULE);
    }

    @Override
    public List<Finding> check(PlanAnalysis analysis) {
        return analysis.plan().editions().stream()
                .flatMap(edition -> edition.priorities().stream())
                .flatMap(priority -> notDrawn(priority.sheet(), analysis))
                .toList();
    }

    private static Stream<Finding> notDrawn(PrioritySheet sheet, PlanAnalysis analysis) {
        return sheet.figure().stream()
                .filter(named -> analysis.measure(named.id())
                        .map(facts -> facts.lead().points().isEmpty()
                                && facts.measure().sheet().comparisons().isEmpty())
                        .orElse(false))
                .map(named -> RULE.at(named.at(), "the measure '%s' has no values to draw".formatted(named))
                        .marking(named.id().value().length())
                        .withHint("name a measure with a series or with comparisons, or delete 'figure'"));
    }
}
