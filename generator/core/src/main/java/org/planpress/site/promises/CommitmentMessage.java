package org.planpress.site.promises;

import java.time.LocalDate;
import org.planpress.words.Message;
import org.planpress.words.Noun;
import org.planpress.words.Slot;

/** What is said of commitments, beside how they stand. */
public sealed interface CommitmentMessage extends Message {

    /** Names of facts. */
    enum Label implements CommitmentMessage {
        THEME,
        START,
        DUE,
        LEAD,
        PARTNERS,
        JUDGED
    }

    /** What nobody linked. */
    enum Gap implements CommitmentMessage {
        NO_INDICATOR
    }

    /** What the plan does not say, after its name. */
    enum Silence implements CommitmentMessage {
        NAMES_NO_LEAD,
        NAMES_NO_PARTNERS,
        SETS_NO_DATE,
        NAMES_NO_MONEY
    }

    /** Names of parts and files. */
    enum Title implements CommitmentMessage {
        OTHERS,
        ON_PAPER
    }

    /** What will become of the number. */
    enum Promise implements CommitmentMessage {
        NUMBER_STAYS
    }

    /** {@code Sixty-three commitments} as a note. */
    record Counted(int number) implements CommitmentMessage {}

    /** What it is one of. */
    record Kicker(String id, int among, Slot parent) implements CommitmentMessage {}

    /** The name of the fact that lists indicators. */
    record Indicators(int number) implements CommitmentMessage {}

    record JudgedOn(LocalDate day) implements CommitmentMessage {}

    record Starts(String when) implements CommitmentMessage {}

    record IsDue(String when) implements CommitmentMessage {}

    /** A due date that had passed when the status was judged. */
    record Overdue(String due, long number, Noun unit, LocalDate judged) implements CommitmentMessage {}

    /** A due date that has passed since the status was judged, or that nobody judged. */
    record DuePassed(String due) implements CommitmentMessage {}

    /** What a missing status does not mean. */
    record StatusMissing(boolean history, boolean restated) implements CommitmentMessage {}

    /**
     * Up to which day this site holds papers that could tell of it.
     *
     * @param day the day of the newest
     */
    record PapersEnd(LocalDate day) implements CommitmentMessage {}

    /** That indicators are linked without figures. */
    record FiguresMissing(int indicators) implements CommitmentMessage {}

    record DroppedOn(LocalDate day) implements CommitmentMessage {}
}
