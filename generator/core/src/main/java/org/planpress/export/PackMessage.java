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

    /** What squares in the drawing of bodies mean. */
    record Squares(boolean restated) implements PackMessage {}

    /**
     * A chart by a title that says of which measure it is, for those who have no page around it.
     *
     * @param title of the chart on its page
     */
    record TitleOf(String measure, String title) implements PackMessage {}

    /** The drawing of bodies for those who do not see it. */
    record Bodies(int number, String bodies) implements PackMessage {}

    /** A body and the one above it. */
    record Below(String body, String above) implements PackMessage {}
}
