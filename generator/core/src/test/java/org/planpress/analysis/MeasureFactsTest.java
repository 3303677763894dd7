package org.planpress.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.api.OptionalAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.planpress.analysis.AreaFacts.Latest;
import org.planpress.analysis.AreaFacts.Point;
import org.planpress.analysis.SampleMeasure.Published;
import org.planpress.analysis.statistics.Assurance;
import org.planpress.analysis.statistics.AttentionScore;
import org.planpress.analysis.statistics.Judgement;
import org.planpress.analysis.statistics.PointType;
import org.planpress.analysis.statistics.Rule;
import org.planpress.analysis.statistics.Segment;
import org.planpress.model.Direction;
import org.planpress.model.Figure;
import org.planpress.model.Frequency;
import org.planpress.model.Id;
import org.planpress.model.Measure;
import org.planpress.model.MeasureSheet.Combine;
import org.planpress.model.MeasureSheet.RuleSet;
import org.planpress.model.Plan;
import org.planpress.model.ReportingPeriod;
import org.planpress.model.ReportingPeriod.Month;
import org.planpress.model.ReportingPeriod.Part;
import org.planpress.model.ReportingPeriod.Year;
import org.planpress.model.Signal;
import org.planpress.model.Trend;
import org.planpress.model.Unit;
import org.planpress.model.ValueStatus;

/** Figures of a measure, worked out by hand; each test says how. */
class MeasureFactsTest {

    private static final Month START = SampleMeasure.month("2020-11");

    /** Thirty-six months: 12 of 10, 12 of 20, 12 of 30. */
    private static final String STEPS = "10 ".repeat(12) + "20 ".repeat(12) + "30 ".repeat(12);

    private static Latest latest(SampleMeasure measure) {
        return measure.facts().latest().orElseThrow();
    }

    private static SampleMeasure counts(String values) {
        return new SampleMeasure("m", Unit.COUNT).values(START, values);
    }

    private static OptionalAssert<BigDecimal> assertNumber(Optional<BigDecimal> number) {
        return assertThat(number.map(BigDecimal::stripTrailingZeros));
    }

    private static BigDecimal number(String digits) {
        return new BigDecimal(digits).stripTrailingZeros();
    }

    @Test
    void sumsTheLastThreeAndTwelveMonthsOfACount() {
        // 1 to 36: 34 + 35 + 36; 25 + ... + 36 = 12 x 30.5; the year before 13 + ... + 24 = 12 x 18.5; 366 / 222 - 1.
        Latest latest = latest(counts(numbersTo(36)));

        assertThat(latest.period()).isEqualTo(SampleMeasure.month("2023-10"));
        assertThat(latest.value()).isEqualByComparingTo("36");
        assertNumber(latest.threeMonth()).hasValue(number("105"));
        assertNumber(latest.twelveMonth()).hasValue(number("366"));
        BigDecimal change = new BigDecimal(14400).divide(new BigDecimal(222), MathContext.DECIMAL128);
        assertThat(latest.yearOnYear()).hasValue(new Figure(change, Figure.Kind.PERCENT));
        assertThat(latest.percentYearOnYear()).hasValue(change);
        assertThat(latest.trend()).isEqualTo(Trend.INCREASING);
    }

    private static String numbersTo(int last) {
        return IntStream.rangeClosed(1, last).mapToObj(String::valueOf).collect(Collectors.joining(" "));
    }

    @Test
    void averagesPercentagesAndTellsTheirChangeInPoints() {
        Latest latest = latest(new SampleMeasure("m", Unit.PERCENT).values(START, STEPS.replace("30 ", "29.5 ")));

        assertNumber(latest.threeMonth()).hasValue(number("29.5"));
        assertNumber(latest.twelveMonth()).hasValue(number("29.5"));
        assertThat(latest.yearOnYear().map(Figure::kind)).hasValue(Figure.Kind.POINTS);
        assertNumber(latest.yearOnYear().map(Figure::value)).hasValue(number("9.5"));
        assertNumber(latest.percentYearOnYear()).hasValue(number("47.5"));
    }

    @Test
    void tellsTheChangeOfADurationInSeconds() {
        Latest latest = latest(new SampleMeasure("m", Unit.DURATION).values(START, STEPS));

        assertThat(latest.yearOnYear().map(Figure::kind)).hasValue(Figure.Kind.SECONDS);
        assertNumber(latest.yearOnYear().map(Figure::value)).hasValue(number("10"));
        assertNumber(latest.percentYearOnYear()).hasValue(number("50"));
    }

    @Test
    void averagesACountThatIsALevel() {
        Latest latest = latest(counts("1 2 6").combine(Combine.AVERAGE));

        assertNumber(latest.threeMonth()).hasValue(number("3"));
        assertThat(latest.twelveMonth()).isEmpty();
    }

    @Test
    void weighsAnAverageByAnotherMeasureWhereItSaysSo() {
        // (1 x 100 + 2 x 300 + 6 x 100) / 500 = 2.6; unweighted it would be 3.
        Measure weight = new SampleMeasure("calls", Unit.COUNT)
                .values(START, "100 300 100")
                .done();
        Measure share = new SampleMeasure("share", Unit.PERCENT)
                .values(START, "1 2 6")
                .weightedBy("calls")
                .done();

        AreaFacts facts = MeasureFacts.of(share, SampleMeasure.plan(weight, share), SampleMeasure.DAY)
                .area(Optional.empty())
                .orElseThrow();

        assertNumber(facts.latest().orElseThrow().threeMonth()).hasValue(number("2.6"));
    }

    @Test
    void hasNoWeightedAverageWithoutAllWeights() {
        Measure share = new SampleMeasure("share", Unit.PERCENT)
                .values(START, "1 2 6")
                .weightedBy("calls")
                .done();
        Measure gap = new SampleMeasure("calls", Unit.COUNT)
                .values(START, "100 - 100")
                .done();
        Measure nothing =
                new SampleMeasure("calls", Unit.COUNT).values(START, "0 0 0").done();

        for (Measure weight : List.of(gap, nothing)) {
            assertThat(threeMonth(share, weight)).isEmpty();
        }
        assertThat(threeMonth(share, counts("1 1 1").done()))
                .as("no such measure")
                .isEmpty();
    }

    private static Optional<BigDecimal> threeMonth(Measure measure, Measure other) {
        return MeasureFacts.of(measure, SampleMeasure.plan(measure, other), SampleMeasure.DAY)
                .area(Optional.empty())
                .flatMap(AreaFacts::latest)
                .flatMap(Latest::threeMonth);
    }

    @Test
    void hasNoFigureThatNeedsAMissingValue() {
        Latest gapLastYear = latest(counts(STEPS).noValue(START.next(), ValueStatus.UNAVAILABLE));
        assertThat(gapLastYear.yearOnYear())
                .as("a second row of a period is ignored")
                .isPresent();

        Latest gap = latest(counts("10 ".repeat(15) + "- " + "10 ".repeat(20)));
        assertThat(gap.twelveMonth()).isPresent();
        assertThat(gap.yearOnYear()).isEmpty();

        Latest recent = latest(counts("10 ".repeat(34) + "- 10"));
        assertThat(recent.threeMonth()).isEmpty();
        assertThat(recent.twelveMonth()).isEmpty();
    }

    @Test
    void hasNoChangeInPercentFromNothing() {
        assertThat(latest(counts("0 ".repeat(12) + "10 ".repeat(12))).yearOnYear())
                .isEmpty();
    }

    @Test
    void neverComparesAcrossABreak() {
        // The break is at the 20th of 36 months: the last twelve lie after it, the twelve before hold it.
        Month breaking = SampleMeasure.month("2022-06");
        SampleMeasure broken = counts(STEPS).value(breaking, "20", ValueStatus.BREAK);
        Latest latest = latest(broken);

        assertNumber(latest.twelveMonth()).hasValue(number("360"));
        assertThat(latest.yearOnYear()).isEmpty();
        assertThat(latest.trendKnown())
                .as("only six rolling years lie after it")
                .isFalse();
        assertThat(latest.trend()).isEqualTo(Trend.NONE);
        assertThat(broken.facts().chart().orElseThrow().segments())
                .extracting(Segment::from)
                .containsExactly(0, 19);
    }

    @Test
    void comparesFromTheFirstValueAfterABreakOn() {
        // The break is the first of the last 24 months: nothing is compared across it.
        SampleMeasure broken = counts(STEPS).value(SampleMeasure.month("2021-11"), "20", ValueStatus.BREAK);

        assertNumber(latest(broken).percentYearOnYear()).hasValue(number("50"));
        assertNumber(latest(counts(STEPS).value(SampleMeasure.month("2021-12"), "20", ValueStatus.BREAK))
                        .percentYearOnYear())
                .isEmpty();
        assertThat(latest(counts(STEPS).value(SampleMeasure.month("2022-11"), "30", ValueStatus.BREAK))
                        .twelveMonth())
                .isPresent();
        assertThat(latest(counts(STEPS).value(SampleMeasure.month("2022-12"), "30", ValueStatus.BREAK))
                        .twelveMonth())
                .isEmpty();
    }

    @Test
    void quartersAndYearsHaveAYearAndNoSignals() {
        Latest quarter = latest(new SampleMeasure("m", Unit.COUNT)
                .frequency(Frequency.QUARTER)
                .values(new Part(Frequency.QUARTER, 2021, 4), "1 1 1 1 2 2 2 2".concat(" 2".repeat(30))));
        assertThat(quarter.threeMonth()).isEmpty();
        assertNumber(quarter.twelveMonth()).hasValue(number("8"));
        assertNumber(quarter.percentYearOnYear()).hasValue(number("0"));
        assertThat(quarter.signalsKnown()).isFalse();
        assertThat(quarter.trendKnown()).isFalse();
        assertThat(quarter.attention()).isEmpty();

        Latest year = latest(
                new SampleMeasure("m", Unit.COUNT).frequency(Frequency.YEAR).values(new Year(2021), "4 5"));
        assertNumber(year.twelveMonth()).hasValue(number("5"));
        assertNumber(year.percentYearOnYear()).hasValue(number("25"));
    }

    @Test
    void aForecastIsShownAndNotCounted() {
        AreaFacts facts = counts("4 6 4 6 4 6 4 6 4 6 4 6")
                .value(SampleMeasure.month("2021-11"), "90", ValueStatus.FORECAST)
                .facts();

        assertThat(facts.points()).hasSize(13);
        assertThat(facts.points().get(12).value()).hasValue(new BigDecimal("90"));
        assertThat(facts.points().get(12).judgement()).isEqualTo(Judgement.COMMON);
        assertThat(facts.latest().orElseThrow().period()).isEqualTo(SampleMeasure.month("2021-10"));
        assertThat(facts.newest().map(Point::period)).hasValue(SampleMeasure.month("2021-10"));
        assertThat(facts.newestSegment().map(Segment::points)).hasValue(12);
    }

    @ParameterizedTest
    @EnumSource(names = {"PROVISIONAL", "REVISED", "ESTIMATED"})
    void otherValuesCountWhateverTheirStatus(ValueStatus status) {
        Latest latest = latest(counts("4 6").value(SampleMeasure.month("2021-01"), "5", status));

        assertNumber(latest.threeMonth()).hasValue(number("15"));
    }

    @Test
    void hasAPointForEachPeriodFromTheFirstToTheLast() {
        List<Point> points = counts("4 - 6").facts().points();

        assertThat(points)
                .extracting(Point::period)
                .containsExactly(START, SampleMeasure.month("2020-12"), SampleMeasure.month("2021-01"));
        assertThat(points.get(1).value()).isEmpty();
        assertThat(points.get(1).status()).isEqualTo(ValueStatus.UNAVAILABLE);
    }

    @Test
    void limitsStartAnewAtARebaseThatIsInTheData() {
        String values = "4 6 4 6 4 6 4 6 4 6 4 6 14 16 14 16 14 16";

        assertThat(segments(counts(values).rebase("2021-11")))
                .extracting(Segment::from)
                .containsExactly(0, 12);
        assertThat(segments(counts(values).rebase("2031-11").rebase("2020-10")))
                .as("elsewhere it is ignored: a check tells the author")
                .extracting(Segment::from)
                .containsExactly(0);
    }

    private static List<Segment> segments(SampleMeasure measure) {
        return measure.facts().chart().orElseThrow().segments();
    }

    @Test
    void judgesByTheRulesThatTheSheetNames() {
        // By the NHS rules the whole series sets the limits and 2.66 moving ranges bound them.
        String steady = "4 6 ".repeat(18);

        assertThat(segments(counts(steady).fixedBaseline(12))
                        .get(0)
                        .limits()
                        .orElseThrow()
                        .mean())
                .isEqualTo(5);
        assertThat(counts(steady).rules(RuleSet.NONE).facts().chart()).isEmpty();
        assertThat(counts(steady).fixedBaseline(3).facts().chart())
                .as("too short a baseline is a check's finding")
                .isPresent();
        AreaFacts force = counts(steady + "11 11")
                .rules(RuleSet.FORCE_SIGNALS)
                .good(Direction.DECREASE)
                .facts();
        assertThat(force.newest().orElseThrow().judgement())
                .isEqualTo(new Judgement(Rule.OUTSIDE, true, PointType.CONCERN));
        assertThat(force.latest().orElseThrow().signals())
                .containsExactly(Signal.ONE_MONTH_HIGH, Signal.TWO_MONTH_HIGH);
    }

    @Test
    void signalsLookBackToTheNewestRebaseOnly() {
        String values = "4 6 ".repeat(12) + "24 26 ".repeat(6);

        assertThat(latest(counts(values)).signals()).isNotEmpty();
        assertThat(latest(counts(values).rebase("2022-11")).signals()).isEmpty();
    }

    @Test
    void aTargetInAnotherUnitIsNotHeldAgainstTheLimits() {
        SampleMeasure measure = new SampleMeasure("m", Unit.PERCENT).values(START, "4 6 ".repeat(6));

        assertThat(measure.target("20", Figure.Kind.NUMBER)
                        .facts()
                        .chart()
                        .orElseThrow()
                        .assurance())
                .isEqualTo(Assurance.NONE);
        assertThat(measure.target("20", Figure.Kind.PERCENT)
                        .facts()
                        .chart()
                        .orElseThrow()
                        .assurance())
                .isEqualTo(Assurance.CONSISTENTLY_FAILS);
    }

    @Test
    void theAttentionScoreFollowsFromTheSeries() {
        // All 25 rolling years rise: 4. The year rose by a half, with the trend: 6. The last eight lie above the mean
        // of
        // 20 by 10; moving range 20 / 35, sigma 0.51: all four runs, 2 + 3 + 4 + 6.
        assertThat(latest(counts(STEPS)).attention()).hasValue(new AttentionScore(4, 6, 15));
    }

    @Test
    void aScoreOfNothingNeedsToKnowEverything() {
        assertThat(latest(counts("4 6 ".repeat(18))).attention()).hasValue(new AttentionScore(0, 0, 0));
        assertThat(latest(counts("4 6 ".repeat(10))).attention()).isEmpty();
        assertThat(latest(counts("4 6 ".repeat(9) + "4 60")).attention()).hasValue(new AttentionScore(0, 0, 2));
        assertThat(latest(counts("4 6 ".repeat(9) + "4 60")).isScoreComplete()).isFalse();
    }

    @Test
    void theWholeComesFirstAndMayBeNamed() {
        Measure measure = new SampleMeasure("m", Unit.COUNT)
                .areas("swindon", "force")
                .values("force", START, "10")
                .values("swindon", START, "4")
                .reported(new Published("2020-11").area("county").done())
                .reported(new Published("2020-11").area("force").done())
                .done();

        MeasureFacts facts = MeasureFacts.of(measure, SampleMeasure.plan(), SampleMeasure.DAY);

        assertThat(facts.areas())
                .extracting(AreaFacts::area)
                .containsExactly(Optional.empty(), Optional.of(new Id("swindon")), Optional.of(new Id("county")));
        assertThat(facts.areas().get(0).latest().orElseThrow().value()).isEqualByComparingTo("10");
        assertThat(facts.areas().get(0).reported()).isPresent();
        assertThat(facts.areas().get(1).reported()).isEmpty();
        assertThat(facts.areas().get(2).points()).isEmpty();
        assertThat(facts.areas().get(2).chart()).isEmpty();
    }

    @Test
    void aMeasureOfPartsAloneHasNoWhole() {
        MeasureFacts facts = MeasureFacts.of(
                new SampleMeasure("m", Unit.COUNT).areas("county", "swindon").done(),
                SampleMeasure.plan(),
                SampleMeasure.DAY);

        assertThat(facts.area(Optional.empty())).isEmpty();
        assertThat(facts.areas()).hasSize(2);
    }

    @Test
    void aMeasureWithoutAnythingIsAboutTheWhole() {
        AreaFacts facts = new SampleMeasure("m", Unit.COUNT).facts();

        assertThat(facts.area()).isEmpty();
        assertThat(facts.points()).isEmpty();
        assertThat(facts.chart()).isEmpty();
        assertThat(facts.latest()).isEmpty();
        assertThat(facts.reconciliations()).isEmpty();
        assertThat(facts.figures().newest()).isEmpty();
        assertThat(facts.newest()).isEmpty();
        assertThat(facts.newestSegment()).isEmpty();
    }

    @Test
    void rowsOfAnotherFrequencyAreLeftOut() {
        ReportingPeriod year = new Year(2021);

        assertThat(counts("4 6").value(year, "99", ValueStatus.FINAL).facts().points())
                .hasSize(2);
    }

    @Test
    void analysesTenThousandSeriesOfSixtyMonthsInTwoSecondsOfOneProcessor() {
        String values = IntStream.range(0, 60)
                .mapToObj(month -> String.valueOf(100 + 37 * month % 23))
                .collect(Collectors.joining(" "));
        Measure measure = counts(values).done();
        AreaFacts first = MeasureFacts.of(measure, SampleMeasure.plan(), SampleMeasure.DAY)
                .areas()
                .get(0);
        assertThat(pointsOf(10_000, measure))
                .as("warm up")
                .isEqualTo(10_000L * first.points().size());

        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        long points = pointsOf(10_000, measure);
        long milliseconds = (threads.getCurrentThreadCpuTime() - start) / 1_000_000;

        assertThat(points).isEqualTo(600_000);
        assertThat(milliseconds).isLessThan(2_000);
    }

    private static long pointsOf(int times, Measure measure) {
        Plan plan = SampleMeasure.plan();
        return IntStream.range(0, times)
                .mapToLong(round -> MeasureFacts.of(measure, plan, SampleMeasure.DAY)
                        .areas()
                        .get(0)
                        .points()
                        .size())
                .sum();
    }
}
