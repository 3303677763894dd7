package org.planpress.export;

import org.planpress.model.Unit;
import org.planpress.words.Message;

/** What files for programs say to people: names of columns and what they mean, and what to know before using them. */
public sealed interface DataMessage extends Message {

    /** The calendar of meetings, as programs list it. */
    record Calendar(String site) implements DataMessage {}

    /** Why a score is not worked out. */
    enum Score implements DataMessage {
        CHANGE_UNKNOWN
    }

    enum Notice implements DataMessage {
        MADE_UP
    }

    /** The columns of the values of a measure. */
    enum Column implements DataMessage {
        PERIOD,
        AREA,
        VALUE,
        STATUS,
        RULE,
        TYPE
    }

    /** What is in them. */
    enum Meaning implements DataMessage {
        PERIOD_MEANS,
        AREA_MEANS,
        VALUE_MEANS,
        STATUS_MEANS,
        RULE_MEANS,
        TYPE_MEANS
    }

    /** What a value is counted in. */
    record MeasuredIn(Unit unit) implements DataMessage {}
}
