package org.planpress.render.print;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.planpress.render.chart.ChartRenderer;
import org.planpress.render.chart.Width;
import org.planpress.site.chart.ChartFigure;
import org.planpress.site.chart.Sparkline;

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

    /** How many points wide a unit of a line of values is. */
    private static final double SPARK = 0.45;

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

    /**
     * A chart with its words as the alternative, to be put into a block of its own; nothing if its letters would be
     * smaller than the variant allows, since its words and its table say the same.
     */
    String of(ChartFigure figure) {
        String svg = charts.draw(figure, variant == Variant.LARGE_PRINT ? Width.NARROW : Width.WIDE, figure.id());
        Matcher head = HEAD.matcher(svg);
        if (!head.find()) {
            throw new IllegalStateException("a drawing without a size: " + figure.id());
        }
        double width = Double.parseDouble(head.group(1));
        double height = Double.parseDouble(head.group(2));
        double wide = sheet.text() * POINTS_IN_A_MILLIMETRE;
        double tall = (sheet.height() - sheet.top() - sheet.bottom()) * POINTS_IN_A_MILLIMETRE - HEADED;
        double scale = Math.min(wide / width, tall / height);
        if (scale * LETTERS < variant.letters(0)) {
            return "";
        }
        return "<fo:instream-foreign-object fox:alt-text=\"" + ProseFo.escaped(figure.description()) + "\">"
                + drawing(svg, head, scale) + "</fo:instream-foreign-object>";
    }

    /** A small line of values without letters; the words beside it say the same, so it is not read aloud. */
    String of(Sparkline line) {
        String svg = charts.draw(line);
        Matcher head = HEAD.matcher(svg);
        if (!head.find()) {
            throw new IllegalStateException("a drawing without a size");
        }
        return "<fo:instream-foreign-object role=\"artifact\" fox:alt-text=\"Line\">" + drawing(svg, head, SPARK)
                + "</fo:instream-foreign-object>";
    }

    private String drawing(String svg, Matcher head, double scale) {
        double width = Double.parseDouble(head.group(1));
        double height = Double.parseDouble(head.group(2));
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
        return opened + WORDS.matcher(svg.substring(head.end())).replaceAll("");
    }
}
