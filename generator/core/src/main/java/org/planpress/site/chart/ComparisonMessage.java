package org.planpress.site.chart;

import java.time.LocalDate;
import org.planpress.words.Message;

/** Charts of figures beside those of others. */
public sealed interface ComparisonMessage extends Message {

    /** {@code England: 5.2}. */
    record Figure(String name, String value) implements ComparisonMessage {}

    record Figures(String figures) implements ComparisonMessage {}

    record Caption(String title, String period) implements ComparisonMessage {}

    /** Something, and the time that it is about. */
    record Of(String what, String period) implements ComparisonMessage {}

    /** {@code 39 of 44}. */
    record Place(int place, int all) implements ComparisonMessage {}

    /** {@code 39 of 44, where 1 is the lowest rate}. */
    record PlaceFrom(int place, int all, String first) implements ComparisonMessage {}

    /** The same as a sentence. */
    record Ranked(Message place) implements ComparisonMessage {}

    /** The same where nobody said what the first place stands for. */
    record RankedUntold(Message place) implements ComparisonMessage {}

    record Published(LocalDate on) implements ComparisonMessage {}

    /** Heads of the table. */
    enum Head implements ComparisonMessage {
        NAME,
        MEANING,
        PERIOD,
        RANK
    }
}
