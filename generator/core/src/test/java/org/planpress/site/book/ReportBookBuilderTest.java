package org.planpress.site.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.planpress.analysis.PlanAnalysis;
import org.planpress.model.Id;
import org.planpress.model.Plan;
import org.planpress.output.Format;
import org.planpress.site.Site;
import org.planpress.site.SiteBuilder;
import org.planpress.site.book.ReportBook.Chapter;
import org.planpress.site.book.ReportBook.Entry;
import org.planpress.site.book.ReportBook.Quadrants;
import org.planpress.site.book.ReportBook.Told;
import org.planpress.site.frame.Fact;
import org.planpress.site.frame.Link;
import org.planpress.site.promises.CommitmentPage;
import org.planpress.site.reports.ReportPage;
import org.planpress.testing.PlanFolder;
import org.planpress.words.Language;
import org.planpress.words.Voice;

class ReportBookBuilderTest {

    private static final Set<Format> PRINTED = EnumSet.of(Format.PDF);

    private final Plan plan = PlanFolder.read("reports");
    private final Site site = site(plan, PRINTED);

    private static Site site(Plan plan, Set<Format> formats) {
        return SiteBuilder.build(plan, PlanAnalysis.of(plan, LocalDate.of(2026, 1, 31)), formats);
    }

    private ReportBook book(String report) {
        return ReportBookBuilder.build(plan, plan.report(new Id(report)).orElseThrow(), site);
    }

    @Test
    void putsTheReportInTheOrderOfAMeeting() {
        assertThat(book("2025-q4").chapters())
                .extracting(Chapter::id, Chapter::template, Chapter::running)
                .containsExactly(
                        tuple("short", "short", "In short"),
                        tuple("close", "close", "What comes next"),
                        tuple("reports-2025-q4-p1", "priority", "Priority 1: Feel safe at night"),
                        tuple("reports-2025-q4-p2", "priority", "Priority 2: Answer every call"),
                        tuple("reports-2025-q4-topics-calls", "topic", "Topic 1: Answering calls"),
                        tuple("measures", "measures", "Measures"));
    }

    @Test
    void listsTopicsBelowTheirPriorityAndTablesBelowOneLine() {
        assertThat(book("2025-q4").contents())
                .extracting(
                        Entry::title,
                        Entry::id,
                        entry -> entry.below().stream().map(Entry::title).toList())
                .containsExactly(
                        tuple("In short", "short", List.of()),
                        tuple("What comes next", "close", List.of()),
                        tuple("Priority 1: Feel safe at night", "reports-2025-q4-p1", List.of()),
                        tuple("Priority 2: Answer every call", "reports-2025-q4-p2", List.of("Answering calls")),
                        tuple("Measures", "measures", List.of("Calls")));
    }

    @Test
    void leavesOutTheChaptersThatAReportHasNothingFor() {
        assertThat(book("2024-q4").chapters())
                .extracting(Chapter::template)
                .containsExactly("short", "close", "priority");
    }

    @Test
    void saysOnTheCoverWhatItIsFor() {
        ReportBook book = book("2025-q4");

        assertThat(book.meeting()).contains("The Panel, 10 February 2026");
        assertThat(book.web()).isEqualTo(new Link("plan.example.org/county/reports/2025-q4/", "/reports/2025-q4/"));
        assertThat(book.facts())
                .extracting(Fact::text)
                .containsExactly("1 October 2025 to 31 December 2025", "15 January 2026", "16 January 2026");
        assertThat(book("2025-q2").meeting()).isEmpty();
    }

    @Test
    void saysThatThePlanHasEnded() {
        assertThat(book("2024-q4").notices())
                .containsExactly("This is about the Plan for 2021 to 2025. That plan ended on 31 March 2025.");
        assertThat(book("2025-q4").notices()).isEmpty();
    }

    @Test
    void saysOnTheFirstPageHowEachPriorityStands() {
        assertThat(book("2025-q4").told())
                .extracting(Told::points, Told::counts, Told::stands, Told::risks, Told::issues)
                .containsExactly(
                        tuple(
                                7,
                                "One achievement, one next step, four pieces of work (one late) and one risk or issue.",
                                "Late: 1. Goes on: 1. Done: 1. Paused: 1.",
                                0,
                                1),
                        tuple(0, "The report names nothing.", "", 0, 0));
    }

    @Test
    void saysTheFindingFirst() {
        ReportBook book = book("2025-q4");

        assertThat(book.finding()).isEqualTo("More calls were answered.");
        assertThat(String.join(" ", book.more())).isEqualTo(book.lead().replaceFirst("^[^.]*\\. ?", ""));
    }

    @Test
    void saysThatItHardlyMentionsAPriority() {
        Quadrants nothing = (Quadrants) book("2025-q4").chapters().get(3).part();

        assertThat(nothing.page().achieved()).isEmpty();
        assertThat(nothing.none()).isEqualTo("The report names nothing.");
        assertThat(nothing.alone()).isFalse();
    }

    @Test
    void knowsThePlaceOfEachPartThatTextsLinkTo() {
        assertThat(ReportPlaces.of(book("2025-q4")))
                .containsEntry("/reports/2025-q4/", "short")
                .containsEntry("/reports/2025-q4/p1/", "reports-2025-q4-p1")
                .containsEntry("/reports/2025-q4/p1/#d.lights", "reports-2025-q4-p1--d.lights")
                .containsEntry("/reports/2025-q4/p1/#r.money", "reports-2025-q4-p1--r.money")
                .containsEntry("/reports/2025-q4/#t.calls", "reports-2025-q4--t.calls")
                .containsEntry("/reports/2025-q4/topics/calls/", "reports-2025-q4-topics-calls")
                .doesNotContainKey("/measures/calls/");
    }

    @ParameterizedTest
    @CsvSource({
        "Short title, Short title",
        "'A title that goes on and on, with a clause, which nobody can read aloud in one breath', 'A title that goes on and on, with a clause, which nobody can read …'",
        "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogochofanddarganfyddwyr, Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogochofanddarganfyd …"
    })
    void shortensWordsForTheFootOfAPage(String words, String shown) {
        assertThat(ReportBookBuilder.shortened(words)).isEqualTo(shown);
    }

    @Test
    void leadsToTheDocumentFromThePageOnlyIfItIsMade() {
        assertThat(links(site)).contains(new Link("This report to print", "/reports/2025-q4/report.pdf"));
        assertThat(links(site(plan, Set.of()))).noneMatch(link -> link.address().endsWith(".pdf"));
    }

    private static List<Link> links(Site site) {
        return site.pages().stream()
                .filter(page -> page.address().equals("/reports/2025-q4/"))
                .map(page -> (ReportPage) page.content())
                .findFirst()
                .orElseThrow()
                .links();
    }

    @Test
    void linksToASheetOnlyWhereOneIsAskedFor() {
        Plan two = PlanFolder.read("two-editions");

        assertThat(sheet(site(two, PRINTED)))
                .contains(new Link("This commitment on a sheet of paper", "/commitments/p1.night.1/sheet.pdf"));
        assertThat(sheet(site(two, Set.of()))).isEmpty();
    }

    private static Optional<Link> sheet(Site site) {
        return ((CommitmentPage)
                        site.page("/commitments/p1.night.1/").orElseThrow().content())
                .sheet();
    }

    @Test
    void putsAnAddressToTypeOnTheSheet() {
        Plan two = PlanFolder.read("two-editions");
        CommitmentSheet sheet = CommitmentSheets.of(
                Voice.builtIn(Language.ENGLISH),
                two,
                site(two, PRINTED).page("/commitments/p1.night.1/").orElseThrow());

        assertThat(sheet.web().text()).doesNotContain("://").endsWith("/commitments/p1.night.1/");
    }
}
