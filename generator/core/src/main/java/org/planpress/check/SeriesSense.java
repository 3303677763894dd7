package org.planpress.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.planpress.analysis.AreaFacts;
import org.planpress.analysis.AreaFacts.Point;
import org.planpress.analysis.MeasureFacts;
import org.planpress.analysis.PlanAnalysis;
import org.planpress.analysis.statistics.PointType;
import org.planpress.finding.Finding;
import org.planpress.finding.Rule;
import org.planpress.finding.SourceLocation;
import org.planpress.model.Figure;
import org.planpress.model.Measure;
import org.planpress.model.MeasureSheet;
import org.planpress.model.Series;
import org.planpress.model.Series.Row;
import org.planpress.model.Unit;
import org.planpress.model.ValueStatus;

/** The values of a series can be what they are said to be. */
final class SeriesSense implements FigureCheck {

    private static final Rule FUTURE = Rule.warning(
            "future-value",
            "A series holds a value of a period that has not begun, and does not call it a forecast.",
            "Correct the period, or give the value the status forecast.",
            "period,value\n2093-10,120");

    private static final Rule UNLIKELY = Rule.warning(
            "unlikely-value",
            "A value lies where values of its kind cannot lie, or far from its neighbours, as after a slipped decimal point.",
            "Look the value up at its source; if it is right, say what happened in a note beside it.",
            "period,value\n2023-09,1220\n2023-10,12100");

    private static final Rule FRACTION = Rule.warning(
            "fraction-of-count",
            "A measure that counts has a value that is not whole.",
            "Correct the value, or say 'unit: rate' or 'decimals' if parts can be counted.",
            "unit: count\nperiod,value\n2023-10,0.3");

    private static final Rule MOSTLY = Rule.warning(
            "mostly-unusual",
            "More than half of the values of a series are unusual, so that a mark means little.",
            "Give 'fixedBaseline: 24' in 'statistics', or a 'rebase' where something changed, with its reason; by the rules"
                    + " 'force-signals' only a 'rebase' helps.",
            "statistics: {fixedBaseline: 24}");

    /** Fewer values than these may well be unusual for the most part. */
    private static final int MANY = 30;

    /** This many times its neighbours, or this part of them, no value goes by itself. */
    private static final BigDecimal FAR = BigDecimal.valueOf(5);

    /** Neighbours looked at on each side. */
    private static final int REACH = 3;

    @Override
    public List<Rule> rules() {
        return List.of(FUTURE, UNLIKELY, FRACTION, MOSTLY);
    }

    @Override
    public List<Finding> check(PlanAnalysis analysis) {
        return Stream.concat(
                        analysis.plan().measures().stream().flatMap(measure -> inMeasure(measure, analysis)),
                        analysis.measures().values().stream()
                                .flatMap(facts -> facts.areas().stream()
                                        .flatMap(area ->
                                                Stream.concat(slips(facts, area, analysis), mostly(facts, area)))))
                .toList();
    }

    private static Stream<Finding> inMeasure(Measure measure, PlanAnalysis analysis) {
        List<Row> rows = measure.series().map(Series::rows).orElse(List.of());
        Stream<Finding> later = rows.stream()
                .filter(row -> row.value().isPresent() && row.status() != ValueStatus.FORECAST)
                .filter(row -> row.period().first().isAfter(analysis.asOf()))
                .map(row -> FUTURE.at(row.at(), "%s begins after %s".formatted(row.period(), analysis.asOf()))
                        .withHint("correct the period, or give the value the status forecast"));
        return Stream.of(
                        later,
                        rows.stream()
                                .flatMap(row -> impossible(row, measure.sheet().unit()).stream()),
                        fractions(measure, rows))
                .flatMap(found -> found);
    }

    /** The first part of a count in a series, for all of them. */
    private static Stream<Finding> fractions(Measure measure, List<Row> rows) {
        boolean whole = measure.sheet().unit() == Unit.COUNT
                && measure.sheet().decimals().orElse(0) == 0;
        return rows.stream()
                .filter(row -> whole
                        && row.value()
                                .map(value -> value.stripTrailingZeros().scale() > 0)
                                .orElse(false))
                .limit(1)
                .map(row -> FRACTION.at(
                                row.at(),
                                "%s is no whole number, and '%s' counts"
                                        .formatted(
                                                row.value().orElseThrow().toPlainString(),
                                                measure.sheet().id()))
                        .withHint("correct it, or say 'decimals: 1' or 'unit: rate'"));
    }

    /** A note shows that somebody knows. */
    private static Optional<Finding> impossible(Row row, Unit unit) {
        return row.value()
                .filter(value -> row.note().isEmpty())
                .filter(value -> (unit != Unit.MONEY && value.signum() < 0)
                        || (unit == Unit.PERCENT && value.compareTo(BigDecimal.valueOf(100)) > 0))
                .map(value -> UNLIKELY.at(
                                row.at(),
                                FigureWords.of(new Figure(value, unit.value()))
                                        + (value.signum() < 0 ? " is less than nothing" : " is more than the whole"))
                        .withHint("look the value up at its source"));
    }

    private static Stream<Finding> slips(MeasureFacts facts, AreaFacts area, PlanAnalysis analysis) {
        Measure measure = facts.measure();
        return IntStream.range(0, area.points().size())
                .filter(index -> isFarOff(area, index))
                .mapToObj(index -> area.points().get(index))
                .flatMap(point -> point.value().stream()
                        .map(value -> slip(
                                point,
                                value,
                                measure.sheet().unit(),
                                SeriesRows.at(measure, point.period(), area.area(), analysis))));
    }

    /** A note shows that somebody knows. */
    private static boolean isFarOff(AreaFacts area, int index) {
        Point point = area.points().get(index);
        if (point.value().isEmpty() || point.note().isPresent() || !isOutside(point)) {
            return false;
        }
        List<BigDecimal> near = neighbours(area, index);
        if (near.size() < REACH + 1) {
            return false;
        }
        BigDecimal usual = near.get(near.size() / 2);
        BigDecimal value = point.value().get();
        return usual.signum() > 0
                && (value.compareTo(usual.multiply(FAR)) > 0
                        || value.multiply(FAR).compareTo(usual) < 0);
    }

    /** Limits from the whole of a series that drifts lie in the middle, and both its ends lie outside. */
    private static Stream<Finding> mostly(MeasureFacts facts, AreaFacts area) {
        MeasureSheet sheet = facts.measure().sheet();
        boolean signals = sheet.rules() == MeasureSheet.RuleSet.FORCE_SIGNALS;
        boolean chosen = sheet.statistics()
                .map(rules ->
                        !rules.rebase().isEmpty() || (rules.fixedBaseline().isPresent() && !signals))
                .orElse(false);
        long values = area.points().stream().filter(area::counts).count();
        long unusual = area.points().stream()
                .filter(point -> point.judgement().type() != PointType.COMMON)
                .count();
        return chosen || area.isMadeUp() || values < MANY || 2 * unusual <= values
                ? Stream.empty()
                : Stream.of(MOSTLY.at(
                                sheet.statistics()
                                        .map(MeasureSheet.Statistics::at)
                                        .orElse(sheet.at()),
                                "%d of the %d values of '%s' are unusual".formatted(unusual, values, sheet.id()))
                        .withHint(
                                signals
                                        ? "say in 'statistics' with 'rebase' where something changed, and why"
                                        : sheet.statistics().isPresent()
                                                ? "add 'fixedBaseline: 24' to 'statistics', or a 'rebase' where something"
                                                        + " changed, and why"
                                                : "say 'statistics: {fixedBaseline: 24}', or where the limits start"
                                                        + " anew, and why"));
    }

    private static boolean isOutside(Point point) {
        return point.judgement().rule() == org.planpress.analysis.statistics.Rule.OUTSIDE;
    }

    private static List<BigDecimal> neighbours(AreaFacts area, int index) {
        List<BigDecimal> near = new ArrayList<>();
        int last = Math.min(area.points().size() - 1, index + REACH);
        for (int other = Math.max(0, index - REACH); other <= last; other++) {
            if (other != index) {
                area.points().get(other).value().ifPresent(near::add);
            }
        }
        near.sort(null);
        return near;
    }

    private static Finding slip(Point point, BigDecimal value, Unit unit, SourceLocation at) {
        return UNLIKELY.at(
                        at,
                        "%s is far from the values around %s"
                                .formatted(FigureWords.of(new Figure(value, unit.value())), point.period()))
                .withHint("check for a slipped decimal point; if the value is right, say why in a note");
    }
}
