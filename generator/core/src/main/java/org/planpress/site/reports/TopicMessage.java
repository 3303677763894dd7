package org.planpress.site.reports;

import org.planpress.words.Message;

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

    /** The same before a link to the report. */
    record WhichInThe(int number, int all) implements TopicMessage {}
}
