package org.planpress.sitemap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.planpress.analysis.PlanAnalysis;
import org.planpress.export.Sitemap;
import org.planpress.model.Plan;
import org.planpress.site.Site;
import org.planpress.site.SiteBuilder;
import org.planpress.site.chart.ChartFigure;
import org.planpress.site.frame.Link;
import org.planpress.site.frame.SitePage;
import org.planpress.site.open.OpenTable;
import org.planpress.site.open.OpenTables;
import org.planpress.site.texts.AllPagesPage;
import org.planpress.testing.PlanFolder;

/** The map against the records of pages; a test of whole sites holds it against the published files. */
class SiteMapTest {

    private static final List<String> PLANS = List.of(
            "borough",
            "council",
            "every-status",
            "figures",
            "links",
            "mayor",
            "measures",
            "reports",
            "smallest",
            "twins",
            "two-editions");

    static Stream<String> plans() {
        return PLANS.stream();
    }

    private record Both(Plan plan, SiteMap map, Site site) {

        static Both of(String name) {
            Plan plan = PlanFolder.read(name);
            PlanAnalysis analysis = PlanAnalysis.of(plan, LocalDate.of(2026, 1, 31));
            return new Both(plan, SiteMap.of(analysis), SiteBuilder.build(plan, analysis));
        }
    }

    @ParameterizedTest
    @MethodSource("plans")
    void knowsExactlyThePagesAndTablesThatAreMade(String name) {
        Both both = Both.of(name);

        assertThat(both.site().pages().stream().map(SitePage::address))
                .containsExactlyInAnyOrderElementsOf(
                        both.map().addresses(entry -> entry.kind().isPage()));
        assertThat(both.site().pages())
                .allSatisfy(page -> assertThat(both.map().at(page.address()))
                        .hasValueSatisfying(entry -> assertThat(entry.path()).isEqualTo(page.path())));
        assertThat(Stream.concat(
                                both.site().figures().stream().map(ChartFigure::csvName),
                                OpenTables.of(both.plan(), both.site().voice()).stream()
                                        .map(OpenTable::csvName))
                        .map(file -> SiteFiles.TABLES + file))
                .containsExactlyInAnyOrderElementsOf(both.map().addresses(entry -> entry.kind() == Kind.TABLE_CSV));
        assertThat(both.site().figures().stream().map(ChartFigure::picture))
                .containsExactlyInAnyOrderElementsOf(both.map().addresses(entry -> entry.kind() == Kind.CHART_PICTURE));
    }

    @ParameterizedTest
    @MethodSource("plans")
    void tellsTheEditionOfEachPage(String name) {
        Both both = Both.of(name);

        assertThat(both.site().pages())
                .allSatisfy(page -> assertThat(
                                both.map().at(page.address()).orElseThrow().edition())
                        .isIn(Optional.of(page.edition()), Optional.empty()));
    }

    @ParameterizedTest
    @MethodSource("plans")
    void namesForSearchEnginesThePagesThatSayThatTheyMayBeFound(String name) {
        Both both = Both.of(name);

        assertThat(Sitemap.pages(both.plan(), both.map()).stream().map(Sitemap.Entry::address))
                .containsExactlyInAnyOrderElementsOf(both.site().pages().stream()
                        .filter(SitePage::indexed)
                        .map(SitePage::address)
                        .toList());
    }

    /** The folder of {@code site} in which the record of a page and its builder stand; one for each kind of page. */
    private static final Map<String, Set<Kind>> FOLDERS = Map.ofEntries(
            entry("promises", Set.of(Kind.HOME, Kind.PRIORITY, Kind.COMMITMENT, Kind.RETIRED, Kind.KPI)),
            entry("lists", Set.of(Kind.PRIORITIES, Kind.COMMITMENTS, Kind.KPIS)),
            entry("find", Set.of(Kind.SEARCH)),
            entry("changes", Set.of(Kind.CHANGES)),
            entry("earlier", Set.of(Kind.EARLIER)),
            entry("easy", Set.of(Kind.EASY_READ)),
            entry("places", Set.of(Kind.PLACES, Kind.PLACE)),
            entry("beyond", Set.of(Kind.REQUIREMENTS, Kind.REGISTER, Kind.PARTNERS)),
            entry(
                    "texts",
                    Set.of(
                            Kind.SECTION,
                            Kind.ABOUT,
                            Kind.GLOSSARY,
                            Kind.EDITIONS,
                            Kind.ALL_PAGES,
                            Kind.COVERAGE,
                            Kind.DATA,
                            Kind.TEXT,
                            Kind.CONTACT,
                            Kind.REDIRECT,
                            Kind.NOT_FOUND)),
            entry("law", Set.of(Kind.LAW)),
            entry("money", Set.of(Kind.MONEY, Kind.SURVEY, Kind.TIMETABLE)),
            entry("meetings", Set.of(Kind.GOVERNANCE, Kind.MEETINGS, Kind.MEETING, Kind.DECISIONS)),
            entry("measures", Set.of(Kind.MEASURES, Kind.MEASURE, Kind.METHOD)),
            entry("slides", Set.of(Kind.SLIDES)),
            entry("reports", Set.of(Kind.REPORTS, Kind.REPORT, Kind.REPORT_PRIORITY, Kind.TOPIC, Kind.REPORT_ORDER)));

    @Test
    void hasOneFolderOfTheSiteForEachKindOfPage() {
        Map<Kind, Set<String>> found = new EnumMap<>(Kind.class);
        PLANS.stream()
                .map(Both::of)
                .forEach(both -> both.site()
                        .pages()
                        .forEach(page -> found.computeIfAbsent(
                                        both.map()
                                                .at(page.address())
                                                .orElseThrow()
                                                .kind(),
                                        kind -> new TreeSet<>())
                                .add(folder(page))));

        Map<Kind, Set<String>> expected = new EnumMap<>(Kind.class);
        FOLDERS.forEach((folder, kinds) -> kinds.forEach(
                kind -> expected.computeIfAbsent(kind, key -> new TreeSet<>()).add(folder)));
        assertThat(found).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void everyKindIsAPageOfAFolderOrAnotherFile(Kind kind) {
        assertThat(FOLDERS.values().stream().anyMatch(kinds -> kinds.contains(kind)))
                .isEqualTo(kind.isPage());
        assertThat(kind.words()).isNotBlank();
    }

    private static String folder(SitePage page) {
        String name = page.content().getClass().getPackageName();
        return name.substring(name.lastIndexOf('.') + 1);
    }

    @ParameterizedTest
    @CsvSource({
        "index.html, HOME",
        "priorities/p1/index.html, PRIORITY",
        "plan.pdf, PLAN_PDF",
        "404.html, NOT_FOUND",
        "look/style.5019bf5c.css, STYLE",
        "data/index.html, DATA",
        "data/manifest.json, MANIFEST",
    })
    void tellsWhatAPublishedFileIs(String path, Kind kind) {
        assertThat(Both.of("smallest").map().kindOf(path)).contains(kind);
    }

    @ParameterizedTest
    @CsvSource({"data", "plan.pdf/index.html", "help/index.html", "index.html/index.html", "places/index.html"})
    void knowsNothingOfOtherFiles(String path) {
        assertThat(Both.of("smallest").map().kindOf(path)).isEmpty();
    }

    @Test
    void leavesOutWhatOnlyAPlaceIsKeptFor() {
        SiteMap map = Both.of("two-editions").map();
        Set<String> sheets = new HashSet<>(map.addresses(entry -> entry.kind() == Kind.SHEET));
        Set<String> commitments = map.all(Kind.COMMITMENT)
                .map(entry -> entry.address() + SiteFiles.SHEET_FILE)
                .collect(Collectors.toSet());

        assertThat(commitments).containsAll(sheets).hasSizeGreaterThan(sheets.size());
        assertThat(sheets).isNotEmpty();
    }

    @Test
    void aPageThatKeepsARetiredIdIsKnownAsSuch() {
        assertThat(PLANS.stream().map(Both::of).flatMap(both -> both.map().all(Kind.RETIRED)))
                .isNotEmpty()
                .allSatisfy(entry -> assertThat(entry.name()).isPresent());
    }

    /** One would click through these from the page that they belong to. */
    private static final Set<Kind> NOT_LISTED =
            Set.of(Kind.ALL_PAGES, Kind.NOT_FOUND, Kind.REDIRECT, Kind.REPORT_ORDER);

    @ParameterizedTest
    @MethodSource("plans")
    void theListOfAllPagesHasThemAll(String name) {
        Both both = Both.of(name);
        AllPagesPage list = (AllPagesPage)
                both.site().page(Addresses.ALL_PAGES).orElseThrow().content();

        assertThat(list.groups().stream()
                        .flatMap(group -> group.pages().stream())
                        .map(Link::address))
                .containsExactlyInAnyOrderElementsOf(
                        both.map().addresses(entry -> entry.kind().isPage() && !NOT_LISTED.contains(entry.kind())));
    }
}
