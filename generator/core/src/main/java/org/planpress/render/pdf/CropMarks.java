package org.planpress.render.pdf;

import java.io.IOException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * Says at the corners of each page where the paper is to be cut, on all four plates, and adds blank pages until sheets
 * of four pages are full, as folding needs them. The marks are no part of what is read aloud.
 */
final class CropMarks {

    private static final double MM = 72 / 25.4;
    /** From artwork that reaches over the edge to the start of a mark, so that none is printed on. */
    private static final float AWAY = 1;

    private static final float LONG = (float) (8 * MM);
    private static final float THICK = 0.25f;
    private static final int PAGES_OF_A_SHEET = 4;

    private CropMarks() {}

    /** Adds what a print shop needs. */
    static void on(PDDocument document) throws IOException {
        fill(document);
        for (PDPage page : document.getPages()) {
            draw(document, page);
        }
    }

    private static void fill(PDDocument document) {
        PDPage model = document.getPage(0);
        while (document.getNumberOfPages() % PAGES_OF_A_SHEET != 0) {
            PDPage blank = new PDPage(model.getMediaBox());
            blank.setCropBox(model.getCropBox());
            blank.setBleedBox(model.getBleedBox());
            blank.setTrimBox(model.getTrimBox());
            document.addPage(blank);
        }
    }

    private static void draw(PDDocument document, PDPage page) throws IOException {
        PDRectangle trim = page.getTrimBox();
        float away = trim.getLowerLeftX() - page.getBleedBox().getLowerLeftX() + AWAY;
        try (PDPageContentStream pen = new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
            pen.beginMarkedContent(COSName.ARTIFACT);
            pen.setStrokingColor(1f, 1f, 1f, 1f);
            pen.setLineWidth(THICK);
            for (float x : new float[] {trim.getLowerLeftX(), trim.getUpperRightX()}) {
                line(pen, x, trim.getLowerLeftY() - away, x, trim.getLowerLeftY() - away - LONG);
                line(pen, x, trim.getUpperRightY() + away, x, trim.getUpperRightY() + away + LONG);
            }
            for (float y : new float[] {trim.getLowerLeftY(), trim.getUpperRightY()}) {
                line(pen, trim.getLowerLeftX() - away, y, trim.getLowerLeftX() - away - LONG, y);
                line(pen, trim.getUpperRightX() + away, y, trim.getUpperRightX() + away + LONG, y);
            }
            pen.endMarkedContent();
        }
    }

    private static void line(PDPageContentStream pen, float x1, float y1, float x2, float y2) throws IOException {
        pen.moveTo(x1, y1);
        pen.lineTo(x2, y2);
        pen.stroke();
    }
}
