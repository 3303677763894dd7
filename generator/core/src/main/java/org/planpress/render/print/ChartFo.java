package org.planpress.render.print;

import java.util.stream.Stream;
import org.planpress.render.chart.ChartRenderer;
import org.planpress.render.chart.DrawingStyle;
import org.planpress.render.chart.PlainDrawing;
import org.planpress.render.chart.Width;
import org.planpress.site.chart.ChartFigure;
import org.planpress.site.chart.Sparkline;

/**
 * Charts as vectors in print. The same drawing as on the web, with the colours of print as attributes: the engine that
 * draws SVG for print knows no custom properties, and takes {@code paint-order} for an outline over the letters. A page and
 * half of one have drawings of their own; large print and narrower places take the one for phones, whose letters are large for its width.
 */
final class ChartFo {

    private static final double POINTS_IN_A_MILLIMETRE = 72 / 25.4;

    /** What a page keeps free for the heading of a drawing and its first words, in points. */
    private static final double HEADED = 110;

    /** Nothing is smaller than notes, in points. */
    private static final double SMALLEST = 8.5;

    /** Of the drawing, in its units: half of the thickest line that stands on its edge. */
    private static final int MARGIN = 1;

    /** How wide a small line of values is, in points. */
    private static final int SPARK = 72;

    private final ChartRenderer charts;
    private final Variant variant;
    private final Sheet sheet;
    private final DrawingStyle style;
    private final WordMarks marks;

    /** The fonts that the labels are measured in. */
    private final String family;

    ChartFo(ChartRenderer charts, String family, Variant variant, Sheet sheet, DrawingStyle style, WordMarks marks) {
        this.family = family;
        this.marks = marks;
        this.charts = charts;
        this.variant = variant;
        this.sheet = sheet;
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
        PlainDrawing drawing = charts.plain(figure, width(wide), style, MARGIN);
        double tall = (sheet.height() - sheet.top() - sheet.bottom()) * POINTS_IN_A_MILLIMETRE - HEADED;
        double unit = Math.min(wide / drawing.width(), tall / drawing.height());
        return unit * PlainDrawing.LETTERS < variant.letters(0) ? "" : of(figure, drawing, unit);
    }

    /** The broadest drawing whose letters are large enough. */
    private Width width(double wide) {
        return variant == Variant.LARGE_PRINT
                ? Width.NARROW
                : Stream.of(Width.PAGE, Width.HALF)
                        .filter(width -> wide / (width.units() + 2 * MARGIN) * PlainDrawing.LETTERS >= SMALLEST)
                        .findFirst()
                        .orElse(Width.NARROW);
    }

    /** A chart in large letters that fills a place of so many points, to be seen from afar. */
    String within(ChartFigure figure, double wide, double tall) {
        PlainDrawing drawing = charts.plain(figure, wide > tall * 2.5 ? Width.WIDE : Width.SLIDE, style, MARGIN);
        return of(figure, drawing, Math.min(wide / drawing.width(), tall / drawing.height()));
    }

    private String of(ChartFigure figure, PlainDrawing drawing, double unit) {
        return "<fo:instream-foreign-object " + marks.at(figure) + " fox:alt-text=\""
                + FoText.escaped(figure.description()) + "\">" + drawing.element(family, unit)
                + "</fo:instream-foreign-object>";
    }

    /** A line of values as large as a small chart, in points. */
    String of(Sparkline line, double wide, double tall) {
        return "<fo:instream-foreign-object role=\"artifact\" fox:alt-text=\"Line\">"
                + charts.plain(line, style, wide, tall) + "</fo:instream-foreign-object>";
    }

    /** A small line of values without letters; the words beside it say the same, so it is not read aloud. */
    String of(Sparkline line) {
        return "<fo:instream-foreign-object role=\"artifact\" fox:alt-text=\"Line\">" + charts.plain(line, style, SPARK)
                + "</fo:instream-foreign-object>";
    }
}
