package org.planpress.site.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.planpress.model.Funding;
import org.planpress.model.Money;
import org.planpress.site.chart.DataTable.Cell;
import org.planpress.words.Language;
import org.planpress.words.Voice;

/** Shares and amounts stand in words, drawing and table as they were published, or are said to be worked out. */
class FundingFigureTest {

    @Test
    void roundedSharesAreToldToMissTheWhole() {
        ChartFigure figure = figure(
                SamplePlan.part("policing", "Policing", "70.7", "x"),
                SamplePlan.part("support", "Support", "27.1", "x"),
                SamplePlan.part("office", "The office", "2.1", "x"));

        assertThat(figure.notes()).contains("The shares are rounded. They add up to 99.9%, not exactly to 100%.");
        assertThat(row(figure, 3)).startsWith("Total", "99.9%");
    }

    @Test
    void anAmountWithoutAShareStaysAsPublishedAndItsShareIsSaidToBeWorkedOut() {
        ChartFigure figure = figure(
                SamplePlan.part("policing", "Policing", "97.1", "x"),
                withAmount(SamplePlan.part("office", "The office", "0", "x"), "4.4"));

        assertThat(row(figure, 1)).containsExactly("The office", "2.8%", "worked out", "4.4", "published", "x");
        assertThat(figure.summary()).contains("with 2.8p of each pound, or £4.4m");
        assertThat(figure.notes())
                .contains("Shares that were not published are worked out from the amounts, and rounded.");
    }

    @Test
    void aShareThatIsVerySmallIsNotNothing() {
        ChartFigure figure = figure(
                SamplePlan.part("policing", "Policing", "99.99", "x"),
                withAmount(SamplePlan.part("office", "The office", "0", "x"), "0.004"));

        assertThat(row(figure, 1)).startsWith("The office", "0.003%");
    }

    @Test
    void onePartThatIsAllIsNoLargestPartAndNothingIsRounded() {
        ChartFigure figure = figure(SamplePlan.part("all", "The town", "100", "x"));

        assertThat(figure.summary()).isEqualTo("All of £155.086m for 2024/25 is for “The town”.");
        assertThat(figure.notes()).isEmpty();
        assertThat(row(figure, 0)).startsWith("The town", "100%", "155.086");
    }

    @Test
    void partsThatAreEquallyLargeAreToldTogether() {
        assertThat(figure(SamplePlan.part("a", "North", "50", "x"), SamplePlan.part("b", "South", "50", "x"))
                        .summary())
                .isEqualTo("Each of the two parts of £155.086m for 2024/25 has 50p of each pound.");
        assertThat(figure(
                                SamplePlan.part("a", "North", "40", "x"),
                                SamplePlan.part("b", "South", "20", "x"),
                                SamplePlan.part("c", "East", "40", "x"))
                        .summary())
                .isEqualTo(
                        "The largest parts of £155.086m for 2024/25 are “North” and “East”, each with 40p of each pound."
                                + " The rest, 20p, is for “South”.");
    }

    private static ChartFigure figure(Funding.Part... parts) {
        return FundingFigure.of(Voice.builtIn(Language.ENGLISH), SamplePlan.funding(parts));
    }

    private static Funding.Part withAmount(Funding.Part part, String millions) {
        Money amount = SamplePlan.money(millions);
        return new Funding.Part(
                part.id(), part.title(), Optional.empty(), part.covers(), part.notes(), Optional.of(amount), part.at());
    }

    private static List<String> row(ChartFigure figure, int at) {
        return Stream.concat(
                        figure.table().groups().stream().flatMap(group -> group.rows().stream()),
                        figure.table().foot().stream())
                .toList()
                .get(at)
                .cells()
                .stream()
                .map(Cell::shown)
                .toList();
    }
}
