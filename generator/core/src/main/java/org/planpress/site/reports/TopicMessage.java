package org.planpress.site.reports;

import org.planpress.words.Message;
import org.planpress.words.Slot;

/** Topics of reports. */
public sealed interface TopicMessage extends Message {

    enum Label implements TopicMessage {
        QUOTES,
        OTHERS,
        PREVIOUS,
        NEXT
    }

    /** {@code Topic 2 of 5}. */
    record Which(int number, int all) implements TopicMessage {}

    /** The same with a link to the report. */
    record Kicker(int number, int all, Slot report) implements TopicMessage {}
}
