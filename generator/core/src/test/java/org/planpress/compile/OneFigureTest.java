package org.planpress.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planpress.compile.CompileResult.Outcome;

/**
 * The worked example with a series of which the three oldest months are made up and all others are facts, two of them
 * newer than what was published elsewhere. Whatever tells its newest figure tells the same one.
 */
class OneFigureTest {

    private static final Path EXAMPLE = Path.of("../../content");
    private static final String NEWEST = "3.3%";

    @TempDir
    private static Path folder;

    @BeforeAll
    static void compilesTheEditedExample() throws IOException {
        try (Stream<Path> files = Files.walk(EXAMPLE)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = folder.resolve("content")
                        .resolve(EXAMPLE.relativize(file).toString());
                Files.createDirectories(target.resolveSibling("."));
                Files.copy(file, target);
            }
        }
        editSeries(folder.resolve("content/measures/999-abandonment.csv"));
        Path report = folder.resolve("content/reports/2023-12/report.yml");
        Files.writeString(
                report,
                Files.readString(report)
                        .replaceFirst("asOf: \\S+", "asOf: 2024-01-31")
                        .replace(
                                "{measure: 999-abandonment, period: 2023-10}",
                                "{measure: 999-abandonment, period: 2023-12}"));
        Path about = folder.resolve("content/pages/about.md");
        Files.writeString(about, Files.readString(about) + "\nThis month {{999-abandonment.latest}} gave up.\n");
        Options options = new Options(Map.of(Option.FORMATS, "html,data,pdf,slides"));
        Surroundings surroundings = new Surroundings(folder, folder.resolve("home"), LocalDate.of(2024, 2, 1));
        CompileResult result = new PlanCompiler().compile(options.request(surroundings, true, step -> {}));
        assertThat(result.outcome()).isEqualTo(Outcome.PUBLISHED);
    }

    private static void editSeries(Path file) throws IOException {
        List<String> rows = new ArrayList<>(Files.readAllLines(file));
        IntStream.range(4, rows.size())
                .forEach(row -> rows.set(row, rows.get(row).replace("illustrative", "final")));
        rows.addAll(List.of("2023-11,2.9%,final", "2023-12,3.3%,final"));
        Files.write(file, rows);
    }

    @Test
    void thePageOfTheMeasureTellsIt() throws IOException {
        String page = words("measures/999-abandonment/index.html");

        assertThat(page)
                .contains("999 calls abandoned: within the usual range, 3.3% in December 2023")
                .contains("The newest figure is 3.3%, for December 2023.");
    }

    @Test
    void itsChartTellsIt() throws IOException {
        assertThat(words("measures/999-abandonment/index.html"))
                .contains("The newest value is 3.3% in December 2023.")
                .contains("Latest 3.3%");
    }

    @Test
    void aTextThatNamesItTellsIt() throws IOException {
        assertThat(words("about/index.html")).contains("This month 3.3% gave up.");
    }

    @Test
    void theRowsOfListsTellIt() throws IOException {
        String row = "999 calls abandoned Within the usual range. The line is illustrative. 3.3% December 2023";

        assertThat(words("measures/index.html")).contains(row);
    }

    @Test
    void openDataTellIt() throws IOException {
        assertThat(read("data/measures/999-abandonment.json").replaceAll("\\s+", ""))
                .contains("""
                "newest":{"period":"2023-12","value":{"value":3.3,"kind":"percent","origin":"computed","status":"final",\
                "source":null}""")
                .contains("\"latest\":{\"period\":\"2023-12\",\"value\":3.3,");
    }

    @Test
    void thePrintedPlanTellsIt() throws IOException {
        try (PDDocument plan =
                Loader.loadPDF(folder.resolve("site-output/plan.pdf").toFile())) {
            assertThat(new PDFTextStripper().getText(plan).replaceAll("\\s+", " "))
                    .containsPattern("999 calls abandoned[^%]*" + NEWEST);
        }
    }

    @Test
    void theSlidesTellIt() throws IOException {
        assertThat(slides())
                .contains("3.3% in December 2023; 1.8% over 12 months")
                .contains("each month, November 2020 to December 2023")
                .doesNotContain("0.7% in October 2023; 1.7% over 12 months");
    }

    private static String slides() throws IOException {
        try (ZipFile deck = new ZipFile(
                folder.resolve("site-output/reports/2023-12/slides.pptx").toFile())) {
            List<String> slides = new ArrayList<>();
            for (ZipEntry entry : deck.stream()
                    .filter(found -> found.getName().matches("ppt/slides/slide\\d+\\.xml"))
                    .collect(Collectors.toList())) {
                try (InputStream slide = deck.getInputStream(entry)) {
                    slides.add(new String(slide.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
            return withoutTags(String.join(" ", slides));
        }
    }

    private static String words(String path) throws IOException {
        return withoutTags(read(path));
    }

    private static String withoutTags(String marked) {
        return marked.replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ");
    }

    private static String read(String path) throws IOException {
        return Files.readString(folder.resolve("site-output").resolve(path));
    }
}
