package org.planpress.site.texts;

import org.planpress.words.Message;

/** What the list of all pages says. */
public sealed interface AllPagesMessage extends Message {

    enum Label implements AllPagesMessage {
        TITLE,
        LEAD,
        THIS_SITE,
        MEASURES,
        REPORTS,
        MEETINGS,
        DECISIONS
    }

    record CommitmentsOf(String edition) implements AllPagesMessage {}

    record KpisOf(String edition) implements AllPagesMessage {}

    /** A commitment that was dropped. */
    record Dropped(String id, String title) implements AllPagesMessage {}
}
