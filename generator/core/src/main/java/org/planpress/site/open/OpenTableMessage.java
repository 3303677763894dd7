package org.planpress.site.open;

import java.util.Locale;
import org.planpress.words.Message;

/** What lists are called that can be taken away as tables, and their columns. */
public sealed interface OpenTableMessage extends Message {

    /** Lists of everything that is linked to meetings, as tables to take away. */
    enum Table implements OpenTableMessage {
        MEETINGS,
        DECISIONS,
        RECOMMENDATIONS
    }

    /** What they hold, in a sentence. */
    enum TableNote implements OpenTableMessage {
        ALL_ON_THIS_SITE
    }

    /** The columns of such tables. */
    enum Head implements OpenTableMessage {
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
}
