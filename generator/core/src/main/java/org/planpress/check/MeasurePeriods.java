package org.planpress.check;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.planpress.finding.Finding;
import org.planpress.finding.Rule;
import org.planpress.finding.SourceLocation;
import org.planpress.model.Measure;
import org.planpress.model.MeasureSheet;
import org.planpress.model.MeasureSheet.Rebase;
import org.planpress.model.MeasureSheet.Statistics;
import org.planpress.model.Plan;
import org.planpress.model.Report;
import org.planpress.model.ReportingPeriod;

/** Periods are of the frequency of their measure, and limits start where there is something to take them from. */
final class MeasurePeriods implements Check {

    private static final Rule FREQUENCY = Rule.error(
            "frequency-mismatch",
            "A period, or the measure that weighs an average, is not of the frequency of its measure.",
            "Write a month as 2023-10, a quarter as 2023-Q3, a year as 2023, a financial year as 2023/24, its first quarter as 2023/24 Q1.",
            "frequency: month\nreported:\n  - {period: 2023-Q3, month: 12, source: Panel paper}");

    private static final Rule REBASE = Rule.warning(
            "rebase-outside-series",
            "Limits start anew at a period that is not in the series.",
            "Name a period that the series holds, or leave the new start out.",
            "rebase: [{from: 2031-04, reason: Counted in a new way.}]");

    private static final Rule BASELINE = Rule.error(
            "short-baseline",
            "Limits are taken from fewer than 12 values, too few to tell what is usual.",
            "Take them from 12 values or more.",
            "statistics: {fixedBaseline: 6}");

    private static final int SHORTEST_BASELINE = 12;

    @Override
    public List<Rule> rules() {
        return List.of(FREQUENCY, REBASE, BASELINE);
    }

    @Override
    public List<Finding> check(Plan plan) {
        return Stream.concat(
                        plan.measures().stream().flatMap(measure -> inMeasure(measure, plan)),
                        plan.reports().stream().flatMap(report -> inReport(report, plan)))
                .toList();
    }

    private static Stream<Finding> inMeasure(Measure measure, Plan plan) {
        MeasureSheet sheet = measure.sheet();
        return Stream.of(
                        sheet.reported().stream().flatMap(reported -> other(sheet, reported.period(), reported.at())),
                        sheet.statistics().stream().flatMap(statistics -> inStatistics(statistics, measure)),
                        weight(sheet, plan).stream())
                .flatMap(Function.identity());
    }

    private static Stream<Finding> inReport(Report report, Plan plan) {
        return report.sheet().tables().stream()
                .flatMap(table -> table.rows().stream())
                .flatMap(row -> plan.measure(row.measure().id()).stream()
                        .flatMap(measure ->
                                row.period().stream().flatMap(period -> other(measure.sheet(), period, row.at()))));
    }

    private static Stream<Finding> inStatistics(Statistics statistics, Measure measure) {
        return Stream.concat(
                statistics.fixedBaseline().filter(values -> values < SHORTEST_BASELINE).stream()
                        .map(values -> BASELINE.at(
                                        statistics.at(), "limits from %d values say little".formatted(values))
                                .withHint("take them from 12 values or more")),
                statistics.rebase().stream()
                        .flatMap(rebase -> Stream.concat(
                                other(measure.sheet(), rebase.from(), rebase.at()), outside(rebase, measure))));
    }

    private static Stream<Finding> outside(Rebase rebase, Measure measure) {
        return measure.series().stream()
                .filter(series ->
                        series.rows().stream().noneMatch(row -> row.period().equals(rebase.from())))
                .map(series -> REBASE.at(rebase.at(), "the series has no value for %s".formatted(rebase.from()))
                        .withHint("name a period that the series holds"));
    }

    private static Optional<Finding> weight(MeasureSheet sheet, Plan plan) {
        return sheet.weightedBy()
                .flatMap(ref -> plan.measure(ref.id())
                        .filter(weight -> weight.sheet().frequency() != sheet.frequency())
                        .map(weight -> FREQUENCY
                                .at(
                                        ref.at(),
                                        "'%s' has a value for each %s, this measure for each %s"
                                                .formatted(
                                                        ref,
                                                        weight.sheet()
                                                                .frequency()
                                                                .words(),
                                                        sheet.frequency().words()))
                                .withHint("weigh by a measure with the same periods")));
    }

    private static Stream<Finding> other(MeasureSheet sheet, ReportingPeriod period, SourceLocation at) {
        return period.frequency() == sheet.frequency()
                ? Stream.empty()
                : Stream.of(FREQUENCY
                        .at(
                                at,
                                "%s is a %s, but '%s' has a value for each %s"
                                        .formatted(
                                                period,
                                                period.frequency().words(),
                                                sheet.id(),
                                                sheet.frequency().words()))
                        .withHint("write it as " + sheet.frequency().form()));
    }
}
