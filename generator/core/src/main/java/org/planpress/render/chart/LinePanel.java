package org.planpress.render.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.planpress.site.chart.ChartMessage;
import org.planpress.site.chart.ControlLine;
import org.planpress.site.chart.Scale;
import org.planpress.words.Voice;

/** A plot with all its words, in a box: the scale on the left, names at the ends of lines on the right, periods below. */
final class LinePanel {

    private static final int TOP = 28;

    /** Names above the plot for places where limits start anew. */
    private static final int RESETS = 12;

    private static final int RESET_BASELINE = 16;
    private static final int BOTTOM = 32;
    private static final int PERIODS = 8;
    private static final int TICK_GAP = 12;
    private static final int TICK_BASELINE = 6;

    /** The part of the width that the scale may take. */
    private static final double TICK_ROOM = 0.28;

    /** From the middle of a line of text to its top. */
    private static final double HALF_LINE = 11;

    private static final double GAP = 14;
    private static final double BESIDE = 5;

    private final Voice voice;
    private final Typeface type;
    private final LinePlot plot;
    private final List<Label> labels = new ArrayList<>();

    /**
     * What all panels of a drawing have in common, so that they can be compared.
     *
     * @param resets whether limits start anew in any of them
     * @param ends what the words at the right take of the width
     */
    record Frame(Scale scale, PeriodAxis time, boolean resets, double ends) {

        static Frame of(List<ControlLine> lines, double ends) {
            boolean resets =
                    lines.stream().anyMatch(line -> !LinePlot.resets(line).isEmpty());
            return new Frame(Scale.of(lines), new PeriodAxis(lines), resets, ends);
        }
    }

    /**
     * @param frame what it shares with the other panels of a drawing
     * @param box the whole panel
     * @param ends the words at the right
     */
    LinePanel(Voice voice, ControlLine spec, Frame frame, Rectangle2D box, EndLabels ends, Typeface type) {
        this.voice = voice;
        this.type = type;
        Scale scale = frame.scale();
        List<String> ticks = ticks(spec, scale, box.getWidth());
        double left = box.getX()
                + ticks.stream().mapToDouble(this::width).max().orElse(0)
                + (ticks.isEmpty() ? LineRenderer.HALF : TICK_GAP);
        double right = box.getMaxX() - frame.ends() - LinePlot.BEYOND;
        double top = box.getY() + TOP + (frame.resets() ? RESETS : 0);
        double bottom = box.getMaxY() - BOTTOM;
        Rectangle2D area = new Rectangle2D.Double(left, top, right - left, bottom - top);
        this.plot = new LinePlot(spec, frame.time(), new ScaleAxis(scale), area, box.getX());
        for (int i = 0; i < ticks.size(); i++) {
            double baseline = plot.y(scale.ticks().get(i)) - TICK_BASELINE;
            labels.add(new Label(ticks.get(i), type.regular(), Token.MUTED, box.getX(), baseline));
        }
        addResets(box.getY() + RESET_BASELINE);
        labels.addAll(new Callouts(plot, type).labels());
        labels.addAll(new PeriodLabels(plot, type, box.getX(), plot.right(), box.getMaxY() - PERIODS).labels());
        labels.addAll(ends.beside(plot, box.getY() + HALF_LINE, box.getMaxY() - HALF_LINE));
    }

    /** The scale in words; without them if they would leave too little room for the values. */
    private List<String> ticks(ControlLine spec, Scale scale, double room) {
        List<String> ticks = scale.ticks().stream().map(spec.format()::brief).toList();
        return ticks.stream().allMatch(tick -> width(tick) <= TICK_ROOM * room) ? ticks : List.of();
    }

    private double width(String text) {
        return type.width(text, type.regular());
    }

    /** Says where limits start anew, the newest place first; older ones where there is room. */
    private void addResets(double baseline) {
        List<Integer> resets = LinePlot.resets(plot.spec());
        double free = plot.right();
        for (int i = resets.size() - 1; i >= 0; i--) {
            double x = plot.edge(resets.get(i));
            String since = plot.spec().points().get(resets.get(i)).name();
            String longest = voice.say(new ChartMessage.LimitsResetIn(since));
            for (String words : List.of(longest, voice.say(ChartMessage.Label.LIMITS_RESET), since)) {
                double right = x + BESIDE + width(words);
                double start = right <= free ? x + BESIDE : x - BESIDE - width(words);
                if (right <= free
                        || (start + width(words) <= free && start >= plot.area().getMinX())) {
                    labels.add(new Label(words, type.regular(), Token.MUTED, start, baseline));
                    free = start - GAP;
                    break;
                }
            }
        }
    }

    void drawOn(Graphics2D graphics) {
        plot.drawOn(graphics);
        labels.forEach(label -> label.drawOn(graphics));
    }
}
