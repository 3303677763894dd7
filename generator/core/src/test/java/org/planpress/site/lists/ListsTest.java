package org.planpress.site.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.planpress.analysis.PlanAnalysis;
import org.planpress.model.Plan;
import org.planpress.site.Site;
import org.planpress.site.SiteBuilder;
import org.planpress.site.frame.Fact;
import org.planpress.site.frame.Link;
import org.planpress.site.frame.PageContent;
import org.planpress.site.frame.Said;
import org.planpress.site.frame.Tag;
import org.planpress.site.lists.PrioritiesPage.Entry;
import org.planpress.site.lists.PrioritiesPage.Told;
import org.planpress.site.promises.HomePage;
import org.planpress.testing.PlanFolder;

/** What the lists of all priorities and of all KPIs say, of plans that say much and of plans that say little. */
class ListsTest {

    private static <T extends PageContent> T page(String plan, String day, String address, Class<T> type) {
        return site(plan, day).pages().stream()
                .filter(page -> page.address().equals(address))
                .map(page -> type.cast(page.content()))
                .findFirst()
                .orElseThrow();
    }

    private static Site site(String name, String day) {
        Plan plan = PlanFolder.read(name);
        return SiteBuilder.build(plan, PlanAnalysis.of(plan, LocalDate.parse(day)), Set.of(), PlanFolder.voice(name));
    }

    private static KpisPage kpis(String plan, String day) {
        return page(plan, day, "/kpis/", KpisPage.class);
    }

    private static List<Entry> priorities(String plan) {
        return page(plan, "2026-06-30", "/priorities/", PrioritiesPage.class).entries();
    }

    @Test
    void aKpiStandsWithItsStatusItsTargetAndItsNewestFigure() {
        KpisPage page = kpis("ages", "2026-02-01");
        KpisPage.Row row = page.groups().get(0).rows().get(0);

        assertThat(page.lead()).isEqualTo("One KPI: 1 on track. A measure is linked to it.");
        assertThat(row.status()).contains(new Tag("on-track", "On track"));
        assertThat(row.note()).contains("Fewer people were hurt.");
        assertThat(row.kpi().terms()).contains(new Fact("Target", "3,800 a year by December 2026"));
        assertThat(row.measures()).hasSize(1).allSatisfy(measure -> {
            assertThat(measure.newest()).isNotEmpty();
            assertThat(measure.when()).isNotEmpty();
        });
    }

    @Test
    void whatWasJudgedLongAgoIsNotKnownNowAndATargetThatHasPassedIsSaid() {
        KpisPage page = kpis("ages", "2028-02-01");
        KpisPage.Row row = page.groups().get(0).rows().get(0);

        assertThat(page.lead())
                .isEqualTo("One KPI: 1 not known now. A measure is linked to it. For one the date of the target has"
                        + " passed; we hold no record whether it was reached.");
        assertThat(row.status()).contains(new Tag("not-now", "Not known now; on track on 31 December 2025"));
        assertThat(row.note()).contains("What was said then: Fewer people were hurt.");
        assertThat(page.ages()).isNotEmpty();
    }

    /** Nothing is said to be on track without a word of the office, and no choice is offered where all stand alike. */
    @Test
    void aKpiOfWhichNothingIsKnownHasNeitherStatusNorFigure() {
        KpisPage page = kpis("every-status", "2026-06-30");

        assertThat(page.lead())
                .isEqualTo("Six KPIs: none has a published status yet. No measure is linked to any of them.");
        assertThat(page.statuses()).isEmpty();
        assertThat(page.groups())
                .hasSize(6)
                .allSatisfy(group -> assertThat(group.rows()).singleElement().satisfies(row -> {
                    assertThat(row.status()).isEmpty();
                    assertThat(row.measures()).isEmpty();
                    assertThat(row.kpi().measured()).isEqualTo("No measure linked");
                }));
    }

    @Test
    void aPriorityStandsWithItsCommitmentsInWordsAndItsKpis() {
        Entry entry = priorities("every-status").get(0);

        assertThat(entry.counted()).isEqualTo("Nine commitments");
        assertThat(entry.standing().orElseThrow().statement()).isNotEmpty();
        assertThat(entry.facts())
                .contains(new Fact(
                        "How we will know", "One KPI: none has a published status yet. No measure is linked to it."));
        assertThat(entry.said()).isEmpty();
    }

    @Test
    void moneyAndReportsAreThereWhereTheyAreTold() {
        assertThat(priorities("borough"))
                .flatExtracting(Entry::said)
                .extracting(Told::name)
                .contains("Money");
        assertThat(priorities("borough"))
                .flatExtracting(Entry::said)
                .flatExtracting(Told::lines)
                .extracting(Said::about)
                .allSatisfy(about -> assertThat(about).isPresent());
    }

    @Test
    void aPriorityOfAnOldPlanTellsWhatIsKnownOfIt() {
        List<Entry> old = page("two-editions", "2026-06-30", "/editions/2017-20/priorities/", PrioritiesPage.class)
                .entries();

        assertThat(old).extracting(Entry::known).contains("One aim with 2 actions.");
        assertThat(old)
                .filteredOn(entry -> !entry.known().isEmpty())
                .allSatisfy(entry -> assertThat(entry.standing()).isEmpty());
    }

    @Test
    void theFirstPageLeadsToEachListThatThereIs() {
        assertThat(page("every-status", "2026-06-30", "/", HomePage.class).lists())
                .extracting(Link::address)
                .containsExactly("/priorities/", "/commitments/", "/kpis/");
        assertThat(page("two-editions", "2026-06-30", "/editions/2017-20/", HomePage.class)
                        .lists())
                .extracting(Link::address)
                .contains("/editions/2017-20/priorities/")
                .doesNotContain("/editions/2017-20/kpis/");
    }

    @Test
    void eachListLeadsToTheOthers() {
        assertThat(kpis("every-status", "2026-06-30").lists())
                .extracting(Link::address)
                .containsExactly("/priorities/", "/commitments/");
        assertThat(page("every-status", "2026-06-30", "/commitments/", CommitmentsPage.class)
                        .lists())
                .extracting(Link::address)
                .containsExactly("/priorities/", "/kpis/");
        assertThat(page("every-status", "2026-06-30", "/priorities/", PrioritiesPage.class)
                        .lists())
                .extracting(Link::address)
                .containsExactly("/commitments/", "/kpis/");
    }
}
