package org.planpress.render.chart;

import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.renderer.category.CategoryItemRendererState;
import org.jfree.chart.renderer.category.GanttRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.data.gantt.GanttCategoryDataset;
import org.planpress.site.chart.Gantt.Span;

/** Bars that are full as far as a task is done and hollow for the rest; a task of one day is a diamond. */
final class SpanRenderer extends GanttRenderer {

    private final transient List<Span> spans;

    SpanRenderer(List<Span> spans) {
        this.spans = List.copyOf(spans);
        setBarPainter(new StandardBarPainter());
        setStartPercent(0);
        setEndPercent(1);
        setCompletePaint(Token.series(0));
        setIncompletePaint(Token.OPEN);
    }

    /** Under the done and open parts of a task there is nothing to see. */
    @Override
    public Paint getItemPaint(int row, int column) {
        return spans.get(column).done().isPresent() ? Token.NONE : Token.UNPUBLISHED;
    }

    @Override
    protected void calculateBarWidth(CategoryPlot plot, Rectangle2D area, int index, CategoryItemRendererState state) {
        state.setBarWidth(GanttRows.BAR);
    }

    @Override
    protected void drawTask(
            Graphics2D graphics,
            CategoryItemRendererState state,
            Rectangle2D area,
            CategoryPlot plot,
            CategoryAxis rows,
            ValueAxis time,
            GanttCategoryDataset data,
            int row,
            int column) {
        Span span = spans.get(column);
        if (!GanttRows.isOneDay(span)) {
            super.drawTask(graphics, state, area, plot, rows, time, data, row, column);
            return;
        }
        double start = time.valueToJava2D(data.getStartValue(row, column).doubleValue(), area, RectangleEdge.BOTTOM);
        double end = time.valueToJava2D(data.getEndValue(row, column).doubleValue(), area, RectangleEdge.BOTTOM);
        double middle = rows.getCategoryMiddle(column, getColumnCount(), area, plot.getDomainAxisEdge());
        graphics.setPaint(token(span));
        graphics.fill(diamond((start + end) / 2, middle));
    }

    private static Token token(Span span) {
        if (span.done().isEmpty()) {
            return Token.UNPUBLISHED;
        }
        return span.done().getAsDouble() >= 1 ? Token.series(0) : Token.OPEN;
    }

    private static Path2D diamond(double x, double y) {
        Path2D diamond = new Path2D.Double();
        diamond.moveTo(x - GanttRows.HALF_MARK, y);
        diamond.lineTo(x, y - GanttRows.HALF_MARK);
        diamond.lineTo(x + GanttRows.HALF_MARK, y);
        diamond.lineTo(x, y + GanttRows.HALF_MARK);
        diamond.closePath();
        return diamond;
    }

    @Override
    public boolean equals(Object other) {
        return super.equals(other) && other instanceof SpanRenderer renderer && renderer.spans.equals(spans);
    }

    @Override
    public int hashCode() {
        return spans.hashCode();
    }
}
