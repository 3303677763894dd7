package org.planpress.render.pdf;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Cuts pages as a print shop would: readers see no artwork that reaches over the edge. */
final class TrimmedPages {

    private TrimmedPages() {}

    static void cut(PDDocument document) {
        for (PDPage page : document.getPages()) {
            PDRectangle trim = page.getTrimBox();
            COSDictionary boxes = page.getCOSObject();
            boxes.removeItem(COSName.BLEED_BOX);
            boxes.removeItem(COSName.TRIM_BOX);
            boxes.removeItem(COSName.ART_BOX);
            page.setMediaBox(trim);
            page.setCropBox(trim);
        }
    }
}
