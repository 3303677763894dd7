package org.planpress.render.chart;

import java.awt.geom.Path2D;
import org.planpress.site.chart.ControlLine.Mark;

/** The shapes of unusual values, which tell them apart without colour: a diamond is worse, a triangle better, a square just unusual. */
final class MarkShapes {

    /** A triangle stands a little lower on its middle than it is high above it. */
    private static final double TRIANGLE_FOOT = 0.8;

    private static final double SQUARE = 0.8;

    private MarkShapes() {}

    static Token token(Mark mark) {
        return switch (mark) {
            case USUAL -> Token.INK;
            case BETTER -> Token.BETTER;
            case WORSE -> Token.WORSE;
            case HIGH, LOW -> Token.UNUSUAL;
        };
    }

    /** Adds the shape of an unusual value around a point. */
    static void add(Path2D path, Mark mark, double x, double y, double half) {
        switch (mark) {
            case USUAL -> dot(path, x, y);
            case BETTER ->
                polygon(path, x, y - half, x + half, y + half * TRIANGLE_FOOT, x - half, y + half * TRIANGLE_FOOT);
            case WORSE -> polygon(path, x, y - half, x + half, y, x, y + half, x - half, y);
            case HIGH, LOW -> {
                double side = half * SQUARE;
                polygon(path, x - side, y - side, x + side, y - side, x + side, y + side, x - side, y + side);
            }
        }
    }

    /** A line of no length, which a round pen draws as a dot. */
    private static void dot(Path2D path, double x, double y) {
        path.moveTo(x, y);
        path.lineTo(x, y);
    }

    private static void polygon(Path2D path, double... corners) {
        path.moveTo(corners[0], corners[1]);
        for (int i = 2; i < corners.length; i += 2) {
            path.lineTo(corners[i], corners[i + 1]);
        }
        path.closePath();
    }
}
