package org.planpress.analysis.statistics;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.planpress.model.Signal;
import org.planpress.model.Trend;

/**
 * How much a measure asks for attention, 0 to 25: the "exception weighting" of the force's performance pack.
 *
 * <p>The pack prints the scores and not the rule. This one was recovered from its 33 scored rows of 14 December 2023, of
 * which it gives 32. The 33rd row has no year-on-year change in print,
 * and its score fits if one was counted.
 *
 * @param trend 4 if there is a rolling 12-month trend
 * @param yearOnYear 6 if the change on the year before is notable
 * @param signals 2, 3, 4 and 6 for the one-, two-, three- and eight-month signals
 */
public record AttentionScore(int trend, int yearOnYear, int signals) {

    /** From this change on, in percent, a year-on-year change is notable even without a trend. */
    public static final double USUAL_THRESHOLD = 10;

    /** What a rolling 12-month trend adds. */
    public static final int TREND = 4;

    /** What a notable change on the year before adds. */
    public static final int YEAR_ON_YEAR = 6;

    /**
     * The change from the year before.
     *
     * @param amount the change in its own kind: percent, percentage points or seconds
     * @param percent the same in percent, if that is its kind
     */
    public record Change(double amount, OptionalDouble percent) {}

    /**
     * The score of a measure.
     *
     * @param change empty if none was published or the series broke in between
     * @param threshold in percent, usually {@link #USUAL_THRESHOLD}
     */
    public static AttentionScore of(Trend trend, Optional<Change> change, Set<Signal> signals, double threshold) {
        boolean notable = change.map(year -> isNotable(year, trend, threshold)).orElse(false);
        return new AttentionScore(
                trend == Trend.NONE ? 0 : TREND,
                notable ? YEAR_ON_YEAR : 0,
                signals.stream().mapToInt(AttentionScore::weight).sum());
    }

    /** What a run of unusual months adds. */
    public static int weight(Signal signal) {
        return switch (signal) {
            case ONE_MONTH_HIGH, ONE_MONTH_LOW -> 2;
            case TWO_MONTH_HIGH, TWO_MONTH_LOW -> 3;
            case THREE_MONTH_HIGH, THREE_MONTH_LOW -> 4;
            case EIGHT_MONTH_HIGH, EIGHT_MONTH_LOW -> 6;
        };
    }

    /** With a trend, a change is notable if it agrees with it; without one, if it is large. */
    private static boolean isNotable(Change change, Trend trend, double threshold) {
        return switch (trend) {
            case INCREASING -> change.amount() > 0;
            case DECREASING -> change.amount() < 0;
            case NONE ->
                change.percent().isPresent() && Math.abs(change.percent().getAsDouble()) >= threshold;
        };
    }

    public int total() {
        return trend + yearOnYear + signals;
    }
}
