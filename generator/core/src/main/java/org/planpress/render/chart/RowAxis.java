package org.planpress.render.chart;

import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.ui.RectangleEdge;

/** A category axis whose rows stand where the layout put them: names above the bars make rows of unequal height. */
final class RowAxis extends CategoryAxis {

    private final transient List<Double> middles;

    /**
     * @param middles the middle of each row, from the top of the drawing
     */
    RowAxis(List<Double> middles) {
        this.middles = List.copyOf(middles);
        setVisible(false);
    }

    @Override
    public double getCategoryMiddle(int category, int count, Rectangle2D area, RectangleEdge edge) {
        return middles.get(category);
    }

    @Override
    public double getCategoryStart(int category, int count, Rectangle2D area, RectangleEdge edge) {
        return middles.get(category);
    }

    @Override
    public double getCategoryEnd(int category, int count, Rectangle2D area, RectangleEdge edge) {
        return middles.get(category);
    }

    @Override
    public boolean equals(Object other) {
        return super.equals(other) && other instanceof RowAxis axis && axis.middles.equals(middles);
    }

    @Override
    public int hashCode() {
        return middles.hashCode();
    }
}
