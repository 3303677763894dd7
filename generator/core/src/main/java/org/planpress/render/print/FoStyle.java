package org.planpress.render.print;

/**
 * How running text looks in print, as attributes of formatting objects. The templates hold the looks of everything
 * else; prose cannot, because it is written here.
 */
record FoStyle(Variant variant, Inks inks) {

    static final String PICTURE =
            "content-width=\"scale-down-to-fit\" content-height=\"scale-down-to-fit\" width=\"100%\" scaling=\"uniform\"";

    private static final double[] SIZES = {28, 17, 13, 11, 11, 11};

    String paragraph() {
        return "space-after=\"" + gap(5.5) + "\" widows=\"2\" orphans=\"2\"";
    }

    String quote() {
        return "role=\"BlockQuote\" start-indent=\"6mm\" space-after=\"" + gap(7) + "\" border-start-style=\"solid\""
                + " border-start-width=\"2pt\" border-start-color=\"" + inks.ink("edge") + "\" padding-start=\"4mm\"";
    }

    String verbatim() {
        return "white-space-collapse=\"false\" white-space-treatment=\"preserve\" linefeed-treatment=\"preserve\""
                + " wrap-option=\"wrap\" background-color=\"" + inks.ink("chalk") + "\" padding=\"2mm\" space-after=\""
                + gap(7) + "\"";
    }

    String pause() {
        return "text-align=\"center\" space-before=\"" + gap(4) + "\" space-after=\"" + gap(10) + "\"";
    }

    String list() {
        return "provisional-distance-between-starts=\"" + mm(6)
                + "\" provisional-label-separation=\"2mm\" space-after=\"" + gap(5) + "\"";
    }

    String item() {
        return "space-after=\"" + gap(1) + "\" keep-together.within-page=\"5\"";
    }

    String table() {
        return "table-layout=\"fixed\" width=\"100%\" space-after=\"" + gap(9) + "\"";
    }

    String headCell() {
        return "font-weight=\"700\" padding=\"1.2mm 2mm 1.2mm 0mm\" border-after-style=\"solid\""
                + " border-after-width=\"1pt\" border-after-color=\"" + inks.ink("ink") + "\" display-align=\"after\"";
    }

    String cell() {
        return "padding=\"1.2mm 2mm 1.2mm 0mm\" border-after-style=\"solid\" border-after-width=\"0.5pt\""
                + " border-after-color=\"" + inks.ink("line") + "\"";
    }

    /** The words of emphasis; slanted letters are hard for some to read, so large print stresses by weight. */
    String emphasis() {
        return variant == Variant.LARGE_PRINT ? "font-weight=\"700\"" : "font-style=\"italic\"";
    }

    /** The number of a note: raised, with a line height of its own, or it would push its line down. */
    String raised() {
        return variant == Variant.LARGE_PRINT ? "" : "baseline-shift=\"3.5pt\" line-height=\"6pt\" font-size=\"70%\"";
    }

    /** What stands for a note's number: in large print nothing is small, so brackets tell it from the words. */
    String number(int number) {
        return variant == Variant.LARGE_PRINT ? "[" + number + "]" : Integer.toString(number);
    }

    /** A note at the foot of a page; all that it could take over from the place of its call is set back. */
    String note() {
        return "font-family=\"" + PrintFont.TEXT + "\" font-size=\"" + pt(8.5)
                + "\" line-height=\"1.4\" font-weight=\"400\" font-style=\"normal\" color=\"" + inks.ink("ink")
                + "\" text-align=\"start\" start-indent=\"0mm\" end-indent=\"0mm\" space-after=\"" + gap(2) + "\"";
    }

    /** The colour of links. */
    String link() {
        return inks.ink("link");
    }

    /** A heading of level 1 to 6, kept with what follows. */
    String heading(int level) {
        String family = level <= 2 ? PrintFont.TITLE : PrintFont.TEXT;
        return "role=\"H" + level + "\" font-family=\"" + family + "\" font-weight=\"" + (level <= 2 ? "600" : "700")
                + "\" font-size=\"" + pt(SIZES[level - 1]) + "\" line-height=\"1.2\" space-before=\""
                + gap(level <= 2 ? 9.5 : 6.5) + "\" space-after=\"" + gap(3)
                + "\" keep-with-next.within-page=\"always\"";
    }

    /** A size of letters. */
    String pt(double size) {
        return Variant.plain(variant.letters(size)) + "pt";
    }

    /** A space between lines or parts. */
    String gap(double size) {
        return Variant.plain(variant.space(size)) + "pt";
    }

    /** The width of a column that holds letters. */
    String mm(double size) {
        return Variant.plain(variant.width(size)) + "mm";
    }
}
