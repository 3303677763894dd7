package org.planpress.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.planpress.analysis.PlanAnalysis;
import org.planpress.model.Plan;
import org.planpress.site.beyond.RequirementsPage;
import org.planpress.site.chart.ChartFigure;
import org.planpress.site.frame.Fact;
import org.planpress.site.frame.Frame;
import org.planpress.site.frame.PageContent;
import org.planpress.site.frame.SitePage;
import org.planpress.site.frame.Standing;
import org.planpress.site.frame.Tally;
import org.planpress.site.meetings.GovernancePage;
import org.planpress.site.money.MoneyPage;
import org.planpress.site.promises.CommitmentPage;
import org.planpress.site.promises.HomePage;
import org.planpress.site.promises.KpiPage;
import org.planpress.site.promises.PriorityEntry;
import org.planpress.site.promises.PriorityPage;
import org.planpress.site.promises.RetiredPage;
import org.planpress.testing.Golden;
import org.planpress.testing.PlanFolder;

class SiteBuilderTest {

    private static final Path EXPECTED = Path.of("src/test/resources/site");

    private final Site site = site("two-editions");

    private static Site site(String plan) {
        Plan read = PlanFolder.read(plan);
        return SiteBuilder.build(
                read, PlanAnalysis.of(read, LocalDate.of(2026, 1, 31)), Set.of(), PlanFolder.voice(plan));
    }

    @Test
    void makesAPageForEverythingThatHasAnAddress() throws IOException {
        Golden.check(
                EXPECTED.resolve("pages.txt"),
                site.pages().stream()
                        .map(page -> page.address() + " | " + page.template() + " | "
                                + page.frame().title() + "\n")
                        .collect(Collectors.joining()));
    }

    @Test
    void givesEachPageATitleOfItsOwn() {
        assertThat(site.pages())
                .extracting(page -> page.frame().title())
                .doesNotHaveDuplicates()
                .allSatisfy(title -> assertThat(title).hasSizeLessThan(70));
    }

    @Test
    void drawsTheStripFromTheContent() throws IOException {
        StringBuilder strips = new StringBuilder();
        for (String address :
                new String[] {"/", "/priorities/p2/", "/commitments/p1.night.2/", "/editions/2017-20/", "/glossary/"}) {
            strips.append(address).append('\n');
            frame(address)
                    .strip()
                    .paths()
                    .forEach(path -> strips.append(path.look())
                            .append(' ')
                            .append(path.d())
                            .append('\n'));
        }
        Golden.check(EXPECTED.resolve("strips.txt"), strips.toString());
    }

    @Test
    void givesTheFifthPriorityALookOfItsOwn() {
        assertThat(content("/priorities/p5/", PriorityPage.class).mark().look()).isEqualTo("p5");
    }

    @Test
    void sortsMarksByStatusAndSaysThemInWords() {
        Tally tally = content("/", HomePage.class).priorities().get(0).tally().orElseThrow();

        assertThat(tally.marks()).extracting(Tally.Mark::shape).containsExactly("on-track", "late", "unpublished");
        assertThat(tally.title())
                .isEqualTo("Three marks, one for each promise: 1 on track, 1 late and 1 without a published status");
    }

    @Test
    void saysHowThingsStand() {
        Standing standing =
                content("/priorities/p1/", PriorityPage.class).standing().orElseThrow();

        assertThat(standing.statement()).isEqualTo("One of the 3 promises is on track. One is late.");
        assertThat(standing.details())
                .containsExactly(
                        "For one of the 3 no status has been published.",
                        "For one of the 3 an indicator is linked that would show the effect.");
        assertThat(standing.note()).endsWith("Judged between 1 June 2025 and 30 June 2025.");
    }

    @Test
    void saysThatNoStatusWasPublished() {
        Standing standing =
                content(site("smallest"), "/", HomePage.class).standing().orElseThrow();

        assertThat(standing.statement()).isEqualTo("The only commitment has no published status yet.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    p1 | One of the 9 commitments is on track. One is at risk and one is late.
                    p2 | The only commitment is on track.
                    p3 | Both commitments are done.
                    p4 | One of the 3 commitments is done.
                    p5 | One of the 3 commitments is at risk. Two are late.
                    p6 | None of the 3 commitments has started.
                    """)
    void startsWithAStatusThatOccurs(String priority, String statement) {
        assertThat(standing(priority).statement()).isEqualTo(statement);
    }

    @Test
    void saysEachStatusOnce() {
        assertThat(standing("p1").details())
                .startsWith(
                        "One is done, one is paused, one has not started and one was dropped.",
                        "For two of the 9 no status has been published.");
        assertThat(standing("p4").details()).startsWith("For two of the 3 no status has been published.");
    }

    private static Standing standing(String priority) {
        return content(site("every-status"), "/priorities/" + priority + "/", PriorityPage.class)
                .standing()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    done        | p1.t.2 | March 2026
                    late        | p1.t.5 | March 2026, overdue by 3 months on 30 June 2026
                    in days     | p1.t.6 | 10 June 2026, overdue by 20 days on 30 June 2026
                    in time     | p1.t.7 | June 2026
                    dropped     | p1.t.8 | March 2026
                    not judged  | p1.t.9 | March 2026
                    """)
    void saysHowLongAnOpenCommitmentWasOverdueWhenItWasJudged(String kind, String id, String due) {
        assertThat(content(site("every-status"), "/commitments/" + id + "/", CommitmentPage.class)
                        .facts())
                .as(kind)
                .contains(new Fact("Due", due));
    }

    @Test
    void saysTheFindingOfAFigureOnceOnThePageOfMoney() {
        MoneyPage page = content("/money/", MoneyPage.class);

        assertThat(page.lead())
                .containsExactly(
                        "The money is split into two parts. This page shows what each pays for.",
                        "It is the money of a year before the plan starts.");
        assertThat(page.split().orElseThrow().figure().summary())
                .isEqualTo("The largest part of £200.5m for 2024/25 is “Policing”, with 75.0p of each pound, or £150m."
                        + " Next comes “The office”, with 25.0p of each pound, or £50m.");
    }

    @Test
    void speaksOfAnOldEditionInThePast() {
        HomePage home = content("/editions/2017-20/", HomePage.class);

        assertThat(home.standing().orElseThrow().statement()).isEqualTo("No status was published for its promise.");
        assertThat(home.priorities())
                .extracting(PriorityEntry::text)
                .containsExactly("One aim with 2 actions.", "Only its title was published.");
        assertThat(frame("/editions/2017-20/").elsewhen().orElseThrow().text())
                .isEqualTo(
                        "You are reading the Plan for 2017 to 2020. It is no longer in force and is kept as a record.");
    }

    @Test
    void saysEachGapOfACommitmentPlainly() {
        CommitmentPage page = content("/commitments/p1.night.2/", CommitmentPage.class);

        assertThat(page.answer().statement()).isEqualTo("We do not know yet. No status has been published.");
        assertThat(page.status().shape()).isEqualTo("unpublished");
        assertThat(page.who()).isEmpty();
        assertThat(page.together()).isEmpty();
        assertThat(page.silent()).hasValue("The plan names no lead.");
        assertThat(page.partners()).containsExactly("The county council", "Parish councils");
        assertThat(page.facts())
                .contains(new Fact("Due", "March 2026"))
                .extracting(Fact::term)
                .doesNotContain("Start");
        assertThat(page.kpisNote()).isEqualTo("No indicator is linked that would show the effect of this promise.");
    }

    @Test
    void answersWhetherACommitmentIsOnTrackWithItsEvidence() {
        CommitmentPage page = content("/commitments/p1.night.1/", CommitmentPage.class);

        assertThat(page.answer())
                .isEqualTo(new CommitmentPage.Answer(
                        "Judged on 30 June 2025.",
                        "Yes, so far it is on track.",
                        List.of(
                                "Twelve venues have joined.",
                                "An indicator is linked that would show the effect, but no figures are linked to it"
                                        + " here.")));
        assertThat(page.threats())
                .extracting(threat -> threat.link().address())
                .containsExactly("/requirements/#terrorism");
        assertThat(page.pager().next().orElseThrow().address()).isEqualTo("/commitments/p1.night.2/");
    }

    @Test
    void keepsAPageForARetiredId() {
        RetiredPage page = content("/commitments/p1.night.9/", RetiredPage.class);

        assertThat(page.statement()).isEqualTo("This promise was dropped on 1 May 2025.");
        assertThat(page.replacedBy().orElseThrow().address()).isEqualTo("/commitments/p1.night.1/");
    }

    @Test
    void showsATargetOnlyWhereThePlanSetsOne() {
        assertThat(content("/kpis/p1.k1/", KpiPage.class).facts())
                .extracting(Fact::term)
                .doesNotContain("Target");
        assertThat(content("/kpis/p1.k1/", KpiPage.class).silent())
                .hasValueSatisfying(silent -> assertThat(silent).contains("sets no target"));
        assertThat(content("/kpis/p1.k2/", KpiPage.class).facts()).contains(new Fact("Target", "80% by March 2029"));
        assertThat(content("/kpis/p1.k1/", KpiPage.class).commitments()).hasSize(1);
    }

    @Test
    void leavesScenariosWithTheEditionThatTheyBelongTo() {
        assertThat(content("/money/", MoneyPage.class).choices()).isEmpty();
        assertThat(content("/editions/2017-20/money/", MoneyPage.class).choices())
                .isPresent();
        assertThat(site.figures())
                .extracting(ChartFigure::csvName)
                .containsExactly("2025-29/funding-2024-25.csv", "2017-20/scenarios.csv");
    }

    @Test
    void hangsEachBodyBelowTheFirstThatItAnswersTo() {
        GovernancePage page = content("/governance/", GovernancePage.class);

        assertThat(page.diagram().rows()).extracting(GovernancePage.Row::x).containsExactly(0, 34, 34);
        assertThat(page.diagram().rows().get(2).also()).isEqualTo("also answers to the panel");
    }

    @Test
    void countsTheThreatsThatAreAnswered() {
        assertThat(content("/requirements/", RequirementsPage.class).statement())
                .isEqualTo(
                        "One of the two points is answered by at least one promise. For the other one the plan names none.");
    }

    @Test
    void keepsADraftOutOfSearchEngines() {
        assertThat(frame("/").indexed()).isFalse();
        assertThat(frame("/").phase())
                .hasValueSatisfying(phase -> assertThat(phase.term()).isEqualTo("Draft"));
        assertThat(frame("/editions/2017-20/").indexed()).isTrue();
    }

    private Frame frame(String address) {
        return page(site, address).frame();
    }

    private <T extends PageContent> T content(String address, Class<T> type) {
        return content(site, address, type);
    }

    private static <T extends PageContent> T content(Site site, String address, Class<T> type) {
        return type.cast(page(site, address).content());
    }

    private static SitePage page(Site site, String address) {
        return site.pages().stream()
                .filter(page -> page.address().equals(address))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no page at " + address));
    }
}
