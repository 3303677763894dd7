package org.planpress.site.book;

import org.planpress.words.Message;

/** What a report on paper says beside its pages. */
public sealed interface ReportBookMessage extends Message {

    /** Titles of chapters. */
    enum Title implements ReportBookMessage {
        OVER_TIME,
        TOPICS
    }

    enum Note implements ReportBookMessage {
        GOES_ON,
        CHARTS,
        NO_JUDGEMENT,
        NO_STEPS
    }

    /** What the report is, beside a value. */
    enum Term implements ReportBookMessage {
        REPORT,
        KIND,
        PLAN,
        MEETING,
        SOURCE
    }

    record Topic(int number, String title) implements ReportBookMessage {}

    /** How many pieces of work stand in one way. */
    record Stand(String status, int number) implements ReportBookMessage {}
}
