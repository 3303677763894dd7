package org.planpress.site.places;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planpress.analysis.PlanAnalysis;
import org.planpress.model.Plan;
import org.planpress.site.Site;
import org.planpress.site.SiteBuilder;
import org.planpress.site.frame.AgeNote;
import org.planpress.site.frame.Fact;
import org.planpress.site.frame.Link;
import org.planpress.site.frame.PageContent;
import org.planpress.site.frame.Said;
import org.planpress.site.measures.MeasurePage;
import org.planpress.site.meetings.MeetingPage;
import org.planpress.site.promises.CommitmentPage;
import org.planpress.testing.PlanFolder;

/** The places of a borough that does not exist, in the words that come with Planpress. */
class PlacePagesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 30);

    private final Plan plan = PlanFolder.read("borough");
    private final Site site = SiteBuilder.build(plan, PlanAnalysis.of(plan, DAY));

    private <T extends PageContent> T content(String address, Class<T> type) {
        return site.pages().stream()
                .filter(page -> page.address().equals(address))
                .map(page -> type.cast(page.content()))
                .findFirst()
                .orElseThrow();
    }

    private PlacePart part(String place, String id) {
        return content("/places/" + place + "/", PlacePage.class).parts().stream()
                .filter(part -> part.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void listsEachPlaceBehindTheOneThatItLiesIn() {
        assertThat(content("/places/", PlacesPage.class).places())
                .extracting(PlacesPage.Entry::lies)
                .containsExactly(
                        "The whole. What is linked to no place is for it, unless its words say otherwise.",
                        "In Harrowmere.",
                        "In Harrowmere town and Harrowmere.",
                        "In Harrowmere.");
    }

    @Test
    void countsWhatIsForAPlaceInItAndTellsWhatIsForOneAroundIt() {
        assertThat(part("town", "commitments").notes())
                .containsExactly("Three commitments are linked to Harrowmere town or a place in it.");
        assertThat(part("quayside", "commitments").notes())
                .containsExactly("Three commitments are linked to Quayside or a place around it.");
        assertThat(Said.lines(part("quayside", "commitments").items()).get(2))
                .endsWith("Linked to Harrowmere town and the villages.");
    }

    @Test
    void tellsAMilestoneWhereItsCommitmentIsForAnotherPlace() {
        assertThat(Said.lines(part("villages", "commitments").items()).get(0))
                .startsWith("Build on land of the Council (p1.build.1): ")
                .endsWith("A site in each large village: Due: June 2028. For the villages.");
    }

    @Test
    void saysOfNoPlaceThatTheWholeIsNotForIt() {
        assertThat(part("quayside", "commitments").everywhere())
                .hasValue(
                        "Six commitments are linked to no place, or to Harrowmere. Unless their words say otherwise, they"
                                + " are for all of it.");
    }

    @Test
    void saysInPlainWordsThatNothingIsLinked() {
        assertThat(part("quayside", "measures").notes()).containsExactly("No measure has figures for Quayside.");
        assertThat(part("quayside", "meetings").notes()).containsExactly("No meeting is linked to Quayside.");
        assertThat(part("harrowmere", "money").notes()).containsExactly("No money is linked to Harrowmere.");
    }

    @Test
    void showsFiguresOfThePlaceWithTheirAge() {
        PlacePart measures = part("villages", "measures");

        assertThat(Said.lines(measures.items()))
                .containsExactly(
                        "Homes that stand empty, The villages: 131 (April to September 2026). Too few values to"
                                + " say what is usual.");
        assertThat(measures.age()).isPresent();
    }

    /** Figures of the whole that are newer do not stand there, so nothing there is as new as they. */
    @Test
    void theAgeIsThatOfTheFiguresThatStandThere(@TempDir Path folder) throws IOException {
        assertThat(without(folder, "\n2026/27 H1,131,villages", "villages").age())
                .flatMap(AgeNote::text)
                .hasValueSatisfying(words -> assertThat(words)
                        .startsWith("The newest figure is for October 2025 to March 2026, eight months ago."));
    }

    @Test
    void aPlaceThatASheetNamesHasFiguresOnlyIfThereAreSome(@TempDir Path folder) throws IOException {
        PlacePart measures = without(folder, "\n2024/25 H1,140,villages", "quayside");

        assertThat(measures.notes()).containsExactly("No measure has figures for Quayside.");
        assertThat(measures.items()).isEmpty();
    }

    /** 280 homes in the whole borough are not what the villages alone have to reach. */
    @Test
    void aTargetOfTheWholeIsNotHeldAgainstAPlace(@TempDir Path folder) throws IOException {
        Site changed = changed(folder, series -> series, sheet -> sheet + """
                target: {value: 280, kind: ceiling, by: 2030-03, source: Harrowmere plan}
                """);

        assertThat(Said.lines(measures(changed, "villages").items()))
                .containsExactly(
                        "Homes that stand empty, The villages: 131 (April to September 2026). Too few values to"
                                + " say what is usual.");
        MeasurePage page = changed.pages().stream()
                .filter(each -> each.address().equals("/measures/empty-homes/"))
                .map(each -> (MeasurePage) each.content())
                .findFirst()
                .orElseThrow();
        assertThat(page.lede()).anyMatch(words -> words.contains("The target is at most 280"));
        assertThat(page.places().orElseThrow().rows())
                .hasSize(2)
                .noneMatch(row -> row.finding().contains("target"));
    }

    /** What a place says of measures where a row is missing, and the sheet names Quayside too. */
    private static PlacePart without(Path folder, String row, String place) throws IOException {
        Site changed = changed(
                folder,
                series -> series.replace(row, ""),
                sheet -> sheet.replace("areas: [harrowmere,", "areas: [harrowmere, quayside,"));
        return measures(changed, place);
    }

    private static Site changed(Path folder, UnaryOperator<String> series, UnaryOperator<String> sheet)
            throws IOException {
        PlanFolder.copy("borough", folder);
        change(folder.resolve("measures/empty-homes.csv"), series);
        change(folder.resolve("measures/empty-homes.yml"), sheet);
        Plan plan = PlanFolder.at(folder);
        return SiteBuilder.build(plan, PlanAnalysis.of(plan, DAY));
    }

    private static void change(Path file, UnaryOperator<String> change) throws IOException {
        Files.writeString(file, change.apply(Files.readString(file)));
    }

    private static PlacePart measures(Site site, String place) {
        return site.pages().stream()
                .filter(page -> page.address().equals("/places/" + place + "/"))
                .flatMap(page -> ((PlacePage) page.content()).parts().stream())
                .filter(part -> part.id().equals("measures"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void sumsMoneyAsThePageOfMoneyDoes() {
        assertThat(part("town", "money").facts())
                .containsExactly(
                        new Fact("2026/27, agreed", "£600,000 of £63.9 million"),
                        new Fact("2027/28, forecast", "£900,000 of £66.2 million"),
                        new Fact("Capital, agreed", "£32.8 million of £41.6 million"));
    }

    @Test
    void tellsWhatIsForNoPlace() {
        PlacePart rest = content("/places/", PlacesPage.class).rest();

        assertThat(rest.notes())
                .contains(
                        "Two measures have figures only for Harrowmere as a whole.",
                        "One meeting is linked to no place.");
        assertThat(rest.facts()).contains(new Fact("Capital, agreed", "£3.6 million of £41.6 million"));
    }

    @Test
    void isLinkedFromWhatIsForIt() {
        Link villages = new Link("The villages", "/places/villages/");
        List<Link> both = List.of(new Link("Harrowmere town", "/places/town/"), villages);

        assertThat(content("/commitments/p2.early.1/", CommitmentPage.class)
                        .course()
                        .places())
                .isEqualTo(both);
        assertThat(content("/measures/empty-homes/", MeasurePage.class).areas()).isEqualTo(both);
        assertThat(content("/meetings/2027-01-19/", MeetingPage.class).areas()).containsExactly(villages);
    }

    @Test
    void hasNoPageInAPlanOfOnePlace() {
        Plan one = PlanFolder.read("smallest");

        assertThat(SiteBuilder.build(one, PlanAnalysis.of(one, DAY)).pages())
                .noneMatch(page -> page.address().startsWith("/places/"));
    }
}
