package org.planpress;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.planpress.compile.CompileResult;
import org.planpress.compile.Option;
import org.planpress.compile.Options;
import org.planpress.compile.PlanCompiler;
import org.planpress.compile.Progress;
import org.planpress.compile.Surroundings;
import org.planpress.export.report.ReportFormat;
import org.planpress.testing.PlanFolder;
import org.planpress.testing.SpokenWords;

/** A number that is withheld, what would give it away, and every sum that takes it in: none stands in any file. */
class WithheldEverywhereTest {

    private static final YearMonth FIRST = YearMonth.of(2024, 1);

    /** What a withheld value or a figure made with one would be. */
    private static final List<String> MUST_NOT_BE_TOLD =
            List.of("7919", "7907", "95919", "95907", "23919", "23907", "1102", "41.7", "families", "7873");

    @TempDir
    Path folder;

    private void writeThePlan(String withholding) throws IOException {
        PlanFolder.copy("smallest", folder.resolve("content"));
        Path site = folder.resolve("content/site.yml");
        Files.writeString(
                site,
                Files.readString(site)
                        + "areas: [{id: town, title: Town}, {id: north, title: North, partOf: town},"
                        + " {id: south, title: South, partOf: town}, {id: east, title: East, partOf: town}]\n");
        Path measures = Files.createDirectories(folder.resolve("content/measures"));
        Files.writeString(measures.resolve("cases.yml"), sheet("cases", "count", withholding + """
                series: cases.csv
                target: {value: 17000, kind: floor, per: period, source: Plan}
                reported:
                  - {period: 2025-02, area: south, month: 7919, threeMonth: 23919, twelveMonth: 95919, source: Paper, note: 7919 families.}
                  - {period: 2026-02, area: south, month: 7907, twelveMonth: 95907, source: Paper}
                """));
        Files.writeString(
                measures.resolve("share.yml"), sheet("share", "percent", "series: share.csv\nweightedBy: cases\n"));
        StringBuilder cases = new StringBuilder("period,area,value,note,was,revised-on,reason\n");
        StringBuilder shares = new StringBuilder("period,area,value\n");
        for (int month = 0; month < 26; month++) {
            int north = month == 13 ? 3 : month == 25 ? 2 : 100;
            int south = month == 13 ? 7919 : month == 25 ? 7907 : 8000;
            int east = 9377;
            YearMonth period = FIRST.plusMonths(month);
            cases.append("%s,,%d,\n%1$s,north,%d,%s\n%1$s,south,%d,,%s\n%1$s,east,%d,\n"
                    .formatted(
                            period,
                            north + south + east,
                            north,
                            north < 5 ? "Two or three families." : "",
                            south,
                            month == 20 ? "7873,2026-03-01,Late returns were added." : "",
                            east));
            shares.append("%s,north,%s\n%1$s,east,50%%\n".formatted(period, north < 5 ? "41.7%" : "50%"));
        }
        writeTheReport();
        Files.writeString(measures.resolve("cases.csv"), cases);
        Files.writeString(measures.resolve("share.csv"), shares);
    }

    /** A report asks for withheld figures by name, and shows the measures in slides, whose charts hold a workbook. */
    private void writeTheReport() throws IOException {
        Path report = folder.resolve("content/reports/2026-q1");
        Files.createDirectories(report.resolve("topics"));
        Files.writeString(report.resolve("report.yml"), """
                title: First quarter
                summary: The work goes on.
                edition: 2025-29
                period: {start: 2026-01-01, end: 2026-03-31}
                asOf: 2026-03-30
                source: Papers of March 2026
                tables:
                  - id: t.cases
                    title: Cases
                    priority: p1
                    rows:
                      - {measure: cases, period: 2026-02}
                      - {measure: cases, area: north, period: 2026-02}
                      - {measure: cases, area: south, period: 2026-02}
                      - {measure: share, area: north, period: 2026-02}
                """);
        Files.writeString(report.resolve("topics/help.md"), """
                ---
                title: Help
                priority: p1
                order: 1
                headline: Help came to more people
                table: t.cases
                measures: [cases, share]
                ---

                ## What

                There were {{cases@2026-02.month}} cases in February.

                ## So what

                People need help.

                ## Now what

                - More people answer.
                """);
    }

    private static String sheet(String id, String unit, String more) {
        return """
                id: %s
                title: Some figures
                question: How does it change?
                unit: %s
                frequency: month
                goodDirection: neutral
                areas: [town, north, south, east]
                source: {publisher: The council, publication: Yearbook}
                %s""".formatted(id, unit, more);
    }

    /** Which secrets are told, each with the kinds of files that tell it. */
    private Map<String, Set<String>> told() throws IOException {
        CompileResult result = new PlanCompiler()
                .compile(new Options(Map.of(Option.FORMATS, "html,data,pdf,slides,pack,txt"))
                        .request(
                                new Surroundings(folder, folder.resolve("home"), LocalDate.of(2026, 3, 31)),
                                true,
                                Progress.SILENT));
        assertThat(result.outcome()).as(result.report(ReportFormat.TEXT)).isEqualTo(CompileResult.Outcome.PUBLISHED);
        Path site = folder.resolve("site-output");
        Map<String, List<String>> published = new TreeMap<>(SpokenWords.of(site));
        // What programs read is no words of ours, and told all the same.
        try (Stream<Path> files = Files.walk(site.resolve("data"))) {
            for (Path file : files.filter(each -> each.toString().matches(".*\\.(json|csv)"))
                    .toList()) {
                published.put(
                        site.relativize(file).toString(),
                        Files.readString(file).lines().toList());
            }
        }
        Map<String, Set<String>> told = new TreeMap<>();
        published.forEach((path, texts) -> texts.forEach(text -> {
            // The length of a file is no figure of the plan, and may be any number.
            String plain = text.replaceAll("(?<=\\d),(?=\\d{3})", "").replaceAll("\"size\": \\d+", "");
            MUST_NOT_BE_TOLD.stream()
                    .filter(secret -> Pattern.compile("(?<![\\d.])" + Pattern.quote(secret) + "(?!\\d)")
                            .matcher(plain)
                            .find())
                    .forEach(secret -> told.computeIfAbsent(secret, key -> new TreeSet<>())
                            .add(path.substring(path.lastIndexOf('.') + 1)));
        }));
        return told;
    }

    /** The same plan, and nothing withheld: what is looked for is found, so that it would be if it leaked. */
    @Test
    void theSearchFindsWhatIsNotWithheld() throws IOException {
        writeThePlan("");

        Map<String, Set<String>> told = told();
        assertThat(told.keySet()).containsExactlyInAnyOrderElementsOf(MUST_NOT_BE_TOLD);
        assertThat(told.values().stream().flatMap(Set::stream))
                .contains("html", "csv", "json", "svg", "pdf", "txt", "pptx");
    }

    /** Each form in which a number could get out, by the names of its files: a leak is told by the name of its form. */
    private static final Map<String, String> FORMS = Map.ofEntries(
            Map.entry("pages, with titles and descriptions of charts", "[^!]*\\.html"),
            Map.entry("charts as files", ".*\\.svg"),
            Map.entry("tables as CSV", "data/tables/.*\\.csv"),
            Map.entry("open data as CSV", "data/measures/.*\\.csv"),
            Map.entry("open data as JSON", "data/measures/.*\\.json"),
            Map.entry("descriptions of CSV", ".*-metadata\\.json"),
            Map.entry("the plan as JSON", "data/.*plan\\.json"),
            Map.entry("what the site has", "(?:sitemap\\.xml|manifest\\.json|data/manifest\\.json)"),
            Map.entry("the plan as plain text", ".*\\.txt"),
            Map.entry("PDFs", ".*\\.pdf"),
            Map.entry("slides and their notes", ".*\\.pptx!ppt/.*\\.xml"),
            Map.entry("the data of charts in slides", ".*\\.pptx!.*\\.xlsx!.*\\.xml"),
            Map.entry("the text document", ".*\\.docx!.*\\.xml"),
            Map.entry("the pack for designers", ".*\\.zip!.*"));

    /** Every file, and every file in one, with all its signs and not only those that people see. */
    private static void readAll(String name, byte[] bytes, Map<String, String> all) throws IOException {
        if (name.matches(".*\\.(?:zip|docx|pptx|xlsx)")) {
            try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(bytes))) {
                for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                    readAll(name + "!" + entry.getName(), in.readAllBytes(), all);
                }
            }
        } else if (name.endsWith(".pdf")) {
            try (PDDocument document = Loader.loadPDF(bytes)) {
                all.put(name, new PDFTextStripper().getText(document));
            }
        } else if (name.matches(".*\\.(?:html|svg|csv|json|xml|txt|rels|ics|md)")) {
            all.put(name, new String(bytes, StandardCharsets.UTF_8));
        }
    }

    @TestFactory
    Stream<DynamicTest> noFormTellsIt() throws IOException {
        writeThePlan("suppressBelow: 5\n");
        told();
        Path site = folder.resolve("site-output");
        Map<String, String> all = new TreeMap<>();
        try (Stream<Path> files = Files.walk(site)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                readAll(site.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file), all);
            }
        }
        return FORMS.entrySet().stream()
                .map(form -> DynamicTest.dynamicTest(form.getKey(), () -> tellsNothing(form.getValue(), all)));
    }

    private static void tellsNothing(String names, Map<String, String> all) {
        Map<String, String> form = new TreeMap<>(all);
        form.keySet().removeIf(name -> !name.matches(names));
        assertThat(form).as("files of the form").isNotEmpty();
        assertThat(form).allSatisfy((name, text) -> {
            // Coordinates of drawings and sizes of office files are numbers too, and tell nothing of a value.
            String plain = text.replaceAll("(?<=\\d),(?=\\d{3}(?!\\d))", "")
                    .replaceAll("\"size\": \\d+", "")
                    .replaceAll("\\b(?:d|points|transform|viewBox|x|y|x1|x2|y1|y2|cx|cy|width|height)=\"[^\"]*\"", "");
            assertThat(MUST_NOT_BE_TOLD.stream()
                            .filter(secret -> Pattern.compile("(?<![\\d.#])" + Pattern.quote(secret) + "(?![\\d])")
                                    .matcher(plain)
                                    .find())
                            .toList())
                    .as(name)
                    .isEmpty();
        });
    }

    @Test
    void noFileTellsIt() throws IOException {
        writeThePlan("suppressBelow: 5\n");

        assertThat(told()).isEmpty();
        String page = Files.readString(folder.resolve("site-output/measures/cases/index.html"));
        assertThat(page).contains("withheld: fewer than 5, or it would give such a number away");
        assertThat(page).contains("A value above zero and below 5 is withheld");
        assertThat(Files.readString(folder.resolve("site-output/reports/2026-q1/index.html")))
                .contains("The figure for February 2026 is withheld, so that nobody can be recognised.")
                .doesNotContain("no figure that has happened yet");
        String csv = Files.readString(folder.resolve("site-output/data/measures/cases.csv"));
        assertThat(csv)
                .contains("2025-02,town,17299,final")
                .contains("2025-02,north,,withheld")
                .contains("2025-02,south,,withheld")
                .contains("2025-02,east,9377,final");
        assertThat(Files.readString(folder.resolve("site-output/data/measures/cases.json")))
                .contains("\"status\": \"withheld\"")
                .doesNotContain("\"value\": 2,", "\"value\": 3,")
                .contains("Some values are withheld: fewer than 5");
        assertThat(Files.readString(folder.resolve("site-output/data/measures/share.csv")))
                .contains("2025-02,north,,withheld")
                .contains("2025-02,east,50,final");
    }
}
