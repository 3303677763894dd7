package org.planpress.analysis.statistics;

import java.util.List;
import java.util.OptionalDouble;

/** The values of one segment against its limits. In every answer 1 means high or rising, -1 low or falling. */
record Run(List<OptionalDouble> values, Limits limits) {

    /** Seven in a row make a trend or a shift. */
    static final int LENGTH = 7;

    private static final double EQUAL = 1e-9;

    /** 1 above, -1 below, 0 equal. */
    static int side(double value, double line) {
        return Math.abs(value - line) <= EQUAL ? 0 : value > line ? 1 : -1;
    }

    /** The side of a line that a value lies on; 0 for a missing value too. */
    private int side(int index, double line) {
        OptionalDouble value = values.get(index);
        return value.isPresent() ? side(value.getAsDouble(), line) : 0;
    }

    int outside(int index) {
        if (side(index, limits.upper()) > 0) {
            return 1;
        }
        return side(index, limits.lower()) < 0 ? -1 : 0;
    }

    /** Beyond a near limit, and not outside. */
    private int near(int index) {
        if (outside(index) != 0) {
            return 0;
        }
        if (side(index, limits.nearUpper()) > 0) {
            return 1;
        }
        return side(index, limits.nearLower()) < 0 ? -1 : 0;
    }

    int twoOfThree(int index) {
        int own = near(index);
        for (int start = Math.max(0, index - 2); own != 0 && start <= index && start + 2 < values.size(); start++) {
            int together = 0;
            boolean oneSide = true;
            for (int each = start; each <= start + 2; each++) {
                together += near(each) == own ? 1 : 0;
                oneSide &= side(each, limits.mean()) == own;
            }
            if (together >= 2 && oneSide) {
                return own;
            }
        }
        return 0;
    }

    /** Which values belong to six rises, or six falls, in a row; on a shared peak the later trend counts. */
    int[] trends() {
        int[] steps = new int[values.size()];
        for (int index = 1; index < steps.length; index++) {
            OptionalDouble before = values.get(index - 1);
            steps[index] = before.isPresent() ? side(index, before.getAsDouble()) : 0;
        }
        return marked(steps, LENGTH - 1, 1);
    }

    /** Which values belong to seven in a row on one side of the mean. */
    int[] shifts() {
        int[] sides = new int[values.size()];
        for (int index = 0; index < sides.length; index++) {
            sides[index] = side(index, limits.mean());
        }
        return marked(sides, LENGTH, 0);
    }

    /** Marks each run of {@code length} equal signs, and {@code before} places in front of it. */
    private static int[] marked(int[] signs, int length, int before) {
        int[] marks = new int[signs.length];
        int count = 0;
        for (int index = 0; index < signs.length; index++) {
            boolean goesOn = index > 0 && signs[index] != 0 && signs[index] == signs[index - 1];
            count = signs[index] == 0 ? 0 : goesOn ? count + 1 : 1;
            if (count >= length) {
                for (int each = index - length + 1 - before; each <= index; each++) {
                    marks[each] = signs[index];
                }
            }
        }
        return marks;
    }
}
