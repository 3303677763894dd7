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

    private static final double EQUAL = 1e-9;
    /** How many mean moving ranges the limits lie from the mean. */
    public static final double TO_LIMIT = 2.66;

    private static final double TO_NEAR_LIMIT = TO_LIMIT * 2 / 3;

    /**
     * The limits that a baseline gives; none if it has no moving range, or its values never change.
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
        if (kept <= EQUAL) {
            return Optional.empty();
        }
        double mean = baseline.stream()
                .flatMapToDouble(OptionalDouble::stream)
                .average()
                .orElseThrow();
        return Optional.of(new Limits(mean, kept));
    }

    private static double[] movingRanges(List<OptionalDouble> values) {
        return IntStream.range(1, values.size())
                .filter(index ->
                        values.get(index).isPresent() && values.get(index - 1).isPresent())
                .mapToDouble(index -> Math.abs(
                        values.get(index).getAsDouble() - values.get(index - 1).getAsDouble()))
                .toArray();
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
