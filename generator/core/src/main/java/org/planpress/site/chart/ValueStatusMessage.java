package org.planpress.site.chart;

import org.planpress.model.ValueStatus;
import org.planpress.words.Message;

/** How firm a value is. */
public sealed interface ValueStatusMessage extends Message {

    /** A word or two, for a table and the end of a sentence. */
    record Name(ValueStatus status) implements ValueStatusMessage {}

    /** The same as the head of a row. */
    record Head(ValueStatus status) implements ValueStatusMessage {}

    /** What the words mean. */
    record Meaning(ValueStatus status) implements ValueStatusMessage {}

    /** Why a value is not told: {@code withheld: fewer than 5}. */
    record Withheld(String below, boolean several) implements ValueStatusMessage {}

    /** Reasons that need no number. */
    enum Reason implements ValueStatusMessage {
        WITHHELD_WITH_WEIGHT
    }
}
