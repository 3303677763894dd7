package org.planpress.render.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * What stands around each page for those who print it, outside of all artwork: where the paper is to be cut, whether the
 * plates lie on each other, bars of solid and half-covered inks, and which page of which document it is. It is no part of
 * what is read aloud.
 */
final class PrinterMarks {

    private static final float MM = (float) (72 / 25.4);
    /** From artwork that reaches over the edge to the first mark, so that none is printed on. */
    private static final float AWAY = 1;

    private static final float LONG = 8 * MM;
    private static final float THICK = 0.25f;

    /** Of a target, and half of its cross. */
    private static final float RADIUS = 1.5f * MM;

    private static final float ARM = 2.5f * MM;
    private static final float PATCH = 5 * MM;

    /** From the corner to the first patch, and to the words. */
    private static final float ASIDE = 12 * MM;

    private static final float LETTERS = 6;
    private static final float[][] PATCHES = {
        {1, 0, 0, 0},
        {0, 1, 0, 0},
        {0, 0, 1, 0},
        {0, 0, 0, 1},
        {1, 1, 0, 0},
        {0, 1, 1, 0},
        {1, 0, 1, 0},
        {.5f, 0, 0, 0},
        {0, .5f, 0, 0},
        {0, 0, .5f, 0},
        {0, 0, 0, .5f},
        {.5f, .4f, .4f, 0}
    };
    /** The share of a radius at which the handles of four curves make a circle. */
    private static final float ROUND = 0.5523f;

    private final PDPageContentStream pen;
    private final PDRectangle trim;
    private final PDRectangle bleed;

    private PrinterMarks(PDPageContentStream pen, PDPage page) {
        this.pen = pen;
        this.trim = page.getTrimBox();
        this.bleed = page.getBleedBox();
    }

    /** Draws them around each page. */
    static void on(PDDocument document, PressOrder order) throws IOException {
        PDFont font =
                PDType0Font.load(document, new ByteArrayInputStream(order.font().bytes()), true);
        int number = 0;
        for (PDPage page : document.getPages()) {
            number++;
            try (PDPageContentStream pen = new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
                pen.beginMarkedContent(COSName.ARTIFACT);
                PrinterMarks marks = new PrinterMarks(pen, page);
                marks.bars();
                marks.words(font, order.line().beside(number, document.getNumberOfPages()));
                marks.cuts();
                marks.targets();
                pen.endMarkedContent();
            }
        }
    }

    private void cuts() throws IOException {
        pen.setStrokingColor(1f, 1f, 1f, 1f);
        pen.setLineWidth(THICK);
        float away = trim.getLowerLeftX() - bleed.getLowerLeftX() + AWAY;
        for (float x : new float[] {trim.getLowerLeftX(), trim.getUpperRightX()}) {
            line(x, trim.getLowerLeftY() - away, x, trim.getLowerLeftY() - away - LONG);
            line(x, trim.getUpperRightY() + away, x, trim.getUpperRightY() + away + LONG);
        }
        for (float y : new float[] {trim.getLowerLeftY(), trim.getUpperRightY()}) {
            line(trim.getLowerLeftX() - away, y, trim.getLowerLeftX() - away - LONG, y);
            line(trim.getUpperRightX() + away, y, trim.getUpperRightX() + away + LONG, y);
        }
    }

    /** In the middle of each side, on all plates. */
    private void targets() throws IOException {
        float x = (trim.getLowerLeftX() + trim.getUpperRightX()) / 2;
        float y = (trim.getLowerLeftY() + trim.getUpperRightY()) / 2;
        float away = AWAY + ARM;
        target(x, bleed.getLowerLeftY() - away);
        target(x, bleed.getUpperRightY() + away);
        target(bleed.getLowerLeftX() - away, y);
        target(bleed.getUpperRightX() + away, y);
    }

    private void target(float x, float y) throws IOException {
        line(x - ARM, y, x + ARM, y);
        line(x, y - ARM, x, y + ARM);
        float handle = RADIUS * ROUND;
        pen.moveTo(x + RADIUS, y);
        pen.curveTo(x + RADIUS, y + handle, x + handle, y + RADIUS, x, y + RADIUS);
        pen.curveTo(x - handle, y + RADIUS, x - RADIUS, y + handle, x - RADIUS, y);
        pen.curveTo(x - RADIUS, y - handle, x - handle, y - RADIUS, x, y - RADIUS);
        pen.curveTo(x + handle, y - RADIUS, x + RADIUS, y - handle, x + RADIUS, y);
        pen.stroke();
    }

    /** Above the page: solids, what two of them make, halves, and the grey that three should make. */
    private void bars() throws IOException {
        float x = trim.getLowerLeftX() + ASIDE;
        for (float[] inks : PATCHES) {
            pen.setNonStrokingColor(inks[0], inks[1], inks[2], inks[3]);
            pen.addRect(x, bleed.getUpperRightY() + AWAY, PATCH, PATCH);
            pen.fill();
            x += PATCH;
        }
    }

    private void words(PDFont font, String words) throws IOException {
        pen.setNonStrokingColor(0f, 0f, 0f, 1f);
        pen.beginText();
        pen.setFont(font, LETTERS);
        pen.newLineAtOffset(trim.getLowerLeftX() + ASIDE, bleed.getLowerLeftY() - AWAY - LETTERS);
        pen.showText(fitting(font, words));
        pen.endText();
    }

    /** As much of it as there is room for before the target. */
    private String fitting(PDFont font, String words) throws IOException {
        float room = trim.getWidth() / 2 - ASIDE - 2 * ARM;
        String shown = words;
        while (font.getStringWidth(shown) / 1000 * LETTERS > room) {
            shown = shown.substring(0, shown.offsetByCodePoints(shown.length(), -1));
        }
        return shown;
    }

    private void line(float x1, float y1, float x2, float y2) throws IOException {
        pen.moveTo(x1, y1);
        pen.lineTo(x2, y2);
        pen.stroke();
    }
}
