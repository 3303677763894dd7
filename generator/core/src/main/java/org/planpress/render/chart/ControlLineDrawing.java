package org.planpress.render.chart;

import java.awt.geom.Rectangle2D;
import java.util.List;
import org.planpress.render.chart.LinePanel.Frame;
import org.planpress.site.chart.ControlLine;

/** Draws values along time with their limits, average and target. */
final class ControlLineDrawing {

    private static final int WIDE_HEIGHT = 350;
    private static final int NARROW_HEIGHT = 310;

    private ControlLineDrawing() {}

    static Sketch of(ControlLine spec, Typeface type, Width width) {
        if (LinePlot.newest(spec).isEmpty()) {
            return Sketch.empty(type);
        }
        int height = width == Width.WIDE ? WIDE_HEIGHT : NARROW_HEIGHT;
        Rectangle2D box = new Rectangle2D.Double(0, 0, width.units(), height);
        EndLabels ends = EndLabels.full(spec, type, box.getWidth());
        LinePanel panel = new LinePanel(spec, Frame.of(List.of(spec), ends.width()), box, ends, type);
        return new Sketch(height, panel::drawOn);
    }
}
