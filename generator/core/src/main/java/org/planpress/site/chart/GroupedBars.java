package org.planpress.site.chart;

import java.util.List;

/**
 * Horizontal bars in groups, all on one scale from zero. The name of each bar stands beside its value, so that no
 * colour needs a key.
 *
 * @param groups from top to bottom; the bars of every group come in the same order
 */
public record GroupedBars(List<Group> groups) implements ChartSpec {

    /** Bars under one name. */
    public record Group(String name, List<Bars.Bar> bars) {}
}
