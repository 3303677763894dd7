package org.planpress.analysis;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.planpress.analysis.AreaFacts.Point;
import org.planpress.analysis.MeasureFacts.Whole;
import org.planpress.analysis.statistics.ControlChart;
import org.planpress.analysis.statistics.Judgement;
import org.planpress.analysis.statistics.Settings;
import org.planpress.model.Id;
import org.planpress.model.Measure;
import org.planpress.model.MeasureSheet;
import org.planpress.model.MeasureSheet.Reported;
import org.planpress.model.MeasureSheet.Statistics;
import org.planpress.model.MeasureSheet.Target;
import org.planpress.model.MeasureSheet.TargetPer;
import org.planpress.model.Plan;
import org.planpress.model.ReportingPeriod;
import org.planpress.model.Series;
import org.planpress.model.Series.Row;
import org.planpress.model.ValueStatus;

/**
 * One measure in one area, on the way to its facts.
 *
 * @param until the last day that figures may be about; those of later periods are not looked at
 * @param asOf the day that it is told of
 */
record AreaReading(Measure measure, Plan plan, Whole whole, Optional<Id> area, LocalDate until, LocalDate asOf) {

    AreaFacts facts() {
        MeasureSheet sheet = measure.sheet();
        Timeline timeline = Timeline.of(rows(measure), sheet.frequency());
        NavigableSet<Integer> starts = starts(timeline);
        LatestFigures figures = figures(timeline, starts);
        Optional<ControlChart> chart = timeline.size() == 0 || timeline.isMadeUp()
                ? Optional.empty()
                : chart(timeline.numbers(), settings(sheet, starts));
        OptionalInt newest = timeline.newest();
        List<Reconciliation> reconciliations = reported()
                .map(reported -> Reconciliation.of(
                        reported, figures.at(reported.period()), figures.isMadeUp(reported.period()), sheet.unit()))
                .toList();
        return new AreaFacts(
                area,
                points(timeline, chart),
                chart,
                newest.isPresent() ? figures.at(newest.getAsInt()) : Optional.empty(),
                reconciliations.stream().map(Reconciliation::reported).findFirst(),
                reconciliations,
                new AuthoritativeFigures(
                        figures,
                        chart.isPresent(),
                        reconciliations.stream().map(Reconciliation::reported).toList()),
                asOf);
    }

    private LatestFigures figures(Timeline timeline, NavigableSet<Integer> starts) {
        MeasureSheet sheet = measure.sheet();
        Optional<List<Optional<Row>>> weights = sheet.weightedBy().map(weight -> weights(weight.id(), timeline));
        RollingFigures rolling = RollingFigures.of(
                sheet.combining(),
                timeline.values(),
                weights.map(rows ->
                        rows.stream().map(row -> row.flatMap(Row::value)).toList()),
                timeline.breaks());
        List<Optional<Row>> weighing = rolling.weights().isPresent()
                ? weights.orElseThrow()
                : Collections.nCopies(timeline.size(), Optional.empty());
        return new LatestFigures(
                sheet.unit(),
                sheet.frequency(),
                timeline,
                timeline.numbers(),
                rolling,
                starts,
                new Firmness(timeline, weighing));
    }

    private List<Row> rows(Measure of) {
        return of.series().map(Series::rows).orElse(List.of()).stream()
                .filter(row -> whole.area(row).equals(area) && isKnown(row.period()))
                .toList();
    }

    private Stream<Reported> reported() {
        return measure.reported().stream()
                .filter(reported -> whole.area(reported).equals(area) && isKnown(reported.period()));
    }

    private boolean isKnown(ReportingPeriod period) {
        return !period.last().isAfter(until);
    }

    /** A measure that does not exist, or has no value, weighs nothing that could be used. */
    private List<Optional<Row>> weights(Id id, Timeline timeline) {
        Map<ReportingPeriod, Row> byPeriod = plan.measure(id).map(this::rows).orElse(List.of()).stream()
                .filter(row -> row.status() != ValueStatus.FORECAST)
                .collect(Collectors.toMap(Row::period, Function.identity(), (first, second) -> first));
        return timeline.periods().stream()
                .map(period -> Optional.ofNullable(byPeriod.get(period)))
                .toList();
    }

    /** Limits start anew at a break and at a rebase; a rebase of a period that the series does not have is ignored. */
    private NavigableSet<Integer> starts(Timeline timeline) {
        NavigableSet<Integer> starts = new TreeSet<>(timeline.breaks());
        measure.sheet().statistics().map(Statistics::rebase).orElse(List.of()).stream()
                .map(rebase -> timeline.index(rebase.from()))
                .flatMapToInt(OptionalInt::stream)
                .forEach(starts::add);
        return starts;
    }

    private static Settings settings(MeasureSheet sheet, NavigableSet<Integer> starts) {
        OptionalDouble target = sheet.target()
                .filter(wanted -> wanted.by().isEmpty() && wanted.years().isEmpty())
                .filter(wanted -> sheet.targetPer().equals(Optional.of(TargetPer.PERIOD)))
                .flatMap(Target::value)
                .filter(wanted -> wanted.kind() == sheet.unit().value())
                .map(wanted -> OptionalDouble.of(wanted.value().doubleValue()))
                .orElse(OptionalDouble.empty());
        int baseline = sheet.statistics()
                .flatMap(Statistics::fixedBaseline)
                .filter(points -> points >= Settings.ENOUGH)
                .orElse(0);
        boolean screening = sheet.statistics().flatMap(Statistics::screening).orElse(true);
        return new Settings(sheet.goodDirection(), target, starts, baseline, screening);
    }

    private Optional<ControlChart> chart(List<OptionalDouble> values, Settings settings) {
        return switch (measure.sheet().rules()) {
            case NHS -> Optional.of(ControlChart.of(values, settings));
            case FORCE_SIGNALS -> Optional.of(ControlChart.byForceSignals(values, settings));
            case NONE -> Optional.empty();
        };
    }

    private static List<Point> points(Timeline timeline, Optional<ControlChart> chart) {
        return IntStream.range(0, timeline.size())
                .mapToObj(index -> point(
                        timeline,
                        index,
                        chart.map(judged -> judged.judgements().get(index)).orElse(Judgement.COMMON)))
                .toList();
    }

    private static Point point(Timeline timeline, int index, Judgement judgement) {
        Optional<Row> row = timeline.rows().get(index);
        return new Point(
                timeline.periods().get(index),
                row.flatMap(Row::value),
                timeline.status(index),
                row.flatMap(Row::note),
                row.flatMap(Row::revision),
                judgement);
    }
}
