package org.planpress.site.chart;

import java.util.List;

/**
 * The same measure in several places, each in its own panel, all on one scale and over the same time.
 *
 * @param panels in reading order
 */
public record SmallMultiples(List<Panel> panels) implements ChartSpec {

    /**
     * One place.
     *
     * @param title its name
     * @param latest its newest value in words
     */
    public record Panel(String title, String latest, ControlLine line) {}
}
