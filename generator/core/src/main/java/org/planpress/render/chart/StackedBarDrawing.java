package org.planpress.render.chart;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.renderer.category.CategoryItemRendererState;
import org.jfree.chart.renderer.category.StackedBarRenderer;
import org.jfree.data.category.DefaultCategoryDataset;
import org.planpress.site.chart.StackedBars;
import org.planpress.site.chart.StackedBars.Kind;
import org.planpress.site.chart.StackedBars.Piece;
import org.planpress.site.chart.StackedBars.Row;

/** Draws parts of a whole: the name and the published words above, the bar over the full width below. */
final class StackedBarDrawing {

    private static final double WHOLE = 100;
    private static final int FIRST_BASELINE = 18;
    private static final int BASELINE_TO_BAR = 9;
    private static final int BETWEEN_ROWS = 21;
    private static final int WORD_GAP = 8;

    /** Room for the outlines, which are drawn half outside. */
    private static final int EDGE = 1;

    private final Typeface type;
    private final int width;
    private final List<Label> labels = new ArrayList<>();
    private final List<Double> middles = new ArrayList<>();
    private final DefaultCategoryDataset data = new DefaultCategoryDataset();
    private int bottom;

    private StackedBarDrawing(Typeface type, Width width) {
        this.type = type;
        this.width = width.units();
        // Pieces stack in the order in which their kinds first came.
        for (Kind kind : Kind.values()) {
            data.addValue(null, kind, Integer.valueOf(0));
        }
    }

    static Optional<Sketch> of(StackedBars spec, Typeface type, Width width) {
        return spec.rows().isEmpty()
                ? Optional.empty()
                : Optional.of(new StackedBarDrawing(type, width).draw(spec.rows()));
    }

    private Sketch draw(List<Row> rows) {
        rows.forEach(this::place);
        StackedBarRenderer renderer = new Renderer();
        renderer.setBarPainter(new PieceMarks());
        CategoryPlot plot = BarePlot.of(data, new RowAxis(middles), BarePlot.scale(0, WHOLE), renderer);
        Rectangle2D area = new Rectangle2D.Double(EDGE, 0, width - 2.0 * EDGE, bottom);
        return new Sketch(bottom + 3, graphics -> {
            labels.forEach(label -> label.drawOn(graphics));
            plot.draw(graphics, area, null, null, null);
        });
    }

    private void place(Row row) {
        int after = (bottom == 0 ? FIRST_BASELINE : bottom + BETWEEN_ROWS + FIRST_BASELINE) - Typeface.LINE;
        int baseline = words(row, name(row, after));
        double top = baseline + (double) BASELINE_TO_BAR;
        Integer column = middles.size();
        data.addValue(null, Kind.BLANK, column);
        for (Piece piece : row.pieces()) {
            data.addValue(piece.length(), piece.kind(), column);
        }
        middles.add(top + BarDrawing.BAR / 2.0);
        bottom = (int) top + BarDrawing.BAR;
    }

    private int name(Row row, int after) {
        int baseline = after;
        for (String line : type.wrap(row.name(), type.bold(), width)) {
            baseline += Typeface.LINE;
            labels.add(new Label(line, type.bold(), Token.INK, 0, baseline));
        }
        return baseline;
    }

    /** The words follow the name on its last line, or start a line of their own. */
    private int words(Row row, int baseline) {
        Label last = labels.get(labels.size() - 1);
        double x = type.width(last.text(), type.bold()) + WORD_GAP;
        if (last.y() == baseline && x + type.width(row.words(), type.regular()) <= width) {
            labels.add(new Label(row.words(), type.regular(), Token.INK, x, baseline));
            return baseline;
        }
        int line = baseline;
        for (String words : type.wrap(row.words(), type.regular(), width)) {
            line += Typeface.LINE;
            labels.add(new Label(words, type.regular(), Token.INK, 0, line));
        }
        return line;
    }

    /** Bars of one thickness. */
    private static final class Renderer extends StackedBarRenderer {
        @Override
        protected void calculateBarWidth(
                CategoryPlot plot, Rectangle2D area, int index, CategoryItemRendererState state) {
            state.setBarWidth(BarDrawing.BAR);
        }
    }
}
