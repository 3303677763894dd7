package org.planpress.analysis.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.planpress.model.Trend;

/** Kendall's tau-a, with the pairs counted by hand. */
class RollingTrendTest {

    private static final double EXACT = 1e-9;

    private static List<OptionalDouble> figures(double... figures) {
        return IntStream.range(0, figures.length)
                .mapToObj(index -> OptionalDouble.of(figures[index]))
                .toList();
    }

    private static List<OptionalDouble> rising(int from, int count) {
        return figures(IntStream.range(from, from + count).asDoubleStream().toArray());
    }

    @SafeVarargs
    private static List<OptionalDouble> joined(List<OptionalDouble>... parts) {
        List<OptionalDouble> all = new ArrayList<>();
        for (List<OptionalDouble> part : parts) {
            all.addAll(part);
        }
        return all;
    }

    @Test
    void allPairsRiseOrFallInASteadySeries() {
        assertThat(RollingTrend.of(rising(1, 25)).tau()).hasValue(1);
        assertThat(RollingTrend.of(rising(1, 25)).trend()).isEqualTo(Trend.INCREASING);
        assertThat(RollingTrend.of(figures(13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1)))
                .isEqualTo(new RollingTrend(OptionalDouble.of(-1), Trend.DECREASING));
    }

    @Test
    void fewerThanThreePairsInFourAreNotEnough() {
        // 17 figures make 136 pairs. 1 to 8 rise: of the last nine, 9 falls to the front. Count for
        // 1..17 with the last m figures turned round: m (m - 1) / 2 pairs fall. Three in four rise when 34 fall.
        // No m (m - 1) / 2 is 34; 8 turned round make 28 that fall, tau (136 - 56) / 136; 9 make 36, tau (136 - 72) /
        // 136.
        assertThat(RollingTrend.of(joined(rising(1, 9), turned(10, 8))).tau().orElseThrow())
                .isCloseTo(80 / 136.0, within(EXACT));
        assertThat(RollingTrend.of(joined(rising(1, 9), turned(10, 8))).trend()).isEqualTo(Trend.INCREASING);
        assertThat(RollingTrend.of(joined(rising(1, 8), turned(9, 9))).tau().orElseThrow())
                .isCloseTo(64 / 136.0, within(EXACT));
        assertThat(RollingTrend.of(joined(rising(1, 8), turned(9, 9))).trend()).isEqualTo(Trend.NONE);
    }

    @Test
    void exactlyThreePairsInFourAreATrend() {
        // 16 figures make 120 pairs; 30 must fall. Eight turned round: 28; then the first two turned round, too, twice:
        // 2 1 4 3 5 6 7 8 and 16 down to 9: 28 + 2 = 30, tau (120 - 60) / 120.
        List<OptionalDouble> half = joined(figures(2, 1, 4, 3, 5, 6, 7, 8), turned(9, 8));

        assertThat(RollingTrend.of(half).tau().orElseThrow()).isCloseTo(0.5, within(EXACT));
        assertThat(RollingTrend.of(half).trend()).isEqualTo(Trend.INCREASING);
        assertThat(RollingTrend.of(half.stream()
                                .map(figure -> OptionalDouble.of(-figure.getAsDouble()))
                                .toList())
                        .trend())
                .isEqualTo(Trend.DECREASING);
    }

    @Test
    void equalPairsNeitherRiseNorFall() {
        // 13 figures, 78 pairs; seven equal ones make 21 that do neither, the other 57 rise.
        assertThat(RollingTrend.of(figures(5, 5, 5, 5, 5, 5, 5, 6, 7, 8, 9, 10, 11))
                        .tau()
                        .orElseThrow())
                .isCloseTo(57 / 78.0, within(EXACT));
    }

    @Test
    void needsThirteenFigures() {
        assertThat(RollingTrend.of(rising(1, 12))).isEqualTo(new RollingTrend(OptionalDouble.empty(), Trend.NONE));
        assertThat(RollingTrend.of(joined(rising(1, 12), List.of(OptionalDouble.empty())))
                        .tau())
                .isEmpty();
        assertThat(RollingTrend.of(joined(rising(1, 6), List.of(OptionalDouble.empty()), rising(7, 7)))
                        .tau())
                .hasValue(1);
    }

    @Test
    void onlyTheNewestTwentyFiveMonthsCount() {
        assertThat(RollingTrend.of(joined(turned(100, 30), rising(1, 25))).tau())
                .hasValue(1);
    }

    /** From the largest of so many figures down to {@code from}. */
    private static List<OptionalDouble> turned(int from, int count) {
        return figures(IntStream.range(0, count)
                .mapToDouble(index -> from + count - 1 - index)
                .toArray());
    }
}
