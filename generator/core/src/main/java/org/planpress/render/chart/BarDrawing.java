package org.planpress.render.chart;

import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.CategoryItemRendererState;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.data.category.DefaultCategoryDataset;
import org.planpress.site.chart.Bars.Bar;
import org.planpress.site.chart.GroupedBars;
import org.planpress.site.chart.GroupedBars.Group;

/**
 * Draws bars: the name above, the value beside the end. A value too long for that moves to a line above its bar, so
 * that the bars keep their room.
 */
final class BarDrawing {

    static final int BAR = 22;

    private static final int FIRST_BASELINE = 18;
    private static final int BASELINE_TO_BAR = 9;
    private static final int BAR_BASELINE = 17;
    private static final int BETWEEN_GROUPS = 21;
    private static final int BETWEEN_BARS = 6;
    private static final int GAP = 10;
    private static final int WORD_GAP = 8;

    /** The part of the width that a value may take from the bars. */
    private static final double VALUE_ROOM = 0.42;

    private final Typeface type;
    private final int width;
    private final List<Label> above = new ArrayList<>();
    private final List<Placed> placed = new ArrayList<>();
    private int bottom;

    /** A bar and the top of its row. */
    private record Placed(Bar bar, int series, int top, boolean beside) {}

    private BarDrawing(Typeface type, Width width) {
        this.type = type;
        this.width = width.units();
    }

    static Optional<Sketch> of(List<Bar> bars, Typeface type, Width width) {
        return new BarDrawing(type, width)
                .draw(bars.stream()
                        .map(bar -> new Group(
                                bar.name(), List.of(new Bar("", bar.value(), bar.shown(), bar.aside(), bar.own()))))
                        .toList());
    }

    /** In a group the name of a bar stands where a lone bar has its second value. */
    static Optional<Sketch> of(GroupedBars spec, Typeface type, Width width) {
        return new BarDrawing(type, width)
                .draw(spec.groups().stream()
                        .map(group -> new Group(
                                group.name(),
                                group.bars().stream()
                                        .map(bar -> new Bar("", bar.value(), bar.shown(), bar.name(), bar.own()))
                                        .toList()))
                        .toList());
    }

    private Optional<Sketch> draw(List<Group> groups) {
        groups.stream().filter(group -> !group.bars().isEmpty()).forEach(this::place);
        if (placed.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Sketch(bottom + 3, graphics -> {
            above.forEach(label -> label.drawOn(graphics));
            drawBars(graphics);
        }));
    }

    private void place(Group group) {
        int baseline = bottom == 0 ? FIRST_BASELINE : bottom + BETWEEN_GROUPS + FIRST_BASELINE;
        bottom = addAbove(group.name(), Token.INK, true, baseline - Typeface.LINE);
        IntStream.range(0, group.bars().size())
                .forEach(index -> place(group.bars().get(index), index));
    }

    private void place(Bar bar, int series) {
        int top = bottom + (series == 0 ? BASELINE_TO_BAR : BETWEEN_BARS);
        boolean beside = room(bar) <= width * VALUE_ROOM;
        if (!beside) {
            int last = addAbove(bar.shown(), Token.INK, true, series == 0 ? bottom : bottom + BETWEEN_BARS);
            top = addAbove(bar.aside(), Token.MUTED, false, last) + BASELINE_TO_BAR;
        }
        placed.add(new Placed(bar, series, top, beside));
        bottom = top + BAR;
    }

    /** Adds lines below a base line and returns the base line of the last one. */
    private int addAbove(String text, Token token, boolean bold, int after) {
        int baseline = after;
        for (String line : type.wrapLoosely(text, bold ? type.bold() : type.regular(), width)) {
            baseline += Typeface.LINE;
            above.add(new Label(line, bold ? type.bold() : type.regular(), token, 0, baseline));
        }
        return baseline;
    }

    /** What the value needs beside the end of its bar. */
    private double room(Bar bar) {
        double aside = bar.aside().isEmpty() ? 0 : WORD_GAP + type.loose(bar.aside(), type.regular());
        return GAP + type.loose(bar.shown(), type.bold()) + aside;
    }

    private void drawBars(Graphics2D graphics) {
        double lowest = Math.min(
                0, placed.stream().mapToDouble(one -> one.bar().value()).min().orElse(0));
        double highest = Math.max(
                0, placed.stream().mapToDouble(one -> one.bar().value()).max().orElse(0));
        NumberAxis axis = BarePlot.scale(lowest, highest);
        int left = (int) Math.ceil(leftLane());
        Rectangle2D area = new Rectangle2D.Double(left, 0, plotWidth(axis, left), bottom);
        CategoryPlot plot = plot(axis);
        if (lowest < 0) {
            plot.setRangeZeroBaselineVisible(true);
            plot.setRangeZeroBaselinePaint(Token.AXIS);
        }
        plot.draw(graphics, area, null, null, null);
        placed.stream().filter(Placed::beside).forEach(one -> label(one, axis, area, graphics));
    }

    /** Negative bars have their values on their left. */
    private double leftLane() {
        return placed.stream()
                .filter(one -> one.beside() && one.bar().value() < 0)
                .mapToDouble(one -> room(one.bar()))
                .max()
                .orElse(0);
    }

    /** The widest plot in which the value of every bar still fits beside it. */
    private double plotWidth(NumberAxis axis, int left) {
        double lowest = axis.getLowerBound();
        double span = axis.getUpperBound() - lowest;
        double free = (double) width - left;
        return Math.floor(placed.stream()
                .filter(one -> one.beside() && one.bar().value() >= 0)
                .filter(one -> one.bar().value() > lowest)
                .mapToDouble(one -> (free - room(one.bar())) * span / (one.bar().value() - lowest))
                .reduce(free, Math::min));
    }

    private CategoryPlot plot(NumberAxis axis) {
        DefaultCategoryDataset data = new DefaultCategoryDataset();
        IntStream.range(0, placed.size())
                .forEach(index -> data.addValue(placed.get(index).bar().value(), "value", Integer.valueOf(index)));
        List<Double> middles = placed.stream().map(one -> one.top() + BAR / 2.0).toList();
        return BarePlot.of(data, new RowAxis(middles), axis, new Renderer(placed));
    }

    private void label(Placed one, NumberAxis axis, Rectangle2D area, Graphics2D graphics) {
        double end = axis.valueToJava2D(one.bar().value(), area, RectangleEdge.BOTTOM);
        double x = one.bar().value() < 0 ? end - room(one.bar()) : end + GAP;
        double baseline = (double) one.top() + BAR_BASELINE;
        new Label(one.bar().shown(), type.bold(), Token.INK, x, baseline).drawOn(graphics);
        if (!one.bar().aside().isEmpty()) {
            double after = x + type.loose(one.bar().shown(), type.bold()) + WORD_GAP;
            new Label(one.bar().aside(), type.regular(), Token.MUTED, after, baseline).drawOn(graphics);
        }
    }

    /** Bars of one thickness, each in the token of its series. */
    private static final class Renderer extends BarRenderer {

        private final transient List<Placed> placed;

        Renderer(List<Placed> placed) {
            this.placed = placed;
            setBarPainter(new StandardBarPainter());
        }

        @Override
        public Paint getItemPaint(int row, int column) {
            Placed one = placed.get(column);
            return one.bar().own() ? Token.series(one.series()) : Token.COMPARED;
        }

        @Override
        protected void calculateBarWidth(
                CategoryPlot plot, Rectangle2D area, int index, CategoryItemRendererState state) {
            state.setBarWidth(BAR);
        }
    }
}
