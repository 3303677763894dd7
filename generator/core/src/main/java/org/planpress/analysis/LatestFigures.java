package org.planpress.analysis;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.planpress.analysis.AreaFacts.Latest;
import org.planpress.analysis.statistics.AttentionScore;
import org.planpress.analysis.statistics.ForceSignals;
import org.planpress.analysis.statistics.RollingTrend;
import org.planpress.model.Figure;
import org.planpress.model.Frequency;
import org.planpress.model.MeasureSheet.Combine;
import org.planpress.model.ReportingPeriod;
import org.planpress.model.Unit;
import org.planpress.model.ValueStatus;

/**
 * What could be said of a series at the end of each of its periods, without looking further ahead.
 *
 * @param values the values as numbers, empty where one is missing
 * @param starts where limits start anew: at breaks and at rebases
 * @param firmness how firm the values are
 */
record LatestFigures(
        Unit unit,
        Frequency frequency,
        Timeline timeline,
        List<OptionalDouble> values,
        RollingFigures rolling,
        NavigableSet<Integer> starts,
        Firmness firmness) {

    private static final int THREE_MONTHS = 3;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** The figures as of a period; empty if the series has no value for it. */
    Optional<Latest> at(ReportingPeriod period) {
        OptionalInt index = timeline.index(period);
        return index.isPresent() ? at(index.getAsInt()) : Optional.empty();
    }

    Optional<Latest> at(int index) {
        return timeline.values().get(index).map(value -> at(index, value));
    }

    private Latest at(int index, BigDecimal value) {
        int year = frequency.inAYear();
        Optional<BigDecimal> now = rolling.ending(index, year);
        Optional<BigDecimal> before = rolling.isBroken(Math.max(0, index - 2 * year + 1), index)
                ? Optional.empty()
                : rolling.ending(index - year, year);
        Optional<BigDecimal> percent = now.flatMap(figure -> before.flatMap(old -> percent(figure, old)));
        Optional<Figure> yearOnYear = unit.change() == Figure.Kind.PERCENT
                ? percent.map(change -> new Figure(change, Figure.Kind.PERCENT))
                : now.flatMap(figure -> before.map(old -> new Figure(figure.subtract(old), unit.change())));
        RollingTrend trend = trend(index);
        ForceSignals signals = signals(index);
        return new Latest(
                timeline.periods().get(index),
                value,
                isMonthly() && !isLatest() ? rolling.ending(index, THREE_MONTHS) : Optional.empty(),
                isLatest() && year > 1 ? Optional.empty() : now,
                yearOnYear,
                percent,
                trend.trend(),
                signals.newest(),
                trend.tau().isPresent(),
                signals.judged(),
                attention(yearOnYear, trend, signals));
    }

    private boolean isLatest() {
        return rolling.combine() == Combine.LATEST;
    }

    private boolean isMonthly() {
        return frequency == Frequency.MONTH;
    }

    /** The change in percent; there is none from nothing, or from a negative sum. */
    private static Optional<BigDecimal> percent(BigDecimal now, BigDecimal before) {
        return before.signum() <= 0 || now.signum() < 0
                ? Optional.empty()
                : Optional.of(now.subtract(before).multiply(HUNDRED).divide(before, MathContext.DECIMAL128));
    }

    /** How firm the figures of a period are that take in so many periods. */
    ValueStatus firmness(int index, int periods) {
        return periods == 1 ? firmness.of(index) : firmness.of(index - periods + 1, index);
    }

    /** Whether the trend, the signals and the score of a period rest on made-up values. */
    boolean isMadeUp(ReportingPeriod period) {
        OptionalInt index = timeline.index(period);
        return index.isPresent() && firmnessOfCourse(index.getAsInt()).isMadeUp();
    }

    /** How firm the trend, the signals and the score of a period are: all three look back as far as any of them. */
    ValueStatus firmnessOfCourse(int index) {
        int year = frequency.inAYear();
        int trend = isMonthly() ? RollingTrend.FIGURES + year - 1 : 0;
        int reach = Math.max(2 * year, Math.max(trend, ForceSignals.BASELINE));
        return firmness.of(Math.max(sinceBreak(index), index - reach + 1), index);
    }

    /** The rolling year at each month of the last two years and a month, since the newest break. */
    private RollingTrend trend(int index) {
        if (!isMonthly() || isLatest()) {
            return RollingTrend.of(List.of());
        }
        int first = Math.max(sinceBreak(index), index - RollingTrend.FIGURES + 1);
        return RollingTrend.of(rolling.rolling(first, index, frequency.inAYear()));
    }

    private ForceSignals signals(int index) {
        int first = Math.max(sinceStart(index), index - ForceSignals.BASELINE + 1);
        return ForceSignals.of(isMonthly() ? values.subList(first, index + 1) : List.of());
    }

    private int sinceBreak(int index) {
        return Optional.ofNullable(rolling.breaks().floor(index)).orElse(0);
    }

    private int sinceStart(int index) {
        return Optional.ofNullable(starts.floor(index)).orElse(0);
    }

    /** A score of more than 0 stands with what is known; a 0 only if nothing that could raise it is unknown. */
    private static Optional<AttentionScore> attention(
            Optional<Figure> yearOnYear, RollingTrend trend, ForceSignals signals) {
        AttentionScore score = AttentionScore.of(
                trend.trend(), yearOnYear.map(LatestFigures::change), signals.newest(), AttentionScore.USUAL_THRESHOLD);
        boolean known = yearOnYear.isPresent() && trend.tau().isPresent() && signals.judged();
        return Optional.of(score).filter(found -> known || found.total() > 0);
    }

    static AttentionScore.Change change(Figure yearOnYear) {
        double amount = yearOnYear.value().doubleValue();
        return new AttentionScore.Change(
                amount, yearOnYear.kind() == Figure.Kind.PERCENT ? OptionalDouble.of(amount) : OptionalDouble.empty());
    }
}
