package org.planpress.render.print;

import org.planpress.site.look.Margins;

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
 * @param widestTable how many columns a table may have; a wider one becomes a list of facts
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
        int widestTable) {

    /** The sheet that a variant is printed on, with the margins that the office wants. */
    static Sheet of(Variant variant, Margins wanted) {
        return switch (variant) {
            case SCREEN -> a4(wanted, 26, 26, 22, 22, 0, false, Integer.MAX_VALUE);
            case PRESS -> a4(wanted, 26, 26, 25, 19, wanted.bleed().orElse(3), true, Integer.MAX_VALUE);
            case LARGE_PRINT -> a4(wanted, 24, 32, 22, 22, 0, false, 3);
        };
    }

    private static Sheet a4(
            Margins wanted,
            double top,
            double bottom,
            double inside,
            double outside,
            double bleed,
            boolean mirrored,
            int widestTable) {
        double width = 210;
        double spine = wanted.inside().orElse(inside);
        double edge = wanted.outside().orElse(outside);
        return new Sheet(
                width,
                297,
                wanted.top().orElse(top),
                wanted.bottom().orElse(bottom),
                spine,
                edge,
                width - spine - edge,
                bleed,
                mirrored,
                widestTable);
    }
}
