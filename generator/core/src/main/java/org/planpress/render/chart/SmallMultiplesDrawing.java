package org.planpress.render.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.planpress.render.chart.LinePanel.Frame;
import org.planpress.site.chart.ControlLine;
import org.planpress.site.chart.SmallMultiples;
import org.planpress.site.chart.SmallMultiples.Panel;
import org.planpress.words.Voice;

/** Draws panels on one scale: two beside each other in the wide drawing, one below the other in the narrow one. */
final class SmallMultiplesDrawing {

    private static final int GUTTER = 30;
    private static final int PLOT = 230;
    private static final int FIRST_BASELINE = 18;
    private static final int HEAD_TO_PLOT = 6;
    private static final int BETWEEN_ROWS = 26;

    private final Voice voice;
    private final Typeface type;
    private final int columns;
    private final double panelWidth;
    private final Frame frame;
    private final List<Consumer<Graphics2D>> parts = new ArrayList<>();

    private SmallMultiplesDrawing(Voice voice, List<ControlLine> lines, Typeface type, Width width) {
        this.voice = voice;
        this.type = type;
        this.columns = width.broad() ? 2 : 1;
        this.panelWidth = (width.units() - (columns - 1.0) * GUTTER) / columns;
        this.frame = Frame.of(
                lines,
                lines.stream().mapToDouble(line -> ends(line).width()).max().orElse(0));
    }

    static Optional<Sketch> of(Voice voice, SmallMultiples spec, Typeface type, Width width) {
        List<ControlLine> lines = spec.panels().stream().map(Panel::line).toList();
        return lines.stream()
                        .flatMap(line -> line.points().stream())
                        .allMatch(point -> point.value().isEmpty())
                ? Optional.empty()
                : Optional.of(new SmallMultiplesDrawing(voice, lines, type, width).draw(spec.panels()));
    }

    private Sketch draw(List<Panel> panels) {
        int bottom = 0;
        for (int first = 0; first < panels.size(); first += columns) {
            List<Panel> row = panels.subList(first, Math.min(first + columns, panels.size()));
            int top = bottom == 0 ? 0 : bottom + BETWEEN_ROWS;
            int plot = top
                    + HEAD_TO_PLOT
                    + row.stream().mapToInt(this::headLines).max().orElse(0) * Typeface.LINE;
            IntStream.range(0, row.size()).forEach(column -> place(row.get(column), column, top, plot));
            bottom = row.stream().allMatch(panel -> panel.line().points().isEmpty()) ? plot : plot + PLOT;
        }
        return new Sketch(bottom, graphics -> parts.forEach(part -> part.accept(graphics)));
    }

    private int headLines(Panel panel) {
        return type.wrap(panel.title(), type.bold(), panelWidth).size()
                + type.wrap(panel.latest(), type.regular(), panelWidth).size();
    }

    private void place(Panel panel, int column, int top, int plot) {
        double left = column * (panelWidth + GUTTER);
        double baseline = top + (double) FIRST_BASELINE;
        for (String line : type.wrap(panel.title(), type.bold(), panelWidth)) {
            parts.add(new Label(line, type.bold(), Token.INK, left, baseline)::drawOn);
            baseline += Typeface.LINE;
        }
        for (String line : type.wrap(panel.latest(), type.regular(), panelWidth)) {
            parts.add(new Label(line, type.regular(), Token.MUTED, left, baseline)::drawOn);
            baseline += Typeface.LINE;
        }
        if (!panel.line().points().isEmpty()) {
            Rectangle2D box = new Rectangle2D.Double(left, plot, panelWidth, PLOT);
            parts.add(new LinePanel(voice, panel.line(), frame, box, ends(panel.line()), type)::drawOn);
        }
    }

    private EndLabels ends(ControlLine line) {
        return EndLabels.brief(voice, line, type, panelWidth);
    }
}
