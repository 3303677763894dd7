package org.planpress.render.chart;

import java.awt.Shape;
import java.awt.geom.PathIterator;

/**
 * The outline of a shape as SVG writes it: to one decimal, each step from the point before or from the corner of the
 * drawing, whichever is shorter; where the pen is lifted or goes aslant always from the point before, since the dots on a
 * line, and many of them in a row, are packed smaller for it. Steps start from where the text says the point is, so that rounding cannot add up.
 */
final class PathData {

    private static final int TENTHS = 10;

    private final StringBuilder text = new StringBuilder();

    /** The command that a pair of numbers without a letter would have. */
    private char open = ' ';

    private long x;
    private long y;
    private long startX;
    private long startY;

    private PathData() {}

    static String of(Shape shape) {
        PathData data = new PathData();
        double[] points = new double[6];
        for (PathIterator path = shape.getPathIterator(null); !path.isDone(); path.next()) {
            data.add(path.currentSegment(points), points);
        }
        return data.text.toString();
    }

    private void add(int segment, double[] points) {
        switch (segment) {
            case PathIterator.SEG_MOVETO -> move(tenths(points[0]), tenths(points[1]));
            case PathIterator.SEG_LINETO -> line(tenths(points[0]), tenths(points[1]));
            case PathIterator.SEG_QUADTO -> step('q', points, 4);
            case PathIterator.SEG_CUBICTO -> step('c', points, 6);
            default -> close();
        }
    }

    private void move(long toX, long toY) {
        if (text.isEmpty()) {
            append('M', numbers(toX, toY));
            open = 'L';
        } else {
            append('m', numbers(toX - x, toY - y));
            open = 'l';
        }
        startX = toX;
        startY = toY;
        at(toX, toY);
    }

    private void line(long toX, long toY) {
        if (toY == y) {
            shorter('h', numbers(toX - x), numbers(toX));
        } else if (toX == x) {
            shorter('v', numbers(toY - y), numbers(toY));
        } else {
            append('l', numbers(toX - x, toY - y));
        }
        at(toX, toY);
    }

    private void step(char command, double[] points, int count) {
        long[] there = new long[count];
        long[] steps = new long[count];
        for (int i = 0; i < count; i++) {
            there[i] = tenths(points[i]);
            steps[i] = there[i] - (i % 2 == 0 ? x : y);
        }
        shorter(command, numbers(steps), numbers(there));
        at(there[count - 2], there[count - 1]);
    }

    private void close() {
        text.append('Z');
        open = ' ';
        at(startX, startY);
    }

    /** A small letter takes steps, a capital one places. */
    private void shorter(char command, String steps, String places) {
        char capital = Character.toUpperCase(command);
        if (steps.length() + cost(command, steps) < places.length() + cost(capital, places)) {
            append(command, steps);
        } else {
            append(capital, places);
        }
    }

    /** What it takes to part the numbers from what stands before them. */
    private int cost(char command, String numbers) {
        return command == open && numbers.startsWith("-") ? 0 : 1;
    }

    private void append(char command, String numbers) {
        if (command != open) {
            text.append(command);
        } else if (!numbers.startsWith("-")) {
            text.append(' ');
        }
        text.append(numbers);
        open = command;
    }

    private void at(long toX, long toY) {
        x = toX;
        y = toY;
    }

    private static long tenths(double value) {
        return Math.round(value * TENTHS);
    }

    private static String numbers(long... tenths) {
        StringBuilder numbers = new StringBuilder();
        for (long each : tenths) {
            if (numbers.length() > 0 && each >= 0) {
                numbers.append(' ');
            }
            number(numbers, each);
        }
        return numbers.toString();
    }

    private static void number(StringBuilder text, long tenths) {
        long size = Math.abs(tenths);
        text.append(tenths < 0 ? "-" : "");
        if (size >= TENTHS || size == 0) {
            text.append(size / TENTHS);
        }
        if (size % TENTHS != 0) {
            text.append('.').append(size % TENTHS);
        }
    }
}
