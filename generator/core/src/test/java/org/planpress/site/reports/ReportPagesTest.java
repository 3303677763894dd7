package org.planpress.site.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.planpress.analysis.PlanAnalysis;
import org.planpress.model.Id;
import org.planpress.model.Plan;
import org.planpress.output.Format;
import org.planpress.site.Bindings;
import org.planpress.site.Site;
import org.planpress.site.SiteBuilder;
import org.planpress.site.book.ReportBook;
import org.planpress.site.book.ReportBookBuilder;
import org.planpress.site.chart.ChartFigure;
import org.planpress.site.chart.ControlLine;
import org.planpress.site.columns.ReportTable;
import org.planpress.site.frame.Frame.NavItem;
import org.planpress.site.frame.Link;
import org.planpress.site.frame.PageContent;
import org.planpress.site.frame.Pager;
import org.planpress.site.frame.Said;
import org.planpress.site.frame.SitePage;
import org.planpress.site.frame.Tag;
import org.planpress.site.meetings.DecisionsPage;
import org.planpress.site.meetings.MeetingPage;
import org.planpress.site.meetings.MeetingsPage;
import org.planpress.site.meetings.RecommendationEntry;
import org.planpress.site.promises.CommitmentPage;
import org.planpress.site.promises.PriorityPage;
import org.planpress.site.slides.SlidesPage;
import org.planpress.testing.Golden;
import org.planpress.testing.PlanFolder;
import org.planpress.words.Language;
import org.planpress.words.Voice;

class ReportPagesTest {

    private final Site site = site("2026-01-31");

    private static Site site(String asOf) {
        Plan plan = PlanFolder.read("reports");
        return SiteBuilder.build(plan, PlanAnalysis.of(plan, LocalDate.parse(asOf)));
    }

    @Test
    void makesAPageForEachPartOfAReport() {
        Golden.check(
                Path.of("src/test/resources/site/report-pages.txt"),
                site.pages().stream()
                        .filter(page -> page.address().matches("/(reports|meetings|decisions)/.*"))
                        .map(page -> page.address() + " | " + page.template() + " | "
                                + page.frame().title() + "\n")
                        .collect(Collectors.joining()));
    }

    @Test
    void leadsToReportsAndMeetingsFromEveryPage() {
        assertThat(site.pages())
                .allSatisfy(page -> assertThat(page.frame().nav())
                        .hasSizeLessThanOrEqualTo(6)
                        .extracting(NavItem::text)
                        .contains("Progress", "Measures", "Meetings"));
    }

    @Test
    void listsReportsEditionByEditionAndSaysWhichPlanHasEnded() {
        ReportsPage page = content("/reports/", ReportsPage.class);

        assertThat(page.groups())
                .extracting(ReportsPage.Group::note)
                .containsExactly(
                        "It runs until 31 March 2029.",
                        "This plan ended on 31 March 2025. This site shows the Plan for 2025 to 2029 first.");
        assertThat(page.groups().get(0).reports())
                .extracting(entry -> entry.report().text())
                .containsExactly("Fourth quarter", "Second quarter");
        assertThat(page.groups().get(0).reports().get(0).gap())
                .contains("No report on this site covers the days before it, from 1 July 2025 to 30 September 2025.");
        assertThat(page.groups().get(1).reports().get(0).gap()).isEmpty();
    }

    @Test
    void saysOnAReportOfAnEndedPlanThatItHasEnded() {
        assertThat(page("/reports/2024-q4/").frame().elsewhen().map(line -> line.text()))
                .contains("This is about the Plan for 2021 to 2025. That plan ended on 31 March 2025.");
        assertThat(page("/reports/2025-q4/").frame().elsewhen()).isEmpty();
    }

    @Test
    void saysWhatChangedInSentences() {
        ReportPage.Changes changes =
                content("/reports/2025-q4/", ReportPage.class).changes();

        assertThat(changes.lead().about()).contains(new Link("Second quarter", "/reports/2025-q2/"));
        assertThat(said(changes))
                .containsExactly(
                        "New: “Buy two vans”, “Ask people” and “Plan the contract”.",
                        "Put up new lights: went from 40% to 70%.",
                        "Put up new lights: was due in August 2025 and was late on 15 January 2026.",
                        "Too little money: was a risk and has happened.",
                        "Calls answered: 1,000 in November 2025. In the report before: 900 in June 2025.",
                        "Lights: The Panel asked for a date.");
    }

    @Test
    void comparesTheFirstReportWithNothing() {
        ReportPage.Changes changes =
                content("/reports/2024-q4/", ReportPage.class).changes();

        assertThat(changes.lead())
                .isEqualTo(Said.of("This is the first report on this site, so there is none to compare it with."));
        assertThat(changes.groups()).isEmpty();
    }

    @Test
    void doesNotCallAListNewThatTheReportBeforeHadNotAtAll() {
        ReportPage.Changes changes =
                content("/reports/2025-q2/", ReportPage.class).changes();

        assertThat(said(changes))
                .startsWith(
                        "This report names one piece of work. The report before had no list of them.",
                        "This report names one risk or issue. The report before had no list of them.",
                        "The report before has no tables of measures. This one has 1 row.");
    }

    private static List<String> said(ReportPage.Changes changes) {
        return changes.groups().stream()
                .flatMap(group -> group.changes().stream())
                .map(said -> said.about().map(link -> link.text() + ": ").orElse("") + said.text())
                .toList();
    }

    /** What a report says of itself stays; what became of its work since is told apart. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2026-01-15 | 2025-q4 | d.lights   | Late   | overdue by 4 months on 15 January 2026 |
                    2026-01-31 | 2025-q4 | d.lights   | Late   | overdue by 4 months on 15 January 2026 | overdue by 5 months on 31 January 2026; no later report says that it was finished
                    2025-08-31 | 2025-q2 | d.lights   |        | |
                    2025-09-01 | 2025-q2 | d.lights   |        | | overdue by 1 month on 1 September 2025; no later report says that it was finished
                    2026-01-31 | 2025-q2 | d.lights   |        | | overdue by 4 months on 15 January 2026
                    2026-01-31 | 2025-q4 | d.vans     |        | |
                    2026-04-30 | 2025-q4 | d.vans     |        | | overdue by 1 month on 30 April 2026; no later report says that it was finished
                    2030-01-01 | 2025-q4 | d.vans     |        | | overdue by 36 months on 31 March 2029; no later report says that it was finished
                    2026-01-31 | 2025-q4 | d.survey   | Done   | |
                    2026-01-31 | 2025-q4 | d.contract | Paused | |
                    """)
    void judgesWorkOnTheDayOfTheReport(
            String asOf, String report, String id, String status, String overdue, String since) {
        DeliverableRow work =
                content(site(asOf), "/reports/" + report + "/p1/", ReportPriorityPage.class).deliverables().stream()
                        .filter(row -> row.id().equals(id))
                        .findFirst()
                        .orElseThrow();

        assertThat(work.overdue()).isEqualTo(Optional.ofNullable(overdue));
        assertThat(work.status().map(Tag::text)).isEqualTo(Optional.ofNullable(status));
        assertThat(work.since())
                .isEqualTo(Optional.ofNullable(since).map(words -> "Since this report: " + words + "."));
    }

    @Test
    void saysOnWhichDayItJudged() {
        for (String asOf : List.of("2026-01-15", "2030-01-01")) {
            assertThat(content(site(asOf), "/reports/2025-q4/p1/", ReportPriorityPage.class)
                            .judged())
                    .endsWith("We judged it on 15 January 2026, the day that this report stands for.");
        }
    }

    @Test
    void saysWhatIsDueIfNotTheWorkItself() {
        assertThat(content("/reports/2025-q4/p1/", ReportPriorityPage.class).deliverables())
                .extracting(DeliverableRow::due)
                .containsExactly("August 2025", "March 2026", "December 2025", "September 2025: the contract starts");
    }

    @Test
    void hasAPageForAPriorityThatTheReportDoesNotMention() {
        ReportPriorityPage page = content("/reports/2025-q4/p2/", ReportPriorityPage.class);

        assertThat(page.achieved()).isEmpty();
        assertThat(page.deliverables()).isEmpty();
        assertThat(page.judged()).isEmpty();
        assertThat(page.focus()).isEmpty();
        assertThat(page.risks()).isEmpty();
        assertThat(page.topics()).extracting(topic -> topic.link().text()).containsExactly("Answering calls");
    }

    @Test
    void countsEachPriorityInALine() {
        assertThat(content("/reports/2025-q4/", ReportPage.class).priorities())
                .extracting(ReportPage.Entry::counts)
                .containsExactly(
                        "One achievement, one next step, four pieces of work (one late) and one risk or issue.",
                        "The report names nothing.");
    }

    @Test
    void saysTheReportedScoreAndTheOneThatWeWorkOut() {
        assertThat(content("/reports/2025-q4/", ReportPage.class)
                        .tables()
                        .get(0)
                        .rows())
                .extracting(row -> row.cells().get(5))
                .containsExactly("15 (we work out 16)", "20");
    }

    @ParameterizedTest
    @CsvSource({"name, Calls answered, Waiting time", "attention, Waiting time, Calls answered"})
    void ordersMeasures(String order, String first, String second) {
        ReportOrderPage page = content("/reports/2025-q4/measures/" + order + "/", ReportOrderPage.class);

        assertThat(page.table().rows())
                .extracting(row -> row.measure().measure().text())
                .containsExactly(first, second);
    }

    @Test
    void showsTheFiguresThatTheReportTellsOfAndNotTheNewest() {
        ReportTable table =
                content("/reports/2025-q2/", ReportPage.class).tables().get(0);

        assertThat(table.period()).contains("June 2025");
        assertThat(table.rows()).extracting(row -> row.measure().latest()).containsExactly("900");
    }

    @Test
    void tellsATopicWithItsTableAndQuotations() {
        TopicPage page = content("/reports/2025-q4/topics/calls/", TopicPage.class);

        assertThat(page.headline()).isEqualTo("More calls were answered.");
        assertThat(page.table().map(table -> table.rows().size())).contains(2);
        assertThat(page.quotes()).extracting(TopicPage.Quote::by).containsExactly("A caller");
        assertThat(page.pager())
                .isEqualTo(new Pager("Other topics of this report", Optional.empty(), Optional.empty()));
    }

    @Test
    void makesASlideForEachPartOfTheReport() {
        assertThat(content("/reports/2025-q4/slides/", SlidesPage.class).slides())
                .extracting(SlidesPage.Slide::heading)
                .containsExactly(
                        "More calls were answered",
                        "This report has four parts",
                        "How it stands overall",
                        "One of four pieces of work is late",
                        "One of four pieces of work is late",
                        "The first lights stand",
                        "One thing has gone wrong, and no further risk is named",
                        "The report names nothing",
                        "More calls were answered",
                        "Next: Find a new provider");
    }

    /** That there is one achievement says nothing: what was achieved is the title, and what comes next stands below. */
    @Test
    void saysWhatWasAchievedAndWhatComesNextOnOneSlide() {
        assertThat(content("/reports/2025-q4/slides/", SlidesPage.class).slides())
                .filteredOn(slide -> slide.heading().equals("The first lights stand"))
                .flatExtracting(SlidesPage.Slide::parts)
                .extracting(SlidesPage.Part::title)
                .containsExactly("Next steps");
    }

    @Test
    void leadsToThePresentationOnlyIfThereIsOne() {
        Plan plan = PlanFolder.read("reports");
        PlanAnalysis analysis = PlanAnalysis.of(plan, LocalDate.parse("2026-01-31"));
        Site with = SiteBuilder.build(plan, analysis, Set.of(Format.SLIDES));
        String file = "/reports/2025-q4/slides.pptx";

        assertThat(content(with, "/reports/2025-q4/slides/", SlidesPage.class)
                        .file()
                        .map(Link::address))
                .contains(file);
        assertThat(content(with, "/reports/2025-q4/", ReportPage.class).links())
                .extracting(Link::address)
                .contains(file);
        assertThat(content("/reports/2025-q4/slides/", SlidesPage.class).file()).isEmpty();
        assertThat(content("/reports/2025-q4/", ReportPage.class).links())
                .extracting(Link::address)
                .doesNotContain(file);
    }

    /** However often it is made again, a report says what it said, but for how long ago that is. */
    @ParameterizedTest
    @CsvSource({"2026-01-10, 2025-12-01", "2025-10-10, 2025-09-01", "2025-09-29, 2025-08-01"})
    void knowsNoMoreThanOnItsDay(String asOf, String last, @TempDir Path folder) throws IOException {
        copyFigures(folder);
        Path sheet = folder.resolve("reports/2025-q3/report.yml");
        Files.writeString(sheet, Files.readString(sheet).replace("asOf: 2026-01-10", "asOf: " + asOf));
        Plan before = filled(folder);
        Site then = SiteBuilder.build(before, PlanAnalysis.of(before, LocalDate.parse("2026-01-31")));
        Path series = folder.resolve("measures/calls.csv");
        Files.writeString(
                series,
                Files.readString(series).stripTrailing()
                        + "\n2026-01,force,90,final\n2026-01,north,9,final\n2026-02,force,1,final\n");
        Plan after = filled(folder);
        Site now = SiteBuilder.build(after, PlanAnalysis.of(after, LocalDate.parse("2026-04-30")));

        assertThat(now.pages()).isNotEqualTo(then.pages());
        assertThat(withoutAge(ofReport(now))).isNotEmpty().isEqualTo(withoutAge(ofReport(then)));
        assertThat(withoutAge(List.of(book(after, now)))).isEqualTo(withoutAge(List.of(book(before, then))));
        assertThat(lastPoints(content(then, "/reports/2025-q3/slides/", SlidesPage.class).slides().stream()
                        .flatMap(slide -> slide.chart().stream())))
                .isNotEmpty()
                .allSatisfy(start -> assertThat(start).isEqualTo(last));
    }

    private static List<String> withoutAge(List<?> pages) {
        return pages.stream()
                .map(page -> page.toString()
                        .replaceAll(
                                "age=Optional\\[AgeNote\\[text=[^\\]]*\\], old=\\w+, later=Optional\\[Later\\[[^\\]]*\\]\\]\\]\\]",
                                ""))
                .toList();
    }

    private static Plan filled(Path content) {
        return Bindings.fill(
                Voice.builtIn(Language.ENGLISH),
                PlanAnalysis.of(PlanFolder.at(content), LocalDate.parse("2026-04-30")));
    }

    private static void copyFigures(Path folder) throws IOException {
        Path plans = Path.of("src/test/resources/plans/figures/content");
        try (Stream<Path> files = Files.walk(plans)) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(plans.relativize(file)), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private static List<PageContent> ofReport(Site site) {
        return site.pages().stream()
                .filter(page -> page.address().startsWith("/reports/2025-q3/"))
                .map(SitePage::content)
                .map(content -> content instanceof ReportPriorityPage told ? told.asTold() : content)
                .map(content -> content instanceof ReportPage told ? told.asTold() : content)
                .toList();
    }

    private static ReportBook book(Plan plan, Site site) {
        return ReportBookBuilder.build(plan, plan.report(new Id("2025-q3")).orElseThrow(), site);
    }

    private static List<LocalDate> lastPoints(Stream<ChartFigure> figures) {
        return figures.map(ChartFigure::spec)
                .filter(ControlLine.class::isInstance)
                .map(spec -> ((ControlLine) spec).points())
                .map(points -> points.get(points.size() - 1).start())
                .toList();
    }

    @Test
    void linksCommitmentsToReportsAndDecisionsAndBack() {
        assertThat(content("/commitments/p1.night.1/", CommitmentPage.class).mentions())
                .extracting(said -> said.about().orElseThrow().address())
                .containsExactly(
                        "/reports/2025-q4/p1/#page-achieved",
                        "/reports/2025-q4/p1/#d.lights",
                        "/decisions/#2025-11-20.d1",
                        "/meetings/2025-11-20/#2025-11-20.r1");
        assertThat(content("/decisions/", DecisionsPage.class).groups().stream()
                        .filter(group -> group.meeting().isPresent())
                        .findFirst()
                        .orElseThrow()
                        .decisions()
                        .get(0)
                        .commitments())
                .containsExactly(new Link("Light the streets (p1.night.1)", "/commitments/p1.night.1/"));
    }

    @Test
    void leadsFromAPriorityToTheNewestReportOnItsEdition() {
        assertThat(content("/priorities/p1/", PriorityPage.class).report().flatMap(Said::about))
                .contains(new Link("Fourth quarter", "/reports/2025-q4/p1/"));
        assertThat(content("/editions/2021-25/priorities/p1/", PriorityPage.class)
                        .report()
                        .flatMap(Said::about))
                .contains(new Link("Last report on the old plan", "/reports/2024-q4/p1/"));
    }

    @Test
    void partsMeetingsToComeFromPastOnes() {
        MeetingsPage page = content("/meetings/", MeetingsPage.class);

        assertThat(page.coming())
                .extracting(MeetingsPage.Entry::day)
                .containsExactly("10 February 2026, 10am", "5 March 2026");
        assertThat(page.coming().get(0).notes()).contains("Questions for a written answer: until 3 February 2026.");
        assertThat(page.past()).extracting(MeetingsPage.Entry::day).containsExactly("20 November 2025, 10:30am to 1pm");
        assertThat(content(site("2026-02-11"), "/meetings/", MeetingsPage.class).past())
                .extracting(MeetingsPage.Entry::date)
                .containsExactly("2026-02-10", "2025-11-20");
    }

    @Test
    void setsRecommendationsBesideTheirAnswers() {
        assertThat(content("/meetings/2025-11-20/", MeetingPage.class).recommendations())
                .containsExactly(
                        new RecommendationEntry(
                                "2025-11-20.r1",
                                new Link("The Panel, 20 November 2025", "/meetings/2025-11-20/"),
                                false,
                                "Say when the lights will stand.",
                                "We will.",
                                List.of("Accepted, 1 December 2025.", "An answer was due in January 2026."),
                                Optional.of("The plan changed because of it. The commitment has a date now."),
                                List.of(new Link("Light the streets (p1.night.1)", "/commitments/p1.night.1/"))),
                        new RecommendationEntry(
                                "2025-11-20.r2",
                                new Link("The Panel, 20 November 2025", "/meetings/2025-11-20/"),
                                true,
                                "Say what they cost.",
                                "No response has been published yet.",
                                List.of("An answer was due on 15 January 2026."),
                                Optional.empty(),
                                List.of()));
    }

    @Test
    void linksAMeetingAndItsReportBothWays() {
        assertThat(content("/meetings/2026-02-10/", MeetingPage.class).reports())
                .containsExactly(new Link("Fourth quarter", "/reports/2025-q4/"));
        assertThat(content("/reports/2025-q4/", ReportPage.class).links())
                .contains(new Link("The Panel, 10 February 2026", "/meetings/2026-02-10/"));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-q4, /reports/2025-q4/",
        "calls, /measures/calls/",
        "asb, /glossary/#term-asb",
        "d.lights, /reports/2025-q4/p1/#d.lights",
        "d.vans, /reports/2025-q4/p1/#d.vans",
        "r.money, /reports/2025-q4/p1/#r.money",
        "t.calls, /reports/2025-q4/#t.calls",
        "2026-02-10, /meetings/2026-02-10/",
        "2025-11-20.d1, /decisions/#2025-11-20.d1",
        "2025-11-20.r1, /meetings/2025-11-20/#2025-11-20.r1",
    })
    void findsThingsByTheirId(String id, String address) {
        assertThat(site.ids().find(new Id("2025-29"), id)).contains(address);
    }

    private SitePage page(String address) {
        return page(site, address);
    }

    private static SitePage page(Site site, String address) {
        return site.pages().stream()
                .filter(page -> page.address().equals(address))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no page at " + address));
    }

    private <T extends PageContent> T content(String address, Class<T> type) {
        return content(site, address, type);
    }

    private static <T extends PageContent> T content(Site site, String address, Class<T> type) {
        return type.cast(page(site, address).content());
    }
}
