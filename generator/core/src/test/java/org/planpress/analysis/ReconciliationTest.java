package org.planpress.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.planpress.analysis.Reconciliation.Mismatch;
import org.planpress.analysis.Reconciliation.Which;
import org.planpress.analysis.SampleMeasure.Published;
import org.planpress.analysis.statistics.AttentionScore;
import org.planpress.model.Figure;
import org.planpress.model.Figure.Kind;
import org.planpress.model.MeasureSheet.Reported;
import org.planpress.model.Signal;
import org.planpress.model.Trend;
import org.planpress.model.Unit;

class ReconciliationTest {

    private static final Path PANEL = Path.of("src/test/resources/statistics/attention/panel-2023-12-14.csv");

    /** 36 months to October 2023: a year of 1.10, a year of 2.14, then 2.20 with a last month of 2.26. */
    private static SampleMeasure percentages() {
        return new SampleMeasure("m", Unit.PERCENT)
                .values(
                        SampleMeasure.month("2020-11"),
                        "1.10 ".repeat(12) + "2.14 ".repeat(12) + "2.20 ".repeat(11) + "2.26");
    }

    private static List<Mismatch> mismatches(SampleMeasure measure, Published figures) {
        return measure.reported(figures.done()).facts().reconciliations().get(0).mismatches();
    }

    @ParameterizedTest
    @CsvSource({
        "2.3, 0", "2.2, 1", "2.26, 0", "2.25, 1", "2, 0", "3, 1",
    })
    void aFigureAgreesWithinHalfAUnitOfItsLastDigit(String published, int mismatches) {
        assertThat(mismatches(percentages(), new Published("2023-10").month(published, Kind.PERCENT)))
                .hasSize(mismatches);
    }

    @ParameterizedTest
    @CsvSource({
        "0.5, 0.45, true",
        "0.4, 0.45, true",
        "0.5, 0.449999999, true",
        "0.5, 0.4499999985, false",
        "1200, 1249.4, false",
        "12e2, 1249.4, true"
    })
    void eitherSideOfAHalfAgrees(BigDecimal published, BigDecimal computed, boolean agree) {
        assertThat(Reconciliation.agree(published, computed)).isEqualTo(agree);
    }

    @Test
    void everyFigureIsHeldAgainstTheSeries() {
        // Three months (2.20 + 2.20 + 2.26) / 3 = 2.22; twelve (11 x 2.20 + 2.26) / 12 = 2.205; a year before 2.14.
        Published right = new Published("2023-10")
                .month("2.3", Kind.PERCENT)
                .threeMonth("2.22", Kind.PERCENT)
                .twelveMonth("2.205", Kind.PERCENT)
                .yearOnYear("0.065", Kind.POINTS)
                .trend(Trend.INCREASING);
        assertThat(mismatches(percentages(), right)).isEmpty();

        Published wrong = new Published("2023-10")
                .threeMonth("2.23", Kind.PERCENT)
                .twelveMonth("2.214", Kind.PERCENT)
                .yearOnYear("-0.1", Kind.POINTS)
                .trend(Trend.DECREASING);
        assertThat(mismatches(percentages(), wrong))
                .hasSize(4)
                .contains(new Mismatch.OfTrend(Trend.DECREASING, Trend.INCREASING))
                .filteredOn(Mismatch.OfFigure.class::isInstance)
                .extracting(mismatch -> ((Mismatch.OfFigure) mismatch).which())
                .containsExactly(Which.THREE_MONTH, Which.TWELVE_MONTH, Which.YEAR_ON_YEAR);
    }

    @Test
    void aChangeInPercentIsHeldAgainstTheChangeInPercentWhateverTheUnit() {
        // 2.205 / 2.14 - 1 = 3.04%.
        assertThat(mismatches(percentages(), new Published("2023-10").yearOnYear("3.0", Kind.PERCENT)))
                .isEmpty();
        assertThat(mismatches(percentages(), new Published("2023-10").yearOnYear("3.1", Kind.PERCENT)))
                .hasSize(1);
    }

    @Test
    void anOlderSetIsHeldAgainstTheSeriesUpToItsOwnPeriod() {
        // October 2022: twelve months of 2.14, a year before 1.10.
        Published figures = new Published("2022-10")
                .month("2.1", Kind.PERCENT)
                .twelveMonth("2.14", Kind.PERCENT)
                .yearOnYear("1.0", Kind.POINTS);

        assertThat(mismatches(percentages(), figures)).isEmpty();
        AreaFacts facts = percentages()
                .reported(figures.done())
                .reported(new Published("2023-10").done())
                .facts();
        assertThat(facts.reported().map(Reported::period)).hasValue(SampleMeasure.month("2023-10"));
        assertThat(facts.reconciliations()).hasSize(2);
        assertThat(facts.reconciliations().get(1).computed().orElseThrow().period())
                .isEqualTo(SampleMeasure.month("2022-10"));
        assertThat(facts.reported(SampleMeasure.month("2022-10"))).isPresent();
        assertThat(facts.reportedBy(SampleMeasure.month("2023-09").last()).map(Reported::period))
                .hasValue(SampleMeasure.month("2022-10"));
        assertThat(facts.reportedBy(SampleMeasure.month("2022-09").last())).isEmpty();
    }

    @Test
    void nothingIsComparedThatTheSeriesDoesNotKnow() {
        SampleMeasure shortSeries = new SampleMeasure("m", Unit.COUNT).values(SampleMeasure.month("2023-09"), "1 2");
        Published figures = new Published("2023-10")
                .month("2", Kind.NUMBER)
                .twelveMonth("99", Kind.NUMBER)
                .yearOnYear("12.5", Kind.PERCENT)
                .trend(Trend.INCREASING)
                .signals(Signal.ONE_MONTH_HIGH)
                .attention(12);
        assertThat(mismatches(shortSeries, figures))
                .as("4 + 6 + 2 from the published figures")
                .isEmpty();

        assertThat(mismatches(percentages(), new Published("2024-01").month("9", Kind.PERCENT)))
                .as("no value in that month")
                .isEmpty();
        assertThat(mismatches(percentages(), new Published("2023-10").month("9", Kind.NUMBER)))
                .as("another kind of figure")
                .isEmpty();
    }

    @Test
    void noSignalsAreAStatementOnlyBesideAScore() {
        // By hand: the mean of the 36 is 1.815; the last 24 lie above it, in long runs.
        assertThat(mismatches(percentages(), new Published("2023-10"))).isEmpty();

        List<Mismatch> scored = mismatches(percentages(), new Published("2023-10").attention(10));

        assertThat(scored).hasSize(2);
        assertThat(scored.get(0)).isInstanceOfSatisfying(Mismatch.OfSignals.class, signals -> {
            assertThat(signals.reported()).isEmpty();
            assertThat(signals.computed()).contains(Signal.EIGHT_MONTH_HIGH);
        });
        assertThat(scored.get(1)).isInstanceOfSatisfying(Mismatch.OfAttention.class, score -> {
            assertThat(score.reported()).isEqualTo(10);
            assertThat(score.computed().trend()).isEqualTo(4);
            assertThat(score.computed().yearOnYear()).isEqualTo(6);
            assertThat(score.fromReported()).isFalse();
        });
    }

    @Test
    void withoutASeriesTheScoreOfAllPublishedRowsButOneFollowsFromTheRest() throws IOException {
        List<Reconciliation> rows = panel().map(
                        reported -> Reconciliation.of(reported, Optional.empty(), false, Unit.COUNT))
                .toList();

        assertThat(rows).hasSize(33);
        assertThat(rows.stream().flatMap(row -> row.mismatches().stream())).isEmpty();
        assertThat(rows.stream().filter(row -> row.scoreFromReported().isEmpty()))
                .as("the change on the year before, which can add 6, is not in print")
                .extracting(row -> row.reported().attention())
                .containsExactly(Optional.of(8));
        assertThat(rows.stream()
                        .filter(row -> row.scoreFromReported()
                                .map(AttentionScore::total)
                                .equals(row.reported().attention())))
                .hasSize(32);
    }

    private static Stream<Reported> panel() throws IOException {
        return Files.readAllLines(PANEL).stream()
                .filter(line -> !line.startsWith("#") && !line.startsWith("measure;"))
                .map(line -> published(line.split(";", -1)));
    }

    private static Reported published(String[] cells) {
        Published figures = new Published("2023-10").attention(Integer.parseInt(cells[4]));
        if (!cells[1].isEmpty()) {
            String[] change = cells[1].split(" ", -1);
            figures.yearOnYear(change[0], Kind.valueOf(change[1].toUpperCase(Locale.ROOT)));
        }
        if (!cells[2].isEmpty()) {
            figures.trend(Trend.valueOf(cells[2].toUpperCase(Locale.ROOT)));
        }
        return figures.signals(Stream.of(cells[3].split(" ", -1))
                        .filter(word -> !word.isEmpty())
                        .map(word -> Signal.valueOf(word.toUpperCase(Locale.ROOT) + "_MONTH_HIGH"))
                        .toArray(Signal[]::new))
                .done();
    }

    @Test
    void theOrderOfPublishedSignalsDoesNotMatter() {
        SampleMeasure steps = new SampleMeasure("m", Unit.COUNT)
                .values(SampleMeasure.month("2020-11"), "10 ".repeat(12) + "20 ".repeat(12) + "30 ".repeat(12));
        Published figures = new Published("2023-10")
                .yearOnYear("50.0", Figure.Kind.PERCENT)
                .trend(Trend.INCREASING)
                .signals(Signal.EIGHT_MONTH_HIGH, Signal.THREE_MONTH_HIGH, Signal.TWO_MONTH_HIGH, Signal.ONE_MONTH_HIGH)
                .attention(25);

        assertThat(mismatches(steps, figures)).isEmpty();
        assertThat(steps.facts().latest().orElseThrow().signals())
                .isEqualTo(Set.of(
                        Signal.ONE_MONTH_HIGH,
                        Signal.TWO_MONTH_HIGH,
                        Signal.THREE_MONTH_HIGH,
                        Signal.EIGHT_MONTH_HIGH));
    }
}
