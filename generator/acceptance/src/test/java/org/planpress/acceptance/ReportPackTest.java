package org.planpress.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.planpress.compile.CompileResult;

/** The reports as documents for a meeting, and commitments as sheets. */
class ReportPackTest {

    /** The smallest letters of a heading of a slide, in points. */
    private static final float HEADING = 27.9f;

    /** The smallest letters above the foot of a slide: 18 points, and in drawings what comes of whole numbers. */
    private static final float SMALLEST = 17.8f;

    private static final float FOOT = 480;

    private static final String LATEST = "reports/2023-12/report.pdf";

    static Stream<String> packs() {
        return published("/report.pdf");
    }

    static Stream<String> sheets() {
        return published("/sheet.pdf");
    }

    static Stream<String> documents() {
        return Stream.concat(packs(), sheets());
    }

    private static Stream<String> published(String ending) {
        try {
            Path site = ExamplePlan.site();
            return ExamplePlan.files(ending).stream()
                    .map(file -> site.relativize(file).toString().replace('\\', '/'));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static PDDocument open(String document) throws IOException {
        return Loader.loadPDF(ExamplePlan.site().resolve(document).toFile());
    }

    private static String text(PDDocument document) throws IOException {
        return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
    }

    private static String page(PDDocument document, int number) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(number);
        stripper.setEndPage(number);
        return stripper.getText(document).replaceAll("\\s+", " ");
    }

    static Stream<Path> slides() throws IOException {
        return Stream.concat(
                ExamplePlan.files("/slides.pdf").stream(), FullLife.published().site().files("/slides.pdf").stream());
    }

    /** What does not fit would stand on a page without a heading. */
    @ParameterizedTest
    @MethodSource("slides")
    void givesEachSlideOneHeadingAndNothingSmall(Path file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            List<PrintedLine> lines = PrintedLine.of(document);

            for (int number = 1; number <= document.getNumberOfPages(); number++) {
                int page = number;
                assertThat(lines)
                        .as("page %s", page)
                        .filteredOn(line -> line.page() == page)
                        .anyMatch(line -> line.size() >= HEADING);
            }
            assertThat(lines)
                    .filteredOn(line -> line.base() <= FOOT)
                    .filteredOn(line -> line.size() < SMALLEST)
                    .isEmpty();
        }
    }

    @Test
    void makesOneOfEachReportAndEachChosenCommitment() {
        assertThat(packs()).containsExactly("reports/2023-05/report.pdf", LATEST);
        assertThat(sheets())
                .containsExactly(
                        "commitments/p1.quality.1/sheet.pdf",
                        "commitments/p2.vawg.3/sheet.pdf",
                        "commitments/p3.asb.2/sheet.pdf");
    }

    @ParameterizedTest
    @MethodSource("documents")
    void leadsToTheDocumentFromItsPage(String document) throws IOException {
        Path file = ExamplePlan.site().resolve(document);
        String page = Files.readString(file.resolveSibling("index.html"));

        assertThat(page).contains("href=\"" + file.getFileName() + "\"").contains("(PDF");
    }

    @ParameterizedTest
    @MethodSource("documents")
    void tagsTextOnEveryPage(String document) throws IOException {
        try (PDDocument pdf = open(document)) {
            List<Integer> untagged = new ArrayList<>();
            for (int number = 1; number <= pdf.getNumberOfPages(); number++) {
                var content = new PDFMarkedContentExtractor();
                content.processPage(pdf.getPage(number - 1));
                if (content.getMarkedContents().stream().noneMatch(marked -> marked.getMCID() >= 0)) {
                    untagged.add(number);
                }
            }
            assertThat(untagged).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void holdsNoPictureOfTextAndNoForeignFont(String document) throws IOException {
        try (PDDocument pdf = open(document)) {
            for (PDPage page : pdf.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
                }
                for (COSName name : page.getResources().getXObjectNames()) {
                    assertThat(page.getResources().isImageXObject(name)).isFalse();
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void saysWhereEveryLinkLeads(String document) throws IOException {
        try (PDDocument pdf = open(document)) {
            int links = 0;
            for (PDPage page : pdf.getPages()) {
                for (PDAnnotation annotation : page.getAnnotations()) {
                    links++;
                    assertThat(annotation.getContents()).isNotBlank().doesNotContain("@@");
                }
            }
            assertThat(links).isGreaterThan(2);
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void hasRealHeadingsThatSkipNoLevel(String document) throws IOException {
        try (PDDocument pdf = open(document)) {
            List<Integer> levels = elements(pdf)
                    .map(PDStructureElement::getStructureType)
                    .filter(type -> type.matches("H[1-6]"))
                    .map(type -> Integer.valueOf(type.substring(1)))
                    .toList();

            assertThat(levels).hasSizeGreaterThan(4).startsWith(1);
            assertThat(IntStream.range(1, levels.size()).filter(at -> levels.get(at) > levels.get(at - 1) + 1))
                    .isEmpty();
        }
    }

    /** Tables in an author's words have no caption; they start with a row of headers. A heading of several rows is one cell. */
    @ParameterizedTest
    @MethodSource("packs")
    void givesEachTableItsCaptionAndEachRowItsCells(String document) throws IOException {
        try (PDDocument pdf = open(document)) {
            List<PDStructureElement> tables = elements(pdf)
                    .filter(element -> element.getStructureType().equals("Table"))
                    .toList();
            for (PDStructureElement table : tables) {
                assertThat(kids(table).get(0).getStructureType()).isIn("Caption", "TR");
                assertThat(kids(table).stream()
                                .filter(kid -> kid.getStructureType().equals("TR"))
                                .map(row -> kids(row).size())
                                .filter(cells -> cells > 1)
                                .distinct())
                        .hasSize(1);
            }
            long captioned = tables.stream()
                    .filter(table -> kids(table).get(0).getStructureType().equals("Caption"))
                    .count();
            long captions = elements(pdf)
                    .filter(element -> element.getStructureType().equals("Caption"))
                    .count();
            assertThat(captioned).isEqualTo(captions);
            assertThat(captions).isEqualTo(document.equals(LATEST) ? 15 : 0);
        }
    }

    @ParameterizedTest
    @MethodSource("packs")
    void readsTheFourPartsOfAPriorityInTheirOrder(String document) throws IOException {
        try (PDDocument pdf = open(document)) {
            String report = document.split("/", -1)[1];
            List<String> quarters = elements(pdf)
                    .filter(element -> element.getStructureType().equals("H2"))
                    .flatMap(element -> Optional.ofNullable(element.getElementIdentifier()).stream())
                    .filter(id -> id.matches("reports-.*-p[1-4]_(achieved|focus|risks|works)"))
                    .toList();

            assertThat(quarters)
                    .isEqualTo(Stream.of("p1", "p2", "p3", "p4")
                            .flatMap(priority -> Stream.of("achieved", "focus", "risks", "works")
                                    .map(quarter -> "reports-" + report + "-" + priority + "_" + quarter))
                            .filter(quarter -> document.equals(LATEST) || quarter.endsWith("_achieved"))
                            .toList());
        }
    }

    @Test
    void saysInWordsWhatIsMadeUp() throws IOException {
        try (PDDocument pdf = open(LATEST)) {
            assertThat(page(pdf, 1)).contains("Values marked “illustrative” are made up to show the design.");
            String all = text(pdf);
            int charts = (int) elements(pdf)
                    .filter(element -> element.getStructureType().equals("Figure"))
                    .count();
            assertThat(charts).isEqualTo(16);
            assertThat(all.split("All values are illustrative", -1)).hasSize(charts + 1);
        }
    }

    /** A measure that a topic draws is not drawn again behind all topics. */
    @Test
    void drawsEachMeasureOnce() throws IOException {
        try (PDDocument pdf = open(LATEST)) {
            assertThat(elements(pdf)
                            .filter(element -> element.getStructureType().equals("Figure"))
                            .map(PDStructureElement::getAlternateDescription))
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void namesThePeriodTheMeetingAndTheOrganisationOnItsCover() throws IOException {
        try (PDDocument pdf = open(LATEST)) {
            assertThat(page(pdf, 1))
                    .contains("Police and Crime Commissioner for Wiltshire and Swindon")
                    .contains("For: Wiltshire Police and Crime Panel, 14 December 2023")
                    .contains("Covers 1 September 2023 to 14 December 2023")
                    .contains("That plan ended on 31 March 2025.");
        }
    }

    @Test
    void hasBookmarksForChaptersTablesChartsAndTopics() throws IOException {
        try (PDDocument pdf = open(LATEST)) {
            List<String> titles = new ArrayList<>();
            for (PDOutlineItem item :
                    pdf.getDocumentCatalog().getDocumentOutline().children()) {
                titles.add(item.getTitle() + kidsOf(item));
            }
            assertThat(titles)
                    .startsWith(
                            "Where each priority stands",
                            "In short",
                            "What comes next",
                            "Priority 1: A police service that meets the needs of its community: 8")
                    .endsWith("Measures: 7", "Measures over time: 3");
        }
    }

    private static String kidsOf(PDOutlineItem item) {
        int kids = 0;
        for (PDOutlineItem ignored : item.children()) {
            kids++;
        }
        return kids == 0 ? "" : ": " + kids;
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void fitsASheetOnOnePageWithItsPromiseAndItsAddress(String document) throws IOException {
        try (PDDocument pdf = open(document)) {
            String id = document.split("/", -1)[1];
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
            assertThat(text(pdf))
                    .contains("Commitment " + id)
                    .contains("No status in the papers")
                    .contains("plan.example.org/commitments/" + id + "/");
        }
    }

    /** Nobody promised that reports are short, complete or well titled. */
    @Test
    void cutsNothingOffWhateverAReportHolds(@TempDir Path project) throws IOException {
        Trees.copy(ExamplePlan.PROJECT.resolve("content"), project.resolve("content"));
        Trees.copy(ExamplePlan.PROJECT.resolve("templates"), project.resolve("templates"));
        Path report = project.resolve("content/reports/2023-12");
        String works = IntStream.range(0, 30)
                .mapToObj(number -> String.format(
                        Locale.ROOT,
                        "  - {id: d.work%d, priority: p1, title: Piece of work %d of thirty., due: 2023-0%d, progress: %d%%}%n",
                        number,
                        number,
                        number % 9 + 1,
                        number * 3))
                .collect(Collectors.joining());
        Files.writeString(report.resolve("deliverables.yml"), "deliverables:\n" + works);
        Files.delete(report.resolve("risks.yml"));
        Files.delete(report.resolve("p4.md"));
        try (Stream<Path> topics = Files.list(report.resolve("topics"))) {
            for (Path topic : topics.toList()) {
                Files.delete(topic);
            }
        }
        forgetTopics(project.resolve("content/editions"));
        String title = "A report on " + "every partner, every programme and every place, ".repeat(4) + "and more";
        Path sheet = report.resolve("report.yml");
        Files.writeString(sheet, Files.readString(sheet).replaceFirst("(?m)^title: .*$", "title: \"" + title + "\""));

        CompileResult result = ExamplePlan.build(project, project.resolve("out"));

        assertThat(result.findings().stream()
                        .filter(finding -> finding.toString().contains("report.pdf")))
                .isEmpty();
        try (PDDocument pdf =
                Loader.loadPDF(project.resolve("out").resolve(LATEST).toFile())) {
            String all = text(pdf);
            assertThat(page(pdf, 1)).contains(title).contains("Covers 1 September 2023");
            assertThat(IntStream.range(0, 30)
                            .filter(number -> !all.contains("Piece of work " + number + " of thirty.")))
                    .isEmpty();
            assertThat(all).contains("The report names nothing.").doesNotContain("Risks and issues");
        }
    }

    private static Stream<PDStructureElement> elements(PDDocument document) {
        List<PDStructureElement> elements = new ArrayList<>();
        collect(document.getDocumentCatalog().getStructureTreeRoot(), elements);
        return elements.stream();
    }

    private static void collect(PDStructureNode node, List<PDStructureElement> elements) {
        for (PDStructureElement kid : kids(node)) {
            elements.add(kid);
            collect(kid, elements);
        }
    }

    private static List<PDStructureElement> kids(PDStructureNode node) {
        return node.getKids().stream()
                .filter(PDStructureElement.class::isInstance)
                .map(PDStructureElement.class::cast)
                .toList();
    }

    /** What promises link of a report goes with its topics. */
    private static void forgetTopics(Path editions) throws IOException {
        try (Stream<Path> files = Files.walk(editions)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".yml")).toList()) {
                String text = Files.readString(file);
                Files.writeString(file, text.replaceAll("(?m)^ *topics: \\[.*]\\n", ""));
            }
        }
    }
}
