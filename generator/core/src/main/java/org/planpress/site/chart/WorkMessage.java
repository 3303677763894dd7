package org.planpress.site.chart;

import java.time.LocalDate;
import org.planpress.words.Message;

/** The chart of how far each piece of work was. */
public sealed interface WorkMessage extends Message {

    /** What pieces of work can be. */
    enum Kind {
        FINISHED,
        LATE,
        OTHER
    }

    record Subtitle(LocalDate day) implements WorkMessage {}

    record Drawing(String works) implements WorkMessage {}

    record Some(Kind kind, LocalDate day, String works) implements WorkMessage {}

    /** {@code “A new contact form”, 50%}. */
    record Work(String title, String percent) implements WorkMessage {}

    record LateAt(String percent) implements WorkMessage {}

    /** Words without figures. */
    enum Label implements WorkMessage {
        TITLE,
        HOW_LATE,
        PIECE,
        DUE,
        DONE,
        LATE,
        ALL
    }

    record Lateness(boolean late, LocalDate day) implements WorkMessage {}

    record Caption(LocalDate day) implements WorkMessage {}
}
