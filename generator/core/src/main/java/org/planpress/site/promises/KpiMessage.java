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
        YEARLY_TARGETS,
        STARTING_POINT,
        TOLD,
        SOURCE,
        OWNER
    }

    /** What the plan does not say, after its name. */
    enum Silence implements KpiMessage {
        SETS_NO_TARGET,
        GIVES_NO_STARTING_POINT,
        NAMES_NO_SOURCE,
        NAMES_NOBODY
    }

    /** What is so where no measure is linked; beside a list, in place of an answer, and where this site holds no measure. */
    enum Unmeasured implements KpiMessage {
        NO_MEASURE,
        NO_MEASURE_LINKED,
        NO_FIGURES
    }

    /** That no measure is linked, but so many other things that were published. */
    record OnlyResults(int number) implements KpiMessage {}

    /** Where the measures of this site stand, of which none is linked. */
    record Elsewhere(Slot measures) implements KpiMessage {}

    /** Where its one measure is going, and of which time that is true. */
    record MeasuredIn(String direction, String when) implements KpiMessage {}

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

    /** How many measures feed it. */
    record MeasuresAreLinked(int number) implements KpiMessage {}

    record ByCommitments(int number) implements KpiMessage {}

    /** How often it is told. */
    record HowOften(Rhythm rhythm) implements KpiMessage {}

    /** The target of one of its measures. */
    record TargetOf(String measure, String level) implements KpiMessage {}

    /** The target of one year. */
    record TargetInYear(String year, String target) implements KpiMessage {}

    record TargetBy(String target, String by) implements KpiMessage {}

    record By(String by) implements KpiMessage {}

    /** A target whose day has passed. */
    record TargetPassed(String target) implements KpiMessage {}
}
