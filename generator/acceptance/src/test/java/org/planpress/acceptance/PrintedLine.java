package org.planpress.acceptance;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * Letters that stand side by side on a page, as it is cut. Lengths are in points, from the top left corner.
 *
 * @param page from 1
 * @param left where its first letter starts
 * @param right where its last letter ends
 * @param base what its letters stand on
 * @param size of its letters
 */
record PrintedLine(int page, String text, float left, float right, float base, float size) {

    /** Letters that are further apart than this part of their size belong to two lines. */
    private static final float APART = 0.6f;

    /** Level lines of a document; a word that is set across a page is none. */
    static List<PrintedLine> of(PDDocument document) throws IOException {
        List<PrintedLine> lines = new ArrayList<>();
        new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition letter) {
                if (letter.getTextMatrix().getShearX() == 0
                        && !letter.getUnicode().isBlank()) {
                    PrintedLine next = of(letter, getCurrentPage(), getCurrentPageNo());
                    int last = lines.size() - 1;
                    if (last >= 0 && lines.get(last).runsOn(next)) {
                        lines.set(last, lines.get(last).with(next));
                    } else {
                        lines.add(next);
                    }
                }
            }
        }.getText(document);
        return lines;
    }

    private static PrintedLine of(TextPosition letter, PDPage page, int number) {
        PDRectangle cut = page.getTrimBox();
        // The reader of text counts from the corner of all that is seen, marks for the knife included.
        PDRectangle seen = page.getCropBox();
        float left = letter.getTextMatrix().getTranslateX() + seen.getLowerLeftX() - cut.getLowerLeftX();
        float base = cut.getUpperRightY()
                - seen.getLowerLeftY()
                - letter.getTextMatrix().getTranslateY();
        float size = letter.getTextMatrix().getScalingFactorY();
        return new PrintedLine(number, letter.getUnicode(), left, left + letter.getWidthDirAdj(), base, size);
    }

    private boolean runsOn(PrintedLine next) {
        return next.page == page
                && Math.abs(next.base - base) < 0.1f
                && next.left > right - 0.2f * size
                && next.left < right + APART * Math.max(size, next.size);
    }

    private PrintedLine with(PrintedLine next) {
        String gap = next.left > right + 0.15f * size ? " " : "";
        return new PrintedLine(page, text + gap + next.text, left, next.right, base, Math.max(size, next.size));
    }

    /** Whether letters of the two stand on one another: what is as high as a small letter, less a hair on each side. */
    boolean overlaps(PrintedLine other) {
        float shared = Math.min(base, other.base) - Math.max(top(), other.top());
        return page == other.page
                && Math.min(right, other.right) - Math.max(left, other.left) > 1
                && shared > 0.12f * Math.min(size, other.size);
    }

    private float top() {
        return base - 0.45f * size;
    }

    @Override
    public String toString() {
        return "page %d, “%s” from %.1f to %.1f at %.1f".formatted(page, text, left, right, base);
    }
}
