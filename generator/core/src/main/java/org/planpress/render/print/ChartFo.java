package org.planpress.render.print;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.planpress.render.chart.ChartRenderer;
import org.planpress.render.chart.Width;
import org.planpress.site.chart.ChartFigure;

/**
 * Charts as vectors in print. The same drawing as on the web, with the colours of print in a style of its own: the
 * engine that draws SVG for print knows no custom properties, and takes {@code paint-order} for an outline over the
 * letters.
 */
final class ChartFo {

    private static final Pattern HEAD = Pattern.compile("<svg [^>]*viewBox=\"0 0 (\\d+) (\\d+)\"[^>]*>");
    private static final Pattern WORDS = Pattern.compile("<(title|desc)[^>]*>.*?</\\1>", Pattern.DOTALL);
    private static final double POINTS_IN_A_MILLIMETRE = 72 / 25.4;

    /** What a page keeps free for the heading of a drawing and its first words, in points. */
    private static final double HEADED = 64;

    /** The size of all letters of a drawing, in its units. */
    private static final double LETTERS = 16;

    private final ChartRenderer charts = new ChartRenderer();
    private final Variant variant;
    private final Sheet sheet;
    private final String style;

    /**
     * Charts in a style.
     *
     * @param style rules with plain colours, no functions and no media
     */
    ChartFo(Variant variant, String style) {
        this.variant = variant;
        this.sheet = Sheet.of(variant);
        this.style = style;
    }

    /** In points. */
    double asWideAsText() {
        return sheet.text() * POINTS_IN_A_MILLIMETRE;
    }

    /**
     * A chart with its words as the alternative, to be put into a block of its own; nothing if its letters would be
     * smaller than the variant allows, since its words and its table say the same.
     *
     * @param wide how wide it is, in points
     */
    String of(ChartFigure figure, double wide) {
        String svg = charts.draw(figure, variant == Variant.LARGE_PRINT ? Width.NARROW : Width.WIDE, figure.id());
        Matcher head = HEAD.matcher(svg);
        if (!head.find()) {
            throw new IllegalStateException("a drawing without a size: " + figure.id());
        }
        double width = Double.parseDouble(head.group(1));
        double height = Double.parseDouble(head.group(2));
        double tall = (sheet.height() - sheet.top() - sheet.bottom()) * POINTS_IN_A_MILLIMETRE - HEADED;
        double scale = Math.min(wide / width, tall / height);
        if (scale * LETTERS < variant.letters(0)) {
            return "";
        }
        String opened = String.format(
                Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%.2fpt\" height=\"%.2fpt\" viewBox=\"0 0 %.0f %.0f\""
                        + " font-family=\"%s\" font-size=\"%.0f\"><style>%s</style>",
                scale * width,
                scale * height,
                width,
                height,
                PrintFont.TEXT,
                LETTERS,
                style);
        String drawing = WORDS.matcher(svg.substring(head.end())).replaceAll("");
        return "<fo:instream-foreign-object fox:alt-text=\"" + ProseFo.escaped(figure.description()) + "\">" + opened
                + drawing + "</fo:instream-foreign-object>";
    }
}
