package org.planpress.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.planpress.compile.CompileRequest;
import org.planpress.compile.CompileResult;
import org.planpress.compile.FailOn;
import org.planpress.compile.PlanCompiler;
import org.planpress.compile.Progress;
import org.planpress.compile.Surroundings;
import org.planpress.output.Format;
import org.planpress.output.Shelf;

/**
 * What a designer measures on a printed plan, on plans of several sizes: how full its pages are, how long its lines, what is torn
 * apart at their ends, and whether anything lies on words.
 */
class PageMeasuresTest {

    /** In hundredths. */
    private static final int LEAST = 55;

    /** The size of running text. */
    private static final float BODY = 10.5f;

    /** A line that is as wide as the column, in points: less than the longest word is missing. */
    private static final float FULL = 100 * 72 / 25.4f;

    /** Above this stand the running words, in points. */
    private static final float HEAD = 45;

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    @TempDir
    static Path folder;

    private static final Map<String, Path> PRINTED = new TreeMap<>();

    private static Path plan(String name) throws IOException {
        Path known = PRINTED.get(name);
        if (known == null) {
            known = switch (name) {
                case "the example" -> ExamplePlan.site().resolve("plan.pdf");
                case "full life" -> FullLife.published().site().folder().resolve("plan.pdf");
                case "3 commitments" -> written(new WrittenPlan(1, 3, false));
                case "20 commitments" -> written(new WrittenPlan(4, 5, true));
                default -> written(new WrittenPlan(8, 15, true));
            };
            PRINTED.put(name, known);
        }
        return known;
    }

    private static Path written(WrittenPlan plan) throws IOException {
        Path own = Files.createTempDirectory(folder, "plan");
        plan.write(Files.createDirectories(own.resolve("content")));
        CompileResult result = new PlanCompiler()
                .compile(new CompileRequest(
                        own.resolve("content"),
                        Optional.of(ExamplePlan.PROJECT.resolve("templates")),
                        own.resolve("site"),
                        new Surroundings(own, Path.of("/nobody"), DAY),
                        DAY,
                        FailOn.ERROR,
                        EnumSet.of(Format.PDF),
                        true,
                        Shelf.NONE,
                        Progress.SILENT));
        assertThat(result.outcome()).as(() -> result.findings().toString()).isEqualTo(CompileResult.Outcome.PUBLISHED);
        return own.resolve("site/plan.pdf");
    }

    @ParameterizedTest
    @ValueSource(strings = {"the example", "full life", "3 commitments", "20 commitments", "120 commitments"})
    void fillsItsPages(String name) throws IOException {
        try (PDDocument document = read(name)) {
            Set<Integer> money = moneyPages(document);
            List<String> low = PageFilling.of(document).stream()
                    .filter(page -> page.page() > 1 && !page.artwork() && !money.contains(page.page()))
                    .filter(page -> Math.round(100 * page.share()) < LEAST)
                    .map(page -> "page %d is filled to %.0f per cent".formatted(page.page(), 100 * page.share()))
                    .toList();
            assertThat(low).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"the example", "full life"})
    void fillsThePagesOfReports(String name) throws IOException {
        Path site = Objects.requireNonNull(plan(name).getParent());
        List<Path> reports;
        try (Stream<Path> files = Files.walk(site.resolve("reports"), 2)) {
            reports = files.filter(file -> file.endsWith("report.pdf")).sorted().toList();
        }
        assertThat(reports).isNotEmpty();
        List<String> wrong = new ArrayList<>();
        for (Path report : reports) {
            try (PDDocument document = Loader.loadPDF(report.toFile())) {
                for (PageFilling page : PageFilling.of(document)) {
                    if (page.page() > 1 && Math.round(100 * page.share()) < LEAST) {
                        wrong.add("page %d of %s is filled to %.0f per cent"
                                .formatted(page.page(), site.relativize(report), 100 * page.share()));
                    }
                    if (!page.covered().isEmpty()) {
                        wrong.add("page %d of %s covers %s"
                                .formatted(page.page(), site.relativize(report), page.covered()));
                    }
                }
                PageBreaks.wrong(SpokenPdf.of(document))
                        .forEach(each -> wrong.add(site.relativize(report) + ": " + each));
            }
        }
        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"the example", "full life", "3 commitments", "20 commitments", "120 commitments"})
    void drawsNothingOverWords(String name) throws IOException {
        try (PDDocument document = read(name)) {
            assertThat(PageFilling.of(document))
                    .filteredOn(page -> !page.covered().isEmpty())
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"the example", "full life", "3 commitments", "20 commitments", "120 commitments"})
    void setsLinesOfReadableLength(String name) throws IOException {
        try (PDDocument document = read(name)) {
            List<Integer> lengths = fullLines(PrintedLine.of(document));
            assertThat(lengths).hasSizeGreaterThan(10).allMatch(letters -> letters >= 50 && letters <= 80);
            assertThat(lengths.stream().filter(letters -> letters >= 55 && letters <= 75))
                    .hasSizeGreaterThan((int) (0.98 * lengths.size()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"the example", "full life", "3 commitments", "20 commitments", "120 commitments"})
    void tearsNothingApart(String name) throws IOException {
        try (PDDocument document = read(name)) {
            assertThat(PageBreaks.wrong(SpokenPdf.of(document))).isEmpty();
        }
    }

    /** Lines of text that another follows below: the last one of a paragraph says nothing of its width. */
    private static List<Integer> fullLines(List<PrintedLine> lines) {
        List<Integer> lengths = new ArrayList<>();
        for (int at = 0; at + 1 < lines.size(); at++) {
            PrintedLine line = lines.get(at);
            PrintedLine below = lines.get(at + 1);
            boolean text = Math.abs(line.size() - BODY) < 0.1 && Math.abs(below.size() - BODY) < 0.1;
            boolean sameParagraph = below.page() == line.page()
                    && below.base() > line.base()
                    && below.base() < line.base() + 1.45 * BODY
                    && Math.abs(below.left() - line.left()) < 1;
            if (text && sameParagraph && line.right() - line.left() > FULL) {
                lengths.add(line.text().length());
            }
        }
        return lengths;
    }

    /** Pages with the name of a chapter of money above them. */
    private static Set<Integer> moneyPages(PDDocument document) throws IOException {
        return PrintedLine.of(document).stream()
                .filter(line -> line.base() < HEAD && line.text().matches("(?i).*(money|million|budget).*"))
                .map(PrintedLine::page)
                .collect(Collectors.toSet());
    }

    private static PDDocument read(String name) throws IOException {
        return Loader.loadPDF(plan(name).toFile());
    }
}
