package org.planpress.render.chart;

import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.Stroke;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CrosshairState;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.AbstractXYItemRenderer;
import org.jfree.chart.renderer.xy.XYItemRendererState;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.data.xy.XYDataset;
import org.planpress.site.chart.ControlLine.Mark;
import org.planpress.site.chart.ControlLine.Point;

/**
 * Values as one line that breaks where a value is missing, with dots where there is room for them and a shape for each
 * unusual value. Shapes of one kind are drawn at one go, after the line.
 */
final class LineRenderer extends AbstractXYItemRenderer {

    /** Half the width of a shape, in units. */
    static final double HALF = 6;

    private static final double SMALLEST = 4;

    /** The radius of a ring for a value that did not happen. */
    private static final double HOLLOW = 3;

    /** Dots nearer to each other than this would be a thick line. */
    private static final double ROOM_FOR_DOTS = 9;

    /** Where values stand nearer to each other than this, shapes of one kind keep apart by their own width. */
    private static final double CROWDED = 3;

    private final transient List<Point> points;
    private final double grid;
    private final double distance;

    /**
     * @param grid where the lines of the grid start, left of the values
     * @param distance between two values, on average
     */
    LineRenderer(List<Point> points, double grid, double distance) {
        this.points = points;
        this.grid = grid;
        this.distance = distance;
    }

    /** The radius of a shape, in units, when values stand so far apart. */
    static double half(double distance) {
        return Math.max(SMALLEST, Math.min(HALF, distance / 2));
    }

    @Override
    public XYItemRendererState initialise(
            Graphics2D graphics, Rectangle2D area, XYPlot plot, XYDataset data, PlotRenderingInfo info) {
        Trace trace = new Trace(info, distance);
        trace.setProcessVisibleItemsOnly(false);
        return trace;
    }

    @Override
    public void drawItem(
            Graphics2D graphics,
            XYItemRendererState state,
            Rectangle2D area,
            PlotRenderingInfo info,
            XYPlot plot,
            ValueAxis time,
            ValueAxis values,
            XYDataset data,
            int series,
            int item,
            CrosshairState crosshair,
            int pass) {
        Trace trace = (Trace) state;
        if (points.get(item).value().isPresent()) {
            double x = time.valueToJava2D(data.getXValue(series, item), area, RectangleEdge.BOTTOM);
            double y = values.valueToJava2D(data.getYValue(series, item), area, RectangleEdge.LEFT);
            boolean dashed = points.get(item).isAhead()
                    || (item > 0 && points.get(item - 1).isAhead());
            trace.add(points.get(item), x, y, isAlone(item), item == points.size() - 1, dashed);
        } else {
            trace.lift();
        }
        if (item == points.size() - 1) {
            trace.drawOn(graphics);
        }
    }

    private boolean isAlone(int item) {
        return (item == 0 || points.get(item - 1).value().isEmpty())
                && (item == points.size() - 1 || points.get(item + 1).value().isEmpty());
    }

    @Override
    public void drawRangeLine(
            Graphics2D graphics,
            XYPlot plot,
            ValueAxis axis,
            Rectangle2D area,
            double value,
            Paint paint,
            Stroke stroke) {
        double y = axis.valueToJava2D(value, area, RectangleEdge.LEFT);
        graphics.setPaint(((ScaleAxis) axis).isBase(value) ? Token.AXIS : paint);
        graphics.setStroke(stroke);
        graphics.draw(new Line2D.Double(grid, y, area.getMaxX() + LinePlot.BEYOND, y));
    }

    @Override
    public boolean equals(Object other) {
        return super.equals(other) && other instanceof LineRenderer renderer && renderer.points.equals(points);
    }

    @Override
    public int hashCode() {
        return points.hashCode();
    }

    /** What is to be drawn, gathered value by value. */
    private static final class Trace extends XYItemRendererState {

        private final Path2D line = new Path2D.Double();
        private final Map<Mark, Path2D> shapes = new EnumMap<>(Mark.class);
        private final Map<Mark, Double> last = new EnumMap<>(Mark.class);
        private final double distance;
        private final Path2D ahead = new Path2D.Double();
        private final Path2D hollow = new Path2D.Double();
        private boolean down;
        private double lastX;
        private double lastY;

        Trace(PlotRenderingInfo info, double distance) {
            super(info);
            this.distance = distance;
        }

        void lift() {
            down = false;
        }

        void add(Point point, double x, double y, boolean alone, boolean newest, boolean dashed) {
            Mark mark = point.mark();
            if (down && dashed) {
                ahead.moveTo(lastX, lastY);
                ahead.lineTo(x, y);
                line.moveTo(x, y);
            } else if (down) {
                line.lineTo(x, y);
            } else if (!alone) {
                line.moveTo(x, y);
            }
            down = true;
            lastX = x;
            lastY = y;
            if (point.isAhead()) {
                hollow.append(new Ellipse2D.Double(x - HOLLOW, y - HOLLOW, 2 * HOLLOW, 2 * HOLLOW), false);
                return;
            }
            if (mark == Mark.USUAL ? alone || newest || distance >= ROOM_FOR_DOTS : newest || isClear(mark, x)) {
                last.put(mark, x);
                MarkShapes.add(shapes.computeIfAbsent(mark, kind -> new Path2D.Double()), mark, x, y, half(distance));
            }
        }

        private boolean isClear(Mark mark, double x) {
            return distance >= CROWDED || x - last.getOrDefault(mark, Double.NEGATIVE_INFINITY) >= 2 * SMALLEST;
        }

        void drawOn(Graphics2D graphics) {
            graphics.setStroke(Pens.VALUE);
            graphics.setPaint(Token.VALUE);
            if (line.getCurrentPoint() != null) {
                graphics.draw(line);
            }
            if (ahead.getCurrentPoint() != null) {
                graphics.setStroke(Pens.AHEAD);
                graphics.setPaint(Token.AHEAD);
                graphics.draw(ahead);
            }
            if (hollow.getCurrentPoint() != null) {
                graphics.setStroke(Pens.HAIR);
                graphics.setPaint(Token.RING);
                graphics.fill(hollow);
            }
            graphics.setStroke(Pens.DOT);
            shapes.forEach((mark, path) -> {
                graphics.setPaint(mark == Mark.USUAL ? Token.DOT : MarkShapes.token(mark));
                if (mark == Mark.USUAL) {
                    graphics.draw(path);
                } else {
                    graphics.fill(path);
                }
            });
        }
    }
}
