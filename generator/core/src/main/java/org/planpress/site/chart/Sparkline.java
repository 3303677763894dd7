package org.planpress.site.chart;

import java.util.List;
import java.util.OptionalDouble;

/**
 * A small line without words, for a row that says in words all that it shows.
 *
 * @param values in order of time; empty where there is none
 * @param mean what is usual now
 * @param last what the newest value is
 */
public record Sparkline(List<OptionalDouble> values, OptionalDouble mean, ControlLine.Mark last) implements ChartSpec {

    /** So many of the newest values are drawn; more would not fit. */
    public static final int MOST = 100;
}
