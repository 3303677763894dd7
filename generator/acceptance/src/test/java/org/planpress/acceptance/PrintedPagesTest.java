package org.planpress.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.planpress.acceptance.SpokenPdf.Element;
import org.planpress.acceptance.SpokenPdf.Words;

/**
 * Every page of every printed file of the example, as the eye meets it: none is nearly empty or ends in the wrong place,
 * no line leaves the margins and none stands on another.
 */
class PrintedPagesTest {

    private static final float MM = 72 / 25.4f;

    /** Between the running head and the foot stands what a page is for. */
    private static final float HEAD = 20 * MM;

    private static final float FOOT = 277 * MM;

    /** The part of a page that its lines have to reach down, and how many there have to be. */
    private static final float REACH = 0.16f;

    private static final int LINES = 5;

    /** The number of a priority on its page of artwork is larger than this, in points. */
    private static final float NUMERAL = 200;

    private static final Map<Path, List<PrintedLine>> READ = new HashMap<>();

    static List<Path> files() throws IOException {
        return ExamplePlan.files(".pdf");
    }

    static List<Path> books() throws IOException {
        return files().stream()
                .filter(file -> file.getFileName().toString().startsWith("plan"))
                .toList();
    }

    @AfterAll
    static void forget() {
        READ.clear();
    }

    private static List<PrintedLine> lines(Path file) throws IOException {
        List<PrintedLine> lines = READ.get(file);
        if (lines == null) {
            try (PDDocument document = Loader.loadPDF(file.toFile())) {
                lines = PrintedLine.of(document);
            }
            READ.put(file, lines);
        }
        return lines;
    }

    @ParameterizedTest
    @MethodSource("books")
    void leavesNoPageNearlyEmpty(Path file) throws IOException {
        int cover = lines(file).stream().mapToInt(PrintedLine::page).max().orElseThrow();
        List<PrintedLine> before =
                lines(file).stream().filter(line -> line.page() < cover).toList();
        assertThat(nearlyEmpty(before)).isEmpty();
    }

    /** Documents for sheets of paper; slides have margins of their own. */
    static List<Path> onPaper() throws IOException {
        return files().stream().filter(file -> !file.endsWith("slides.pdf")).toList();
    }

    @ParameterizedTest
    @MethodSource("onPaper")
    void keepsLinesInsideOfTheMargins(Path file) throws IOException {
        boolean large = file.endsWith("plan-large-print.pdf");
        List<PrintedLine> inner =
                lines(file).stream().filter(line -> large || !isFurniture(line)).toList();
        assertThat(outside(inner, large ? 20 : 22, large ? 20 : 21)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("files")
    void setsNoLineOnAnother(Path file) throws IOException {
        assertThat(collisions(lines(file))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("files")
    void endsPagesWhereNothingIsTornApart(Path file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            assertThat(PageBreaks.wrong(SpokenPdf.of(document))).isEmpty();
        }
    }

    /** Figures under one another, totals in bold included. */
    @Test
    void setsTheDigitsOfAColumnInOneWidth() throws IOException {
        Path file = ExamplePlan.site().resolve("plan.pdf");
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            assertThat(PrintedColumns.of(SpokenPdf.of(document)))
                    .isNotEmpty()
                    .allSatisfy(column ->
                            assertThat(column.linesUp()).as(column.toString()).isTrue());
        }
    }

    @Test
    void wouldFindAColumnThatDoesNotLineUp() throws IOException {
        Element narrow = element("TR", element("TD", new Words(new COSDictionary(), "11", 0, 0, Set.of(407))));
        Element wide = element("TR", element("TD", new Words(new COSDictionary(), "00", 0, 0, Set.of(648))));
        try (PDDocument document = new PDDocument()) {
            assertThat(PrintedColumns.of(new SpokenPdf(document, element("", element("Table", narrow, wide)))))
                    .singleElement()
                    .satisfies(column -> assertThat(column.linesUp()).isFalse());
        }
    }

    @Test
    void wouldFindAHeadingARowAndALineThatAreTornApart() throws IOException {
        Path file = ExamplePlan.site().resolve("plan.pdf");
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            SpokenPdf sound = SpokenPdf.of(document);
            Element heading = sound.all("H2").findFirst().orElseThrow();
            Words words = heading.words().findFirst().orElseThrow();
            Words other = new Words(new COSDictionary(), "of the next page", 700, 700);
            Element torn = element("Document", element("P", words, other), element("TR", words, other), heading);

            assertThat(PageBreaks.wrong(new SpokenPdf(document, element("", torn, element("P", other)))))
                    .satisfiesExactly(
                            first -> assertThat(first).startsWith("alone at the end"),
                            second -> assertThat(second).startsWith("on two pages"),
                            third -> assertThat(third).startsWith("a line alone"));
        }
    }

    private static Element element(String type, SpokenPdf.Part... parts) {
        return new Element(new COSDictionary(), type, List.of(parts));
    }

    @Test
    void wouldFindAPageThatIsNearlyEmpty() throws IOException {
        assertThat(nearlyEmpty(page(line("A last line", 70, 80)))).hasSize(1);
    }

    @Test
    void wouldFindALineThatLeavesTheMargins() throws IOException {
        List<PrintedLine> lines = page(line("Too far left", 50, 100), line("Too far right", 520, 120));

        assertThat(outside(lines, 22, 22)).hasSize(2);
    }

    @Test
    void wouldFindALineOnAnother() throws IOException {
        List<PrintedLine> lines =
                page(line("First of two", 70, 100), line("Second", 80, 103), line("Third, well below", 70, 113));

        assertThat(collisions(lines)).hasSize(1);
    }

    /** Pages with some text of their own, but hardly any; those with none are left blank on purpose. */
    private static List<String> nearlyEmpty(List<PrintedLine> lines) {
        Map<Integer, List<PrintedLine>> pages = new TreeMap<>();
        lines.stream()
                .filter(line -> line.base() > HEAD && line.base() < FOOT)
                .filter(line -> !isTab(line))
                .forEach(line -> pages.computeIfAbsent(line.page(), first -> new ArrayList<>())
                        .add(line));
        lines.stream().filter(line -> line.size() > NUMERAL).forEach(line -> pages.remove(line.page()));
        List<String> empty = new ArrayList<>();
        pages.forEach((page, own) -> {
            float lowest =
                    own.stream().map(PrintedLine::base).max(Float::compare).orElseThrow();
            if (own.size() < LINES || (lowest - HEAD) / (FOOT - HEAD) < REACH) {
                empty.add("page %d has %d lines and reaches %.0f mm".formatted(page, own.size(), lowest / MM));
            }
        });
        return empty;
    }

    private static List<PrintedLine> outside(List<PrintedLine> lines, float inside, float outside) {
        return lines.stream()
                .filter(line -> !isTab(line))
                .filter(line -> {
                    boolean leftPage = line.page() % 2 == 0;
                    float from = (leftPage ? outside : inside) * MM;
                    float to = (210 - (leftPage ? inside : outside)) * MM;
                    return line.left() < from - 1 || line.right() > to + 1 || line.base() > 290 * MM;
                })
                .toList();
    }

    /** The number of a page and the band of a draft stand above the text, the words for the print shop outside of the page. */
    private static boolean isFurniture(PrintedLine line) {
        return line.base() < 15 * MM || line.base() > 297 * MM;
    }

    /** Numbers of priorities on the tabs at the edge are beside the text by design. */
    private static boolean isTab(PrintedLine line) {
        return line.text().matches("\\d{1,2}") && (line.left() > 196 * MM || line.right() < 14 * MM);
    }

    private static List<String> collisions(List<PrintedLine> lines) {
        List<String> found = new ArrayList<>();
        for (int one = 0; one < lines.size(); one++) {
            PrintedLine line = lines.get(one);
            for (int other = one + 1; other < lines.size() && lines.get(other).page() == line.page(); other++) {
                if (line.overlaps(lines.get(other))) {
                    found.add(line + " and " + lines.get(other));
                }
            }
        }
        return found;
    }

    private record Placed(String text, float left, float base) {}

    private static Placed line(String text, float left, float base) {
        return new Placed(text, left, base);
    }

    private static List<PrintedLine> page(Placed... lines) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                for (Placed line : lines) {
                    content.beginText();
                    content.setFont(new PDType1Font(FontName.HELVETICA), 10);
                    content.newLineAtOffset(line.left(), PDRectangle.A4.getHeight() - line.base());
                    content.showText(line.text());
                    content.endText();
                }
            }
            return PrintedLine.of(document);
        }
    }
}
