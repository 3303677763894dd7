package org.planpress.site.cite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.planpress.analysis.PlanAnalysis;
import org.planpress.finding.SourceLocation;
import org.planpress.model.Continuity;
import org.planpress.model.Id;
import org.planpress.model.Plan;
import org.planpress.model.Seal;
import org.planpress.site.Site;
import org.planpress.site.SiteBuilder;
import org.planpress.site.book.BookBuilder;
import org.planpress.site.cite.Cite.Line;
import org.planpress.site.frame.SitePage;
import org.planpress.sitemap.Entry;
import org.planpress.sitemap.Kind;
import org.planpress.sitemap.SiteMap;
import org.planpress.testing.PlanFolder;

class CitationsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 31);
    private static final SourceLocation NOWHERE = SourceLocation.startOf("content/seals/files.json");

    /** What people cite; pages of other kinds lead to these, or hold words that a site says of itself. */
    private static final Set<Kind> CITED = EnumSet.of(
            Kind.HOME,
            Kind.ABOUT,
            Kind.PRIORITY,
            Kind.COMMITMENT,
            Kind.RETIRED,
            Kind.KPI,
            Kind.SECTION,
            Kind.REGISTER,
            Kind.MONEY,
            Kind.SURVEY,
            Kind.TIMETABLE,
            Kind.GOVERNANCE,
            Kind.REQUIREMENTS,
            Kind.EARLIER,
            Kind.MEASURE,
            Kind.REPORT,
            Kind.REPORT_PRIORITY,
            Kind.TOPIC,
            Kind.MEETING);

    private static Site site(Plan plan) {
        return SiteBuilder.build(plan, PlanAnalysis.of(plan, DAY));
    }

    private static Optional<Cite> cite(Plan plan, String address) {
        return site(plan).page(address).orElseThrow().frame().cite();
    }

    private static Cite cited(String plan, String address) {
        return cite(PlanFolder.read(plan), address).orElseThrow();
    }

    private static Map<String, String> facts(Cite cite) {
        return cite.facts().stream().collect(Collectors.toMap(Line::term, Line::text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"two-editions", "measures", "reports", "borough", "council", "mayor", "careful", "smallest"})
    void standsOnEachPageThatIsCitedAndOnNoOther(String name) {
        Plan plan = PlanFolder.read(name);
        SiteMap map = SiteMap.of(PlanAnalysis.of(plan, DAY));
        String root = plan.site().address().value().replaceFirst("/$", "");
        for (SitePage page : site(plan).pages()) {
            Kind kind = map.at(page.address()).map(Entry::kind).orElseThrow();
            Optional<Cite> cite = page.frame().cite();
            if (kind == Kind.DECISIONS) {
                continue;
            }
            assertThat(cite.isPresent()).as("%s, %s", page.address(), kind).isEqualTo(CITED.contains(kind));
            cite.ifPresent(found -> assertThat(found.text())
                    .as(page.address())
                    .endsWith(found.address())
                    .endsWith(kind == Kind.ABOUT ? "/" : root + page.address())
                    .doesNotContain("..", " .", "::"));
        }
    }

    @Test
    void namesTheTextOfACommitmentItsVersionAndItsDay() {
        Cite cite = cited("two-editions", "/commitments/p1.night.1/");

        assertThat(cite.heading()).isEqualTo("Cite this commitment");
        assertThat(cite.text())
                .isEqualTo("Commissioner for the county: Widen the charter (commitment p1.night.1). "
                        + "Plan for 2025 to 2029, version 0.9, draft, 1 March 2025. "
                        + "https://plan.example.org/county/commitments/p1.night.1/");
        assertThat(facts(cite))
                .containsEntry("Edition", "Plan for 2025 to 2029")
                .containsEntry("Version", "0.9")
                .containsEntry("Date", "1 March 2025")
                .containsEntry("Licence", "None is stated.");
        assertThat(cite.notes())
                .containsExactly(
                        "What stands at this address can change. Say on which day you read it.",
                        "This is a draft; cite it as one.",
                        "The number will never be given to another commitment. If this one is dropped, the page will stay and say why.");
    }

    @Test
    void citesWhatWasDroppedAsThat() {
        assertThat(cited("two-editions", "/commitments/p1.night.9/").text())
                .startsWith(
                        "Commissioner for the county: Open a second station (commitment p1.night.9, dropped on 1 May 2025). ")
                .endsWith("https://plan.example.org/county/commitments/p1.night.9/");
    }

    @Test
    void saysOfAnEditionWithoutADateThatNoneIsStated() {
        Cite cite = cited("two-editions", "/editions/2017-20/");

        assertThat(cite.text())
                .isEqualTo("Commissioner for the county: Plan for 2017 to 2020, version 1.2. "
                        + "https://plan.example.org/county/editions/2017-20/");
        assertThat(facts(cite)).containsEntry("Date", "None is stated.");
        assertThat(cited("two-editions", "/editions/2017-20/about/")).isEqualTo(cite);
    }

    @Test
    void namesWhoCountedAndTheNewestFigureOfAMeasureInPlaceOfAnEdition() {
        Cite cite = cited("measures", "/measures/injuries/");

        assertThat(cite.text())
                .startsWith("The county force, Performance report: People injured. Newest figure: ")
                .contains(", published 20 January 2025. Shown by Commissioner for the county, ")
                .endsWith("https://plan.example.org/measures/injuries/")
                .doesNotContain("Plan for");
        assertThat(facts(cite))
                .containsEntry("Licence of the figures", "Open Government Licence v3.0")
                .containsEntry("Date", "20 January 2025");
    }

    /** Once the version is sealed, its own address is cited: nothing at it changes any more. */
    @Test
    void citesTheAddressOfASealedVersion() {
        Plan plan = PlanFolder.read("two-editions");
        Cite sealed = cite(sealed(plan, "0.9"), "/commitments/p1.night.1/").orElseThrow();

        assertThat(sealed.address())
                .isEqualTo("https://plan.example.org/county/editions/2025-29/0.9/commitments/p1.night.1/");
        assertThat(sealed.text()).endsWith(sealed.address());
        assertThat(sealed.notes())
                .startsWith("At this address version 0.9 stays as it was on 1 April 2025. What holds now stands at "
                        + "https://plan.example.org/county/commitments/p1.night.1/");
    }

    @Test
    void citesNoSealOfAnotherVersionAndNoPageThatItDoesNotHold() {
        Plan plan = PlanFolder.read("two-editions");

        assertThat(cite(sealed(plan, "0.8"), "/commitments/p1.night.1/"))
                .isEqualTo(cite(plan, "/commitments/p1.night.1/"));
        assertThat(cite(sealed(plan, "0.9"), "/commitments/p1.night.2/"))
                .isEqualTo(cite(plan, "/commitments/p1.night.2/"));
    }

    private static Plan sealed(Plan plan, String version) {
        Continuity now = plan.continuity();
        var page = new Seal.File("commitments/p1.night.1/index.html", 1, "0", "text/html; charset=utf-8", NOWHERE);
        var seal = new Seal(new Id("2025-29"), version, LocalDate.of(2025, 4, 1), List.of(page), NOWHERE);
        return plan.with(new Continuity(
                now.succession(), now.redirects(), List.of(seal), now.ledger(), now.elsewhere(), now.kept()));
    }

    @Test
    void saysWhereWordsAreToldAgainAndWhereAllIsMadeUp(@TempDir Path content) throws IOException {
        PlanFolder.copy("smallest", content);
        Path site = content.resolve("site.yml");
        Files.writeString(
                site,
                Files.readString(site)
                        + "restated: true\nsample: true\nlicence: {says: Use it freely, link: https://terms.example.org/}\n");
        Cite cite = cite(PlanFolder.at(content), "/").orElseThrow();

        assertThat(cite.text()).contains("Restated at https://");
        assertThat(facts(cite)).containsEntry("Licence", "Use it freely. https://terms.example.org/");
        assertThat(cite.notes()).startsWith("This plan is made up. Nothing in it can be cited as a fact.");
    }

    /** Signs that mean something in HTML, in XML or in a message stay what an author wrote. */
    @Test
    void keepsOddSignsInATitle(@TempDir Path content) throws IOException {
        PlanFolder.copy("two-editions", content);
        Path commitments = content.resolve("editions/2025-29/priorities/p1/commitments.yml");
        Files.writeString(
                commitments,
                Files.readString(commitments)
                        .replace("title: Widen the charter", "title: '“A & B” {more} <less> 100% #1: Why?'"));

        assertThat(cite(PlanFolder.at(content), "/commitments/p1.night.1/")
                        .orElseThrow()
                        .text())
                .contains("“A & B” {more} <less> 100% #1: Why? (commitment p1.night.1)");
    }

    @Test
    void standsAmongTheFormsOfTheBook() {
        Plan plan = PlanFolder.read("two-editions");

        assertThat(BookBuilder.build(plan, plan.current(), site(plan)).forms())
                .filteredOn(form -> form.term().equals("To cite it"))
                .singleElement()
                .satisfies(form -> assertThat(form.text())
                        .isEqualTo(
                                "Commissioner for the county: Plan for 2025 to 2029, version 0.9, draft, 1 March 2025. "
                                        + "https://plan.example.org/county/"));
    }
}
