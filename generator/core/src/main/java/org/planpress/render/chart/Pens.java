package org.planpress.render.chart;

import java.awt.BasicStroke;
import java.awt.Stroke;

/** How lines are drawn where no style sheet says it, as in a PDF; the style sheet says the same. */
final class Pens {

    static final Stroke HAIR = new BasicStroke(1);
    static final Stroke VALUE = new BasicStroke(2, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND);
    static final Stroke DOT = new BasicStroke(6, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    static final Stroke AHEAD = dashed(2, 3, 3);
    static final Stroke LIMIT = dashed(1.5f, 5, 4);
    static final Stroke TARGET = dashed(2, 10, 3, 2, 3);

    private Pens() {}

    private static Stroke dashed(float width, float... dashes) {
        return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, dashes, 0);
    }
}
