package org.planpress.site.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.planpress.analysis.PlanAnalysis;
import org.planpress.model.Plan;
import org.planpress.site.Site;
import org.planpress.site.SiteBuilder;
import org.planpress.site.chart.DataTable;
import org.planpress.site.frame.PageContent;
import org.planpress.site.frame.Said;
import org.planpress.site.promises.CommitmentPage;
import org.planpress.site.promises.PriorityPage;
import org.planpress.testing.PlanFolder;

/** The money of a council that does not exist. */
class MoneyPageTest {

    private final Plan plan = PlanFolder.read("council");
    private final Site site = SiteBuilder.build(plan, PlanAnalysis.of(plan, LocalDate.of(2026, 3, 31)));
    private final MoneyPage page = content("/money/", MoneyPage.class);

    private <T extends PageContent> T content(String address, Class<T> type) {
        return site.pages().stream()
                .filter(one -> one.address().equals(address))
                .map(one -> type.cast(one.content()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void startsWithWhatWasAgreedLast() {
        assertThat(page.heading()).isEqualTo("£136 million for 2025/26");
        assertThat(page.blocks())
                .extracting(MoneyPage.Block::id)
                .containsExactly("budget", "followed", "capital", "grants");
    }

    @Test
    void leavesTheCasesOfAnOlderEditionThere() {
        assertThat(page.choices()).isEmpty();
        assertThat(content("/editions/2021-25/money/", MoneyPage.class).choices())
                .isPresent();
    }

    @Test
    void saysWhatWasNotPublishedAndNeverNothing() {
        DataTable table = page.blocks().get(0).figures().get(0).table();

        assertThat(table.groups().get(0).rows().get(0).rest())
                .extracting(DataTable.Cell::shown)
                .containsExactly("58.1", "61.4", "64.0", "not published");
        assertThat(page.blocks().get(0).figures().get(0).notes())
                .contains("No total of spending was published for 2026/27; what stands here is the sum of the lines.");
    }

    @Test
    void saysHowMuchIsLinkedToNothing() {
        assertThat(page.blocks().get(1).figures().get(0).summary())
                .contains("£16.70m of £136.00m is linked to a part of the plan, and £119.30m is not.");
    }

    @Test
    void leadsFromWhatIsServedToTheMoneyAndBack() {
        assertThat(Said.lines(content("/priorities/p2/", PriorityPage.class).money()))
                .contains(
                        "Crossings at schools: £1.8 million agreed and £1.95 million spent by 31 December 2025, which is"
                                + " £150,000 more than was agreed. It serves Safe crossings (p2.streets.1).");
        assertThat(content("/commitments/p1.help.1/", CommitmentPage.class).money())
                .singleElement()
                .satisfies(said ->
                        assertThat(said.about().orElseThrow().address()).isEqualTo("/money/#grant-rent-advice"));
        assertThat(page.blocks().get(3).things().get(0).serves())
                .singleElement()
                .satisfies(link -> assertThat(link.address()).isEqualTo("/commitments/p1.help.1/"));
    }
}
