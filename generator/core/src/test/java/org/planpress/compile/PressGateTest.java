package org.planpress.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planpress.export.report.ReportFormat;
import org.planpress.finding.Finding;
import org.planpress.output.Format;
import org.planpress.output.Shelf;
import org.planpress.render.pdf.PressCheck;
import org.planpress.render.pdf.PressCheck.Flaw;
import org.planpress.render.pdf.PressCheck.Kind;
import org.planpress.testing.PlanFolder;

/** What stands between a plan and the print shop. */
class PressGateTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 31);

    @TempDir
    Path folder;

    private Path content;

    @BeforeEach
    void copyAPlan() throws IOException {
        content = folder.resolve("content");
        PlanFolder.copy("smallest", content);
    }

    private CompileRequest request() {
        return request(Optional.empty());
    }

    private CompileRequest request(Optional<Path> templates) {
        return new CompileRequest(
                content,
                templates,
                folder.resolve("site"),
                new Surroundings(folder, folder.resolve("home"), DAY),
                DAY,
                FailOn.ERROR,
                EnumSet.of(Format.PDF, Format.PRESS),
                false,
                Shelf.NONE,
                Progress.SILENT);
    }

    private PressGate gate(
            @Nullable String since, @Nullable String cover, @Nullable String spine, @Nullable String paper)
            throws IOException {
        return PressGate.of(request(), new PressGate.Wishes(since, cover, spine, paper));
    }

    private PressGate gate() throws IOException {
        return gate(null, null, null, null);
    }

    private static List<String> codes(PressGate gate) {
        return gate.findings().stream().map(Finding::code).distinct().sorted().toList();
    }

    private void profile() throws IOException {
        Files.createDirectories(content.resolve("assets"));
        Files.copy(Path.of("../../content/assets/print/fogra39l.icc"), content.resolve("assets/press.icc"));
        Files.writeString(content.resolve("theme.yml"), "print:\n  profile: assets/press.icc\n");
    }

    private void change(String file, String old, String words) throws IOException {
        Path changed = content.resolve(file);
        String text = Files.readString(changed);
        assertThat(text).contains(old);
        Files.writeString(changed, text.replace(old, words));
    }

    @Test
    void asksForTheProfileOfThePress() throws IOException {
        PressGate gate = gate();

        assertThat(codes(gate)).contains("press-profile").doesNotContain("press-imprint", "press-font", "press-ink");
        assertThat(gate.isReady()).isFalse();
        assertThat(gate.summary()).contains("Not ready for press");
        assertThat(gate.report(ReportFormat.TEXT)).contains("ask your printer", "theme.yml");
    }

    @Test
    void aFinalPlanWithAProfileIsReady() throws IOException {
        profile();

        PressGate gate = gate();

        assertThat(codes(gate)).isSubsetOf("press-blank");
        assertThat(gate.isReady()).isTrue();
        assertThat(gate.summary()).endsWith("Ready for press.\n");
        assertThat(folder.resolve("site")).doesNotExist();
    }

    /** The file has the bleed that the theme asks for, on each page. */
    @Test
    void aThemeMayAskForMoreBleed() throws IOException {
        profile();
        Path theme = content.resolve("theme.yml");
        Files.writeString(theme, Files.readString(theme) + "  bleed: 5 mm\n");

        assertThat(codes(gate())).isSubsetOf("press-blank");
    }

    /** A sheet of a template that forgets the bleed is told with its pages. */
    @Test
    void aSheetWithoutItsBleedIsNotReady() throws IOException {
        profile();
        Path frame = folder.resolve("templates/print/frame.ftlx");
        Files.createDirectories(frame.getParent());
        String shipped = Files.readString(Path.of("../../templates/print/frame.ftlx"));
        assertThat(shipped).contains("fox:bleed=\"${sheet.bleed}mm\"");
        Files.writeString(frame, shipped.replace("fox:bleed=\"${sheet.bleed}mm\"", "fox:bleed=\"1mm\""));

        PressGate gate = PressGate.of(
                request(Optional.of(folder.resolve("templates"))), new PressGate.Wishes(null, null, null, null));

        assertThat(gate.findings())
                .anySatisfy(found -> assertThat(found.headline())
                        .contains("press-boxes", "reaches 1.0 mm over the edge, where 3.0 are needed"));
        assertThat(gate.isReady()).isFalse();
    }

    @Test
    void aDraftIsNotReady() throws IOException {
        profile();
        change("editions/2025-29/edition.yml", "status: final", "status: draft");

        assertThat(codes(gate())).contains("still-a-draft");
    }

    @Test
    void anImprintIsWholeOrAbsent() throws IOException {
        profile();
        Path site = content.resolve("site.yml");
        Files.writeString(site, Files.readString(site) + "print:\n  imprint: Printed by the Print Room.\n");

        assertThat(gate().findings())
                .anySatisfy(found -> assertThat(found.headline()).contains("press-imprint", "has no ISBN", "site.yml"));
    }

    /** Each kind has its rule, its pages and its cure. */
    @Test
    void tellsOnWhichPagesAPressWouldStumble() {
        PressCheck.Report report = new PressCheck.Report(
                12,
                true,
                List.of(
                        new Flaw(Kind.INK, 3, "has an area of 340 percent of ink"),
                        new Flaw(Kind.INK, 7, "has an area of 340 percent of ink"),
                        new Flaw(Kind.FONT, 2, "has letters of Helvetica"),
                        new Flaw(Kind.COLOUR, 4, "has a picture in colours of screens"),
                        new Flaw(Kind.PICTURE, 5, "has a coarse picture"),
                        new Flaw(Kind.BOXES, 6, "is cut outside of its artwork"),
                        new Flaw(Kind.BLANK, 11, "is blank")));

        List<Finding> found = PressGate.ofFile(report, PlanFolder.read("smallest"), "content");

        assertThat(found)
                .extracting(Finding::code)
                .containsExactlyInAnyOrder(
                        "press-ink", "press-font", "press-colour", "press-picture", "press-boxes", "press-blank");
        assertThat(found)
                .anySatisfy(ink -> assertThat(ink.message())
                        .isEqualTo("pages 3, 7 of plan-press.pdf: it has an area of 340 percent of ink"))
                .anySatisfy(blank -> assertThat(blank.message()).startsWith("page 11 of 12 in plan-press.pdf"));
    }

    @Test
    void aCoarsePictureIsToldWhereItIsPrinted() throws IOException {
        Files.createDirectories(content.resolve("assets"));
        ImageIO.write(
                new BufferedImage(300, 200, BufferedImage.TYPE_INT_RGB),
                "png",
                content.resolve("assets/van.png").toFile());
        Path foreword = content.resolve("editions/2025-29/foreword.md");
        Files.writeString(foreword, Files.readString(foreword) + "\n![A van in the street](assets/van.png)\n");

        assertThat(gate().findings())
                .anySatisfy(found -> assertThat(found.headline()).contains("press-picture", "300 by 200 pixels"))
                .anySatisfy(found -> assertThat(found.headline()).contains("press-colour", "colours of screens"));
    }

    @Test
    void withErrorsThereIsNoPressFile() throws IOException {
        change("editions/2025-29/edition.yml", "status: final", "status: finished");

        PressGate gate = gate();

        assertThat(gate.pages()).isEmpty();
        assertThat(gate.isReady()).isFalse();
        assertThat(gate.summary()).contains("errors");
    }

    @Test
    void listsTheWordsThatChangedSinceTheLastPrinting() throws IOException {
        profile();
        CompileRequest request = request();
        PlanFolder.copy("smallest", folder.resolve("last"));
        new PlanCompiler()
                .compile(new Options(Map.of(
                                Option.CONTENT,
                                "last",
                                Option.OUTPUT,
                                "printed",
                                Option.FORMATS,
                                "pdf",
                                Option.NO_CACHE,
                                ""))
                        .request(request.surroundings(), true, Progress.SILENT));

        assertThat(gate("printed/plan.pdf", null, null, null).summary())
                .contains("Since printed/plan.pdf", "no word of the text differs");

        change("editions/2025-29/foreword.md", "to be safe", "to be calm");
        assertThat(gate("printed/plan.pdf", null, null, null).summary())
                .containsPattern("(?s)page \\d+\\n.*'safe.' is now 'calm.'")
                .contains("Pictures, colours and places on the page are not compared");
    }

    @Test
    void writesTheCoverWithTheSpineThatIsReckoned() throws IOException {
        profile();

        PressGate gate = gate(null, "out/cover.pdf", null, "0.5");

        int pages = gate.pages().orElseThrow();
        assertThat(gate.summary())
                .contains("Wrote out/cover.pdf: outside pages " + pages + " and 1")
                .contains("with a spine of %.1f mm".formatted((pages - 4) * 0.25));
        assertThat(folder.resolve("out/cover.pdf")).isNotEmptyFile();
    }

    @Test
    void refusesHalfAWish() {
        assertThatThrownBy(() -> gate(null, "cover.pdf", null, null))
                .isInstanceOf(UnusableRequestException.class)
                .hasMessageContaining("--spine");
        assertThatThrownBy(() -> gate(null, null, "6", null)).isInstanceOf(UnusableRequestException.class);
        assertThatThrownBy(() -> gate(null, "cover.pdf", "6", "0.1")).hasMessageContaining("not both");
        assertThatThrownBy(() -> gate(null, "cover.pdf", "wide", null)).hasMessageContaining("millimetres");
        assertThatThrownBy(() -> gate("gone.pdf", null, null, null)).hasMessageContaining("there is no file");
    }
}
