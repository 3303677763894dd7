package org.planpress.site.measures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.planpress.analysis.PlanAnalysis;
import org.planpress.bind.PlanBinder;
import org.planpress.finding.Findings;
import org.planpress.model.Plan;
import org.planpress.site.Site;
import org.planpress.site.SiteBuilder;
import org.planpress.site.chart.ChartFigure;
import org.planpress.site.chart.DataTable;
import org.planpress.site.frame.Fact;
import org.planpress.site.frame.PageContent;
import org.planpress.site.frame.SitePage;
import org.planpress.site.promises.HomePage;
import org.planpress.site.promises.KpiPage;
import org.planpress.source.SourceReader;
import org.planpress.testing.PlanFolder;

class MeasurePagesTest {

    private static final Pattern NUMBER = Pattern.compile("\\d(?:[\\d,]*\\d)?(?:\\.\\d+)?");
    private static final LocalDate AS_OF = LocalDate.of(2026, 1, 31);
    private static final Site SITE = site(PlanFolder.read("measures"));

    private static Site site(Plan plan) {
        return SiteBuilder.build(plan, PlanAnalysis.of(plan, AS_OF));
    }

    /** The fixture's charts and those of the worked example. */
    static Stream<ChartFigure> charts() {
        return Stream.of(SITE, site(example()))
                .flatMap(site -> site.figures().stream())
                .filter(figure -> figure.csvName().startsWith("measures/"));
    }

    static Stream<MeasurePage> pages() {
        return Stream.of(SITE, site(example()))
                .flatMap(site -> site.pages().stream())
                .map(SitePage::content)
                .filter(MeasurePage.class::isInstance)
                .map(MeasurePage.class::cast);
    }

    private static Plan example() {
        Findings findings = new Findings();
        return PlanBinder.bind(SourceReader.read(Path.of("../../content"), "content", findings), findings)
                .orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("charts")
    void everyNumberInTheWordsOfAChartIsInItsTable(ChartFigure figure) {
        String words = String.join(
                " ", figure.title(), figure.subtitle(), figure.summary(), figure.description(), notes(figure));

        assertThat(numbers(inTable(figure.table()))).containsAll(numbers(words));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyNumberInTheFindingsOfAPageIsInATableOfThePage(MeasurePage page) {
        String words = page.heading() + " " + String.join(" ", page.lede()) + " "
                + page.trace()
                        .map(MeasurePage.Trace::sentences)
                        .map(Object::toString)
                        .orElse("");
        String tables = Stream.concat(
                        page.trace().map(trace -> inTable(trace.figure().table())).stream(),
                        page.trace().isPresent()
                                ? Stream.empty()
                                : page.published().map(found -> inTable(found.table())).stream())
                .collect(Collectors.joining(" "));

        assertThat(numbers(tables)).containsAll(numbers(words));
    }

    @Test
    void theFixtureHasNumbersToFind() {
        assertThat(SITE.figures()).extracting(ChartFigure::id).hasSize(9);
        assertThat(numbers(page("injuries").lede().toString())).hasSizeGreaterThan(4);
    }

    @ParameterizedTest
    @MethodSource("charts")
    void claimsNoCauseAndNoSignificance(ChartFigure figure) {
        assertThat(figure.title() + figure.summary() + figure.description())
                .doesNotContainIgnoringCase("significan")
                .doesNotContainIgnoringCase("because")
                .doesNotContainIgnoringCase("due to")
                .doesNotContainIgnoringCase("on track");
    }

    @Test
    void listsEachMeasureUnderThePriorityOfItsIndicator() {
        MeasuresPage page = content("/measures/", MeasuresPage.class);

        assertThat(page.groups())
                .extracting(MeasuresPage.Group::title)
                .containsExactly("Reduce violence", "Other measures");
        assertThat(rows(page, 0)).containsExactly("Calls abandoned", "People injured");
        assertThat(rows(page, 1)).hasSize(7).contains("Trust in the service");
    }

    private static List<String> rows(MeasuresPage page, int group) {
        return page.groups().get(group).rows().stream()
                .map(row -> row.measure().text())
                .toList();
    }

    @Test
    void saysHowLongAnUpdateIsOverdueOnTheDayOfPublication() {
        assertThat(page("injuries").sources())
                .contains(new Fact("Next update", "20 April 2025 (overdue by 9 months on 31 January 2026)"));
        assertThat(page("wait").sources()).contains(new Fact("Next update", "No date has been announced."));
    }

    @Test
    void headsTheAreasWithoutRunningTheirNamesTogether() {
        assertThat(page("injuries").places().orElseThrow().heading()).isEqualTo("Area by area");
    }

    @Test
    void showsWhatBelongsToNoArea() {
        ChartFigure figure = page("injuries").places().orElseThrow().figure().orElseThrow();

        assertThat(figure.table().columns())
                .extracting(DataTable.Column::head)
                .containsExactly("Month", "North", "South", "In no area", "The county", "Status");
        assertThat(figure.table().groups().get(0).rows().get(0).cells())
                .last()
                .extracting(DataTable.Cell::shown)
                .isEqualTo("final");
        assertThat(figure.summary()).contains("belong to no area");
    }

    @Test
    void tellsOnEachPageThatShowsThemThatValuesAreMadeUp() {
        for (String address : List.of("/measures/abandoned/", "/measures/", "/kpis/p1.k1/", "/")) {
            assertThat(notice(address)).as(address).contains("made up to show the design");
        }
        assertThat(notice("/measures/injuries/")).doesNotContain("made up");
        assertThat(page("abandoned").trace().orElseThrow().figure().title())
                .isEqualTo("Illustrative values, made up to show the design");
    }

    @Test
    void saysThatFiguresFromBeforeAPlanCannotShowWhatItAchieved() {
        String older = "These figures are from before 1 April 2025, when the plan begins."
                + " They cannot show what it has achieved.";
        List<SitePage> pages = site(example()).pages();

        assertThat(pages)
                .filteredOn(page -> page.address().equals("/kpis/p1.k3/"))
                .extracting(SitePage::content)
                .singleElement(InstanceOfAssertFactories.type(KpiPage.class))
                .satisfies(page -> assertThat(page.evidence()).contains(older));
        assertThat(pages)
                .filteredOn(page -> page.address().equals("/"))
                .extracting(SitePage::content)
                .singleElement(InstanceOfAssertFactories.type(HomePage.class))
                .satisfies(page -> assertThat(page.aboutFigures()).endsWith(older));
    }

    private static String notice(String address) {
        return sitePage(address).frame().notices().stream().collect(Collectors.joining(" "));
    }

    @Test
    void takesTheTitleOfAPageWithAMadeUpSeriesFromPublishedFigures() {
        MeasurePage page = page("abandoned");

        assertThat(page.heading())
                .isEqualTo(
                        "Calls abandoned: marked by the publication as unusually low for three months running, 0.7% in December 2024");
        assertThat(page.direction().text()).isEqualTo("Better");
        assertThat(page.lede()).first().isEqualTo("The newest published figure is 0.7%, for December 2024.");
    }

    @Test
    void startsLimitsAnewWithTheReason() {
        assertThat(page("solved").trace().orElseThrow().figure().summary())
                .contains(
                        "What is usual is worked out anew from July 2023: Outcomes are counted by the day of the decision.");
    }

    @Test
    void saysWhatAComparisonComparesWith() {
        MeasurePage page = page("complaints");

        assertThat(page.comparisons()).hasSize(1);
        assertThat(page.meanings())
                .containsExactly(new Fact("Most similar forces", "Forces whose areas are most like this one."));
        assertThat(page.facts()).contains(new Fact("Covers", "April to June 2024"));
    }

    @Test
    void linksIndicatorsToTheirMeasures() {
        assertThat(content("/kpis/p1.k1/", KpiPage.class).measures())
                .extracting(MeasureRow::measure)
                .extracting(link -> link.address())
                .containsExactly("/measures/injuries/", "/measures/abandoned/");
        assertThat(content("/kpis/p1.k1/", KpiPage.class).statement())
                .isEqualTo("Of two figures, one is better and one shows no clear change.");
        assertThat(content("/kpis/p1.k2/", KpiPage.class).statement())
                .isEqualTo("We cannot say. No measure is linked to this KPI here.");
        assertThat(content("/", HomePage.class).figures()).hasSize(2);
        assertThat(page("injuries").serves()).extracting(link -> link.address()).containsExactly("/kpis/p1.k1/");
    }

    @Test
    void findsMeasuresByTheirId() {
        assertThat(SITE.ids().find(new org.planpress.model.Id("2025-29"), "wait"))
                .hasValue("/measures/wait/");
    }

    @Test
    void saysThatNothingWasPublished() {
        MeasurePage page = page("trust");

        assertThat(page.heading()).isEqualTo("Trust in the service: no figures yet");
        assertThat(page.direction().text()).isEqualTo("Not enough data");
        assertThat(page.trace()).isEmpty();
        assertThat(page.published()).isEmpty();
    }

    @Test
    void explainsTheRulesWithTheNumbersThatTheyUse() {
        MethodPage page = content("/method/", MethodPage.class);
        String words = page.parts().toString();

        assertThat(words).contains("2.66", "3.267", "seven values in a row", "36 months", "once in 92", "Kendall");
        assertThat(part(page, "attention").table().orElseThrow().groups().get(0).rows())
                .extracting(row -> row.rest().get(0).shown())
                .containsExactly("4", "6", "2", "3", "4", "6", "25");
        assertThat(part(page, "statuses").table().orElseThrow().groups().get(0).rows())
                .hasSize(11);
        assertThat(part(page, "differences").points())
                .singleElement()
                .asString()
                .startsWith("Calls abandoned, ");
    }

    private static MethodPage.Part part(MethodPage page, String id) {
        return page.parts().stream()
                .filter(part -> part.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void makesNoPagesOfMeasuresForAPlanWithoutAny() {
        assertThat(site(PlanFolder.read("smallest")).pages())
                .extracting(SitePage::address)
                .doesNotContain("/measures/", "/method/");
    }

    private static MeasurePage page(String measure) {
        return content("/measures/" + measure + "/", MeasurePage.class);
    }

    private static <T extends PageContent> T content(String address, Class<T> type) {
        return type.cast(sitePage(address).content());
    }

    private static SitePage sitePage(String address) {
        return SITE.pages().stream()
                .filter(page -> page.address().equals(address))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no page at " + address));
    }

    private static String notes(ChartFigure figure) {
        return figure.csvName().contains("-compared-") ? "" : String.join(" ", figure.notes());
    }

    private static String inTable(DataTable table) {
        Stream<DataTable.Row> rows =
                Stream.concat(table.groups().stream().flatMap(group -> group.rows().stream()), table.foot().stream());
        return Stream.concat(
                        table.columns().stream().map(DataTable.Column::head),
                        rows.flatMap(row -> row.cells().stream()).map(DataTable.Cell::shown))
                .collect(Collectors.joining(" "));
    }

    private static Set<String> numbers(String text) {
        return NUMBER.matcher(text)
                .results()
                .map(match -> match.group())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** As pages of commitments and KPIs do. */
    @Test
    void tellsHowOftenTheDateOfItsTargetWasMoved(@TempDir Path content) throws IOException {
        PlanFolder.copy("measures", content);
        Files.writeString(content.resolve("ledger.csv"), """
                day,id,kind,from,to,why
                2025-04-01,measures/injuries,target-date-moved,2027-03,2028-03,Late records.
                2025-09-01,measures/injuries,target-date-moved,2028-03,2029-03,The work began late.
                2027-01-01,measures/injuries,target-date-moved,2029-03,2030-03,Not yet.
                """);

        MeasurePage page = (MeasurePage) site(PlanFolder.at(content))
                .page("/measures/injuries/")
                .orElseThrow()
                .content();

        assertThat(page.facts())
                .filteredOn(fact -> fact.text().contains("Late records."))
                .singleElement()
                .satisfies(fact -> assertThat(fact.text())
                        .contains("twice, 24 months later in all", "The work began late.")
                        .doesNotContain("Not yet."));
    }
}
