package org.planpress.site.promises;

import org.planpress.model.Direction;
import org.planpress.model.Rhythm;
import org.planpress.words.Message;
import org.planpress.words.Slot;

/** What is said of key performance indicators. */
public sealed interface KpiMessage extends Message {

    /** Names of facts. */
    enum Label implements KpiMessage {
        STATUS,
        WHY,
        JUDGED,
        TARGET,
        STARTING_POINT,
        TOLD,
        SOURCE,
        OWNER
    }

    /** What the plan leaves open. */
    enum Gap implements KpiMessage {
        NO_TARGET,
        NO_BASELINE,
        NO_SOURCE,
        NO_OWNER
    }

    enum Unmeasured implements KpiMessage {
        NOT_YET,
        WE_DO_NOT_KNOW,
        NOBODY_CAN_SAY
    }

    enum Title implements KpiMessage {
        OTHERS
    }

    /** The title of its page. */
    record Named(String id, String title) implements KpiMessage {}

    /** What it is one of. */
    record Kicker(String id, Slot parent) implements KpiMessage {}

    /** Which way it should move, in a few words. */
    record Should(Direction direction) implements KpiMessage {}

    /** The same as a sentence. */
    record ShouldMove(Direction direction) implements KpiMessage {}

    /** How many measures feed it, in a few words. */
    record Measures(int number) implements KpiMessage {}

    /** The same as a sentence. */
    record MeasuresAreLinked(int number) implements KpiMessage {}

    record ByCommitments(int number) implements KpiMessage {}

    /** How often it is told. */
    record HowOften(Rhythm rhythm) implements KpiMessage {}

    record TargetBy(String target, String when) implements KpiMessage {}

    record By(String when) implements KpiMessage {}

    /** A target whose day has passed. */
    record TargetPassed(String target) implements KpiMessage {}
}
