package org.planpress.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.planpress.compile.CompileResult.Outcome;
import org.planpress.finding.Finding;

/** A file that is not there, or is not what it should be, is told at its place, and what is published can be used. */
class BadFilesTest {

    private static final Path SMALLEST = Path.of("src/test/resources/plans/smallest/content");
    private static final Path PROFILE = Path.of("../../content/assets/print/fogra39l.icc");
    private static final String FOREWORD = "editions/2025-29/foreword.md";

    @TempDir
    Path folder;

    private Path content;

    @BeforeEach
    void copiesAPlan() throws IOException {
        content = folder.resolve("content");
        try (Stream<Path> files = Files.walk(SMALLEST)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                write(SMALLEST.relativize(file).toString(), Files.readAllBytes(file));
            }
        }
        write(FOREWORD, """
                ---
                title: Foreword
                order: 10
                ---
                Before.

                ![The town hall](assets/hall.png)

                After.
                """.getBytes(StandardCharsets.UTF_8));
    }

    private void write(String path, byte[] bytes) throws IOException {
        Path file = content.resolve(path);
        Files.createDirectories(file.resolveSibling("."));
        Files.write(file, bytes);
    }

    private void theme(String text) throws IOException {
        write("theme.yml", text.getBytes(StandardCharsets.UTF_8));
    }

    private List<String> findings(String formats) throws IOException {
        Options options = new Options(null, null, null, null, formats, null, null);
        Surroundings surroundings = new Surroundings(folder, folder.resolve("home"), LocalDate.of(2026, 11, 22));
        CompileResult result = new PlanCompiler().compile(options.request(surroundings, true, step -> {}));

        assertThat(result.outcome()).isEqualTo(Outcome.PUBLISHED);
        return result.findings().stream().map(Finding::headline).toList();
    }

    private Path output(String path) {
        return folder.resolve("site-output").resolve(path);
    }

    private String printed() throws IOException {
        try (PDDocument plan = Loader.loadPDF(output("plan.pdf").toFile())) {
            return new PDFTextStripper().getText(plan).replaceAll("\\s+", " ");
        }
    }

    private String onTheWeb() throws IOException {
        return Files.readString(output("sections/foreword/index.html"));
    }

    private String forDesigners() throws IOException {
        return new String(
                part("word/document.xml", part("text/plan.docx", Files.readAllBytes(output("design-pack.zip")))),
                StandardCharsets.UTF_8);
    }

    private static byte[] part(String name, byte[] archive) throws IOException {
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return in.readAllBytes();
                }
            }
        }
        throw new AssertionError("no part " + name);
    }

    private static byte[] picture(int width, int height) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }

    private int outputIntents() throws IOException {
        try (PDDocument press = Loader.loadPDF(output("plan-press.pdf").toFile())) {
            assertThat(press.getNumberOfPages()).isPositive();
            return press.getDocumentCatalog().getOutputIntents().size();
        }
    }

    @Test
    void findsNothingInFilesThatAreThere() throws IOException {
        write("assets/hall.png", picture(1600, 900));
        write("assets/cover.png", picture(2500, 1500));
        write("assets/press.icc", Files.readAllBytes(PROFILE));
        theme("""
                colours: [{name: muted, light: "#4b5a63", press: 0 0 0 75}]
                cover: {image: assets/cover.png, description: A path below old trees.}
                print: {profile: assets/press.icc}
                """);

        assertThat(findings("html,pdf,press,pack")).isEmpty();
        assertThat(onTheWeb())
                .contains("assets/hall.png\" alt=\"The town hall\"")
                .doesNotContain("left-out");
        assertThat(printed()).contains("Before. After.");
        assertThat(forDesigners()).contains("descr=\"The town hall\"").doesNotContain("LeftOut");
        assertThat(outputIntents()).isEqualTo(1);
    }

    @Test
    void showsTheDescriptionOfAPictureThatIsNotThere() throws IOException {
        assertThat(findings("html,pdf,pack"))
                .containsExactly("content/" + FOREWORD
                        + ":7:1: warning[missing-picture]: there is no file 'hall.png' in assets/");
        assertThat(onTheWeb()).contains("<p><span class=\"left-out\">Picture: The town hall</span></p>");
        assertThat(printed()).contains("Before. Picture: The town hall After.");
        assertThat(forDesigners())
                .contains(
                        "<w:rPr><w:rStyle w:val=\"LeftOut\"/></w:rPr><w:t xml:space=\"preserve\">Picture: The town hall<");
    }

    @Test
    void showsTheDescriptionOfAPictureThatIsNamedWithoutItsFolder() throws IOException {
        write("assets/hall.png", picture(1600, 900));
        Path foreword = content.resolve(FOREWORD);
        Files.writeString(foreword, Files.readString(foreword).replace("(assets/hall.png)", "(hall.png)"));

        assertThat(findings("html,pdf"))
                .containsExactly("content/" + FOREWORD
                        + ":7:1: warning[missing-picture]: the file 'hall.png' is named without its folder");
        assertThat(onTheWeb()).contains("<p><span class=\"left-out\">Picture: The town hall</span></p>");
        assertThat(printed()).contains("Before. Picture: The town hall After.");
    }

    @Test
    void givesTextEditorsTheDescriptionOfADamagedPicture() throws IOException {
        byte[] whole = picture(1600, 900);
        write("assets/hall.png", Arrays.copyOf(whole, whole.length / 2));

        assertThat(findings("html,pack"))
                .containsExactly("content/" + FOREWORD
                        + ":7:1: warning[picture-unreadable]: the picture 'assets/hall.png' ends too early");
        assertThat(forDesigners()).contains("Picture: The town hall<");
    }

    @Test
    void publishesACoverWithoutAPictureThatIsNotThere() throws IOException {
        write("assets/hall.png", picture(1600, 900));
        theme("cover: {image: assets/cover.png, description: A path below old trees.}\n");

        assertThat(findings("html,pdf"))
                .containsExactly("content/theme.yml:1:16: warning[missing-picture]: there is no file 'cover.png' in"
                        + " assets/");
        assertThat(printed()).doesNotContain("Picture:");
    }

    @Test
    void publishesACoverWithoutADamagedPicture() throws IOException {
        write("assets/hall.png", picture(1600, 900));
        byte[] whole = picture(400, 300);
        write("assets/cover.png", Arrays.copyOf(whole, whole.length / 2));
        theme("cover: {image: assets/cover.png, description: A path below old trees.}\n");

        assertThat(findings("html,pdf"))
                .containsExactly("content/theme.yml:1:16: warning[picture-unreadable]: the picture 'assets/cover.png'"
                        + " ends too early");
        assertThat(printed()).doesNotContain("Picture:");
    }

    @Test
    void publishesACoverWithoutAPictureTooLargeForIt() throws IOException {
        write("assets/hall.png", picture(1600, 900));
        write("assets/cover.png", picture(20_000, 10));
        theme("cover: {image: assets/cover.png, description: A path below old trees.}\n");

        assertThat(findings("html,pdf"))
                .containsExactly("content/theme.yml:1:16: warning[unusable-cover]: the picture assets/cover.png has"
                        + " 20000 × 10 pixels");
        assertThat(printed()).doesNotContain("Picture:");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "not a profile"})
    void makesTheFileForThePressWithoutOutputIntentIfItsProfileIsUnusable(String profile) throws IOException {
        write("assets/hall.png", picture(1600, 900));
        write("assets/press.icc", profile.getBytes(StandardCharsets.UTF_8));
        theme("print: {profile: assets/press.icc}\n");

        assertThat(findings("html,press"))
                .singleElement()
                .asString()
                .startsWith("content/theme.yml:1:18: warning[unusable-profile]: the file assets/press.icc")
                .endsWith(", so plan-press.pdf names no output intent");
        assertThat(outputIntents()).isZero();
    }

    @Test
    void makesTheFileForThePressWithoutOutputIntentIfItsProfileIsNotThere() throws IOException {
        write("assets/hall.png", picture(1600, 900));
        theme("print: {profile: assets/press.icc}\n");

        assertThat(findings("html,press"))
                .containsExactly("content/theme.yml:1:18: warning[missing-profile]: there is no file 'press.icc' in"
                        + " assets/, so plan-press.pdf names no output intent");
        assertThat(outputIntents()).isZero();
    }
}
