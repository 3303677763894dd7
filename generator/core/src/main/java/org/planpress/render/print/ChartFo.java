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
    /** Of a page's text, in points; one unit of a drawing is one of these over its width. */
    static final double POINTS_WIDE = 470;

    /** A drawing taller than this is made smaller, so that it stays on one page with its heading. */
    private static final double POINTS_TALL = 630;

    private final ChartRenderer charts;
    private final String style;

    /**
     * Charts in a style.
     *
     * @param charts draws them
     * @param style rules with plain colours, no functions and no media
     */
    ChartFo(ChartRenderer charts, String style) {
        this.charts = charts;
        this.style = style;
    }

    /**
     * A chart with its words as the alternative, to be put into a block of its own.
     *
     * @param wide how wide it is, in points
     */
    String of(ChartFigure figure, double wide) {
        String svg = charts.draw(figure, Width.WIDE, figure.id());
        Matcher head = HEAD.matcher(svg);
        if (!head.find()) {
            throw new IllegalStateException("a drawing without a size: " + figure.id());
        }
        double width = Double.parseDouble(head.group(1));
        double height = Double.parseDouble(head.group(2));
        double scale = Math.min(wide / width, POINTS_TALL / height);
        String opened = String.format(
                Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%.2fpt\" height=\"%.2fpt\" viewBox=\"0 0 %.0f %.0f\""
                        + " font-family=\"%s\" font-size=\"16\"><style>%s</style>",
                scale * width,
                scale * height,
                width,
                height,
                PrintFont.TEXT,
                style);
        String drawing = WORDS.matcher(svg.substring(head.end())).replaceAll("");
        return "<fo:instream-foreign-object fox:alt-text=\"" + ProseFo.escaped(figure.description()) + "\">" + opened
                + drawing + "</fo:instream-foreign-object>";
    }
}
