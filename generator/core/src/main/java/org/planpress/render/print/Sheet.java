package org.planpress.render.print;

import org.planpress.look.Margins;

/**
 * A sheet of paper as templates see it, in millimetres.
 *
 * @param width of the page after cutting
 * @param height of the page after cutting
 * @param top from the edge to the text
 * @param bottom from the text to the edge
 * @param inside from the spine to the text; on the left where pages are not mirrored
 * @param outside from the text to the edge that opens
 * @param text the width of the text
 * @param bleed how far artwork reaches over the edge
 * @param mirrored whether left and right pages differ
 * @param stacked whether letters are so large that labels stand above what they label, not beside it
 * @param widestTable how many columns a table may have; a wider one is told row by row
 */
public record Sheet(
        double width,
        double height,
        double top,
        double bottom,
        double inside,
        double outside,
        double text,
        double bleed,
        boolean mirrored,
        boolean stacked,
        int widestTable) {

    private static final double A4_WIDTH = 210;
    private static final double A4_HEIGHT = 297;

    /** The sheet that a variant is printed on, with the margins that the office wants. */
    static Sheet of(Variant variant, Margins wanted) {
        boolean large = variant == Variant.LARGE_PRINT;
        double inside = wanted.inside().orElse(22);
        double outside = wanted.outside().orElse(large ? 22 : 21);
        return new Sheet(
                A4_WIDTH,
                A4_HEIGHT,
                wanted.top().orElse(large ? 28 : 26),
                wanted.bottom().orElse(large ? 26 : 21),
                inside,
                outside,
                A4_WIDTH - inside - outside,
                large ? 0 : wanted.bleed().orElse(3),
                !large,
                large,
                large ? 3 : Integer.MAX_VALUE);
    }
}
