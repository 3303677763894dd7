package org.planpress.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.planpress.compile.CompileResult.Outcome;
import org.planpress.export.report.ReportFormat;

/** A body in its own colours and fonts, on the web and in print. */
class HouseStyleTest {

    private static final Path FONTS = Path.of("../../templates/assets/fonts");

    @TempDir
    Path folder;

    private Surroundings surroundings;
    private Path content;

    @BeforeEach
    void writesAFirstPlan() throws IOException {
        Path work = Files.createDirectories(folder.resolve("work"));
        surroundings = new Surroundings(work, folder.resolve("home"), LocalDate.of(2026, 11, 22));
        FirstPlan.write("content", surroundings);
        content = work.resolve("content");
    }

    @Test
    void dressesTheWebAndPrintAlike() throws IOException {
        Files.createDirectories(content.resolve("assets/our fonts"));
        Files.copy(FONTS.resolve("source-serif-4-600.ttf"), content.resolve("assets/our fonts/Text.ttf"));
        Files.copy(FONTS.resolve("atkinson-hyperlegible-next-700.ttf"), content.resolve("assets/our fonts/Titles.ttf"));
        Files.writeString(content.resolve("theme.yml"), """
                colours:
                  - {name: ink, light: "#2a1a0e"}
                  - {name: link, light: "#00695c"}
                  - {name: p1, light: "#6a1b4d", dark: "#e9a8cf", press: 40 100 30 30}
                fonts:
                  text: {regular: assets/our fonts/Text.ttf, bold: assets/our fonts/Text.ttf}
                  titles: assets/our fonts/Titles.ttf
                print: {inside: 40 mm}
                """);

        CompileResult result = compile("html,pdf", true);

        assertThat(result.outcome()).as(result.report(ReportFormat.TEXT)).isEqualTo(Outcome.PUBLISHED);
        String style = style();
        assertThat(style)
                .contains(
                        "font-weight: 400; font-display: optional; src: url(\"../assets/our%20fonts/Text.ttf\")",
                        "font-weight: 600; font-display: optional; src: url(\"../assets/our%20fonts/Titles.ttf\")",
                        "--ink: #2a1a0e;",
                        "--p1: #6a1b4d;",
                        "--p1: #e9a8cf;",
                        "--muted: #4b5a63;")
                .doesNotContain("atkinson-next", "font-style: italic");
        assertThat(output("assets/our fonts/Text.ttf")).exists();
        byte[] print = Files.readAllBytes(output("plan.pdf"));
        assertThat(fonts(print))
                .isNotEmpty()
                .allSatisfy(font -> assertThat(font).containsAnyOf("SourceSerif4", "AtkinsonHyperlegibleNext-Bold"))
                .anySatisfy(font -> assertThat(font).contains("SourceSerif4"));
        assertThat(colours(print))
                .contains(operands(0x2a, 0x1a, 0x0e), operands(0x6a, 0x1b, 0x4d))
                .doesNotContain(operands(0x14, 0x22, 0x2b), operands(0x2c, 0x4a, 0x9a));
        assertThat(leftOfText(print)).isBetween(113.0, 114.0);
    }

    /** A font whose digits differ in width stays the font of text; only columns of figures take another. */
    @Test
    void givesColumnsOfFiguresLettersThatLineUp() throws IOException {
        Files.createDirectories(content.resolve("assets"));
        Files.copy(FONTS.resolve("source-serif-4-600.ttf"), content.resolve("assets/Even.ttf"));
        Files.copy(FONTS.resolve("atkinson-hyperlegible-next-400.ttf"), content.resolve("assets/Uneven.ttf"));
        Files.writeString(content.resolve("theme.yml"), """
                fonts:
                  text: {regular: assets/Even.ttf, bold: assets/Uneven.ttf}
                """);

        CompileResult result = compile("html,pdf", true);

        assertThat(result.report(ReportFormat.TEXT))
                .contains(
                        "content/theme.yml:2:42: note[uneven-digits]: the digits of assets/Uneven.ttf differ in width,"
                                + " so columns of figures in print are set in Planpress Figures");
        assertThat(fonts(Files.readAllBytes(output("plan.pdf"))))
                .anySatisfy(font -> assertThat(font).contains("SourceSerif4"))
                .anySatisfy(font -> assertThat(font).contains("PlanpressFigures-Regular"));
    }

    @Test
    void putsAPictureOnTheCover() throws IOException {
        Files.createDirectories(content.resolve("assets"));
        Files.write(content.resolve("assets/cover.png"), picture(400, 300));
        Files.writeString(content.resolve("theme.yml"), """
                cover:
                  image: assets/cover.png
                  description: A path below old trees.
                """);

        CompileResult result = compile("html,pdf", true);

        assertThat(result.outcome()).as(result.report(ReportFormat.TEXT)).isEqualTo(Outcome.PUBLISHED);
        try (PDDocument document = Loader.loadPDF(Files.readAllBytes(output("plan.pdf")))) {
            assertThat(contents(document.getPage(0))).contains(" Do\n");
            assertThat(contents(document.getPage(1))).doesNotContain(" Do\n");
            assertThat(document.getDocument().getXrefTable().keySet())
                    .extracting(
                            key -> document.getDocument().getObjectFromPool(key).getObject())
                    .filteredOn(COSDictionary.class::isInstance)
                    .extracting(object -> ((COSDictionary) object).getString(COSName.ALT))
                    .contains("A path below old trees.");
        }
    }

    @ParameterizedTest
    @CsvSource({"400, 300, 25", "1900, 1200, 101", "1900, 2700, 0"})
    void warnsOfAPictureTooCoarseForThePress(int width, int height, int perInch) throws IOException {
        Files.createDirectories(content.resolve("assets"));
        Files.write(content.resolve("assets/cover.png"), picture(width, height));
        Files.writeString(content.resolve("theme.yml"), """
                cover:
                  image: assets/cover.png
                  description: A path below old trees.
                """);

        String forScreens = compile("html,pdf", false).report(ReportFormat.TEXT);
        String forThePress = compile("html,press", false).report(ReportFormat.TEXT);

        assertThat(forScreens).doesNotContain("picture-too-coarse");
        if (perInch == 0) {
            assertThat(forThePress).doesNotContain("picture-too-coarse");
        } else {
            assertThat(forThePress)
                    .contains(
                            "content/theme.yml:2:10: warning[picture-too-coarse]: the picture 'assets/cover.png' has ")
                    .contains(" pixels, " + perInch + " to an inch of paper where 220 are needed");
        }
    }

    @Test
    void findsTheSameWhetherAPlanIsCheckedOrBuilt() throws IOException {
        Files.writeString(content.resolve("theme.yml"), """
                colours:
                  - name: muted
                    light: "#a0a0a0"
                """);

        CompileResult checked = compile("html", false);
        CompileResult built = compile("html", true);

        assertThat(checked.outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(built.outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(checked.report(ReportFormat.TEXT))
                .isEqualTo(built.report(ReportFormat.TEXT))
                .contains(
                        "content/theme.yml:3:13: error[low-contrast]: muted (#a0a0a0) on paper (#ffffff) has a contrast of 2.61"
                                + " to 1 and needs 4.5: dates, sources and remarks are read on it",
                        "the nearest colour that passes is #707070, in place of #a0a0a0 for 'muted'");
        assertThat(output("index.html")).doesNotExist();
    }

    @Test
    void tellsOfInksThatCannotBeReadWhereThereIsAFileForThePress() throws IOException {
        Files.writeString(content.resolve("theme.yml"), """
                colours:
                  - {name: muted, light: "#4b5a63", press: 0 0 0 45}
                """);

        assertThat(compile("html", false).findings()).isEmpty();
        assertThat(compile("press", false).report(ReportFormat.TEXT))
                .contains(
                        "content/theme.yml:2:44: warning[low-contrast-on-press]: on a press, muted (cmyk(0 0 0 45)) on"
                                + " paper (cmyk(0 0 0 0)) has a contrast of ");
    }

    @Test
    void tellsDesignersOfColoursInTheTemplatesThatCannotBeRead() throws IOException {
        Path templates = surroundings.workingDir().resolve("templates");
        copy(Path.of("../../templates"), templates);
        Path look = templates.resolve("look.properties");
        Files.writeString(look, Files.readString(look).replace("muted = #4b5a63", "muted = #a0a0a0"));

        CompileResult result = compile(with(templates), true);

        assertThat(result.report(ReportFormat.TEXT)).contains("templates/look.properties:9:9: error[low-contrast]: ");
    }

    /** Designers keep only the files that they change; every other one is that of Planpress. */
    @Test
    void takesTheLookOfPlanpressWhereTheTemplatesHaveNone() throws IOException {
        Path templates = surroundings.workingDir().resolve("templates");
        copy(Path.of("../../templates"), templates);
        Files.delete(templates.resolve("look.properties"));

        CompileResult result = compile(with(templates), true);

        assertThat(result.report(ReportFormat.TEXT)).isEmpty();
    }

    @Test
    void findsAFaultOfATemplateWhetherAPlanIsCheckedOrBuilt() throws IOException {
        Path templates = surroundings.workingDir().resolve("templates");
        copy(Path.of("../../templates"), templates);
        Path page = templates.resolve("pages/home.ftlh");
        Files.writeString(page, Files.readString(page) + "${page.headnig}\n");

        CompileResult checked = compile(with(templates), false);

        assertThat(checked.outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(checked.report(ReportFormat.TEXT))
                .contains("templates/pages/home.ftlh:")
                .contains("error[template-error]")
                .isEqualTo(compile(with(templates), true).report(ReportFormat.TEXT));
        assertThat(output("index.html")).doesNotExist();
    }

    @Test
    void publishesThePrintedPlanAlone() throws IOException {
        CompileResult result = compile("pdf", true);

        assertThat(result.manifest().orElseThrow().paths())
                .contains("plan.pdf")
                .noneMatch(path -> path.endsWith(".html") || path.endsWith(".xml") || path.endsWith(".css"));
        assertThat(result.doors()).containsExactly(output("plan.pdf").toUri());
    }

    private CompileResult compile(String formats, boolean publish) throws IOException {
        return compile(new Options(Map.of(Option.FORMATS, formats)), publish);
    }

    private static Options with(Path templates) {
        return new Options(Map.of(Option.FORMATS, "html", Option.TEMPLATES, templates.toString()));
    }

    private CompileResult compile(Options options, boolean publish) throws IOException {
        return new PlanCompiler().compile(options.request(surroundings, publish, step -> {}));
    }

    private Path output(String path) {
        return surroundings.workingDir().resolve("site-output").resolve(path);
    }

    private String style() throws IOException {
        try (Stream<Path> files = Files.list(output("look"))) {
            return Files.readString(files.filter(file -> file.toString().endsWith(".css"))
                    .findFirst()
                    .orElseThrow());
        }
    }

    private static Set<String> fonts(byte[] pdf) throws IOException {
        Set<String> names = new TreeSet<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    names.add(page.getResources().getFont(name).getName());
                }
            }
        }
        return names;
    }

    private static String colours(byte[] pdf) throws IOException {
        StringBuilder all = new StringBuilder();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (PDPage page : document.getPages()) {
                all.append(contents(page));
            }
        }
        return all.toString();
    }

    private static String contents(PDPage page) throws IOException {
        return new String(page.getContents().readAllBytes(), StandardCharsets.ISO_8859_1);
    }

    /** As the typesetter writes a colour: three parts with at most four digits. */
    private static String operands(int red, int green, int blue) {
        return String.format(Locale.ROOT, "%s %s %s rg", part(red), part(green), part(blue));
    }

    private static String part(int value) {
        return new BigDecimal(value / 255.0)
                .setScale(4, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    /** Where the lines of the second page start, in points. */
    private static double leftOfText(byte[] pdf) throws IOException {
        double[] left = {Double.MAX_VALUE};
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper() {
                @Override
                protected void writeString(String text, List<TextPosition> positions) {
                    left[0] = Math.min(left[0], positions.get(0).getXDirAdj());
                }
            };
            stripper.setStartPage(3);
            stripper.setEndPage(3);
            stripper.getText(document);
        }
        return left[0];
    }

    private static byte[] picture(int width, int height) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
    }
}
