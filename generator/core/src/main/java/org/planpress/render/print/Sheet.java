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
 * @param outside from the outer margin to the edge that opens
 * @param body from the spine's margin to the outer one: text, gap and aside
 * @param text the width of the text
 * @param gap between the text and what hangs beside it, and between columns
 * @param aside the width of what hangs beside the text; 0 where everything stands in one column
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
        double body,
        double text,
        double gap,
        double aside,
        double bleed,
        boolean mirrored,
        boolean stacked,
        int widestTable) {

    private static final int WIDEST_IN_LARGE_PRINT = 3;

    /** The sheet that a variant is printed on, with the margins that the office wants. */
    static Sheet of(Variant variant, Margins wanted, PageFile page) {
        return switch (variant) {
            case LEAFLET -> alone("leaflet.", wanted, page);
            case POSTER -> alone("poster.", wanted, page);
            default -> ofA4(variant, wanted, page);
        };
    }

    /** A sheet of one column, for a document that nobody binds. */
    private static Sheet alone(String own, Margins wanted, PageFile page) {
        double margin = page.length(own + "margin");
        double width = page.length(own + "width");
        double body = width - 2 * margin;
        return new Sheet(
                width,
                page.length(own + "height"),
                margin,
                margin,
                margin,
                margin,
                body,
                body,
                page.length("grid.gutter"),
                0,
                wanted.bleed().orElse(page.length("page.bleed")),
                false,
                false,
                Integer.MAX_VALUE);
    }

    private static Sheet ofA4(Variant variant, Margins wanted, PageFile page) {
        boolean large = variant == Variant.LARGE_PRINT;
        String own = large ? "large." : "page.";
        double inside = wanted.inside().orElse(page.length(own + "inside"));
        double outside = wanted.outside().orElse(page.length(own + "outside"));
        double width = page.length("page.width");
        double body = width - inside - outside;
        double gutter = page.length("grid.gutter");
        double columns = page.length("grid.columns");
        double column = (body - (columns - 1) * gutter) / columns;
        double wide = page.length("grid.text");
        double text = large ? body : wide * column + (wide - 1) * gutter;
        return new Sheet(
                width,
                page.length("page.height"),
                wanted.top().orElse(page.length(own + "top")),
                wanted.bottom().orElse(page.length(own + "bottom")),
                inside,
                outside,
                body,
                text,
                gutter,
                large ? 0 : body - text - gutter,
                large ? 0 : wanted.bleed().orElse(page.length("page.bleed")),
                !large,
                large,
                large ? WIDEST_IN_LARGE_PRINT : Integer.MAX_VALUE);
    }
}
