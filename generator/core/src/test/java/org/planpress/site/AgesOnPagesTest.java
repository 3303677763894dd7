package org.planpress.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.planpress.analysis.PlanAnalysis;
import org.planpress.model.Plan;
import org.planpress.site.frame.AgeNote;
import org.planpress.site.frame.Fact;
import org.planpress.site.frame.PageContent;
import org.planpress.site.frame.Standing;
import org.planpress.site.frame.Tag;
import org.planpress.site.measures.MeasurePage;
import org.planpress.site.money.TimetablePage;
import org.planpress.site.promises.CommitmentPage;
import org.planpress.site.promises.HomePage;
import org.planpress.site.promises.KpiPage;
import org.planpress.site.promises.PriorityPage;
import org.planpress.site.reports.ReportPage;
import org.planpress.testing.PlanFolder;

/** The same plan on a day when all that it tells is fresh, and two years later. */
class AgesOnPagesTest {

    private static final Plan PLAN = PlanFolder.read("ages");
    private static final Site FRESH = on("2026-02-01");
    private static final Site LATER = on("2028-02-01");

    private static Site on(String day) {
        return SiteBuilder.build(PLAN, PlanAnalysis.of(PLAN, LocalDate.parse(day)), Set.of(), PlanFolder.voice("ages"));
    }

    private static <T extends PageContent> T content(Site site, String address, Class<T> type) {
        return site.pages().stream()
                .filter(page -> page.address().equals(address))
                .map(page -> type.cast(page.content()))
                .findFirst()
                .orElseThrow();
    }

    private static CommitmentPage commitment(Site site, String id) {
        return content(site, "/commitments/" + id + "/", CommitmentPage.class);
    }

    private static String fact(Iterable<Fact> facts, String term) {
        for (Fact fact : facts) {
            if (fact.term().equals(term)) {
                return fact.text();
            }
        }
        throw new AssertionError("no fact is called " + term);
    }

    @Test
    void aStatusTellsHowThingsStandAndLaterHowTheyStood() {
        assertThat(commitment(FRESH, "p1.night.1").answer().statement()).isEqualTo("Yes, so far it is on track.");
        assertThat(commitment(FRESH, "p1.night.1").status()).isEqualTo(new Tag("on-track", "On track"));
        assertThat(commitment(LATER, "p1.night.1").answer().statement())
                .isEqualTo("Last judged on 31 December 2025, two years ago: on track. We do not know now.");
        assertThat(commitment(LATER, "p1.night.1").status())
                .isEqualTo(new Tag("not-now", "Not known now; on track on 31 December 2025"));
    }

    /** Why it stood so is as old as how it stood. */
    @Test
    void whyAnOldStatusWasGivenIsSaidToBeOfThen() {
        String note = "The lamps have not come.";
        assertThat(commitment(FRESH, "p1.night.3").answer().evidence()).contains(note);
        assertThat(commitment(LATER, "p1.night.3").answer().evidence()).contains("What was said then: " + note);
    }

    @Test
    void whatIsDoneStaysDone() {
        assertThat(commitment(LATER, "p1.night.2").answer().statement()).isEqualTo("Yes. It is done.");
        assertThat(commitment(LATER, "p1.night.2").age()).isEmpty();
    }

    @Test
    void aStatusOfSomeMonthsIsSaidToBeOfThatDay() {
        assertThat(commitment(FRESH, "p1.night.3").age().flatMap(AgeNote::text))
                .contains("The status was judged on 30 September 2025, four months ago.");
    }

    @Test
    void aPageCarriesWhatABrowserSaysOnceItIsOld() {
        AgeNote.Later later =
                commitment(FRESH, "p1.night.1").age().flatMap(AgeNote::later).orElseThrow();

        assertThat(later.after()).isEqualTo("2026-07-02");
        assertThat(later.text())
                .isEqualTo(
                        "This page was made on 1 February 2026. What it says of how things stand is old by now; we do"
                                + " not know how they stand today.");
        assertThat(commitment(LATER, "p1.night.1").age().flatMap(AgeNote::later))
                .isEmpty();
    }

    @Test
    void countsSayWhatIsNotKnownNow() {
        Standing fresh =
                content(FRESH, "/priorities/p1/", PriorityPage.class).standing().orElseThrow();
        Standing later =
                content(LATER, "/priorities/p1/", PriorityPage.class).standing().orElseThrow();

        assertThat(fresh.statement()).isEqualTo("One of the 3 commitments is on track. One is late.");
        // Of the statuses that it stands over, not of the newest news.
        assertThat(fresh.note()).endsWith("Judged between 30 September 2025 and 31 December 2025.");
        assertThat(later.statement())
                .isEqualTo("One of the 3 commitments is done. For two of the 3 the status was last judged by"
                        + " 31 December 2025, too long ago to go by. Then it was: 1 on track and 1 late.");
        assertThat(later.key()).contains(new Tag("not-now", "Not known now, 2"));
        assertThat(content(LATER, "/", HomePage.class).priorities().get(0).text())
                .startsWith("1 done and 2 not known now.");
    }

    @Test
    void aDateThatHasPassedIsSaidWithoutAVerdict() {
        assertThat(fact(commitment(FRESH, "p1.night.1").facts(), "Due")).isEqualTo("June 2026");
        assertThat(fact(commitment(LATER, "p1.night.1").facts(), "Due"))
                .isEqualTo("June 2026, a date that has passed; we hold no record whether it was done");
        assertThat(fact(commitment(LATER, "p1.night.3").facts(), "Due"))
                .isEqualTo("August 2025, overdue by 1 month on 30 September 2025");
        assertThat(fact(kpi(FRESH).facts(), "Target")).isEqualTo("3,800 a year by December 2026");
        assertThat(fact(kpi(LATER).facts(), "Target"))
                .isEqualTo("3,800 a year by December 2026, a date that has passed");
    }

    private static KpiPage kpi(Site site) {
        return content(site, "/kpis/p1.k1/", KpiPage.class);
    }

    @Test
    void aKpiAgesLikeACommitment() {
        assertThat(kpi(FRESH).statement()).isEqualTo("Yes, so far it is on track.");
        assertThat(kpi(LATER).statement())
                .isEqualTo("Last judged on 31 December 2025, two years ago: on track. We do not know now.");
        assertThat(fact(kpi(LATER).facts(), "Status")).isEqualTo("Not known now; on track on 31 December 2025");
    }

    @Test
    void figuresSayHowOldTheyAre() {
        assertThat(figures(FRESH))
                .contains("The newest figure is for December 2025, 32 days ago. The next is due on 14 February 2026.");
        assertThat(figures(LATER))
                .contains(
                        "The newest figure is for December 2025, two years ago. The next was due on 14 February 2026.");
        assertThat(kpi(LATER).linked().figuresAge()).isEqualTo(measure(LATER).age());
        assertThat(content(LATER, "/", HomePage.class).figuresAge())
                .isEqualTo(measure(LATER).age());
        assertThat(measure(FRESH).age().orElseThrow().old()).isFalse();
        assertThat(measure(LATER).age().orElseThrow().old()).isTrue();
    }

    private static MeasurePage measure(Site site) {
        return content(site, "/measures/calls/", MeasurePage.class);
    }

    private static Optional<String> figures(Site site) {
        return measure(site).age().flatMap(AgeNote::text);
    }

    @Test
    void aReportSaysHowLongAgoItWasSo() {
        assertThat(content(LATER, "/reports/2025-q3/", ReportPage.class).age().flatMap(AgeNote::text))
                .contains("This report tells how things stood on 10 January 2026, two years ago.");
    }

    @Test
    void thePlanSaysThatItsTimeIsOver() {
        assertThat(content(FRESH, "/", HomePage.class).age().flatMap(AgeNote::text))
                .isEmpty();
        assertThat(content(LATER, "/", HomePage.class).age().flatMap(AgeNote::text))
                .contains(
                        "The time of this plan ended on 31 March 2027, ten months ago. No plan after it is published here.");
    }

    @Test
    void everyOtherPageOfThePlanSaysThatItHasEnded() {
        String ended = "This plan ended on 31 March 2027.";

        assertThat(notices(FRESH, "/priorities/p1/")).isEmpty();
        assertThat(notices(LATER, "/priorities/p1/")).containsExactly(ended);
        assertThat(notices(LATER, "/")).isEmpty();
    }

    private static List<String> notices(Site site, String address) {
        return site.page(address).orElseThrow().made().frame().notices();
    }

    @Test
    void aListOfKpisNamesTheTimeOfWhatItSays() {
        assertThat(content(LATER, "/priorities/p1/", PriorityPage.class)
                        .kpis()
                        .get(0)
                        .measured())
                .isEqualTo("Not enough data (December 2025)");
    }

    @Test
    void anUpdateThatWasToComeIsSaidToHavePassed() {
        assertThat(fact(content(FRESH, "/", HomePage.class).facts(), "Next update"))
                .isEqualTo("April 2026");
        assertThat(fact(content(LATER, "/", HomePage.class).facts(), "Next update"))
                .isEqualTo("April 2026, a date that has passed");
    }

    @Test
    void noTaskIsSaidNotToHaveBegun() {
        String fresh = content(FRESH, "/timetable/", TimetablePage.class).toString();
        String later = content(LATER, "/timetable/", TimetablePage.class).toString();

        assertThat(fresh)
                .contains(
                        "On 11 June 2024: 1 done, 1 under way and 1 with no progress recorded. For one task the time has passed"
                                + " since; we hold no record whether it was done.",
                        "20% done on 11 June 2024, and no record since")
                .doesNotContain("no progress recorded on");
        assertThat(later)
                .contains(
                        "For two tasks the time has passed since",
                        "no progress recorded on 11 June 2024, and no record since");
    }
}
