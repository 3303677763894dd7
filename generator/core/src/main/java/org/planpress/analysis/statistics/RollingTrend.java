package org.planpress.analysis.statistics;

import java.util.List;
import java.util.OptionalDouble;
import org.planpress.model.Trend;

/**
 * Where a rolling 12-month figure is going.
 *
 * <p>The performance pack names a "rolling 12-month trend" and does not define it. Our reading: of all pairs of rolling
 * figures, the share that rise with time less the share that fall. That is Kendall's tau-a (M. G. Kendall, "A new measure
 * of rank correlation", Biometrika 30, 1938) between the figures and time. From one half on, when three pairs in four go
 * one way and none is equal, we speak of a trend.
 *
 * @param tau the share of pairs that rise less the share that fall, -1 to 1; empty with too few figures
 * @param trend increasing from {@link #FROM} on, decreasing from its opposite on; none with too few figures
 */
public record RollingTrend(OptionalDouble tau, Trend trend) {

    /** The rolling figures of the last 36 months: one for each month from the twelfth. */
    public static final int FIGURES = 25;

    /** Rolling figures for one year and a month; with fewer, nothing is said. */
    public static final int FEWEST = 13;

    /** From this tau on there is a trend. */
    public static final double FROM = 0.5;

    private static final double EQUAL = 1e-9;

    /**
     * The trend of the newest figures.
     *
     * @param rolling rolling figures, one for each month in order of time, empty where one could not be worked out; only
     *     the last {@link #FIGURES} months count
     */
    public static RollingTrend of(List<OptionalDouble> rolling) {
        double[] figures = rolling.subList(Math.max(0, rolling.size() - FIGURES), rolling.size()).stream()
                .flatMapToDouble(OptionalDouble::stream)
                .toArray();
        if (figures.length < FEWEST) {
            return new RollingTrend(OptionalDouble.empty(), Trend.NONE);
        }
        double tau = tau(figures);
        Trend trend = tau >= FROM - EQUAL ? Trend.INCREASING : tau <= EQUAL - FROM ? Trend.DECREASING : Trend.NONE;
        return new RollingTrend(OptionalDouble.of(tau), trend);
    }

    private static double tau(double[] figures) {
        int balance = 0;
        for (int later = 1; later < figures.length; later++) {
            for (int earlier = 0; earlier < later; earlier++) {
                double step = figures[later] - figures[earlier];
                balance += Math.abs(step) <= EQUAL ? 0 : step > 0 ? 1 : -1;
            }
        }
        return balance / (figures.length * (figures.length - 1) / 2.0);
    }
}
