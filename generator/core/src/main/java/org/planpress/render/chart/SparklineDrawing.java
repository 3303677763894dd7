package org.planpress.render.chart;

import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.planpress.site.chart.ControlLine.Mark;
import org.planpress.site.chart.Sparkline;

/** Draws a small line with its mean and the shape of its newest value; its height is the range of the values. */
final class SparklineDrawing {

    static final int WIDTH = 160;
    static final int HEIGHT = 40;

    private static final double EDGE = 8;
    private static final double HALF = 6;
    private static final double RING = 4;

    private final List<OptionalDouble> values;
    private final List<OptionalDouble> ahead;
    private final Sparkline spec;
    private final double low;
    private final double high;

    private final double width;
    private final double height;

    private SparklineDrawing(Sparkline spec, double width, double height) {
        this.width = width;
        this.height = height;
        int size = spec.values().size();
        this.values = spec.values().subList(Math.max(0, size - Sparkline.MOST), size);
        this.ahead = spec.ahead().subList(Math.max(0, size - Sparkline.MOST), size);
        this.spec = spec;
        double[] shown = Stream.of(values.stream(), ahead.stream(), Stream.of(spec.mean()))
                .flatMap(found -> found)
                .flatMapToDouble(OptionalDouble::stream)
                .toArray();
        this.low = DoubleStream.of(shown).min().orElse(0);
        this.high = DoubleStream.of(shown).max().orElse(0);
    }

    static Sketch of(Sparkline spec) {
        return of(spec, WIDTH, HEIGHT);
    }

    /** The same with more room, in units. */
    static Sketch of(Sparkline spec, int width, int height) {
        return new Sketch(height, new SparklineDrawing(spec, width, height)::drawOn);
    }

    private void drawOn(Graphics2D graphics) {
        spec.mean().ifPresent(mean -> {
            graphics.setPaint(Token.MEAN);
            graphics.setStroke(Pens.HAIR);
            graphics.draw(new Line2D.Double(EDGE, y(mean), width - EDGE, y(mean)));
        });
        graphics.setPaint(Token.VALUE);
        graphics.setStroke(Pens.VALUE);
        Path2D line = line();
        if (line.getCurrentPoint() != null) {
            graphics.draw(line);
        }
        Path2D dashes = dashes();
        if (dashes.getCurrentPoint() != null) {
            graphics.setPaint(Token.AHEAD);
            graphics.setStroke(Pens.AHEAD);
            graphics.draw(dashes);
        }
        drawLast(graphics);
    }

    /** The steps to and from values that did not happen. */
    private Path2D dashes() {
        Path2D line = new Path2D.Double();
        for (int index = 1; index < values.size(); index++) {
            OptionalDouble from = either(index - 1);
            OptionalDouble to = either(index);
            boolean any = ahead.get(index - 1).isPresent() || ahead.get(index).isPresent();
            if (any && from.isPresent() && to.isPresent()) {
                line.moveTo(x(index - 1), y(from.getAsDouble()));
                line.lineTo(x(index), y(to.getAsDouble()));
            }
        }
        return line;
    }

    private OptionalDouble either(int index) {
        return values.get(index).isPresent() ? values.get(index) : ahead.get(index);
    }

    private Path2D line() {
        Path2D line = new Path2D.Double();
        boolean down = false;
        for (int index = 0; index < values.size(); index++) {
            OptionalDouble value = values.get(index);
            if (value.isPresent() && down) {
                line.lineTo(x(index), y(value.getAsDouble()));
            } else if (value.isPresent()) {
                line.moveTo(x(index), y(value.getAsDouble()));
            }
            down = value.isPresent();
        }
        return line;
    }

    private void drawLast(Graphics2D graphics) {
        int last = values.size() - 1;
        while (last >= 0 && values.get(last).isEmpty()) {
            last--;
        }
        if (last < 0) {
            return;
        }
        double y = y(values.get(last).getAsDouble());
        if (spec.last() == Mark.USUAL) {
            graphics.setPaint(Token.RING);
            graphics.fill(new Ellipse2D.Double(x(last) - RING, y - RING, 2 * RING, 2 * RING));
            return;
        }
        Path2D shape = new Path2D.Double();
        MarkShapes.add(shape, spec.last(), x(last), y, HALF);
        graphics.setPaint(MarkShapes.token(spec.last()));
        graphics.fill(shape);
    }

    private double x(int index) {
        double room = width - 2 * EDGE;
        return values.size() < 2 ? width / 2.0 : EDGE + room * index / (values.size() - 1);
    }

    private double y(double value) {
        double room = height - 2 * EDGE;
        return high > low ? EDGE + room * (high - value) / (high - low) : height / 2.0;
    }
}
