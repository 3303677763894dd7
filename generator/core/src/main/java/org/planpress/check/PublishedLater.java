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

/** Nothing was published on a day to come. */
final class PublishedLater implements FigureCheck {

    private static final Rule LATER = Rule.warning(
            "published-later",
            "A measure or report is said to have been published on a day to come.",
            "Correct the day.",
            "published: 2093-12-14");

    @Override
    public List<Rule> rules() {
        return List.of(LATER);
    }

    @Override
    public List<Finding> check(PlanAnalysis analysis) {
        Plan plan = analysis.plan();
        LocalDate today = analysis.asOf();
        return Stream.concat(
                        plan.measures().stream()
                                .map(measure -> measure.sheet())
                                .flatMap(sheet -> later(sheet.published(), sheet.at(), today)),
                        plan.reports().stream()
                                .map(report -> report.sheet())
                                .flatMap(sheet -> later(sheet.published(), sheet.at(), today)))
                .toList();
    }

    private static Stream<Finding> later(Optional<LocalDate> published, SourceLocation at, LocalDate today) {
        return published.filter(today::isBefore).stream()
                .map(day -> LATER.at(at, "'published' is %s, after %s".formatted(day, today))
                        .withHint("correct the day"));
    }
}
