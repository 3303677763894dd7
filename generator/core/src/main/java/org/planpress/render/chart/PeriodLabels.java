package org.planpress.render.chart;

import java.awt.Font;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.planpress.site.chart.ControlLine.Point;

/** The names of periods below a plot: the latest in bold, the first, and the same period of earlier years as far as there is room. */
final class PeriodLabels {

    private static final double GAP = 14;

    /** Years between two names. */
    private static final List<Integer> STEPS = List.of(1, 2, 5, 10, 20, 50, 100);

    private final LinePlot plot;
    private final Typeface type;
    private final double left;
    private final double right;
    private final double baseline;

    /**
     * @param left where the first letter may stand
     * @param right where the last letter has to end
     */
    PeriodLabels(LinePlot plot, Typeface type, double left, double right, double baseline) {
        this.plot = plot;
        this.type = type;
        this.left = left;
        this.right = right;
        this.baseline = baseline;
    }

    List<Label> labels() {
        List<Point> points = plot.spec().points();
        Label latest = label(points.size() - 1, type.bold(), Token.INK);
        List<Label> labels = new ArrayList<>(List.of(latest));
        if (points.size() > 1) {
            Label first = label(0, type.regular(), Token.MUTED);
            if (isFree(first, labels)) {
                labels.add(first);
            }
        }
        anniversaries(latest).stream().filter(label -> isFree(label, labels)).forEach(labels::add);
        return labels;
    }

    /** The period of the latest name in earlier years, every so many years that the names keep apart. */
    private List<Label> anniversaries(Label latest) {
        return STEPS.stream()
                .map(this::every)
                .filter(labels -> keepApart(labels, latest))
                .findFirst()
                .orElse(List.of());
    }

    private List<Label> every(int years) {
        List<Point> points = plot.spec().points();
        Point latest = points.get(points.size() - 1);
        return IntStream.iterate(points.size() - 2, index -> index > 0, index -> index - 1)
                .filter(index -> isAnniversary(points.get(index).start(), latest.start(), years))
                .mapToObj(index -> label(index, type.regular(), Token.MUTED))
                .toList();
    }

    private static boolean isAnniversary(LocalDate day, LocalDate latest, int years) {
        return (latest.getYear() - day.getYear()) % years == 0
                && MonthDay.from(day).equals(MonthDay.from(latest));
    }

    private boolean keepApart(List<Label> labels, Label latest) {
        List<Label> all = Stream.concat(Stream.of(latest), labels.stream()).toList();
        return IntStream.range(1, all.size()).allMatch(index -> isFree(all.get(index), all.subList(0, index)));
    }

    /** Below its point, but inside. */
    private Label label(int index, Font font, Token token) {
        String name = plot.spec().points().get(index).name();
        double width = type.width(name, font);
        double x = Math.max(left, Math.min(plot.x(index) - width / 2, right - width));
        return new Label(name, font, token, x, baseline);
    }

    private boolean isFree(Label label, List<Label> others) {
        return others.stream().allMatch(other -> end(label) + GAP <= other.x() || end(other) + GAP <= label.x());
    }

    private double end(Label label) {
        return label.x() + type.width(label.text(), label.font());
    }
}
