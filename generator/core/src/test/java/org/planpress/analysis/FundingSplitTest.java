package org.planpress.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.planpress.analysis.FundingSplit.Basis;
import org.planpress.analysis.FundingSplit.Part;
import org.planpress.model.Funding;
import org.planpress.model.Money;
import org.planpress.site.chart.SamplePlan;

class FundingSplitTest {

    @Test
    void worksOutAmountsThatWereNotPublished() {
        FundingSplit split = FundingSplit.of(SamplePlan.funding());

        assertThat(split.shares()).isEqualByComparingTo("100");
        assertThat(split.parts()).extracting(Part::basis).containsOnly(Basis.WORKED_OUT);
        assertThat(split.parts())
                .extracting(part -> part.amount().pounds().toPlainString())
                .containsExactly("109645802", "36755382", "3256806", "2791548", "2636462");
    }

    @Test
    void knowsHowFarAWorkedOutAmountMayBeOff() {
        Part policing = FundingSplit.of(SamplePlan.funding()).parts().get(0);

        assertThat(policing.slack().pounds()).isEqualByComparingTo("77543");
    }

    @Test
    void keepsPublishedAmounts() {
        Funding.Part part = SamplePlan.part("policing", "Policing", "70.7", "Officers");
        Money published = new Money(new BigDecimal("109700000"));
        Funding.Part withAmount = new Funding.Part(
                part.id(), part.title(), part.share(), part.covers(), part.notes(), Optional.of(published), part.at());

        Part result = FundingSplit.of(SamplePlan.funding(withAmount)).parts().get(0);

        assertThat(result.amount()).isEqualTo(published);
        assertThat(result.basis()).isEqualTo(Basis.PUBLISHED);
        assertThat(result.slack()).isEqualTo(Money.NOTHING);
    }

    @Test
    void ordersPartsByShareOnRequestOnly() {
        FundingSplit split = FundingSplit.of(SamplePlan.funding(
                SamplePlan.part("b", "Small", "1.5", "x"), SamplePlan.part("a", "Large", "98.5", "y")));

        assertThat(split.parts())
                .extracting(part -> part.source().title().value())
                .containsExactly("Small", "Large");
        assertThat(split.largestFirst())
                .extracting(part -> part.source().title().value())
                .containsExactly("Large", "Small");
    }
}
