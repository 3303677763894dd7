package org.planpress.site.chart;

import org.planpress.words.Message;

/** The figure that follows money to what it serves. */
public sealed interface FollowedMessage extends Message {

    /** How much of one total is linked. */
    record Of(String column, String linked, String total, String rest) implements FollowedMessage {}

    /** All of a total is linked. */
    record All(String column, String total) implements FollowedMessage {}

    /** Nothing of a total is linked. */
    record Nothing(String column, String total) implements FollowedMessage {}

    /** How much of a total something is. */
    record Part(String amount, String total) implements FollowedMessage {}

    /** A column with its unit. */
    record Head(String column, String unit) implements FollowedMessage {}

    /** {@code 1. Safer homes}. */
    record Priority(int number, String title) implements FollowedMessage {}

    /** Headings, rows and notes without figures. */
    enum Label implements FollowedMessage {
        TITLE,
        SUBTITLE,
        SERVES,
        CAPTION,
        PROJECTS,
        SERVICES,
        BY_PRIORITY,
        BY_AREA,
        LINKED,
        NOT_LINKED,
        BAR_LINKED,
        BAR_NOT_LINKED,
        IN_AREAS,
        NOT_IN_AREAS,
        TOTAL,
        COUNTED_ONCE,
        COLUMNS_OVERLAP,
        DRAWING
    }
}
