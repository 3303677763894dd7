package org.planpress.render.chart;

import java.awt.Graphics2D;
import java.util.Optional;
import org.planpress.look.Faces;
import org.planpress.look.Look;
import org.planpress.site.chart.Bars;
import org.planpress.site.chart.ChartFigure;
import org.planpress.site.chart.ChartSpec;
import org.planpress.site.chart.ControlLine;
import org.planpress.site.chart.Gantt;
import org.planpress.site.chart.GroupedBars;
import org.planpress.site.chart.Progress;
import org.planpress.site.chart.SmallMultiples;
import org.planpress.site.chart.Sparkline;
import org.planpress.site.chart.StackedBars;
import org.planpress.words.Voice;

/** Draws charts as SVG to be put into a page: classes for looks, text as text, ids only as the caller gives them. */
public final class ChartRenderer {

    /** A unit of a larger line in points: it is then as bold as the lines of charts. */
    private static final double UNIT = 0.62;

    private final Voice voice;
    private final Typeface type;

    /** Draws with labels in the fonts of a look. */
    public ChartRenderer(Voice voice, Look look) {
        this(voice, look.faces());
    }

    /** Draws with labels in some fonts. */
    public ChartRenderer(Voice voice, Faces faces) {
        this.voice = voice;
        this.type = Typeface.of(faces);
    }

    /**
     * Draws one chart.
     *
     * @param idPrefix no other drawing of the page has it, the same chart in another width included
     */
    public String draw(ChartFigure figure, Width width, String idPrefix) {
        String id = SvgElements.escape(idPrefix);
        return drawn(
                figure,
                width,
                id,
                "<title id=\"" + id + "-t\">" + SvgElements.escape(figure.title()) + "</title><desc id=\"" + id
                        + "-d\">" + SvgElements.escape(figure.description()) + "</desc>");
    }

    /**
     * Draws a chart that the page has in another width already, whose title and description it shares: a page of many
     * charts says them once.
     *
     * @param told the {@code idPrefix} of that drawing
     */
    public String again(ChartFigure figure, Width width, String told) {
        return drawn(figure, width, SvgElements.escape(told), "");
    }

    private String drawn(ChartFigure figure, Width width, String told, String words) {
        Sketch sketch = sketch(figure.spec(), width);
        return "<svg class=\"chart " + width.cssClass() + "\" viewBox=\"0 0 " + width.units() + " " + sketch.height()
                + "\" paint-order=\"stroke\" role=\"img\" aria-labelledby=\"" + told + "-t " + told + "-d\">" + words
                + sketch.elements(type) + "</svg>";
    }

    /**
     * Draws one chart for a place without a style sheet, with looks as attributes.
     *
     * @param margin around the drawing, in units, for what reaches over its edge
     */
    public PlainDrawing plain(ChartFigure figure, Width width, DrawingStyle style, int margin) {
        Sketch sketch = sketch(figure.spec(), width);
        return new PlainDrawing(
                figure, width.units(), sketch.height(), margin, style.inlined(sketch.backedElements(type)));
    }

    /** Draws a small line that says nothing to those who hear a page, because the words beside it say it all. */
    public String draw(Sparkline line) {
        return "<svg class=\"spark\" viewBox=\"0 0 " + SparklineDrawing.WIDTH + " " + SparklineDrawing.HEIGHT
                + "\" aria-hidden=\"true\" focusable=\"false\">"
                + SparklineDrawing.of(line).elements(type) + "</svg>";
    }

    /**
     * Draws the same line for a place without a style sheet.
     *
     * @param width in points
     */
    public String plain(Sparkline line, DrawingStyle style, int width) {
        int height = width * SparklineDrawing.HEIGHT / SparklineDrawing.WIDTH;
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + width + "pt\" height=\"" + height
                + "pt\" viewBox=\"0 0 " + SparklineDrawing.WIDTH + " " + SparklineDrawing.HEIGHT + "\">"
                + style.inlined(SparklineDrawing.of(line).elements(type)) + "</svg>";
    }

    /**
     * Draws the same larger.
     *
     * @param width in points, as the height
     */
    public String plain(Sparkline line, DrawingStyle style, double width, double height) {
        int across = (int) Math.round(width / UNIT);
        int down = (int) Math.round(height / UNIT);
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + SvgElements.number(width) + "pt\" height=\""
                + SvgElements.number(height) + "pt\" viewBox=\"0 0 " + across + " " + down + "\">"
                + style.inlined(SparklineDrawing.of(line, across, down).elements(type)) + "</svg>";
    }

    /** Draws the same on anything else that can be drawn on, in the colours of the light theme. */
    public void drawOn(Graphics2D graphics, ChartSpec spec, Width width) {
        sketch(spec, width).drawing().accept(graphics);
    }

    private Sketch sketch(ChartSpec spec, Width width) {
        return drawn(spec, width).orElseGet(() -> Sketch.empty(voice, type));
    }

    /** Empty if it has no figures. */
    private Optional<Sketch> drawn(ChartSpec spec, Width width) {
        if (spec instanceof Bars bars) {
            return BarDrawing.of(bars.bars(), type, width);
        }
        if (spec instanceof GroupedBars bars) {
            return BarDrawing.of(bars, type, width);
        }
        if (spec instanceof StackedBars bars) {
            return StackedBarDrawing.of(bars, type, width);
        }
        if (spec instanceof Gantt gantt) {
            return GanttDrawing.of(voice, gantt, type, width);
        }
        if (spec instanceof ControlLine line) {
            return ControlLineDrawing.of(voice, line, type, width);
        }
        if (spec instanceof SmallMultiples panels) {
            return SmallMultiplesDrawing.of(voice, panels, type, width);
        }
        if (spec instanceof Progress progress) {
            return ProgressDrawing.of(progress, type, width);
        }
        if (spec instanceof Sparkline line) {
            return Optional.of(SparklineDrawing.of(line));
        }
        throw new IllegalArgumentException("no drawing for " + spec.getClass());
    }
}
