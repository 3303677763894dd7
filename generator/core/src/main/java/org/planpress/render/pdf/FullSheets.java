package org.planpress.render.pdf;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** Adds blank pages before the back cover until sheets of four pages are full, as folding needs them. */
final class FullSheets {

    private static final int PAGES_OF_A_SHEET = 4;

    private FullSheets() {}

    static void fill(PDDocument document) {
        PDPage model = document.getPage(0);
        // A single page is no book, and has no back cover.
        boolean covered = document.getNumberOfPages() > 1;
        PDPage cover = document.getPage(document.getNumberOfPages() - 1);
        while (document.getNumberOfPages() % PAGES_OF_A_SHEET != 0) {
            PDPage blank = new PDPage(model.getMediaBox());
            blank.setCropBox(model.getCropBox());
            blank.setBleedBox(model.getBleedBox());
            blank.setTrimBox(model.getTrimBox());
            if (covered) {
                document.getPages().insertBefore(blank, cover);
            } else {
                document.addPage(blank);
            }
        }
    }
}
