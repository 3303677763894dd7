package org.planpress.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.planpress.analysis.SampleMeasure.month;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.planpress.analysis.AuthoritativeFigure.Origin;
import org.planpress.analysis.SampleMeasure.Published;
import org.planpress.model.Figure;
import org.planpress.model.MeasureSheet.Reported;
import org.planpress.model.Trend;
import org.planpress.model.Unit;
import org.planpress.model.ValueStatus;

class AuthoritativeFiguresTest {

    @Test
    void aFigureOfTheSeriesStandsBeforeOnePublishedForTheSamePeriod() {
        AuthoritativeFigures figures =
                series().reported(published("2022-03", "7")).facts().figures();

        AuthoritativeFigure newest = figures.newest().orElseThrow().value().orElseThrow();

        assertThat(newest.figure().value()).isEqualTo("6");
        assertThat(newest.period()).isEqualTo(month("2022-03"));
        assertThat(newest.origin()).isEqualTo(Origin.COMPUTED);
        assertThat(newest.status()).contains(ValueStatus.FINAL);
        assertThat(newest.source()).isEmpty();
    }

    @Test
    void whatTheSeriesIsTooShortForStandsAsPublished() {
        PeriodFigures newest = newest(series().reported(published("2022-03", "7")));

        assertThat(newest.twelveMonth().map(AuthoritativeFigure::origin)).contains(Origin.PUBLISHED);
        assertThat(newest.twelveMonth().flatMap(AuthoritativeFigure::source)).isPresent();
        assertThat(newest.isPublished()).isFalse();
    }

    @Test
    void figuresPublishedForALaterPeriodAreTheNewest() {
        PeriodFigures newest = newest(series().reported(published("2022-04", "7")));

        assertThat(newest.period()).isEqualTo(month("2022-04"));
        assertThat(newest.isPublished()).isTrue();
        assertThat(newest.judged()).isFalse();
    }

    @Test
    void madeUpValuesGiveWayToPublishedFiguresEvenOfAnEarlierPeriod() {
        SampleMeasure madeUp = madeUp("2022-01", "2022-02", "2022-03").reported(published("2022-02", "7"));

        PeriodFigures newest = newest(madeUp);

        assertThat(newest.period()).isEqualTo(month("2022-02"));
        assertThat(newest.isPublished()).isTrue();
        assertThat(madeUp.facts().figures().ofSeries().map(PeriodFigures::period))
                .contains(month("2022-03"));
    }

    @Test
    void nothingMadeUpStandsBesideAPublishedFigure() {
        PeriodFigures newest = newest(madeUp("2022-01", "2022-02", "2022-03").reported(published("2022-03", "7")));

        assertThat(newest.value().map(AuthoritativeFigure::figure).map(Figure::value))
                .contains(new BigDecimal("7"));
        assertThat(newest.threeMonth()).isEmpty();
        assertThat(newest.trend()).contains(Trend.NONE);
    }

    @Test
    void madeUpFiguresStandWhereNothingElseIsKnownAndSayThatTheyAre() {
        PeriodFigures newest = newest(madeUp("2022-01", "2022-02", "2022-03"));

        assertThat(newest.value().map(AuthoritativeFigure::origin)).contains(Origin.ILLUSTRATIVE);
        assertThat(newest.threeMonth().map(AuthoritativeFigure::origin)).contains(Origin.ILLUSTRATIVE);
        assertThat(newest.isMadeUp()).isTrue();
        assertThat(newest.judged()).isFalse();
    }

    @Test
    void aSeriesWithFactsWorksNothingOutFromItsMadeUpValues() {
        SampleMeasure mixed = series().value(month("2022-01"), "900", ValueStatus.ILLUSTRATIVE);
        AreaFacts facts = mixed.facts();

        PeriodFigures newest = newest(mixed);

        assertThat(newest.value().map(AuthoritativeFigure::origin)).contains(Origin.COMPUTED);
        assertThat(newest.threeMonth()).isEmpty();
        assertThat(facts.isIllustrative()).isTrue();
        assertThat(facts.isMadeUp()).isFalse();
        assertThat(facts.points()).filteredOn(facts::isAside).hasSize(1);
        assertThat(facts.figures()
                        .at(month("2022-01"))
                        .flatMap(PeriodFigures::value)
                        .map(AuthoritativeFigure::origin))
                .contains(Origin.ILLUSTRATIVE);
    }

    @Test
    void aMadeUpValueIsNeverTheNewestOfASeriesWithFacts() {
        PeriodFigures newest = newest(series().value(month("2022-04"), "900", ValueStatus.ILLUSTRATIVE));

        assertThat(newest.period()).isEqualTo(month("2022-03"));
    }

    @Test
    void aForecastIsNoFigure() {
        AuthoritativeFigures figures = series().value(month("2022-04"), "900", ValueStatus.FORECAST)
                .facts()
                .figures();

        assertThat(figures.newest().map(PeriodFigures::period)).contains(month("2022-03"));
        assertThat(figures.at(month("2022-04"))).isEmpty();
    }

    @Test
    void anAverageIsMadeUpIfItsWeightsAre() {
        SampleMeasure weights = new SampleMeasure("weights", Unit.COUNT);
        SampleMeasure rate = new SampleMeasure("rate", Unit.PERCENT).weightedBy("weights");
        for (String month : new String[] {"2022-01", "2022-02", "2022-03"}) {
            weights.value(month(month), "10", ValueStatus.ILLUSTRATIVE);
            rate.value(month(month), "4", ValueStatus.FINAL);
        }

        AuthoritativeFigures figures = MeasureFacts.of(
                        rate.done(), SampleMeasure.plan(rate.done(), weights.done()), SampleMeasure.DAY)
                .area(Optional.empty())
                .orElseThrow()
                .figures();

        assertThat(figures.ofSeries().flatMap(PeriodFigures::threeMonth).map(AuthoritativeFigure::origin))
                .contains(Origin.ILLUSTRATIVE);
        assertThat(figures.newest().flatMap(PeriodFigures::threeMonth)).isEmpty();
        assertThat(figures.newest().flatMap(PeriodFigures::value).map(AuthoritativeFigure::origin))
                .contains(Origin.COMPUTED);
    }

    @Test
    void aFigureIsNoFirmerThanTheValuesThatItIsWorkedOutFrom() {
        PeriodFigures newest = newest(series().value(month("2022-02"), "5", ValueStatus.PROVISIONAL));

        assertThat(newest.value().flatMap(AuthoritativeFigure::status)).contains(ValueStatus.FINAL);
        assertThat(newest.threeMonth().flatMap(AuthoritativeFigure::status)).contains(ValueStatus.PROVISIONAL);
    }

    private static PeriodFigures newest(SampleMeasure measure) {
        return measure.facts().figures().newest().orElseThrow();
    }

    private static SampleMeasure series() {
        return new SampleMeasure("m", Unit.COUNT).values(month("2022-01"), "4 5 6");
    }

    private static SampleMeasure madeUp(String... months) {
        SampleMeasure measure = new SampleMeasure("m", Unit.COUNT);
        for (String month : months) {
            measure.value(month(month), "5", ValueStatus.ILLUSTRATIVE);
        }
        return measure;
    }

    private static Reported published(String month, String value) {
        return new Published(month)
                .month(value, Figure.Kind.NUMBER)
                .twelveMonth("70", Figure.Kind.NUMBER)
                .trend(Trend.NONE)
                .done();
    }
}
