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
        MARKS,
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
}
