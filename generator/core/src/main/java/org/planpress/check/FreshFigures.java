package org.planpress.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.planpress.analysis.PlanAnalysis;
import org.planpress.finding.Finding;
import org.planpress.finding.Rule;
import org.planpress.finding.SourceLocation;
import org.planpress.model.Plan;

/** Figures come when they were promised, and nothing was published on a day to come. */
final class FreshFigures implements FigureCheck {

    private static final Rule OVERDUE = Rule.note(
            "figures-overdue",
            "The day on which the next figures of a measure were due has passed.",
            "Bring the new figures in, or give the day on which they will come.",
            "nextUpdate: 2024-03-07");

    private static final Rule LATER = Rule.warning(
            "published-later",
            "A measure or report is said to have been published on a day to come.",
            "Correct the day.",
            "published: 2093-12-14");

    @Override
    public List<Rule> rules() {
        return List.of(OVERDUE, LATER);
    }

    @Override
    public List<Finding> check(PlanAnalysis analysis) {
        Plan plan = analysis.plan();
        LocalDate today = analysis.asOf();
        Stream<Finding> overdue = plan.measures().stream()
                .map(measure -> measure.sheet())
                .flatMap(sheet -> sheet.nextUpdate().filter(today::isAfter).stream()
                        .map(day -> OVERDUE.at(
                                        sheet.at(),
                                        "the next figures of '%s' were due on %s".formatted(sheet.id(), day))
                                .withHint("bring them in, or give the day on which they will come")));
        return Stream.of(
                        overdue,
                        plan.measures().stream()
                                .map(measure -> measure.sheet())
                                .flatMap(sheet -> later(sheet.published(), sheet.at(), today)),
                        plan.reports().stream()
                                .map(report -> report.sheet())
                                .flatMap(sheet -> later(sheet.published(), sheet.at(), today)))
                .flatMap(findings -> findings)
                .toList();
    }

    private static Stream<Finding> later(Optional<LocalDate> published, SourceLocation at, LocalDate today) {
        return published.filter(today::isBefore).stream()
                .map(day -> LATER.at(at, "'published' is %s, after %s".formatted(day, today))
                        .withHint("correct the day"));
    }
}
