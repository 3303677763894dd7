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
     */
    public record Bar(String name, double value, String shown, String aside) {}
}
