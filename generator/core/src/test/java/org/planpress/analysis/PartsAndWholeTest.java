package org.planpress.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.planpress.analysis.PartsAndWhole.Rest;
import org.planpress.analysis.Reconciliation.Which;
import org.planpress.analysis.SampleMeasure.Published;
import org.planpress.model.Figure.Kind;
import org.planpress.model.Id;
import org.planpress.model.MeasureSheet.Combine;
import org.planpress.model.ReportingPeriod.Month;
import org.planpress.model.Unit;

class PartsAndWholeTest {

    private static final Month SEPTEMBER = SampleMeasure.month("2023-09");
    private static final Month OCTOBER = SampleMeasure.month("2023-10");

    private static List<PartsAndWhole> of(SampleMeasure measure) {
        return PartsAndWhole.of(
                MeasureFacts.of(measure.done(), SampleMeasure.plan(), SampleMeasure.DAY), SampleMeasure.plan());
    }

    @Test
    void whatThePartsLeaveOverIsToldForEachPeriodThatAllHave() {
        PartsAndWhole parts = of(new SampleMeasure("m", Unit.COUNT)
                        .values("force", SEPTEMBER, "100 110")
                        .values("county", SEPTEMBER, "60 70")
                        .values("swindon", OCTOBER, "38"))
                .get(0);

        assertThat(parts.whole()).isEmpty();
        assertThat(parts.parts()).containsExactly(new Id("county"), new Id("swindon"));
        assertThat(parts.values())
                .containsExactly(new Rest(OCTOBER, Which.MONTH, new BigDecimal("110"), new BigDecimal("108")));
        assertThat(parts.values().get(0).unallocated()).isEqualByComparingTo("2");
    }

    @Test
    void publishedFiguresAreComparedInTheSameWay() {
        PartsAndWhole parts = of(new SampleMeasure("m", Unit.COUNT)
                        .reported(new Published("2023-10")
                                .month("180", Kind.NUMBER)
                                .twelveMonth("2000", Kind.NUMBER)
                                .done())
                        .reported(new Published("2023-10")
                                .area("county")
                                .month("100", Kind.NUMBER)
                                .twelveMonth("1200", Kind.NUMBER)
                                .done())
                        .reported(new Published("2023-10")
                                .area("swindon")
                                .twelveMonth("790", Kind.NUMBER)
                                .done()))
                .get(0);

        assertThat(parts.values()).isEmpty();
        assertThat(parts.reported())
                .containsExactly(new Rest(OCTOBER, Which.TWELVE_MONTH, new BigDecimal("2000"), new BigDecimal("1990")));
    }

    @Test
    void partsThatCountTwiceLeaveLessThanNothing() {
        assertThat(of(new SampleMeasure("m", Unit.COUNT)
                                .values("force", OCTOBER, "10")
                                .values("county", OCTOBER, "6")
                                .values("swindon", OCTOBER, "5"))
                        .get(0)
                        .values()
                        .get(0)
                        .unallocated())
                .isEqualByComparingTo("-1");
    }

    @Test
    void averagesAndMissingPartsAreNotComparedWithTheWhole() {
        assertThat(of(new SampleMeasure("m", Unit.COUNT)
                        .combine(Combine.AVERAGE)
                        .values("force", OCTOBER, "10")
                        .values("county", OCTOBER, "6")
                        .values("swindon", OCTOBER, "3")))
                .isEmpty();
        assertThat(of(new SampleMeasure("m", Unit.COUNT)
                        .values("force", OCTOBER, "10")
                        .values("county", OCTOBER, "6")))
                .as("a part is not there")
                .isEmpty();
        assertThat(of(new SampleMeasure("m", Unit.COUNT)
                        .values("swindon", OCTOBER, "10")
                        .values("county", OCTOBER, "6")))
                .as("the whole is not there")
                .isEmpty();
    }
}
