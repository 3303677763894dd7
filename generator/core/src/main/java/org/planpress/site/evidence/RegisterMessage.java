package org.planpress.site.evidence;

import org.planpress.model.Register;
import org.planpress.words.Message;

/** What is said of the registers of a plan and of what they list. */
public sealed interface RegisterMessage extends Message {

    enum Label implements RegisterMessage {
        FIGURE,
        WHEN,
        PLACE,
        AUDIENCE,
        PARTNERS
    }

    /** Beside the grade of something, or how it stands. */
    record Standing(Register.Kind kind) implements RegisterMessage {}

    /** Beside who does something, or whose judgement it is. */
    record Who(Register.Kind kind) implements RegisterMessage {}

    /** How many entries there are. */
    record Entries(int number) implements RegisterMessage {}

    /** Of how many things that people said it is told what changed. */
    record ChangesTold(int heard, int told) implements RegisterMessage {}

    /** What people said, as a sentence. */
    record Heard(String what) implements RegisterMessage {}

    /** What changed because of it, as a sentence. */
    record Changed(String what) implements RegisterMessage {}

    /** In place of what changed. */
    record ChangeUnknown(boolean restated) implements RegisterMessage {}

    /** The title of an entry that follows another. */
    record Numbered(int number, String title) implements RegisterMessage {}

    /** A point with what it is, such as a recommendation. */
    record Labelled(String label, String text) implements RegisterMessage {}

    record PointOf(String who) implements RegisterMessage {}

    record PointDue(String when, boolean passed) implements RegisterMessage {}

    record Outcome(String what) implements RegisterMessage {}

    /** Of a point that was due. */
    record OutcomeUnknown(boolean restated) implements RegisterMessage {}

    /** What an entry says of itself, in a line: a label and its value. */
    record Told(String term, String text) implements RegisterMessage {}
}
