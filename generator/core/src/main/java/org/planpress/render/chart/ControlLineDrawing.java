package org.planpress.render.chart;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import org.planpress.render.chart.LinePanel.Frame;
import org.planpress.site.chart.ControlLine;
import org.planpress.words.Voice;

/** Draws values along time with their limits, average and target. */
final class ControlLineDrawing {

    private static final int WIDE_HEIGHT = 350;
    private static final int NARROW_HEIGHT = 310;
    private static final int PAGE_HEIGHT = 280;
    private static final int HALF_HEIGHT = 200;
    private static final int SLIDE_HEIGHT = 215;

    private ControlLineDrawing() {}

    static Optional<Sketch> of(Voice voice, ControlLine spec, Typeface type, Width width) {
        if (spec.points().stream().allMatch(point -> point.value().isEmpty())) {
            return Optional.empty();
        }
        int height =
                switch (width) {
                    case WIDE -> WIDE_HEIGHT;
                    case NARROW -> NARROW_HEIGHT;
                    case PAGE -> PAGE_HEIGHT;
                    case HALF -> HALF_HEIGHT;
                    case SLIDE -> SLIDE_HEIGHT;
                };
        Rectangle2D box = new Rectangle2D.Double(0, 0, width.units(), height);
        EndLabels ends = EndLabels.full(voice, spec, type, box.getWidth());
        LinePanel panel = new LinePanel(voice, spec, Frame.of(List.of(spec), ends.width()), box, ends, type);
        return Optional.of(new Sketch(height, panel::drawOn));
    }
}
