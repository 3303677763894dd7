package org.planpress.analysis.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.planpress.model.Direction;
import org.planpress.model.Signal;

/** Signals in series made so that the mean and sigma can be worked out in the head; each test says how. */
class ForceSignalsTest {

    private static final double EXACT = 1e-9;

    private static List<OptionalDouble> values(String text) {
        return Arrays.stream(text.strip().split(" ", -1))
                .map(word -> word.equals("-") ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(word)))
                .toList();
    }

    private static Set<Signal> newest(String text) {
        return ForceSignals.of(values(text)).newest();
    }

    @Test
    void sigmaIsTheAverageMovingRangeDividedByItsConstant() {
        // Mean 0, moving range 2: sigma 2 / 1.128.
        Limits limits = ForceSignals.of(values("1 -1 1 -1 1 -1 1 -1 1 -1 1 -1"))
                .limits()
                .orElseThrow();

        assertThat(limits.mean()).isCloseTo(0, within(EXACT));
        assertThat(limits.sigma()).isCloseTo(2 / 1.128, within(EXACT));
    }

    @Test
    void takesAllMovingRangesWithoutScreening() {
        // Eleven values that swing by 1, then a jump of 30: (10 x 1 + 30) / 11, where screening would leave 1.
        Limits limits = ForceSignals.of(values("10 11 10 11 10 11 10 11 10 11 10 40"))
                .limits()
                .orElseThrow();

        assertThat(limits.movingRange()).isCloseTo(40 / 11.0, within(EXACT));
    }

    @Test
    void looksBackThirtySixMonthsAndNoFurther() {
        // The last 36: 35, then 18 of -1 and 17 of 1, together 34; moving ranges 36 and 34 of 2, together 104.
        Limits limits = ForceSignals.of(values("100 900 ".repeat(12) + "35 -1 " + "1 -1 ".repeat(17)))
                .limits()
                .orElseThrow();

        assertThat(limits.mean()).isCloseTo(34 / 36.0, within(EXACT));
        assertThat(limits.movingRange()).isCloseTo(104 / 35.0, within(EXACT));
    }

    @Test
    void saysNothingOfFewerThanTwelveValuesOrOfValuesThatNeverChange() {
        assertThat(ForceSignals.of(values("1 -1 1 -1 1 -1 1 -1 1 -1 90")).judged())
                .isFalse();
        assertThat(ForceSignals.of(values("1 -1 1 - -1 1 -1 1 -1 1 -1 90")).newest())
                .as("a gap is not a value")
                .isEmpty();
        ForceSignals constant = ForceSignals.of(values("5 5 5 5 5 5 5 5 5 5 5 5"));
        assertThat(constant.judged()).isTrue();
        assertThat(constant.limits()).contains(new Limits(5, 0));
        assertThat(constant.newest()).isEmpty();
        assertThat(ForceSignals.of(List.of()).newest()).isEmpty();
    }

    @Test
    void oneMonthLiesBeyondThreeSigma() {
        // 35 values: 18 of 1 and 17 of -1, then x. Mean (1 + x) / 36; moving ranges 34 of 2 and |x - 1|, that is
        // (67 + x) / 35 for x above 1; sigma = that / 1.128. x = 6.05: mean 0.1958, sigma 1.8503, line 5.7468: beyond.
        // x = 5.6: mean 0.1833, sigma 1.8389, line 5.7001: within three sigma, and one month beyond two is no signal.
        String before = "1 -1 ".repeat(17) + "1 ";

        assertThat(newest(before + "6.05")).containsExactly(Signal.ONE_MONTH_HIGH);
        assertThat(newest(before + "5.6")).isEmpty();
        assertThat(newest(before.replace("-1", "+1").replace("1 +1", "-1 1").replaceAll("1 $", "-1 ") + "-6.05"))
                .containsExactly(Signal.ONE_MONTH_LOW);
    }

    @ParameterizedTest
    @CsvSource({
        "4 4, TWO_MONTH_HIGH",
        "-4.2 -4.2, TWO_MONTH_LOW",
        "2.6 2.6 2.6, THREE_MONTH_HIGH",
        "-2.6 -2.6 -2.6, THREE_MONTH_LOW",
        "0.5 0.5 0.5 0.5 0.5 0.5 0.5 0.5, EIGHT_MONTH_HIGH",
        "-0.5 -0.5 -0.5 -0.5 -0.5 -0.5 -0.5 -0.5, EIGHT_MONTH_LOW",
    })
    void twoThreeAndEightMonthsInARowMakeARun(String run, Signal signal) {
        // Before the run 28 values of 1 and -1 that end on the other side: mean near 0, sigma between 1.6 and 1.81.
        String before = (run.startsWith("-") ? "-1 1 " : "1 -1 ").repeat(14);

        assertThat(newest(before + run)).containsExactly(signal);
        assertThat(newest(before + run.substring(run.indexOf(' ') + 1)))
                .as("one month fewer")
                .isEmpty();
        assertThat(newest(before + run + " 0")).as("ended the month before").isEmpty();
        String other = run.startsWith("-") ? run.substring(1) : "-" + run;
        assertThat(newest(before + other)).as("the first on the other side").isEmpty();
        int cut = run.indexOf(' ');
        assertThat(newest(before + run.substring(0, cut) + " -" + run.substring(cut)))
                .as("a missing month inside")
                .isEmpty();
    }

    @Test
    void twoOfThreeOrFourOfFiveAreNoRunBecauseThePackSaysMonthsInARow() {
        String before = "1 -1 ".repeat(14);

        assertThat(newest(before + "4 0 4")).isEmpty();
        assertThat(newest(before + "2.5 2.5 0 2.5 2.5")).isEmpty();
    }

    @Test
    void namesEveryRunThatEndsWithTheNewestMonth() {
        // 28 values around 0, then a step up by ten: the mean of 36 is 80 / 36 = 2.22, sigma (27 x 2 + 11) / 35 / 1.128
        // = 1.65.
        assertThat(newest("1 -1 ".repeat(14) + "10 10 10 10 10 10 10 10"))
                .containsExactly(
                        Signal.ONE_MONTH_HIGH, Signal.TWO_MONTH_HIGH, Signal.THREE_MONTH_HIGH, Signal.EIGHT_MONTH_HIGH);
    }

    @Test
    void theNewestMonthIsTheLastWithAValue() {
        assertThat(newest("1 -1 ".repeat(17) + "1 9 - -")).contains(Signal.ONE_MONTH_HIGH);
    }

    @Test
    void aChartByTheseSignalsFlagsTheMonthThatARunEndsWith() {
        // Mean 28 / 36; moving ranges 27 x 2 + 6 + 0 + 5 + 3 + 0 + 0 + 3 + 9 = 80, sigma 80 / 35 / 1.128 = 2.0263.
        // The lines above the mean lie at 2.80, 4.83 and 6.86.
        List<OptionalDouble> series = new ArrayList<>(values("1 -1 ".repeat(14) + "5 5 0 3 3 3 0 9"));
        Settings settings = new Settings(Direction.DECREASE, OptionalDouble.empty(), new TreeSet<>(), 0, true);

        ControlChart chart = ControlChart.byForceSignals(series, settings);

        assertThat(chart.judgements().subList(28, 36))
                .extracting(Judgement::rule)
                .containsExactly(
                        Rule.NONE,
                        Rule.TWO_MONTHS,
                        Rule.NONE,
                        Rule.NONE,
                        Rule.NONE,
                        Rule.THREE_MONTHS,
                        Rule.NONE,
                        Rule.OUTSIDE);
        assertThat(chart.variation()).isEqualTo(PointType.CONCERN);
        assertThat(chart.segments())
                .singleElement()
                .satisfies(segment -> assertThat(segment.limits())
                        .isEqualTo(ForceSignals.of(series).limits()));
    }

    @Test
    void aChartByTheseSignalsStartsAnewAtARebase() {
        List<OptionalDouble> series = values("1 -1 ".repeat(6) + "11 9 ".repeat(6));
        TreeSet<Integer> rebase = new TreeSet<>(Set.of(12));

        ControlChart chart = ControlChart.byForceSignals(
                series, new Settings(Direction.INCREASE, OptionalDouble.of(30), rebase, 0, true));

        assertThat(chart.segments())
                .extracting(segment -> segment.limits().orElseThrow().mean())
                .containsExactly(0.0, 10.0);
        assertThat(chart.judgements()).extracting(Judgement::rule).containsOnly(Rule.NONE);
        assertThat(chart.assurance()).isEqualTo(Assurance.CONSISTENTLY_FAILS);
    }
}
