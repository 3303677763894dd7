package org.planpress.site.chart;

import java.util.List;
import java.util.OptionalDouble;

/**
 * A small line without words, for a row that says in words all that it shows.
 *
 * @param values in order of time; empty where there is none that happened
 * @param ahead in the same order those that did not happen, such as forecasts; empty where there are none
 * @param mean what is usual now
 * @param last what the newest value is
 */
public record Sparkline(
        List<OptionalDouble> values, List<OptionalDouble> ahead, OptionalDouble mean, ControlLine.Mark last)
        implements ChartSpec {

    /** So many of the newest values are drawn; more would not fit. */
    public static final int MOST = 100;
}
