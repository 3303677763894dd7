package org.planpress.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planpress.compile.CompileResult.Outcome;

/** Published words about series that tempt to say more than is known: forecasts, inventions, gaps, tiny and equal values. */
class LikeWithLikeTest {

    private static final Path SMALLEST = Path.of("src/test/resources/plans/smallest/content");
    private static final Path SERIES = Path.of("src/test/resources/likewise");

    @TempDir
    private static Path folder;

    @BeforeAll
    static void compiles() throws IOException {
        copy(SMALLEST);
        copy(SERIES);
        Options options = new Options(Map.of(Option.FORMATS, "html,data"));
        Surroundings surroundings = new Surroundings(folder, folder.resolve("home"), LocalDate.of(2026, 11, 30));
        CompileResult result = new PlanCompiler().compile(options.request(surroundings, true, step -> {}));
        assertThat(result.outcome()).as(() -> result.findings().toString()).isEqualTo(Outcome.PUBLISHED);
    }

    private static void copy(Path from) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target =
                        folder.resolve("content").resolve(from.relativize(file).toString());
                Files.createDirectories(target.resolveSibling("."));
                Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    @Test
    void aForecastIsDashedAndNamedAndNeitherNewestNorHighest() throws IOException {
        assertThat(page("last-forecast"))
                .contains("The newest figure is 62, for December 2024.")
                .contains("The highest was 62, in December 2024")
                .contains("Forecast 99")
                .contains("Dec 2024 62")
                .contains("January 2025 99 forecast not judged")
                .contains("to December 2024: the average is")
                .doesNotContain("Latest 99");
        assertThat(read("measures/last-forecast/index.html")).contains("<path class=\"ahead\"");
        assertThat(read("measures/index.html")).containsPattern("class=\"spark\"[^§]*class=\"ahead\"");
    }

    @Test
    void forecastsAloneHaveAChartATableAndAFileButNoNewestFigure() throws IOException {
        assertThat(page("all-forecast"))
                .contains("There are forecasts, and no figure that has happened yet.")
                .contains("Only forecasts so far")
                .contains("Forecast 56")
                .contains("January 2025 56 forecast not judged")
                .contains("Download the figures : Only forecasts so far (CSV)", "Download the chart :")
                .doesNotContain("The newest figure is");
    }

    @Test
    void aMadeUpValueBesideFactsIsDrawnApart() throws IOException {
        assertThat(page("last-illustr")).contains("Illustrative 99").doesNotContain("Latest 99");
    }

    @Test
    void aFigureThatMayChangeSaysSo() throws IOException {
        assertThat(page("last-estimated")).contains("The newest figure is 99 (estimated), for January 2025.");
        assertThat(page("provisional"))
                .contains("The newest figure is 52 (provisional), for December 2022.")
                .contains("Latest 52, provisional");
    }

    @Test
    void aRevisedFigureSaysWhatItWasUntilWhenAndWhy() throws IOException {
        assertThat(page("revised"))
                .contains("The figure for February 2022 was 4 until 1 June 2022: Late returns were added.")
                .contains("The figures for March 2022 and April 2022 changed on 3 November 2022: Two forms were counted"
                        + " twice. The table has what they were.")
                .contains("The value for June 2022 is revised.")
                .contains("February 2022 52 revised. Was 4 until 1 June 2022: Late returns were added no")
                .contains("March 2022 51 revised. Was 47 until 3 November 2022: Two forms were counted twice no");
        assertThat(read("data/measures/revised.csv"))
                .contains("period,area,value,status,rule,type,was,revised_on,reason\r\n")
                .contains("2022-01,all,50,final,none,common,,,\r\n")
                .contains("2022-02,all,52,revised,none,common,4,2022-06-01,Late returns were added.\r\n");
        assertThat(read("data/measures/revised.json")).containsPattern("\"was\": 47,\\s+\"on\": \"2022-11-03\"");
        assertThat(read("data/measures/provisional.csv")).startsWith("period,area,value,status,rule,type\r\n");
    }

    @Test
    void whatAFigureWasIsNotToldWhereSmallNumbersAreWithheld() throws IOException {
        assertThat(page("revised-small"))
                .contains("What is published for February 2022 changed on 1 June 2022: Late returns were added. What it"
                        + " was before is not told, because small numbers are withheld.")
                .contains("February 2022 52 revised. Changed on 1 June 2022: Late returns were added no")
                .doesNotContain(" was 4 ")
                .doesNotContain("Was 47");
        assertThat(read("data/measures/revised-small.csv"))
                .contains("2022-02,all,52,revised,none,common,,2022-06-01,Late returns were added.\r\n");
        assertThat(read("data/measures/revised-small.json")).doesNotContain("\"was\": 4");
    }

    @Test
    void nothingIsBetterOrWorseAboutMadeUpValues() throws IOException {
        assertThat(page("made-up"))
                .contains("Made up: 19 (illustrative) in February 2024")
                .doesNotContain("That is a change for the")
                .doesNotContain("lower than the year before");
        assertThat(page("made-up").replaceFirst(" Good is .*", "")).contains("Not enough data");
    }

    @Test
    void nothingWorkedOutFromMadeUpValuesIsAJudgement() throws IOException {
        assertThat(page("made-up"))
                .contains("Illustrative values, made up to show the design")
                .contains("The values are made up, so no rules look for unusual ones.")
                .contains("The target is at most 30 each month.")
                .contains("Something changed in January 2023: The counter moved.")
                .doesNotContain("usual range")
                .doesNotContain("Unusual?")
                .doesNotContain("limits")
                .doesNotContain("Average")
                .doesNotContain("meets it")
                .doesNotContain("misses it");
        assertThat(read("measures/made-up/index.html"))
                .doesNotContain("class=\"limit\"")
                .doesNotContain("class=\"mean\"")
                .doesNotContain("class=\"worse\"")
                .doesNotContain("class=\"better\"");
        assertThat(read("data/measures/made-up.csv").lines().skip(1))
                .allMatch(row -> row.endsWith(",illustrative,none,common"));
    }

    @Test
    void aFindingAboutFactsSaysThatOtherValuesBesideThemAreMadeUp() throws IOException {
        assertThat(page("last-illustr"))
                .contains("; some values are illustrative")
                .doesNotContain("Illustrative values");
    }

    @Test
    void openDataHoldNoRulesOfMadeUpValues() throws IOException {
        assertThat(read("data/measures/made-up.csv").lines().skip(1))
                .allMatch(row -> row.endsWith(",illustrative,none,common"));
        assertThat(read("data/measures/made-up.json").replaceAll("\\s", ""))
                .contains("\"segments\":[]")
                .contains("\"signals\":[]")
                .contains("\"latest\":null")
                .contains("\"attention\":{\"reported\":null,\"computed\":null}");
    }

    @Test
    void valuesThatAreAllKeptBackTellTheirStatusAndReason() throws IOException {
        assertThat(page("all-hidden"))
                .contains("No value is published; the table of its values says why.")
                .contains("January 2025 none confidential. Fewer than 5 people");
    }

    @Test
    void aTargetOfAYearIsHeldAgainstAYear() throws IOException {
        assertThat(page("homes-built"))
                .contains("The target is at least 450 each year.")
                .contains("The total for 2025/26, 458, meets it by 8.")
                .doesNotContain("misses it")
                .doesNotContain("will be missed")
                .doesNotContain("Target 450")
                .contains("April 2025 to March 2026 less the target 8");
    }

    @Test
    void aYearThatIsNotOverTellsDistanceAndPace() throws IOException {
        assertThat(page("homes-so-far"))
                .contains("So far, April 2026 to September 2026, the total is 238.")
                .contains("It takes 212 more in the rest of that year, two quarters.")
                .contains("That is 119 a quarter so far; it takes 106 a quarter from here.")
                .doesNotContain("misses it");
    }

    @Test
    void aYearThatIsOverIsNotToldAsIfItWentOn() throws IOException {
        assertThat(page("homes-cut-short"))
                .contains(
                        "The total for April 2024 to September 2024 is 238. The year is over, and figures for the rest"
                                + " of it have not been published here.")
                .doesNotContain("So far,")
                .doesNotContain("time to come")
                .doesNotContain("from here");
    }

    @Test
    void aHeadlineIsNotSaidAgainBelowIt() throws IOException {
        assertThat(page("decisions"))
                .contains("Time to decide: marked by the publication as unusually long, 1,512\u00A0h in December 2025")
                .doesNotContain("By its own rules");
    }

    @Test
    void aTargetWhoseDateIsToComeIsNotMissed() throws IOException {
        assertThat(page("homes-by-date"))
                .contains("The target is at least 450 by March 2028.")
                .contains("The newest figure is 333 away from it, and comes before its date.")
                .contains("A year earlier it was 345 away.")
                .doesNotContain("misses it")
                .doesNotContain("will be missed");
    }

    @Test
    void afterItsDateATargetIsMetOrMissedByTheFigureOfThatDate() throws IOException {
        assertThat(page("late-date")).contains("The figure for January to March 2026, 112, misses it by 2.");
    }

    @Test
    void aTargetCanRiseByYear() throws IOException {
        assertThat(page("homes-by-year"))
                .contains("The target for 2026/27 is at least 480.")
                .contains("at least 450 for 2025/26 and 480 for 2026/27 (Council plan)");
    }

    @Test
    void aTargetThatRisesByYearIsDrawnInStepsWhereItIsForEachValue() throws IOException {
        assertThat(page("recycled"))
                .contains("The target for 2025/26 is at least 47.0%.")
                .contains("Another line marks the target, at least 45.0% for 2024/25, 47.0% for"
                        + " 2025/26 and 50.0% for 2026/27.")
                .contains("Target, at least, for 2026/27 50.0%");
        assertThat(read("measures/recycled/index.html"))
                .containsPattern("class=\"target\" d=\"M[^M\"]*V[^M\"]*\"")
                .contains("Target 47%");
        assertThat(withoutTags(read("measures/index.html")))
                .contains("The targets of other years: 45.0% for 2024/25 and 50.0% for 2026/27.");
    }

    @Test
    void aTargetOfTwelveMonthsIsHeldAgainstTwelveMonths() throws IOException {
        assertThat(page("share-target"))
                .contains("The average of the 12 months to September 2026, 71.9%, meets it by 1.9 percentage points.");
    }

    @Test
    void whatThereIsOnOneDayIsNotAddedUp() throws IOException {
        assertThat(page("families"))
                .doesNotContain("Over the 12 months")
                .doesNotContain("months to September 2026, total")
                .contains("the newest one stands");
        assertThat(read("data/measures/families.json").replaceAll("\\s", "")).contains("\"twelveMonth\":null");
    }

    @Test
    void aKpiHasTheTargetOfItsMeasure() throws IOException {
        assertThat(withoutTags(read("kpis/p1.k1/index.html")))
                .containsPattern("Target +Homes built: at least 450 each year\\.");
    }

    @Test
    void listsTellTheTarget() throws IOException {
        assertThat(withoutTags(read("measures/index.html")))
                .contains("The target is at least 450 each year. The total for 2025/26, 458, meets it by 8.");
    }

    @Test
    void somethingIsNeverShownAsNothing() throws IOException {
        assertThat(page("lost-items"))
                .contains("0.004%")
                .doesNotContain("figure is 0.0%")
                .doesNotContain("Average 0.0%")
                .contains("0.005%")
                .containsPattern("0\\.00[2-8]% ");
    }

    @Test
    void valuesThatNeverChangeHaveNotChangedAndAJumpIsOutside() throws IOException {
        assertThat(page("same-12"))
                .contains("Same 12: no change, 7 in January 2025")
                .contains("No clear change")
                .doesNotContainPattern("Not enough data(?! to say)");
        assertThat(page("jump"))
                .contains("Jump: above the usual range, 16 in June 2026")
                .contains("The newest figure lies above the usual range of 7 alone.")
                .contains("January 2024 7 final no");
    }

    @Test
    void everyTargetIsNamedOnce() throws IOException {
        assertThat(page("budget-gap")).contains("Target £0").doesNotContain("£0 £0");
    }

    @Test
    void largeAmountsAreSaidInTheWordsThatPeopleUse() throws IOException {
        assertThat(page("trillions")).contains("£1.42tn").doesNotContain("000.0m");
    }

    @Test
    void aLongTimeHasNoSmallUnitsThatAreNone() throws IOException {
        assertThat(page("decisions")).contains("1,512\u00A0h").doesNotContain("0\u00A0min");
    }

    @Test
    void noPercentageIsTakenAcrossZero() throws IOException {
        assertThat(page("across-zero")).doesNotContain("% lower").doesNotContain("Change on the year before");
    }

    @Test
    void onePeriodIsNoStretch() throws IOException {
        assertThat(page("one-month")).contains("Covers June 2025 ").doesNotContain("June 2025 to June 2025");
    }

    @Test
    void manyGapsLeaveASentenceWhole() throws IOException {
        assertThat(page("many-gaps"))
                .contains("There is no value for several months, marked in the table.")
                .doesNotContain(",.");
    }

    @Test
    void yearsThatAreNotAlikeAreNotComparedWithoutAWord() throws IOException {
        assertThat(page("rebased")).contains("Something changed between the two years, in June 2025: The desk moved.");
        assertThat(page("broken"))
                .contains("It is not compared with the year before, because things were counted in a new way from"
                        + " January 2025.");
    }

    @Test
    void theOtherVerdictIsToldAsTheOthers() throws IOException {
        assertThat(page("marked"))
                .contains("Marked: within the usual range, 52 in December 2025")
                .contains("The publication has rules of its own and marks it as unusually low for two months running."
                        + " The verdict here follows the rules named below.");
    }

    @Test
    void aRowShowsTheFigureThatItsVerdictIsAbout() throws IOException {
        assertThat(withoutTags(read("measures/index.html")))
                .containsPattern("Rose to 12.4% in the year to October 2023\\. +12.4% +Year to October 2023 +Better");
    }

    @Test
    void textsNameFinancialYearsAsPeopleWriteThem() throws IOException {
        assertThat(withoutTags(read("figures/index.html"))).contains("In one year 14 came, in another 12.");
    }

    private static String page(String measure) throws IOException {
        return withoutTags(read("measures/" + measure + "/index.html"));
    }

    private static String withoutTags(String marked) {
        return marked.replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ");
    }

    private static String read(String path) throws IOException {
        return Files.readString(folder.resolve("site-output").resolve(path));
    }
}
