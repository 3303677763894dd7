package org.planpress.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A file that is not there, or is not what it should be, is told at its place, and what is published can be used. */
class BadFilesTest {

    private static final Path PROFILE = Path.of("../../content/assets/print/fogra39l.icc");
    private static final String FOREWORD = "editions/2025-29/foreword.md";

    @TempDir
    Path folder;

    private EditedPlan plan;

    @BeforeEach
    void copiesAPlan() throws IOException {
        plan = EditedPlan.in(folder);
        plan.write(FOREWORD, """
                ---
                title: Foreword
                order: 10
                ---
                Before.

                ![The town hall](assets/hall.png)

                After.
                """.getBytes(StandardCharsets.UTF_8));
    }

    private void theme(String text) throws IOException {
        plan.write("theme.yml", text.getBytes(StandardCharsets.UTF_8));
    }

    private List<String> findings(String formats) throws IOException {
        return plan.findings(formats, true);
    }

    private String onTheWeb() throws IOException {
        return Files.readString(plan.output("sections/foreword/index.html"));
    }

    private String forDesigners() throws IOException {
        return new String(
                part("word/document.xml", part("text/plan.docx", Files.readAllBytes(plan.output("design-pack.zip")))),
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
        try (PDDocument press = Loader.loadPDF(plan.output("plan-press.pdf").toFile())) {
            assertThat(press.getNumberOfPages()).isPositive();
            return press.getDocumentCatalog().getOutputIntents().size();
        }
    }

    @Test
    void findsNothingInFilesThatAreThere() throws IOException {
        plan.write("assets/hall.png", picture(1600, 900));
        plan.write("assets/cover.png", picture(1900, 2700));
        plan.write("assets/press.icc", Files.readAllBytes(PROFILE));
        theme("""
                colours: [{name: muted, light: "#4b5a63", press: 0 0 0 75}]
                cover: {image: assets/cover.png, description: A path below old trees.}
                print: {profile: assets/press.icc}
                """);

        assertThat(findings("html,pdf,press,pack")).isEmpty();
        assertThat(onTheWeb())
                .contains("assets/hall.png\" alt=\"The town hall\"")
                .doesNotContain("left-out");
        assertThat(plan.printed()).contains("Before. After.");
        assertThat(forDesigners()).contains("descr=\"The town hall\"").doesNotContain("LeftOut");
        assertThat(outputIntents()).isEqualTo(1);
    }

    @Test
    void showsTheDescriptionOfAPictureThatIsNotThere() throws IOException {
        assertThat(findings("html,pdf,pack"))
                .containsExactly("content/" + FOREWORD
                        + ":7:18: warning[missing-picture]: there is no file 'hall.png' in assets/");
        assertThat(onTheWeb()).contains("<p><span class=\"left-out\">Picture: The town hall</span></p>");
        assertThat(plan.printed()).contains("Before. Picture: The town hall After.");
        assertThat(forDesigners())
                .contains(
                        "<w:rPr><w:rStyle w:val=\"LeftOut\"/></w:rPr><w:t xml:space=\"preserve\">Picture: The town hall<");
    }

    @Test
    void showsTheDescriptionOfAPictureThatIsNamedWithoutItsFolder() throws IOException {
        plan.write("assets/hall.png", picture(1600, 900));
        Path foreword = plan.content(FOREWORD);
        Files.writeString(foreword, Files.readString(foreword).replace("(assets/hall.png)", "(hall.png)"));

        assertThat(findings("html,pdf"))
                .containsExactly("content/" + FOREWORD
                        + ":7:18: warning[missing-picture]: the file 'hall.png' is named without its folder");
        assertThat(onTheWeb()).contains("<p><span class=\"left-out\">Picture: The town hall</span></p>");
        assertThat(plan.printed()).contains("Before. Picture: The town hall After.");
    }

    @Test
    void givesTextEditorsTheDescriptionOfADamagedPicture() throws IOException {
        byte[] whole = picture(1600, 900);
        plan.write("assets/hall.png", Arrays.copyOf(whole, whole.length / 2));

        assertThat(findings("html,pack"))
                .containsExactly("content/" + FOREWORD
                        + ":7:1: warning[picture-unreadable]: the picture 'assets/hall.png' ends too early");
        assertThat(forDesigners()).contains("Picture: The town hall<");
    }

    @Test
    void publishesACoverWithoutAPictureThatIsNotThere() throws IOException {
        plan.write("assets/hall.png", picture(1600, 900));
        theme("cover: {image: assets/cover.png, description: A path below old trees.}\n");

        assertThat(findings("html,pdf"))
                .containsExactly("content/theme.yml:1:16: warning[missing-picture]: there is no file 'cover.png' in"
                        + " assets/");
        assertThat(plan.printed()).doesNotContain("Picture:");
    }

    @Test
    void publishesACoverWithoutADamagedPicture() throws IOException {
        plan.write("assets/hall.png", picture(1600, 900));
        byte[] whole = picture(400, 300);
        plan.write("assets/cover.png", Arrays.copyOf(whole, whole.length / 2));
        theme("cover: {image: assets/cover.png, description: A path below old trees.}\n");

        assertThat(findings("html,pdf"))
                .containsExactly("content/theme.yml:1:16: warning[picture-unreadable]: the picture 'assets/cover.png'"
                        + " ends too early");
        assertThat(plan.printed()).doesNotContain("Picture:");
    }

    @Test
    void publishesACoverWithoutAPictureTooLargeForIt() throws IOException {
        plan.write("assets/hall.png", picture(1600, 900));
        plan.write("assets/cover.png", picture(20_000, 10));
        theme("cover: {image: assets/cover.png, description: A path below old trees.}\n");

        assertThat(findings("html,pdf"))
                .containsExactly("content/theme.yml:1:16: warning[unusable-cover]: the picture assets/cover.png has"
                        + " 20000 × 10 pixels");
        assertThat(plan.printed()).doesNotContain("Picture:");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "not a profile"})
    void makesTheFileForThePressWithoutOutputIntentIfItsProfileIsUnusable(String profile) throws IOException {
        plan.write("assets/hall.png", picture(1600, 900));
        plan.write("assets/press.icc", profile.getBytes(StandardCharsets.UTF_8));
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
        plan.write("assets/hall.png", picture(1600, 900));
        theme("print: {profile: assets/press.icc}\n");

        assertThat(findings("html,press"))
                .containsExactly("content/theme.yml:1:18: warning[missing-profile]: there is no file 'press.icc' in"
                        + " assets/, so plan-press.pdf names no output intent");
        assertThat(outputIntents()).isZero();
    }
}
