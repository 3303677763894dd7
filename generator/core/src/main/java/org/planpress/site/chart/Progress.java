package org.planpress.site.chart;

import java.util.List;

/**
 * How far each of several tasks is, on a track that ends at all of it.
 *
 * @param bars from top to bottom
 */
public record Progress(List<Bar> bars) implements ChartSpec {

    /**
     * One task.
     *
     * @param name what is done
     * @param percent the part that is done, 0 to 100
     * @param shown the same in words
     * @param late whether it should have been finished
     */
    public record Bar(String name, double percent, String shown, boolean late) {}
}
