package org.planpress.site.chart;

import java.time.LocalDate;
import java.util.List;
import org.planpress.words.Message;

/** The chart of tasks along the months. */
public sealed interface TimetableMessage extends Message {

    /** How far a task is. */
    enum Stage {
        DONE,
        UNDER_WAY,
        NO_PROGRESS,
        UNKNOWN
    }

    record Subtitle(String title, LocalDate day) implements TimetableMessage {}

    /** {@code 12 tasks in 3 phases}. */
    record Size(int tasks, int phases) implements TimetableMessage {}

    record Summary(Message size, String first, String last, LocalDate day, List<Message> stages)
            implements TimetableMessage {}

    /** So many tasks are so far. */
    record Some(int number, Stage stage) implements TimetableMessage {}

    record Stands(Stage stage) implements TimetableMessage {}

    record PartDone(String share) implements TimetableMessage {}

    /** A task that was not done when it was judged, and whose time has passed since. */
    record NoRecord(String stands, LocalDate day) implements TimetableMessage {}

    /** How many of those there are. */
    record Passed(int number) implements TimetableMessage {}

    /** Words without figures. */
    enum Label implements TimetableMessage {
        DRAWING,
        WHOLE_TIMES,
        TASK,
        OWNER,
        START,
        END,
        PROGRESS
    }

    record Caption(String title, LocalDate day) implements TimetableMessage {}

    record AllTasks(Message size) implements TimetableMessage {}
}
