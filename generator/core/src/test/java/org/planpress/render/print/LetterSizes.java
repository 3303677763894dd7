package org.planpress.render.print;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** How large the letters of a page are, as they are drawn. */
final class LetterSizes {

    private LetterSizes() {}

    /** In points; pages count from 1. */
    static List<Float> of(PDDocument document, int page) throws IOException {
        List<Float> sizes = new ArrayList<>();
        PDFTextStripper reader = new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition letter) {
                sizes.add(letter.getTextMatrix().getScalingFactorY());
            }
        };
        reader.setStartPage(page);
        reader.setEndPage(page);
        reader.getText(document);
        return sizes;
    }
}
