package org.planpress.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.w3c.dom.Element;

/** The pack for designers as their programs meet it. */
class DesignPackTest {

    private static final double POINTS_IN_AN_INCH = 72;

    private static final Map<String, byte[]> FILES = new TreeMap<>();

    @TempDir
    Path folder;

    @BeforeAll
    static void unpacks() throws IOException {
        try (ZipFile zip = new ZipFile(pack().toFile())) {
            Enumeration<? extends ZipEntry> entries = zip.entries();
            while (entries.hasMoreElements()) {
                ZipEntry entry = entries.nextElement();
                FILES.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
            }
        }
    }

    private static Path pack() {
        return ExamplePlan.site().resolve("design-pack.zip");
    }

    private static byte[] file(String path) {
        assertThat(FILES).containsKey(path);
        return FILES.getOrDefault(path, new byte[0]);
    }

    private static Stream<String> charts() {
        return FILES.keySet().stream()
                .filter(path -> path.startsWith("charts/") && path.endsWith(".svg"))
                .map(path -> path.replaceFirst("\\.svg$", ""));
    }

    private static Path table(String chart) {
        String name = chart.substring(chart.lastIndexOf('/') + 1);
        return ExamplePlan.site().resolve("data/tables").resolve(name.replaceFirst("_", "/") + ".csv");
    }

    @Test
    void holdsEveryChartOfTheSiteInFiveForms() throws IOException {
        List<Path> published = ExamplePlan.files(".csv").stream()
                .filter(file -> file.toString().contains("tables"))
                // Lists of meetings and registers are tables of no chart.
                .filter(file -> !file.toString().matches(".*/(?:meetings/[^/]+|register-[^/]+)\\.csv"))
                .toList();

        assertThat(charts().map(DesignPackTest::table))
                .hasSizeGreaterThan(25)
                .containsExactlyInAnyOrderElementsOf(published);
        assertThat(charts()).allSatisfy(chart -> {
            assertThat(file(chart + ".csv")).isEqualTo(Files.readAllBytes(table(chart)));
            assertThat(FILES).containsKeys(chart + ".pdf", chart + "-press.pdf", chart + ".png", chart + ".txt");
        });
    }

    @Test
    void printsPicturesAtTheSizeOfTheDrawing() {
        assertThat(charts()).allSatisfy(chart -> {
            BufferedImage picture = ImageIO.read(new ByteArrayInputStream(file(chart + ".png")));
            Element svg = DocumentBuilderFactory.newDefaultNSInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(file(chart + ".svg")))
                    .getDocumentElement();
            try (PDDocument document = Loader.loadPDF(file(chart + ".pdf"))) {
                assertThat(document.getNumberOfPages()).isEqualTo(1);
                PDRectangle page = document.getPage(0).getMediaBox();
                assertThat(points(svg, "width")).isCloseTo(page.getWidth(), within(0.01));
                assertThat(points(svg, "height")).isCloseTo(page.getHeight(), within(0.01));
                assertThat((double) picture.getWidth())
                        .isCloseTo(page.getWidth() / POINTS_IN_AN_INCH * 300, within(1.0));
                assertThat((double) picture.getHeight())
                        .isCloseTo(page.getHeight() / POINTS_IN_AN_INCH * 300, within(1.0));
            }
            assertThat(new String(file(chart + ".png"), StandardCharsets.ISO_8859_1))
                    .contains("pHYs\0\0.#\0\0.#\u0001");
        });
    }

    /** Chart and press file are made by the same passes; what a press file must not have, these have not either. */
    @Test
    void holdsEveryDrawingInInksToo() throws IOException {
        List<String> press = FILES.keySet().stream()
                .filter(path -> path.endsWith("-press.pdf"))
                .toList();
        assertThat(press)
                .hasSize((int) charts().count() + 1)
                .contains("drawings/2025-29_governance/2025-29_governance-press.pdf");
        for (String path : press) {
            try (PDDocument document = Loader.loadPDF(file(path));
                    PDDocument screen = Loader.loadPDF(file(path.replace("-press.pdf", ".pdf")))) {
                assertThat(new PDFTextStripper().getText(document)).isEqualTo(new PDFTextStripper().getText(screen));
                String drawn =
                        new String(document.getPage(0).getContents().readAllBytes(), StandardCharsets.ISO_8859_1);
                assertThat(drawn)
                        .as(path)
                        .containsPattern("(?m) k$")
                        .doesNotContainPattern("(?m)(?:^| )(?:rg|RG|sc|SC|g|G)$");
            }
        }
    }

    @Test
    void namesTheMeasureOfEachChart() {
        String index = new String(file("charts/charts.csv"), StandardCharsets.UTF_8);

        assertThat(index)
                .contains(
                        "measures_999-abandonment,\"999 calls abandoned: ",
                        "reports_2023-12-work,How far each piece of work was,");
    }

    private static double points(Element svg, String side) {
        return Double.parseDouble(svg.getAttribute(side).replace("pt", ""));
    }

    @Test
    void drawsPagesAsVectorsWithEveryFontInside() {
        assertThat(charts()).allSatisfy(chart -> {
            try (PDDocument document = Loader.loadPDF(file(chart + ".pdf"))) {
                PDPage page = document.getPage(0);
                for (COSName name : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
                }
                assertThat(page.getResources().getXObjectNames()).isEmpty();
            }
        });
    }

    @ParameterizedTest
    @EnumSource(
            value = PDFAFlavour.class,
            names = {"PDFUA_1", "PDFA_3_A"})
    void satisfiesVeraPdf(PDFAFlavour standard) throws Exception {
        List<String> documents =
                FILES.keySet().stream().filter(path -> path.endsWith(".pdf")).toList();
        assertThat(documents).hasSizeGreaterThan(30).contains("brand/brand.pdf");
        for (String document : documents) {
            // Inks of no particular press claim no lasting colours.
            if (standard == PDFAFlavour.PDFA_3_A && document.endsWith("-press.pdf")) {
                continue;
            }
            assertThat(VeraPdf.failures(file(document), standard, 100))
                    .as(document)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"UNZIP, -q -o PACK -d FOLDER", "PYTHON, -W error -m zipfile -e PACK FOLDER"})
    void comesOutOfOtherProgramsWhole(Program program, String arguments) throws Exception {
        Path said = folder.resolve("said.txt");
        Path out = Files.createDirectories(folder.resolve("out"));
        List<String> words = Stream.concat(Stream.of(program.path().toString()), Stream.of(arguments.split(" ", -1)))
                .map(word -> word.equals("PACK") ? pack().toString() : word.equals("FOLDER") ? out.toString() : word)
                .toList();
        Process process = new ProcessBuilder(words)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();

        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(Files.readString(said)).isZero();
        assertThat(said).isEmptyFile();
        Map<String, String> unpacked = Trees.contents(out);
        assertThat(unpacked.keySet()).isEqualTo(FILES.keySet());
        assertThat(unpacked)
                .allSatisfy((path, bytes) ->
                        assertThat(bytes).isEqualTo(new String(file(path), StandardCharsets.ISO_8859_1)));
    }

    @Test
    void saysWhichFiguresAreMadeUp() {
        String index = new String(file("charts/charts.csv"), StandardCharsets.UTF_8);

        assertThat(charts()).allSatisfy(chart -> {
            String name = chart.substring(chart.lastIndexOf('/') + 1);
            boolean madeUp = Files.readString(table(chart)).contains("illustrative");
            assertThat(index.lines().filter(line -> line.startsWith(name + ",")))
                    .singleElement()
                    .satisfies(
                            line -> assertThat(line.contains(",illustrative,")).isEqualTo(madeUp));
            assertThat(new String(file(chart + ".txt"), StandardCharsets.UTF_8).contains("They are not facts."))
                    .isEqualTo(madeUp);
        });
    }

    @Test
    void bringsFontsWithTheirLicences() {
        assertThat(FILES.keySet())
                .filteredOn(path -> path.startsWith("brand/fonts/"))
                .anyMatch(path -> path.endsWith(".ttf"))
                .anyMatch(path -> path.contains("OFL"))
                .noneMatch(path -> path.endsWith(".woff2"));
    }
}
