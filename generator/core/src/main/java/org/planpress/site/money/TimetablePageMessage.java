package org.planpress.site.money;

import java.time.LocalDate;
import org.planpress.words.Message;

/** The page of the timetable. */
public sealed interface TimetablePageMessage extends Message {

    enum Label implements TimetablePageMessage {
        NO_TASKS
    }

    /** The day that progress was judged. */
    record Judged(LocalDate day) implements TimetablePageMessage {}
}
