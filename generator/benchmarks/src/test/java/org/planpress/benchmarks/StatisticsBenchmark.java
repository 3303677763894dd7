package org.planpress.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.planpress.analysis.statistics.ControlChart;
import org.planpress.analysis.statistics.ForceSignals;
import org.planpress.analysis.statistics.RollingTrend;
import org.planpress.analysis.statistics.Settings;
import org.planpress.model.Direction;

/** All that is worked out of a series, for a national plan with many bodies. */
class StatisticsBenchmark {

    private static final int SERIES = 10_000;
    private static final int MONTHS = 60;
    private static final int YEAR = 12;
    private static final double MOST_MILLIS = 2000;

    @Test
    void analysesTenThousandSeriesInTwoSeconds() {
        List<List<OptionalDouble>> all = IntStream.range(0, SERIES)
                .mapToObj(seed -> MadeUp.series(MONTHS, seed))
                .toList();

        CpuTime took = CpuTime.of(
                () -> all.stream().mapToInt(StatisticsBenchmark::analyse).sum(), 2, 1);

        System.out.printf(
                Locale.ROOT,
                "%d series of %d months: %.0f ms on one thread, %.0f ms in all%n",
                SERIES,
                MONTHS,
                took.thread(),
                took.process());
        assertThat(took.process()).isLessThan(MOST_MILLIS);
    }

    /** Limits and unusual values by both sets of rules, and the trend of the rolling year. */
    private static int analyse(List<OptionalDouble> values) {
        ControlChart chart = ControlChart.of(values, Settings.usual(Direction.DECREASE));
        ForceSignals signals = ForceSignals.of(values);
        RollingTrend trend = RollingTrend.of(rolling(values));
        return chart.judgements().size()
                + signals.newest().size()
                + (trend.tau().isPresent() ? 1 : 0);
    }

    /** Sums of twelve months; empty where one is missing. */
    private static List<OptionalDouble> rolling(List<OptionalDouble> values) {
        return IntStream.range(0, values.size())
                .mapToObj(last -> sum(values.subList(Math.max(0, last - YEAR + 1), last + 1)))
                .toList();
    }

    private static OptionalDouble sum(List<OptionalDouble> values) {
        return values.size() < YEAR || values.stream().anyMatch(OptionalDouble::isEmpty)
                ? OptionalDouble.empty()
                : OptionalDouble.of(
                        values.stream().mapToDouble(OptionalDouble::getAsDouble).sum());
    }
}
