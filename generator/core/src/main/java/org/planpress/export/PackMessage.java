package org.planpress.export;

import org.planpress.words.Message;

/** What files of the pack for designers say. */
public sealed interface PackMessage extends Message {

    /** The page of colours, fonts and marks. */
    record Brand(String site) implements PackMessage {}

    record ChartId(String id) implements PackMessage {}

    record ChartPage(String address) implements PackMessage {}

    /** Headings of the words of a chart; plain text has no other way to show that they are some than capitals. */
    enum Heading implements PackMessage {
        ILLUSTRATIVE,
        TITLE,
        SUBTITLE,
        WHAT_IT_SAYS,
        ALTERNATIVE_TEXT,
        NOTES,
        SOURCE,
        AS_OF
    }

    enum Note implements PackMessage {
        NOT_FACTS
    }
}
