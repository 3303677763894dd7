package org.planpress.render.chart;

import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Where words stand on lines. On the web each letter has a halo, which no other program draws alike; a drawing that goes
 * elsewhere gets a piece of paper under those words that would be struck through without it.
 */
final class Crossings {

    private static final Set<Token> LINES =
            Set.of(Token.GRID, Token.AXIS, Token.NOW, Token.VALUE, Token.LIMIT, Token.MEAN, Token.TARGET);

    /** Of the size of letters: what they reach above their line, and below it. */
    private static final double ABOVE = 0.76;

    private static final double BELOW = 0.24;

    private static final double BESIDE = 2;
    private static final double FLATNESS = 0.5;

    private final List<Shape> lines = new ArrayList<>();

    void drawn(Token token, Shape shape) {
        if (LINES.contains(token)) {
            lines.add(shape);
        }
    }

    /** Where words of a width and size stand. */
    static Rectangle2D box(double x, double y, double width, double size) {
        return new Rectangle2D.Double(x - BESIDE, y - ABOVE * size, width + 2 * BESIDE, (ABOVE + BELOW) * size);
    }

    boolean cross(Rectangle2D box) {
        return lines.stream().anyMatch(line -> crosses(line, box));
    }

    private static boolean crosses(Shape line, Rectangle2D box) {
        double[] point = new double[6];
        double x = 0;
        double y = 0;
        for (PathIterator path = line.getPathIterator(null, FLATNESS); !path.isDone(); path.next()) {
            int step = path.currentSegment(point);
            if (step == PathIterator.SEG_LINETO && box.intersectsLine(x, y, point[0], point[1])) {
                return true;
            }
            if (step != PathIterator.SEG_CLOSE) {
                x = point[0];
                y = point[1];
            }
        }
        return false;
    }
}
