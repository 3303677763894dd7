package org.planpress.site.chart;

import java.util.List;

/**
 * Horizontal bars that start at zero, each with its name above and its value beside the end.
 *
 * @param bars from top to bottom
 */
public record Bars(List<Bar> bars) implements ChartSpec {

    /**
     * One bar.
     *
     * @param name what it stands for
     * @param value its length; a negative one points to the left
     * @param shown the value in words
     * @param aside a second thing to say after the value, or empty
     * @param own whether it is about the subject of the chart, rather than there to compare it with
     */
    public record Bar(String name, double value, String shown, String aside, boolean own) {

        /** A bar about the subject of the chart. */
        public Bar(String name, double value, String shown, String aside) {
            this(name, value, shown, aside, true);
        }

        /** A bar to compare others with. */
        public static Bar other(String name, double value, String shown, String aside) {
            return new Bar(name, value, shown, aside, false);
        }
    }
}
