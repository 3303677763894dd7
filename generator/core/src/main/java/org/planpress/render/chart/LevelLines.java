package org.planpress.render.chart;

import java.awt.Graphics2D;
import java.awt.Stroke;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.annotations.AbstractXYAnnotation;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.planpress.site.chart.ControlLine.Level;
import org.planpress.site.chart.ControlLine.Step;
import org.planpress.site.chart.ControlLine.Stretch;

/** The lines behind the values: where limits start anew, the target, and the limits and the mean of each stretch. */
final class LevelLines extends AbstractXYAnnotation {

    private final transient LinePlot lines;

    LevelLines(LinePlot lines) {
        this.lines = lines;
    }

    @Override
    public void draw(
            Graphics2D graphics,
            XYPlot plot,
            Rectangle2D area,
            ValueAxis time,
            ValueAxis values,
            int index,
            PlotRenderingInfo info) {
        Path2D resets = new Path2D.Double();
        for (int reset : LinePlot.resets(lines.spec())) {
            double x = lines.edge(reset);
            resets.append(new Line2D.Double(x, area.getMinY(), x, area.getMaxY()), false);
        }
        Path2D target = new Path2D.Double();
        lines.spec().target().ifPresent(level -> steps(target, level, area));
        Path2D limits = new Path2D.Double();
        Path2D means = new Path2D.Double();
        for (Stretch stretch : lines.spec().stretches()) {
            double from = lines.edge(stretch.from());
            double to = lines.edge(stretch.to() + 1);
            level(limits, from, to, lines.spec().upper(stretch));
            level(limits, from, to, lines.spec().lower(stretch));
            level(means, from, to, stretch.mean());
        }
        draw(graphics, resets, Token.AXIS, Pens.HAIR);
        draw(graphics, target, Token.TARGET, Pens.TARGET);
        draw(graphics, limits, Token.LIMIT, Pens.LIMIT);
        draw(graphics, means, Token.MEAN, Pens.HAIR);
    }

    /** One line that goes up or down where the next step follows at once. */
    private void steps(Path2D path, Level level, Rectangle2D area) {
        int end = -1;
        for (Step step : level.steps()) {
            double from = step.from() == 0 ? area.getMinX() : lines.edge(step.from());
            double y = lines.y(step.value());
            if (step.from() == end + 1 && path.getCurrentPoint() != null) {
                path.lineTo(from, y);
            } else {
                path.moveTo(from, y);
            }
            path.lineTo(lines.edge(step.to() + 1), y);
            end = step.to();
        }
    }

    private void level(Path2D path, double from, double to, double value) {
        path.append(new Line2D.Double(from, lines.y(value), to, lines.y(value)), false);
    }

    private static void draw(Graphics2D graphics, Path2D path, Token token, Stroke pen) {
        if (path.getCurrentPoint() != null) {
            graphics.setPaint(token);
            graphics.setStroke(pen);
            graphics.draw(path);
        }
    }

    @Override
    public boolean equals(Object other) {
        return super.equals(other) && other instanceof LevelLines levels && levels.lines.equals(lines);
    }

    @Override
    public int hashCode() {
        return lines.hashCode();
    }
}
