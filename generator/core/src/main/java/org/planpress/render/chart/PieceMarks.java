package org.planpress.render.chart;

import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RectangularShape;
import org.jfree.chart.renderer.category.BarPainter;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.ui.RectangleEdge;
import org.planpress.site.chart.StackedBars.Kind;

/** Paints the pieces of a stacked bar: full, striped or outlined, so that no piece is told by colour alone. */
final class PieceMarks implements BarPainter {

    private static final double STRIPE = 6;

    @Override
    public void paintBar(
            Graphics2D graphics, BarRenderer renderer, int row, int column, RectangularShape bar, RectangleEdge base) {
        Rectangle2D box = bar.getFrame();
        switch ((Kind) renderer.getPlot().getDataset().getRowKey(row)) {
            case BLANK -> {}
            case SOLID -> paint(graphics, Token.series(0), box);
            case OPEN_END -> {
                paint(graphics, Token.OPEN, box);
                stripes(graphics, box);
            }
            case REST -> paint(graphics, Token.WHOLE, box);
            case UNPUBLISHED -> paint(graphics, Token.UNPUBLISHED, box);
        }
    }

    private static void paint(Graphics2D graphics, Token token, Rectangle2D box) {
        graphics.setPaint(token);
        graphics.fill(box);
    }

    /** Slanted lines cut off at the edges of the box, as lines and not as a pattern, so that they need no id. */
    static void stripes(Graphics2D graphics, Rectangle2D box) {
        Path2D lines = new Path2D.Double();
        double height = box.getHeight();
        for (double foot = STRIPE; foot < box.getWidth() + height; foot += STRIPE) {
            double right = Math.min(foot, box.getWidth());
            double left = Math.max(0, foot - height);
            lines.append(
                    new Line2D.Double(
                            box.getX() + left, box.getY() + foot - left, box.getX() + right, box.getY() + foot - right),
                    false);
        }
        graphics.setPaint(Token.HATCH);
        graphics.draw(lines);
    }

    @Override
    public void paintBarShadow(
            Graphics2D graphics,
            BarRenderer renderer,
            int row,
            int column,
            RectangularShape bar,
            RectangleEdge base,
            boolean pegShadow) {
        throw new UnsupportedOperationException("a chart has no shadows");
    }
}
