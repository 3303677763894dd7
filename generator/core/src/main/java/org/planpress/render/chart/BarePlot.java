package org.planpress.render.chart;

import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.category.CategoryDataset;

/** Plots that draw their marks and nothing else: no frame, no margin, no shadow, no axis line. */
final class BarePlot {

    private BarePlot() {}

    /** Horizontal bars. */
    static CategoryPlot of(CategoryDataset data, RowAxis rows, ValueAxis values, BarRenderer renderer) {
        renderer.setShadowVisible(false);
        renderer.setDrawBarOutline(false);
        CategoryPlot plot = new CategoryPlot(data, rows, values, renderer);
        plot.setOrientation(PlotOrientation.HORIZONTAL);
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setBackgroundPaint(null);
        plot.setOutlineVisible(false);
        plot.setRangeGridlinesVisible(false);
        return plot;
    }

    /** A hidden value axis that covers just this range. */
    static NumberAxis scale(double lowest, double highest) {
        NumberAxis axis = new NumberAxis();
        axis.setRange(lowest, highest > lowest ? highest : lowest + 1);
        axis.setVisible(false);
        return axis;
    }
}
