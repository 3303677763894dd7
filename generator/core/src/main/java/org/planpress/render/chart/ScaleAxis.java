package org.planpress.render.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;
import org.planpress.site.chart.Scale;

/** A hidden value axis with the ticks of its scale. */
final class ScaleAxis extends NumberAxis {

    private final transient Scale scale;

    ScaleAxis(Scale scale) {
        this.scale = scale;
        setRange(scale.low(), scale.high());
        setVisible(false);
    }

    double y(double value, Rectangle2D area) {
        return valueToJava2D(value, area, RectangleEdge.LEFT);
    }

    /** The ends of the scale and zero have a stronger line. */
    boolean isBase(double tick) {
        return tick == scale.low() || tick == 0;
    }

    @Override
    public List<NumberTick> refreshTicks(Graphics2D graphics, AxisState state, Rectangle2D area, RectangleEdge edge) {
        return scale.ticks().stream()
                .map(tick -> new NumberTick(tick, "", TextAnchor.CENTER, TextAnchor.CENTER, 0))
                .toList();
    }

    @Override
    public boolean equals(Object other) {
        return super.equals(other) && other instanceof ScaleAxis axis && axis.scale.equals(scale);
    }

    @Override
    public int hashCode() {
        return scale.hashCode();
    }
}
