package org.planpress.site.chart;

import java.util.List;
import org.planpress.words.Message;
import org.planpress.words.Noun;

/** What a series says. */
public sealed interface SeriesMessage extends Message {

    /** The highest and the lowest value, or the longest and the shortest time. */
    record Extremes(boolean time, Message most, Message least) implements SeriesMessage {}

    /** A value and the few periods that have it. */
    record ValueIn(String value, List<String> periods) implements SeriesMessage {}

    /** A value that many periods have. */
    record ValueOften(String value, Noun unit, String last) implements SeriesMessage {}

    /** Where limits start anew, and why. */
    record Anew(String period, String reason) implements SeriesMessage {}

    /** Where something changed, if nothing is worked out anew. */
    record Changed(String period, String reason) implements SeriesMessage {}

    /** {@code each month, November 2020 to October 2023}. */
    record Each(Noun unit, String span) implements SeriesMessage {}

    /** {@code 0.7% in October 2023}. */
    record Newest(String value, String period) implements SeriesMessage {}
}
