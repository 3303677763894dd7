package org.planpress.render.chart;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.planpress.site.chart.Gantt;
import org.planpress.site.chart.Gantt.Span;

/**
 * Where the texts and bars of a time plan stand: in the wide drawing names in a lane on the left, in the narrow one
 * above their bars.
 */
final class GanttRows {

    static final int BAR = 14;

    private static final int LANE = 300;
    private static final int LANE_GAP = 16;
    private static final int GAP = 8;
    private static final int WIDE_GAP = 8;
    private static final int NARROW_GAP = 12;
    private static final int PHASE_GAP = 12;
    private static final int BAR_BASELINE = 12;

    /** From the top of a line. */
    private static final int BASELINE = 16;

    private static final int LINE_TO_BAR = 5;

    /** Half the width of the mark of a single day. */
    static final int HALF_MARK = 7;

    /** Between words and a line beside them. */
    private static final double AIR = 3;

    private final Typeface type;
    private final Width width;
    private final MonthAxis axis;
    private final List<Label> labels = new ArrayList<>();
    private final List<Span> spans = new ArrayList<>();
    private final List<Double> middles = new ArrayList<>();
    private int bottom;

    GanttRows(Gantt spec, Typeface type, Width width, MonthAxis axis, int top) {
        this.type = type;
        this.width = width;
        this.axis = axis;
        this.bottom = top;
        spec.phases().forEach(this::place);
    }

    /** The stretches of a vertical line at {@code x} that touch no words, from {@code top} down. */
    List<double[]> clear(double x, double top) {
        List<double[]> taken = labels.stream()
                .filter(label -> label.x() - AIR <= x && x <= label.x() + type.loose(label.text(), label.font()) + AIR)
                .map(label ->
                        new double[] {label.y() - type.ascent(label.font()), label.y() + type.descent(label.font())})
                .sorted(Comparator.comparingDouble(box -> box[0]))
                .toList();
        List<double[]> clear = new ArrayList<>();
        double from = top;
        for (double[] box : taken) {
            if (box[0] > from) {
                clear.add(new double[] {from, box[0]});
            }
            from = Math.max(from, box[1]);
        }
        if (bottom > from) {
            clear.add(new double[] {from, bottom});
        }
        return clear;
    }

    List<Label> labels() {
        return labels;
    }

    List<Span> spans() {
        return spans;
    }

    List<Double> middles() {
        return middles;
    }

    int bottom() {
        return bottom;
    }

    /** The plot from {@code top} down; its sides leave room for marks that stick out. */
    Rectangle2D area(int top) {
        int left = width.broad() ? LANE + LANE_GAP : HALF_MARK;
        return new Rectangle2D.Double(left, top, (double) width.units() - left - HALF_MARK, (double) bottom - top);
    }

    private void place(Gantt.Phase phase) {
        bottom += PHASE_GAP;
        lines(phase.name(), true, width.units());
        bottom += WIDE_GAP;
        phase.spans().forEach(this::place);
    }

    private void place(Span span) {
        Beside beside = Beside.of(span, axis, area(bottom), type, width);
        spans.add(span);
        if (width.broad()) {
            int top = bottom;
            lines(span.name(), false, LANE);
            below(span, beside);
            bar(span, beside, top + (Typeface.LINE - BAR) / 2);
            bottom += WIDE_GAP;
        } else {
            lines(span.name(), false, width.units());
            below(span, beside);
            bar(span, beside, bottom + LINE_TO_BAR);
            bottom += LINE_TO_BAR + BAR + NARROW_GAP;
        }
    }

    private void below(Span span, Beside beside) {
        if (!beside.fits()) {
            lines(span.words(), false, width.broad() ? LANE : width.units());
        }
    }

    private void bar(Span span, Beside beside, int top) {
        middles.add(top + BAR / 2.0);
        if (beside.fits() && !span.words().isEmpty()) {
            labels.add(new Label(span.words(), type.regular(), Token.MUTED, beside.x(), (double) top + BAR_BASELINE));
        }
    }

    private void lines(String text, boolean bold, int room) {
        for (String line : type.wrapLoosely(text, bold ? type.bold() : type.regular(), room)) {
            labels.add(new Label(line, bold ? type.bold() : type.regular(), Token.INK, 0, (double) bottom + BASELINE));
            bottom += Typeface.LINE;
        }
    }

    /** Whether and where the words on progress fit beside a bar: after it, or else before it. */
    private record Beside(boolean fits, double x) {

        static Beside of(Span span, MonthAxis axis, Rectangle2D area, Typeface type, Width width) {
            double room = type.loose(span.words(), type.regular());
            double after = right(span, axis, area) + GAP;
            if (after + room <= width.units()) {
                return new Beside(true, after);
            }
            double before = left(span, axis, area) - GAP - room;
            return new Beside(before >= area.getMinX() - HALF_MARK, before);
        }
    }

    static boolean isOneDay(Span span) {
        return !span.end().isAfter(span.start());
    }

    private static double left(Span span, MonthAxis axis, Rectangle2D area) {
        double start = axis.x(span.start(), area);
        return isOneDay(span) ? start - HALF_MARK : start;
    }

    private static double right(Span span, MonthAxis axis, Rectangle2D area) {
        double end = axis.x(span.end().plusDays(1), area);
        return isOneDay(span) ? end + HALF_MARK : end;
    }
}
