package org.planpress.site.succession;

import java.time.LocalDate;
import org.planpress.words.Message;

/** What is said of bodies that end, of those that come after them, and of what passed from the ones to the others. */
public sealed interface SuccessionMessage extends Message {

    enum Label implements SuccessionMessage {
        ALL_FUNCTIONS,
        BODY,
        BEFORE,
        AFTER,
        NOBODY_YET,
        NOBODY_KNOWN
    }

    /** That a body will answer no more from a day on. */
    record Ends(String body, LocalDate day) implements SuccessionMessage {}

    record Ended(String body, LocalDate day) implements SuccessionMessage {}

    /** What passes to whom. */
    record WillPass(String functions, String body, LocalDate day) implements SuccessionMessage {}

    record Passed(String functions, String body, LocalDate day) implements SuccessionMessage {}

    /** From whom functions came, as a fact of a body. */
    record TookOver(String functions, String body, LocalDate day) implements SuccessionMessage {}

    record WillTakeOver(String functions, String body, LocalDate day) implements SuccessionMessage {}

    /** The plan of a successor. */
    record PlanOf(String title) implements SuccessionMessage {}

    /** A thing of the plan that passes on. */
    record ThingWillPass(String thing, String body, LocalDate day) implements SuccessionMessage {}

    record ThingPassed(String thing, String body, LocalDate day) implements SuccessionMessage {}

    /** A thing of the plan that stands elsewhere on the site. */
    record ThingStands(String thing, String here) implements SuccessionMessage {}

    /** The words of a link to what a thing is now, by its number there. */
    record NumberThere(String number) implements SuccessionMessage {}

    /** The words of a link to a body. */
    record GoTo(String body) implements SuccessionMessage {}
}
