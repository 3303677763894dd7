package org.planpress.render.chart;

import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.planpress.site.chart.ControlLine;
import org.planpress.site.chart.ControlLine.Point;
import org.planpress.site.chart.ControlLine.Stretch;

/**
 * Values, limits and target of one measure without any words.
 *
 * @param area from the first to the last value, from the top to the bottom of the scale
 * @param grid where the lines of the grid start, left of the values
 */
record LinePlot(ControlLine spec, PeriodAxis time, ScaleAxis scale, Rectangle2D area, double grid) {

    /** How far lines go on to the right of the last value. */
    static final int BEYOND = 8;

    void drawOn(Graphics2D graphics) {
        LineRenderer renderer = new LineRenderer(spec.points(), grid, distance());
        renderer.addAnnotation(new LevelLines(this), Layer.BACKGROUND);
        XYPlot plot = new XYPlot(data(), time, scale, renderer);
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setBackgroundPaint(null);
        plot.setOutlineVisible(false);
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinePaint(Token.GRID);
        plot.setRangeGridlineStroke(Pens.HAIR);
        plot.draw(graphics, area, null, null, null);
    }

    private XYSeriesCollection data() {
        XYSeries values = new XYSeries("values", false, true);
        spec.points()
                .forEach(point -> values.add(
                        PeriodAxis.month(point.start()), point.value().orElse(Double.NaN)));
        return new XYSeriesCollection(values);
    }

    /** Between two values, on average. */
    private double distance() {
        int last = spec.points().size() - 1;
        return last < 1 ? area.getWidth() : (x(last) - x(0)) / last;
    }

    double right() {
        return area.getMaxX() + BEYOND;
    }

    double x(int index) {
        return time.x(spec.points().get(index), area);
    }

    double y(double value) {
        return scale.y(value, area);
    }

    /** Half way between a point and the one before it; the ends of the lines before the first and after the last. */
    double edge(int index) {
        if (index <= 0) {
            return x(0);
        }
        return index < spec.points().size()
                ? (x(index - 1) + x(index)) / 2
                : x(spec.points().size() - 1) + BEYOND;
    }

    /** The points at which limits start anew or end. */
    static List<Integer> resets(ControlLine spec) {
        return spec.stretches().stream()
                .flatMap(stretch -> Stream.of(stretch.from(), stretch.to() + 1))
                .filter(index -> index > 0 && index < spec.points().size())
                .distinct()
                .sorted()
                .toList();
    }

    /** The stretch that reaches to the last period. */
    static Stream<Stretch> current(ControlLine spec) {
        return spec.stretches().stream()
                .filter(stretch -> stretch.to() == spec.points().size() - 1);
    }

    /** The last period with a value that happened. */
    static OptionalInt newest(ControlLine spec) {
        return IntStream.iterate(spec.points().size() - 1, index -> index >= 0, index -> index - 1)
                .filter(index -> spec.points().get(index).happened())
                .findFirst();
    }

    /** Where a value stands. */
    Point2D place(int index) {
        Point point = spec.points().get(index);
        return new Point2D.Double(x(index), y(point.value().orElseThrow()));
    }
}
