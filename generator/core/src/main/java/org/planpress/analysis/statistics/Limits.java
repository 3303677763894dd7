package org.planpress.analysis.statistics;

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

    private static final double TO_LIMIT = 2.66;
    private static final double TO_NEAR_LIMIT = TO_LIMIT * 2 / 3;

    public double upper() {
        return mean + TO_LIMIT * movingRange;
    }

    public double lower() {
        return mean - TO_LIMIT * movingRange;
    }

    double nearUpper() {
        return mean + TO_NEAR_LIMIT * movingRange;
    }

    double nearLower() {
        return mean - TO_NEAR_LIMIT * movingRange;
    }
}
