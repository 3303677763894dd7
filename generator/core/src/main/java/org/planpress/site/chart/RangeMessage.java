package org.planpress.site.chart;

import org.planpress.words.Message;

/** The limits between which values are usual, cut off at what is possible. */
public sealed interface RangeMessage extends Message {

    /** {@code 10 to 14}. */
    record Between(String lower, String upper) implements RangeMessage {}

    record UpTo(String upper) implements RangeMessage {}

    record From(String lower) implements RangeMessage {}

    /** Values that never change. */
    record One(String value) implements RangeMessage {}

    /** No value that is possible would be unusual. */
    enum Unlimited implements RangeMessage {
        ANY
    }
}
