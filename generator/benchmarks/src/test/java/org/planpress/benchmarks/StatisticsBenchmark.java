package org.planpress.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.planpress.analysis.statistics.ControlChart;
import org.planpress.analysis.statistics.Rule;
import org.planpress.analysis.statistics.Settings;
import org.planpress.model.Direction;

/** All that is worked out of a series, for a national plan with many bodies. */
class StatisticsBenchmark {

    private static final int SERIES = 10_000;
    private static final int MONTHS = 60;
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

    private static int analyse(List<OptionalDouble> values) {
        return (int) ControlChart.of(values, Settings.usual(Direction.DECREASE)).judgements().stream()
                .filter(judgement -> judgement.rule() != Rule.NONE)
                .count();
    }
}
