package org.planpress.render.chart;

import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.planpress.site.chart.ControlLine.Mark;
import org.planpress.site.chart.ControlLine.Point;
import org.planpress.site.chart.ControlLine.Stretch;

/** Period and value beside those values that are farthest beyond the limits, where that covers nothing else. */
final class Callouts {

    private static final int MOST = 2;
    private static final double ABOVE = 12;
    private static final double BELOW = 23;
    private static final double ASCENT = 16;
    private static final double DESCENT = 6;
    private static final double AIR = 3;

    /** Above the plot, below the words on limits. */
    private static final double HEADROOM = 18;

    private final LinePlot plot;
    private final Typeface type;
    private final List<Line2D> lines = new ArrayList<>();
    private final List<Rectangle2D> taken = new ArrayList<>();

    Callouts(LinePlot plot, Typeface type) {
        this.plot = plot;
        this.type = type;
        List<Point> points = plot.spec().points();
        for (int index = 1; index < points.size(); index++) {
            if (points.get(index).value().isPresent()
                    && points.get(index - 1).value().isPresent()) {
                lines.add(new Line2D.Double(plot.place(index - 1), plot.place(index)));
            }
        }
        plot.spec()
                .target()
                .ifPresent(target ->
                        target.steps().forEach(step -> lines.add(level(step.from(), step.to() + 1, step.value()))));
        for (Stretch stretch : plot.spec().stretches()) {
            lines.add(level(stretch.from(), stretch.to() + 1, plot.spec().upper(stretch)));
            lines.add(level(stretch.from(), stretch.to() + 1, plot.spec().lower(stretch)));
            lines.add(level(stretch.from(), stretch.to() + 1, stretch.mean()));
        }
        for (int reset : LinePlot.resets(plot.spec())) {
            double x = plot.edge(reset);
            lines.add(new Line2D.Double(x, plot.area().getMinY(), x, plot.area().getMaxY()));
        }
    }

    private Line2D level(int from, int to, double value) {
        return new Line2D.Double(plot.edge(from), plot.y(value), plot.edge(to), plot.y(value));
    }

    /** At most one for each run of values that are unusual in one way; the run that still lasts is named at its end. */
    List<Label> labels() {
        int newest = LinePlot.newest(plot.spec()).orElse(0);
        Map<Integer, Integer> farthest = new TreeMap<>();
        IntStream.range(0, newest)
                .filter(index -> mark(index) != Mark.USUAL && beyond(index) > 0 && run(index) != run(newest))
                .forEach(index ->
                        farthest.merge(run(index), index, (one, next) -> beyond(next) > beyond(one) ? next : one));
        List<Label> labels = new ArrayList<>();
        farthest.values().stream()
                .sorted(Comparator.comparingDouble(this::beyond).reversed())
                .limit(MOST)
                .forEach(index -> label(index, labels));
        return labels;
    }

    private Mark mark(int index) {
        return plot.spec().points().get(index).mark();
    }

    /** Where the values start that are unusual, or usual, together with this one. */
    private int run(int index) {
        int first = index;
        while (first > 0 && mark(first - 1) == mark(index)) {
            first--;
        }
        return first;
    }

    /** How far beyond a limit a value is; negative inside, or where there is no limit. */
    private double beyond(int index) {
        OptionalDouble value = plot.spec().points().get(index).value();
        return plot.spec().stretches().stream()
                .filter(stretch -> value.isPresent() && stretch.from() <= index && index <= stretch.to())
                .mapToDouble(stretch ->
                        Math.max(value.getAsDouble() - stretch.upper(), stretch.lower() - value.getAsDouble()))
                .max()
                .orElse(-1);
    }

    private void label(int index, List<Label> labels) {
        Point point = plot.spec().points().get(index);
        String text =
                point.name() + ": " + plot.spec().format().value(point.value().orElseThrow());
        double width = type.width(text, type.regular());
        Point2D place = plot.place(index);
        for (double baseline : List.of(place.getY() - ABOVE, place.getY() + BELOW)) {
            for (double x : List.of(place.getX() - width / 2, place.getX() - width, place.getX())) {
                Rectangle2D box = new Rectangle2D.Double(x - AIR, baseline - ASCENT, width + 2 * AIR, ASCENT + DESCENT);
                if (isFree(box)) {
                    taken.add(box);
                    labels.add(new Label(text, type.regular(), MarkShapes.token(point.mark()), x, baseline));
                    return;
                }
            }
        }
    }

    private boolean isFree(Rectangle2D box) {
        return inside(box)
                && lines.stream().noneMatch(line -> line.intersects(box))
                && taken.stream().noneMatch(other -> other.intersects(box));
    }

    private boolean inside(Rectangle2D box) {
        Rectangle2D area = plot.area();
        return box.getMinX() >= area.getMinX()
                && box.getMaxX() <= area.getMaxX()
                && box.getMinY() >= area.getMinY() - HEADROOM
                && box.getMaxY() <= area.getMaxY();
    }
}
