package org.planpress.analysis.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * Where the values of a steady process are expected: the natural process limits of an XmR chart.
 *
 * <p>Source: D. J. Wheeler, "Understanding Variation" (1993): the mean plus and minus 2.66 times the average moving
 * range; the near limits lie at two thirds of that. They are not cut off at 0 or 100, because the rules need them whole.
 *
 * @param mean the average of the baseline, in the unit of the values
 * @param movingRange the average moving range of the baseline
 */
public record Limits(double mean, double movingRange) {

    /** What the mean of ranges of two values is divided by to estimate sigma: the constant d2. */
    private static final double D2 = 1.128;
    /** Beyond this multiple of their mean, moving ranges are screened out: D4 for samples of two. */
    public static final double SCREEN = 3.267;

    /** The part of values that have to be equal before the others count as jumps. */
    private static final double NEARLY_ALL = 0.75;

    private static final double EQUAL = 1e-9;
    /** How many mean moving ranges the limits lie from the mean. */
    public static final double TO_LIMIT = 2.66;

    private static final double TO_NEAR_LIMIT = TO_LIMIT * 2 / 3;

    /**
     * The limits that a baseline gives; none if it has no moving range. Values that never change, or of which screening
     * leaves out the only jumps while nearly all are equal, have limits equal to themselves.
     *
     * @param baseline values in order of time, empty where one is missing; no moving range touches a missing one
     */
    static Optional<Limits> of(List<OptionalDouble> baseline, boolean screening) {
        double[] ranges = movingRanges(baseline);
        double average = Arrays.stream(ranges).average().orElse(0);
        double kept = screening
                ? Arrays.stream(ranges)
                        .filter(range -> SCREEN * average - range > EQUAL)
                        .average()
                        .orElse(0)
                : average;
        if (ranges.length == 0) {
            return Optional.empty();
        }
        if (kept <= EQUAL) {
            return constant(baseline.stream()
                    .flatMapToDouble(OptionalDouble::stream)
                    .sorted()
                    .toArray());
        }
        double mean = baseline.stream()
                .flatMapToDouble(OptionalDouble::stream)
                .average()
                .orElseThrow();
        return Optional.of(new Limits(mean, kept));
    }

    /** The limits of values that do not change, or nearly never: the one in the middle, if most are equal to it. */
    private static Optional<Limits> constant(double[] sorted) {
        double middle = sorted[(sorted.length - 1) / 2];
        long equal = Arrays.stream(sorted)
                .filter(value -> Math.abs(value - middle) <= EQUAL)
                .count();
        return equal < NEARLY_ALL * sorted.length ? Optional.empty() : Optional.of(new Limits(middle, 0));
    }

    private static double[] movingRanges(List<OptionalDouble> values) {
        return IntStream.range(1, values.size())
                .filter(index ->
                        values.get(index).isPresent() && values.get(index - 1).isPresent())
                .mapToDouble(index -> Math.abs(
                        values.get(index).getAsDouble() - values.get(index - 1).getAsDouble()))
                .toArray();
    }

    /** Whether the values never change. */
    public boolean isConstant() {
        return movingRange <= EQUAL;
    }

    public double upper() {
        return mean + TO_LIMIT * movingRange;
    }

    public double lower() {
        return mean - TO_LIMIT * movingRange;
    }

    /** The standard deviation that the moving ranges suggest. */
    public double sigma() {
        return movingRange / D2;
    }

    double nearUpper() {
        return mean + TO_NEAR_LIMIT * movingRange;
    }

    double nearLower() {
        return mean - TO_NEAR_LIMIT * movingRange;
    }
}
