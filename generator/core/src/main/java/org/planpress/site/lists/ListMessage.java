package org.planpress.site.lists;

import java.util.Locale;
import org.planpress.words.Message;

/** What is said around lists of everything of one kind. */
public sealed interface ListMessage extends Message {

    enum Label implements ListMessage {
        BY_SUBJECT,
        BY_LEAD
    }

    /** Lists of everything that is linked to meetings, as tables to take away. */
    enum Table implements ListMessage {
        MEETINGS,
        DECISIONS,
        RECOMMENDATIONS
    }

    /** What they hold, in a sentence. */
    enum TableNote implements ListMessage {
        ALL_ON_THIS_SITE
    }

    /** The columns of such tables. */
    enum Head implements ListMessage {
        HEAD_ID,
        HEAD_TITLE,
        HEAD_TEXT,
        HEAD_FIGURE,
        HEAD_WHEN,
        HEAD_PLACE,
        HEAD_AUDIENCE,
        HEAD_WHO,
        HEAD_PARTNERS,
        HEAD_STANDING,
        HEAD_HEARD,
        HEAD_CHANGED,
        HEAD_POINTS,
        HEAD_COMMITMENTS,
        HEAD_KPIS,
        HEAD_PRIORITIES,
        HEAD_MEASURES,
        HEAD_LINK,
        HEAD_SOURCE,
        HEAD_BODY,
        HEAD_DATE,
        HEAD_START,
        HEAD_END,
        HEAD_PROVISIONAL,
        HEAD_AGENDA,
        HEAD_AREAS,
        HEAD_NOTE,
        HEAD_MEETING,
        HEAD_FOLLOW_UP,
        HEAD_DUE,
        HEAD_OUTCOME,
        HEAD_RESPONSE,
        HEAD_RESPONDED,
        HEAD_ACCEPTED,
        HEAD_PLAN_CHANGED,
        HEAD_CHANGE;

        /** As programs call it. */
        String key() {
            return name().substring("HEAD_".length()).toLowerCase(Locale.ROOT);
        }

        /** Whether it holds dates as plans have them: a day, a month or a year. */
        boolean isDate() {
            return this == HEAD_WHEN || this == HEAD_DUE;
        }
    }

    /** For search engines. */
    record Description(String edition) implements ListMessage {}

    /** The choice of all commitments. */
    record All(int number) implements ListMessage {}

    /** How many commitments an index leaves out, as no subject or lead is named for them. */
    record Without(Order order, int number) implements ListMessage {}

    /** What an index is ordered by. */
    enum Order {
        SUBJECT,
        LEAD
    }
}
