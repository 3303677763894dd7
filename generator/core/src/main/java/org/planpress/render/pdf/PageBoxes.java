package org.planpress.render.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * The boxes of a page that a print shop cuts by: where the paper ends after cutting (trim), how far artwork reaches over that
 * edge (bleed), and the sheet on which both stand with the printer's marks (media).
 */
final class PageBoxes {

    private static final double POINTS_IN_A_MILLIMETRE = 72 / 25.4;

    /** Boxes are written with few digits: a twentieth of a millimetre is none. */
    private static final double SLACK = 0.05 * POINTS_IN_A_MILLIMETRE;

    private PageBoxes() {}

    /**
     * What is wrong with them, each as the rest of a sentence about the page.
     *
     * @param wanted how far artwork has to reach over the edge, in millimetres
     */
    static List<String> wrong(PDPage page, double wanted) {
        // Without it the whole sheet stands for it, marks and all.
        if (!page.getCOSObject().containsKey(COSName.TRIM_BOX)) {
            return List.of("does not say where it is cut");
        }
        PDRectangle trim = page.getTrimBox();
        PDRectangle bleed = page.getBleedBox();
        List<String> wrong = new ArrayList<>();
        if (narrowest(bleed, page.getMediaBox()) < -SLACK) {
            wrong.add("has artwork that reaches over the sheet");
        }
        double reaches = narrowest(trim, bleed);
        if (reaches < -SLACK) {
            wrong.add("is cut outside of its artwork");
        } else if (reaches < wanted * POINTS_IN_A_MILLIMETRE - SLACK) {
            wrong.add(String.format(
                    Locale.ROOT,
                    "has artwork that reaches %.1f mm over the edge, where %.1f are needed",
                    Math.abs(reaches) / POINTS_IN_A_MILLIMETRE,
                    wanted));
        }
        return wrong;
    }

    /** How far a box is inside another where it is nearest to its edge, in points; less than nothing outside. */
    private static double narrowest(PDRectangle inner, PDRectangle outer) {
        return Math.min(
                Math.min(inner.getLowerLeftX() - outer.getLowerLeftX(), inner.getLowerLeftY() - outer.getLowerLeftY()),
                Math.min(
                        outer.getUpperRightX() - inner.getUpperRightX(),
                        outer.getUpperRightY() - inner.getUpperRightY()));
    }
}
