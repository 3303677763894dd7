package org.planpress.render.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.planpress.look.FontFile;
import org.planpress.look.Look;
import org.planpress.look.PressInks;
import org.planpress.output.PressForm;
import org.planpress.render.html.LookFile;
import org.planpress.render.html.TemplateFolder;
import org.planpress.render.pdf.CoverSheet;
import org.planpress.render.pdf.PressCheck;
import org.planpress.render.pdf.PressOrder;

class CoverSheetTest {

    private static final float MM = 72 / 25.4f;
    private static final Instant DAY = Instant.parse("2024-11-14T00:00:00Z");
    private final byte[] press;
    private final Look look;

    CoverSheetTest() throws IOException {
        press = SmallPlan.forThePress(SmallPlan.DRAFT, SmallPlan.profile());
        look = LookFile.read(TemplateFolder.builtIn());
    }

    private byte[] cover(double spine) throws IOException {
        return cover(press, spine);
    }

    private byte[] cover(byte[] pages, double spine) throws IOException {
        FontFile font = look.faces().regular().font();
        PressOrder order = new PressOrder(
                PressForm.A3,
                PressInks.of(look),
                SmallPlan.profile(),
                Optional.of("FOGRA39"),
                font,
                (page, all) -> "cover " + page);
        return CoverSheet.of(pages, spine, "The plan", look.faces().titles().font(), order, DAY);
    }

    private static String text(PDDocument document, int page) throws IOException {
        PDFTextStripper reader = new PDFTextStripper();
        reader.setStartPage(page);
        reader.setEndPage(page);
        return reader.getText(document);
    }

    @Test
    void isTwoPagesAndTheSpineWide() throws IOException {
        try (PDDocument cover = Loader.loadPDF(cover(7))) {
            assertThat(cover.getNumberOfPages()).isEqualTo(2);
            for (var page : cover.getPages()) {
                assertThat(page.getTrimBox().getWidth()).isCloseTo((2 * 210 + 7) * MM, within(0.1f));
                assertThat(page.getTrimBox().getHeight()).isCloseTo(297 * MM, within(0.1f));
                assertThat(page.getBleedBox().getWidth()).isCloseTo((2 * 210 + 7 + 6) * MM, within(0.1f));
                assertThat(page.getMediaBox().getWidth()).isCloseTo((2 * 210 + 7 + 26) * MM, within(0.1f));
            }
            assertThat(cover.getDocumentCatalog().getOutputIntents()).hasSize(1);
        }
    }

    @Test
    void hasTheFourPagesOfACover() throws IOException {
        try (PDDocument document = Loader.loadPDF(press);
                PDDocument cover = Loader.loadPDF(cover(7))) {
            int last = document.getNumberOfPages();
            for (String word : (text(document, 1) + " " + text(document, last)).split("\\s+", -1)) {
                if (word.length() > 3 && !text(document, 2).contains(word) && word.matches("[A-Z][a-z]+")) {
                    assertThat(text(cover, 1)).contains(word);
                }
            }
            assertThat(text(cover, 2))
                    .contains(text(document, 2).lines().findFirst().orElseThrow());
        }
    }

    @Test
    void saysTheTitleOnASpineThatIsWideEnough() throws IOException {
        try (PDDocument wide = Loader.loadPDF(cover(7));
                PDDocument narrow = Loader.loadPDF(cover(3))) {
            assertThat(wide.getPage(0).getResources().getFontNames()).hasSize(2);
            assertThat(narrow.getPage(0).getResources().getFontNames()).hasSize(1);
        }
    }

    @Test
    void isReadyForThePressAndTheSameEachTime() throws IOException {
        assertThat(PressCheck.of(cover(7), 2.5).flaws())
                .filteredOn(flaw -> flaw.kind() != PressCheck.Kind.BLANK)
                .isEmpty();
        assertThat(cover(7)).isEqualTo(cover(7));
    }

    @Test
    void findsNothingWrongWithThePressFileItself() throws IOException {
        assertThat(PressCheck.of(press, 2.5).flaws())
                .filteredOn(flaw -> flaw.kind() != PressCheck.Kind.BLANK)
                .isEmpty();
        assertThat(PressCheck.of(press, 2.5).intended()).isTrue();
        assertThat(PressCheck.of(press, 2.5).fillsSheets()).isTrue();
    }

    @Test
    void aSingleSheetHasNoCover() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (PDDocument sheet = new PDDocument()) {
            for (int page = 0; page < 4; page++) {
                sheet.addPage(new PDPage());
            }
            sheet.save(file);
        }

        assertThatThrownBy(() -> cover(file.toByteArray(), 7)).hasMessageContaining("4 pages");
    }
}
