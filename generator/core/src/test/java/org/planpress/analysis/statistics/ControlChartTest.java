package org.planpress.analysis.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.planpress.model.Direction;

/** Values worked out by hand from the rules; each test says how. */
class ControlChartTest {

    private static final double EXACT = 1e-9;

    /** Twelve values with mean 5 and moving range 2: limits 10.32 and -0.32, near limits 8.5467 and 1.4533. */
    private static final String STEADY = "4 6 4 6 4 6 4 6 4 6 4 6 ";

    private static List<OptionalDouble> values(String text) {
        return Arrays.stream(text.strip().split(" "))
                .map(word -> word.equals("-") ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(word)))
                .toList();
    }

    private static Settings baseline(int points) {
        return new Settings(Direction.INCREASE, OptionalDouble.empty(), new TreeSet<>(), points, true);
    }

    private static Settings rebased(Integer... at) {
        return new Settings(Direction.INCREASE, OptionalDouble.empty(), new TreeSet<>(List.of(at)), 0, true);
    }

    /** One letter for each period: O, T, 2, S or a dot; small letters and ! for the low side. */
    private static String rules(ControlChart chart) {
        return chart.judgements().stream()
                .map(judgement -> switch (judgement.rule()) {
                    case OUTSIDE -> judgement.high() ? "O" : "o";
                    case TREND -> judgement.high() ? "T" : "t";
                    case TWO_OF_THREE -> judgement.high() ? "2" : "!";
                    case SHIFT -> judgement.high() ? "S" : "s";
                    case TWO_MONTHS, THREE_MONTHS, EIGHT_MONTHS ->
                        throw new AssertionError("not a rule of this chart: " + judgement);
                    case NONE -> ".";
                })
                .collect(Collectors.joining());
    }

    private static String rules(String text, Settings settings) {
        return rules(ControlChart.of(values(text), settings));
    }

    @Test
    void limitsAreTheMeanAndTheAverageMovingRange() {
        // Mean 72 / 6; moving ranges 2 1 2 1 2.
        Segment segment = ControlChart.of(values("10 12 11 13 12 14"), rebased())
                .segments()
                .get(0);
        Limits limits = segment.limits().orElseThrow();

        assertThat(limits.mean()).isCloseTo(12, within(EXACT));
        assertThat(limits.movingRange()).isCloseTo(1.6, within(EXACT));
        assertThat(limits.upper()).isCloseTo(16.256, within(EXACT));
        assertThat(limits.lower()).isCloseTo(7.744, within(EXACT));
        assertThat(segment.provisional()).isTrue();
    }

    @Test
    void screeningLeavesOutAMovingRangeBeyondItsOwnLimitOnce() {
        // Moving ranges: six of 1 and one of 20, average 26 / 7; 3.267 times that is 12.1, so 20 goes.
        String spike = "10 11 10 11 10 11 10 30";
        Settings unscreened = new Settings(Direction.INCREASE, OptionalDouble.empty(), new TreeSet<>(), 0, false);

        assertThat(ControlChart.of(values(spike), rebased()).segments().get(0).limits())
                .hasValueSatisfying(limits -> {
                    assertThat(limits.mean()).isCloseTo(12.875, within(EXACT));
                    assertThat(limits.movingRange()).isCloseTo(1, within(EXACT));
                });
        assertThat(ControlChart.of(values(spike), unscreened).segments().get(0).limits())
                .hasValueSatisfying(limits -> assertThat(limits.movingRange()).isCloseTo(26 / 7.0, within(EXACT)));
    }

    @Test
    void aFixedBaselineSetsLimitsForWhatFollows() {
        Limits limits = ControlChart.of(values(STEADY + "9 9 9"), baseline(12))
                .segments()
                .get(0)
                .limits()
                .orElseThrow();

        assertThat(limits.mean()).isCloseTo(5, within(EXACT));
        assertThat(limits.movingRange()).isCloseTo(2, within(EXACT));
    }

    @Test
    void noMovingRangeTouchesAMissingValue() {
        // Moving ranges 2 and 2 before the gap, 2 and 2 after; none from 6 to 14.
        Limits limits = ControlChart.of(values("4 6 4 - 14 16 14"), rebased())
                .segments()
                .get(0)
                .limits()
                .orElseThrow();

        assertThat(limits.movingRange()).isCloseTo(2, within(EXACT));
        assertThat(limits.mean()).isCloseTo(58 / 6.0, within(EXACT));
    }

    @Test
    void flagsAValueBeyondALimitAndNotOneOnIt() {
        assertThat(rules(STEADY + "10.33 5 -0.33 5", baseline(12))).isEqualTo("............O.o.");
        assertThat(rules(STEADY + "10.32 4 -0.32 6", baseline(12))).isEqualTo("................");
    }

    @Test
    void flagsEachOfSevenValuesThatRise() {
        // Mean 7, moving range 39 / 14: the limits are 14.4 and -0.4, so only the order is unusual.
        String before = "5 9 5 9 5 9 5 9 ";

        assertThat(rules(before + "4 5 6 7 8 9 10", rebased())).isEqualTo("........TTTTTTT");
        assertThat(rules(before + "4 5 6 6 8 9 10", rebased()))
                .as("an equal pair")
                .isEqualTo("...............");
        assertThat(rules(before + "4 5 6 - 8 9 10", rebased()))
                .as("a missing month")
                .isEqualTo("...............");
        assertThat(rules(before + "10 9 8 7 6 5 4", rebased())).isEqualTo("........ttttttt");
    }

    @Test
    void onASharedPeakTheLaterTrendNamesIt() {
        // Mean 144 / 21, moving range 6: the limits lie far outside.
        assertThat(rules("0 14 0 14 0 14 0 14 4 5 6 7 8 9 10 9 8 7 6 5 4", rebased()))
                .isEqualTo("........TTTTTTttttttt");
    }

    @Test
    void flagsTwoOfThreeNearALimitOnOneSide() {
        assertThat(rules(STEADY + "9.5 5.5 9.5 4", baseline(12))).isEqualTo("............2.2.");
        assertThat(rules(STEADY + "0.5 4.5 0.5 6", baseline(12))).isEqualTo("............!.!.");
        assertThat(rules(STEADY + "9.5 4.5 9.5 4", baseline(12)))
                .as("the third on the other side")
                .isEqualTo("................");
        assertThat(rules(STEADY + "11 9.5 5.5 4", baseline(12)))
                .as("one outside does not count")
                .isEqualTo("............O...");
    }

    @Test
    void flagsEachOfSevenValuesOnOneSideOfTheMean() {
        assertThat(rules(STEADY + "5.5 6 5.5 6 5.5 6 4", baseline(12))).isEqualTo("...........SSSSSSS.");
        assertThat(rules(STEADY + "5.5 6 5 6 5.5 6 4", baseline(12)))
                .as("one on the mean")
                .isEqualTo("...................");
        assertThat(rules(STEADY + "4.5 4 4.5 4 4.5 4 4.5 6", baseline(12))).isEqualTo("............sssssss.");
    }

    @Test
    void limitsAndRunsStartAnewAtARebase() {
        ControlChart chart = ControlChart.of(values(STEADY + "14 16 14 16 14 16"), rebased(12));

        assertThat(chart.segments()).extracting(Segment::from).containsExactly(0, 12);
        assertThat(chart.segments()).extracting(Segment::to).containsExactly(11, 17);
        assertThat(chart.segments()).extracting(Segment::provisional).containsExactly(false, true);
        assertThat(rules(chart)).isEqualTo("..................");
        assertThat(rules(STEADY + "14 16 14 16 14 16", baseline(12)))
                .as("without one, the last 6 joins a shift")
                .isEqualTo("...........SOOOOOO");
    }

    @Test
    void aSeriesThatNeverChangesHasItselfForLimitsAndAJumpLiesOutside() {
        assertThat(ControlChart.of(values("5 5 5 5 5 5 5 5 5"), rebased())
                        .segments()
                        .get(0)
                        .limits())
                .contains(new Limits(5, 0));
        assertThat(rules("5 5 5 5 5 5 5 5 5", rebased())).isEqualTo(".........");
        assertThat(rules("5 5 5 5 5 5 5 5 9", rebased())).isEqualTo("........O");
        assertThat(rules("5 5 5 5 5 5 5 5 9 9", rebased())).isEqualTo("........OO");
    }

    @Test
    void aSeriesThatIsShortHasNoLimits() {
        assertThat(ControlChart.of(values("1 2 1 2 1"), rebased())
                        .segments()
                        .get(0)
                        .limits())
                .isEmpty();
        assertThat(ControlChart.of(List.of(), rebased()).segments()).isEmpty();
        assertThat(ControlChart.of(values("- - -"), rebased()).segments().get(0).limits())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "11, INCREASE, CONSISTENTLY_FAILS",
        "11, DECREASE, CONSISTENTLY_PASSES",
        "-1, INCREASE, CONSISTENTLY_PASSES",
        "-1, DECREASE, CONSISTENTLY_FAILS",
        "5, INCREASE, HIT_OR_MISS",
        "10.32, INCREASE, HIT_OR_MISS",
        "11, NEUTRAL, NONE",
    })
    void saysWhetherTheTargetWillBeMet(double target, Direction good, Assurance assurance) {
        Settings settings = new Settings(good, OptionalDouble.of(target), new TreeSet<>(), 0, true);

        assertThat(ControlChart.of(values(STEADY), settings).assurance()).isEqualTo(assurance);
    }

    @Test
    void saysNothingOfATargetThatIsNotSet() {
        assertThat(ControlChart.of(values(STEADY), rebased()).assurance()).isEqualTo(Assurance.NONE);
    }

    @ParameterizedTest
    @CsvSource({
        "INCREASE, IMPROVEMENT, CONCERN",
        "DECREASE, CONCERN, IMPROVEMENT",
        "NEUTRAL, NEUTRAL_HIGH, NEUTRAL_LOW",
    })
    void keepsGoodAndBadApartFromHighAndLow(Direction good, PointType high, PointType low) {
        Settings settings = new Settings(good, OptionalDouble.empty(), new TreeSet<>(), 12, true);

        assertThat(ControlChart.of(values(STEADY + "12"), settings).variation()).isEqualTo(high);
        assertThat(ControlChart.of(values(STEADY + "-2"), settings).variation()).isEqualTo(low);
        assertThat(ControlChart.of(values(STEADY + "5"), settings).variation()).isEqualTo(PointType.COMMON);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9})
    void judgesTheSameInAnotherUnitAndTheOppositeUpsideDown(int seed) {
        Random random = new Random(seed);
        List<OptionalDouble> values = new ArrayList<>();
        double level = 0;
        for (int month = 0; month < 60; month++) {
            level += random.nextInt(7) - 3;
            values.add(random.nextInt(15) == 0 ? OptionalDouble.empty() : OptionalDouble.of(level));
        }

        String plain = rules(ControlChart.of(values, rebased(24)));

        assertThat(rules(ControlChart.of(changed(values, 8, 100), rebased(24)))).isEqualTo(plain);
        assertThat(rules(ControlChart.of(changed(values, -1, 0), rebased(24)))).isEqualTo(upsideDown(plain));
        assertThat(plain).as("this seed has something unusual").matches(".*[^.].*");
    }

    private static List<OptionalDouble> changed(List<OptionalDouble> values, double factor, double added) {
        return values.stream()
                .map(value -> value.isPresent() ? OptionalDouble.of(value.getAsDouble() * factor + added) : value)
                .toList();
    }

    private static String upsideDown(String rules) {
        return rules.chars()
                .mapToObj(rule -> String.valueOf("oOtT!2sS.".charAt("OoTt2!Ss.".indexOf(rule))))
                .collect(Collectors.joining());
    }

    @Test
    void refusesARebaseOutsideTheSeriesAndABaselineTooShort() {
        assertThatThrownBy(() -> ControlChart.of(values(STEADY), rebased(12)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> baseline(11)).isInstanceOf(IllegalArgumentException.class);
    }
}
