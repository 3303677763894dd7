package org.planpress.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
        Surroundings surroundings = new Surroundings(folder, folder.resolve("home"), LocalDate.of(2025, 2, 1));
        CompileResult result = new PlanCompiler().compile(options.request(surroundings, true, step -> {}));
        assertThat(result.outcome())
                .as(() -> result.findings().toString())
                .isEqualTo(Outcome.PUBLISHED);
    }

    private static void copy(Path from) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target =
                        folder.resolve("content").resolve(from.relativize(file).toString());
                Files.createDirectories(target.resolveSibling("."));
                Files.copy(file, target);
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
                .contains("Download the figures (CSV)")
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
    void nothingIsBetterOrWorseAboutMadeUpValues() throws IOException {
        assertThat(page("made-up"))
                .contains("Made up: 19 (illustrative) in February 2024")
                .doesNotContain("That is a change for the")
                .doesNotContain("lower than the year before");
        assertThat(page("made-up").replaceFirst(" Good is .*", "")).contains("Not enough data");
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
                .contains("No value is published. The table says why.")
                .contains("January 2025 none confidential. Fewer than 5 people");
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
