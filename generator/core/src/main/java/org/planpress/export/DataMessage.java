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

    /** Why values are withheld, in the words of their status. */
    record Withheld(String reason) implements DataMessage {}

    /** The columns of the values of a measure. */
    enum Column implements DataMessage {
        PERIOD,
        AREA,
        GROUP,
        VALUE,
        STATUS,
        RULE,
        TYPE,
        WAS,
        REVISED_ON,
        REASON
    }

    /** What is in them. */
    enum Meaning implements DataMessage {
        PERIOD_MEANS,
        AREA_MEANS,
        VALUE_MEANS,
        STATUS_MEANS,
        RULE_MEANS,
        TYPE_MEANS,
        WAS_MEANS,
        REVISED_ON_MEANS,
        REASON_MEANS
    }

    /** What a value is counted in. */
    record MeasuredIn(Unit unit) implements DataMessage {}

    /** The same in an office's own word. */
    record MeasuredInWord(String word) implements DataMessage {}
}
