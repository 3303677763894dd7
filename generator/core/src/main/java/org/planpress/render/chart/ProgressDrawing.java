package org.planpress.render.chart;

import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.planpress.site.chart.ControlLine.Mark;
import org.planpress.site.chart.Progress;
import org.planpress.site.chart.Progress.Bar;

/** Draws tracks that are full as far as a task is done; late ones are striped and have the diamond of what is worse. */
final class ProgressDrawing {

    private static final double WHOLE = 100;
    private static final int BAR = 16;
    private static final int FIRST_BASELINE = 18;
    private static final int BASELINE_TO_BAR = 8;
    private static final int BAR_BASELINE = 14;
    private static final int BETWEEN = 16;
    private static final int GAP = 10;
    private static final double HALF_MARK = 6;

    /** Room for the outline, which is drawn half outside. */
    private static final double EDGE = 1;

    /** The part of the width that the words beside a track may take; longer ones go on a line of their own. */
    private static final double ROOM = 0.35;

    private final Typeface type;
    private final int width;
    private final double track;
    private final List<Consumer<Graphics2D>> parts = new ArrayList<>();
    private int bottom;

    private ProgressDrawing(Progress spec, Typeface type, Width width) {
        this.type = type;
        this.width = width.units();
        double words = spec.bars().stream()
                .mapToDouble(this::room)
                .filter(room -> room <= ROOM * width.units())
                .max()
                .orElse(0);
        this.track = width.units() - 2 * EDGE - words;
    }

    static Optional<Sketch> of(Progress spec, Typeface type, Width width) {
        return spec.bars().isEmpty()
                ? Optional.empty()
                : Optional.of(new ProgressDrawing(spec, type, width).draw(spec.bars()));
    }

    private Sketch draw(List<Bar> bars) {
        bars.forEach(this::place);
        return new Sketch(bottom + 3, graphics -> parts.forEach(part -> part.accept(graphics)));
    }

    /** What the words beside a track need. */
    private double room(Bar bar) {
        return GAP + (bar.late() ? 2 * HALF_MARK + GAP : 0) + type.width(bar.shown(), type.bold());
    }

    private void place(Bar bar) {
        boolean beside = room(bar) <= ROOM * width;
        int baseline = (bottom == 0 ? 0 : bottom + BETWEEN) + FIRST_BASELINE - Typeface.LINE;
        baseline = lines(bar.name(), false, baseline);
        baseline = beside ? baseline : lines(bar.shown(), true, baseline);
        int top = baseline + BASELINE_TO_BAR;
        parts.add(graphics -> drawTrack(graphics, bar, top));
        double x = EDGE + track + GAP;
        if (bar.late()) {
            double middle = x + HALF_MARK;
            parts.add(graphics -> drawLate(graphics, middle, top + BAR / 2.0));
            x += 2 * HALF_MARK + GAP;
        }
        if (beside && !bar.shown().isEmpty()) {
            parts.add(new Label(bar.shown(), type.bold(), Token.INK, x, (double) top + BAR_BASELINE)::drawOn);
        }
        bottom = top + BAR;
    }

    private int lines(String text, boolean bold, int after) {
        int baseline = after;
        for (String line : type.wrap(text, bold ? type.bold() : type.regular(), width)) {
            baseline += Typeface.LINE;
            parts.add(new Label(line, bold ? type.bold() : type.regular(), Token.INK, 0, baseline)::drawOn);
        }
        return baseline;
    }

    private void drawTrack(Graphics2D graphics, Bar bar, int top) {
        double done = track * Math.max(0, Math.min(WHOLE, bar.percent())) / WHOLE;
        Rectangle2D part = new Rectangle2D.Double(EDGE, top, done, BAR);
        graphics.setPaint(Token.OPEN);
        graphics.fill(new Rectangle2D.Double(EDGE, top, track, BAR));
        if (bar.late()) {
            PieceMarks.stripes(graphics, part);
        } else {
            graphics.setPaint(Token.series(0));
            graphics.fill(part);
        }
    }

    private static void drawLate(Graphics2D graphics, double x, double y) {
        Path2D diamond = new Path2D.Double();
        MarkShapes.add(diamond, Mark.WORSE, x, y, HALF_MARK);
        graphics.setPaint(Token.WORSE);
        graphics.fill(diamond);
    }
}
