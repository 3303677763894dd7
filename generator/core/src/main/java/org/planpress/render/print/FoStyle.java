package org.planpress.render.print;

/**
 * How running text looks in print, as attributes of formatting objects. The templates hold the looks of everything
 * else; prose cannot, because it is written here.
 */
final class FoStyle {

    static final String PARAGRAPH = "space-after=\"7pt\" widows=\"2\" orphans=\"2\"";
    static final String QUOTE =
            "role=\"BlockQuote\" start-indent=\"6mm\" space-after=\"7pt\" border-start-style=\"solid\""
                    + " border-start-width=\"2pt\" border-start-color=\"#6b7a82\" padding-start=\"4mm\"";
    static final String VERBATIM =
            "white-space-collapse=\"false\" white-space-treatment=\"preserve\" linefeed-treatment=\"preserve\""
                    + " wrap-option=\"wrap\" background-color=\"#f1f5f4\" padding=\"2mm\" space-after=\"7pt\"";
    static final String PAUSE = "text-align=\"center\" space-before=\"4pt\" space-after=\"10pt\"";
    static final String LIST =
            "provisional-distance-between-starts=\"6mm\" provisional-label-separation=\"2mm\" space-after=\"7pt\"";
    static final String ITEM = "space-after=\"2pt\" keep-together.within-page=\"5\"";
    static final String TABLE = "table-layout=\"fixed\" width=\"100%\" space-after=\"9pt\"";
    static final String HEAD_CELL = "font-weight=\"700\" padding=\"1.2mm 2mm 1.2mm 0mm\" border-after-style=\"solid\""
            + " border-after-width=\"1pt\" border-after-color=\"#14222b\" display-align=\"after\"";
    static final String CELL = "padding=\"1.2mm 2mm 1.2mm 0mm\" border-after-style=\"solid\""
            + " border-after-width=\"0.5pt\" border-after-color=\"#c7d1d3\"";
    static final String LINK = "color=\"#0a5473\"";
    /** A line height of its own, or the raised number would push its line down. */
    static final String RAISED = "baseline-shift=\"3.5pt\" line-height=\"6pt\" font-size=\"70%\"";

    /** All that a note could take over from the place of its call is set back. */
    static final String NOTE = "font-size=\"8.5pt\" line-height=\"1.4\" font-weight=\"400\" font-style=\"normal\""
            + " text-align=\"start\" start-indent=\"0mm\" end-indent=\"0mm\" space-after=\"2pt\"";

    static final String PICTURE =
            "content-width=\"scale-down-to-fit\" content-height=\"scale-down-to-fit\" width=\"100%\" scaling=\"uniform\"";

    private static final String[] SIZES = {"28pt", "17pt", "13pt", "11pt", "11pt", "11pt"};

    private FoStyle() {}

    /** A heading of level 1 to 6, kept with what follows. */
    static String heading(int level) {
        String family = level <= 2 ? PrintFont.TITLE : PrintFont.TEXT;
        return "role=\"H" + level + "\" font-family=\"" + family + "\" font-weight=\"" + (level <= 2 ? "600" : "700")
                + "\" font-size=\"" + SIZES[level - 1] + "\" line-height=\"1.2\" space-before=\""
                + (level <= 2 ? "14pt" : "9pt") + "\" space-after=\"4pt\" keep-with-next.within-page=\"always\"";
    }
}
