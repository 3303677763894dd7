package org.planpress.site.chart;

import java.time.Month;
import org.planpress.site.chart.ControlLine.Standing;
import org.planpress.words.Message;

/** What stands in drawings, and how they are described. */
public sealed interface ChartMessage extends Message {

    /** Lines that say what is usual. */
    enum Line {
        AVERAGE,
        UPPER,
        LOWER
    }

    /** {@code Upper limit}. */
    record Limit(Line line) implements ChartMessage {}

    record LimitFrom(Line line, String period) implements ChartMessage {}

    /** What stands at the end of a line. */
    record LimitAt(Line line, String value) implements ChartMessage {}

    /** The same in a narrow drawing. */
    record LimitAtBriefly(Line line, String value) implements ChartMessage {}

    record TargetAt(String value) implements ChartMessage {}

    /** A target that ends before the newest value. */
    record TargetUntil(String period, String value) implements ChartMessage {}

    /** The newest value, if it is of the last period. */
    record LatestAt(String value, Standing standing) implements ChartMessage {}

    /** The newest value, if its period is not the last. */
    record ValueAt(String period, String value, Standing standing) implements ChartMessage {}

    /** The last value that did not happen, after those that did. */
    record AheadAt(Standing standing, String value) implements ChartMessage {}

    record LimitsResetIn(String period) implements ChartMessage {}

    /** Words without figures. */
    enum Label implements ChartMessage {
        LIMITS_RESET,
        NO_FIGURES
    }

    /** A month on an axis, where there is room for three letters. */
    record MonthOnAxis(Month month) implements ChartMessage {}

    /** The drawing of bars, for those who hear it. */
    record Bars(String parts) implements ChartMessage {}
}
