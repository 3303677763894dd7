package org.planpress.site.frame;

import org.planpress.words.Message;

/** What code says under the names by which templates ask for it, too, so that it is called the same everywhere. */
public sealed interface PageMessage extends Message {

    enum Label implements PageMessage {
        TABLE_SCROLL,
        CHAPTERS,
        PRIORITY_EVIDENCE_NOTE,
        ABOUT_WHAT,
        ABOUT_BY,
        CHANGES_FOLLOW,
        MEETINGS_COMING,
        MEETINGS_PAST,
        MEETING_RESPONSE
    }

    /** {@code Priority 1}. */
    record PriorityNumber(int number) implements PageMessage {}

    /** In the place of a picture that cannot be shown. */
    record Picture(String description) implements PageMessage {}

    /** Where a text comes from, as a sentence of its author. */
    record Source(String source) implements PageMessage {}

    /** Where a figure comes from; the words end without a full stop. */
    record FigureSource(String source) implements PageMessage {}

    record AboutFollows(String edition) implements PageMessage {}

    /** What follows from a decision, as a sentence. */
    record DecisionFollowUp(String what) implements PageMessage {}

    /** The titles of the commitments that a decision touches. */
    record DecisionTouches(String commitments) implements PageMessage {}

    record MeetingRecommendation(String id) implements PageMessage {}
}
