package org.planpress.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.junit.jupiter.api.Test;
import org.planpress.render.pdf.PressCheck.Flaw;
import org.planpress.render.pdf.PressCheck.Kind;

class PressCheckTest {

    private interface Drawing {
        void on(PDDocument document, PDPageContentStream pen) throws IOException;
    }

    /** Pages of A4 with ten millimetres around them. */
    private static PressCheck.Report look(Drawing... pages) throws IOException {
        return PressCheck.of(file(pages), 2.5);
    }

    private static byte[] file(Drawing... pages) throws IOException {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            for (Drawing drawing : pages) {
                PDPage page = new PDPage(new PDRectangle(-28, -28, 595 + 56, 842 + 56));
                page.setTrimBox(new PDRectangle(0, 0, 595, 842));
                page.setBleedBox(new PDRectangle(-8, -8, 595 + 16, 842 + 16));
                document.addPage(page);
                try (PDPageContentStream pen = new PDPageContentStream(document, page)) {
                    drawing.on(document, pen);
                }
            }
            document.save(out);
            return out.toByteArray();
        }
    }

    private static Drawing area(float cyan, float magenta, float yellow, float black, float x) {
        return (document, pen) -> {
            pen.setNonStrokingColor(cyan, magenta, yellow, black);
            pen.addRect(x, 100, 10, 10);
            pen.fill();
        };
    }

    @Test
    void findsNothingWrongWithInksWithinTheLimit() throws IOException {
        PressCheck.Report report = look(area(1, 1, 1, 0, 100));

        assertThat(report.flaws()).isEmpty();
        assertThat(report.pages()).isEqualTo(1);
        assertThat(report.intended()).isFalse();
    }

    @Test
    void findsMoreInkThanPaperDriesAndNamesThePage() throws IOException {
        assertThat(look(area(0, 0, 0, 1, 100), area(1, 1, 1, 0.4f, 100)).flaws())
                .containsExactly(new Flaw(Kind.INK, 2, "has an area of 340 percent of ink, and no more than 300 dry"));
    }

    /** Targets and bars of the printer have all inks, and stand outside. */
    @Test
    void looksAtArtworkOnly() throws IOException {
        assertThat(look((document, pen) -> {
                            area(0, 0, 0, 1, 100).on(document, pen);
                            area(1, 1, 1, 1, -25).on(document, pen);
                        })
                        .flaws())
                .isEmpty();
    }

    @Test
    void findsColoursOfScreens() throws IOException {
        assertThat(look((document, pen) -> {
                            pen.setStrokingColor(1f, 0f, 0f);
                            pen.moveTo(10, 10);
                            pen.lineTo(100, 10);
                            pen.stroke();
                        })
                        .flaws())
                .containsExactly(new Flaw(Kind.COLOUR, 1, "has a line in a colour of screens"));
    }

    @Test
    void findsFontsThatAreNotInTheFile() throws IOException {
        assertThat(look((document, pen) -> {
                            pen.beginText();
                            pen.setNonStrokingColor(0f, 0f, 0f, 1f);
                            pen.setFont(new PDType1Font(FontName.HELVETICA), 10);
                            pen.newLineAtOffset(50, 50);
                            pen.showText("Plan");
                            pen.endText();
                        })
                        .flaws())
                .containsExactly(new Flaw(Kind.FONT, 1, "has letters of Helvetica, which is not in the file"));
    }

    /** 200 pixels over an inch are just enough, and over two inches they are not. */
    @Test
    void findsPicturesWhosePixelsAreSeen() throws IOException {
        assertThat(List.of(72, 144))
                .allSatisfy(width -> assertThat(look((document, pen) -> pen.drawImage(
                                        LosslessFactory.createFromImage(
                                                document, new BufferedImage(200, 200, BufferedImage.TYPE_BYTE_GRAY)),
                                        100,
                                        100,
                                        width,
                                        width))
                                .flaws())
                        .filteredOn(flaw -> flaw.kind() == Kind.PICTURE)
                        .hasSize(width == 72 ? 0 : 1)
                        .allSatisfy(flaw -> assertThat(flaw.what())
                                .isEqualTo("has a picture of 200 by 200 pixels with 100 to an inch of paper, where 200"
                                        + " are needed")));
    }

    @Test
    void findsPicturesInColoursOfScreens() throws IOException {
        assertThat(look((document, pen) -> pen.drawImage(
                                LosslessFactory.createFromImage(
                                        document, new BufferedImage(400, 400, BufferedImage.TYPE_INT_RGB)),
                                100,
                                100,
                                72,
                                72))
                        .flaws())
                .containsExactly(new Flaw(Kind.COLOUR, 1, "has a picture in colours of screens"));
    }

    private static List<Flaw> boxed(PDRectangle trim, PDRectangle bleed, double wanted) throws IOException {
        try (PDDocument document = Loader.loadPDF(file(area(0, 0, 0, 1, 100)));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.getPage(0).setTrimBox(trim);
            document.getPage(0).setBleedBox(bleed);
            document.save(out);
            return PressCheck.of(out.toByteArray(), wanted).flaws();
        }
    }

    private static PDRectangle around(float points) {
        return new PDRectangle(-points, -points, 595 + 2 * points, 842 + 2 * points);
    }

    @Test
    void takesPagesWhoseArtworkReachesOverTheEdge() throws IOException {
        assertThat(boxed(around(0), around(8.5f), 3)).isEmpty();
        assertThat(boxed(around(0), around(0), 0)).isEmpty();
    }

    @Test
    void findsArtworkThatReachesLessFarThanAskedFor() throws IOException {
        assertThat(boxed(around(0), around(5.67f), 3))
                .containsExactly(
                        new Flaw(Kind.BOXES, 1, "has artwork that reaches 2.0 mm over the edge, where 3.0 are needed"));
        assertThat(boxed(around(9), around(8.5f), 3))
                .containsExactly(new Flaw(Kind.BOXES, 1, "is cut outside of its artwork"));
    }

    /** Readers cut a box to the sheet, so that one without room reaches less far. */
    @Test
    void findsASheetThatIsTooSmall() throws IOException {
        assertThat(boxed(around(27), around(60), 3))
                .extracting(Flaw::kind)
                .containsOnly(Kind.BOXES)
                .isNotEmpty();
    }

    @Test
    void findsPagesThatDoNotSayWhereTheyAreCut() throws IOException {
        try (PDDocument document = Loader.loadPDF(file(area(0, 0, 0, 1, 100)));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.getPage(0).getCOSObject().removeItem(COSName.TRIM_BOX);
            document.save(out);

            assertThat(PressCheck.of(out.toByteArray(), 3).flaws())
                    .containsExactly(new Flaw(Kind.BOXES, 1, "does not say where it is cut"));
        }
    }

    @Test
    void knowsBlankPagesAndFullSheets() throws IOException {
        Drawing nothing = (document, pen) -> {};
        PressCheck.Report report = look(area(0, 0, 0, 1, 100), nothing, nothing, area(0, 0, 0, 1, 100));

        assertThat(PressCheck.pages(report.flaws())).containsExactly(2, 3);
        assertThat(report.fillsSheets()).isTrue();
        assertThat(look(nothing).fillsSheets()).isFalse();
    }

    /** What stands around the text changes with the number of the page, and is no text. */
    @Test
    void readsTheWordsOfPagesWithoutWhatStandsAroundThem() throws IOException {
        Drawing page = (document, pen) -> {
            pen.beginMarkedContent(COSName.ARTIFACT);
            words(pen, "Running head", 700);
            pen.endMarkedContent();
            pen.beginMarkedContent(COSName.P);
            words(pen, "The plan", 400);
            pen.endMarkedContent();
        };

        assertThat(PageTexts.of(file(page, page)))
                .hasSize(2)
                .allSatisfy(words -> assertThat(words.strip()).isEqualTo("The plan"));
    }

    private static void words(PDPageContentStream pen, String words, float y) throws IOException {
        pen.beginText();
        pen.setFont(new PDType1Font(FontName.HELVETICA), 10);
        pen.newLineAtOffset(50, y);
        pen.showText(words);
        pen.endText();
    }
}
