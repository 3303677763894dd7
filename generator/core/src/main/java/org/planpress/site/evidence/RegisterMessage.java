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
        PARTNERS,
        GRADE,
        JUDGEMENT,
        APPLIES,
        STANDING,
        JUDGED_BY,
        /** Before what others say of a promise. */
        JUDGED_BY_OTHERS,
        OPINION_UNDATED,
        WHO;

        /** Beside the grade of something, or how it stands. */
        static Label standing(Register.Kind kind) {
            return switch (kind) {
                case INSPECTIONS -> GRADE;
                case OPINIONS -> JUDGEMENT;
                case NATIONAL_MEASURES -> APPLIES;
                case ENGAGEMENT, DEMAND, JOINT_WORK, STAGES, PROGRAMME, GUARANTEE, OTHER -> STANDING;
            };
        }

        /** Beside who does something, or whose judgement it is. */
        static Label who(Register.Kind kind) {
            return switch (kind) {
                case INSPECTIONS, OPINIONS -> JUDGED_BY;
                case ENGAGEMENT, DEMAND, JOINT_WORK, STAGES, PROGRAMME, NATIONAL_MEASURES, GUARANTEE, OTHER -> WHO;
            };
        }
    }

    /** Where an opinion was published. */
    record OpinionFrom(String source) implements RegisterMessage {}

    /** Of what was said too long ago. */
    record OpinionOld(Message ago) implements RegisterMessage {}

    /** How many entries there are. */
    record Entries(int number) implements RegisterMessage {}

    /** Of how many things that people said it is told what changed. */
    record ChangesTold(int heard, int told, boolean all) implements RegisterMessage {}

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
