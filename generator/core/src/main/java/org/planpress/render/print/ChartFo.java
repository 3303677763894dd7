package org.planpress.render.print;

import org.planpress.render.chart.ChartRenderer;
import org.planpress.render.chart.DrawingStyle;
import org.planpress.render.chart.PlainDrawing;
import org.planpress.site.chart.ChartFigure;

/**
 * Charts as vectors in print. The same drawing as on the web, with the colours of print as attributes: the engine that
 * draws SVG for print knows no custom properties, and takes {@code paint-order} for an outline over the letters.
 */
final class ChartFo {

    /** Of a page's text, in points; one unit of a drawing is one of these over its width. */
    static final double POINTS_WIDE = 470;

    /** A drawing taller than this is made smaller, so that it stays on one page with its heading. */
    private static final double POINTS_TALL = 630;

    /** Of the drawing, in its units: half of the thickest line that stands on its edge. */
    private static final int MARGIN = 1;

    private final ChartRenderer charts;
    private final DrawingStyle style;

    ChartFo(ChartRenderer charts, DrawingStyle style) {
        this.charts = charts;
        this.style = style;
    }

    /**
     * A chart with its words as the alternative, to be put into a block of its own.
     *
     * @param wide how wide it is, in points
     */
    String of(ChartFigure figure, double wide) {
        PlainDrawing drawing = charts.plain(figure, style, MARGIN);
        double unit = Math.min(wide / drawing.width(), POINTS_TALL / drawing.height());
        return "<fo:instream-foreign-object fox:alt-text=\"" + ProseFo.escaped(figure.description()) + "\">"
                + drawing.element(PrintFont.TEXT, unit) + "</fo:instream-foreign-object>";
    }
}
