package org.planpress.site.promises;

import java.time.LocalDate;
import java.util.List;
import org.planpress.words.Message;

/** What is said of commitments and indicators alike, and of the priority that they stand under. */
public sealed interface PromiseMessage extends Message {

    /** Names of facts. */
    enum Label implements PromiseMessage {
        ROLES,
        AREAS,
        SUBJECTS,
        LACKS,
        NEXT_CHECK,
        MILESTONE
    }

    /** How a milestone stands of which no date is known. */
    enum Open implements PromiseMessage {
        NO_DATE
    }

    /** When a milestone was done. */
    record Done(LocalDate day) implements PromiseMessage {}

    /** When it is due. */
    record Due(String when) implements PromiseMessage {}

    /** When one was due that is done. */
    record WasDue(String when) implements PromiseMessage {}

    /** When it was due, and nobody says that it is done. */
    record DuePassed(String when) implements PromiseMessage {}

    /** When it was due before it was moved. */
    record Moved(List<String> whens) implements PromiseMessage {}

    /** Where a milestone is. */
    record Where(List<String> areas) implements PromiseMessage {}

    /** With whom the office works on a priority. */
    record WorkedWith(List<String> names) implements PromiseMessage {}

    /** The same in place of a lead. */
    record NoSingleLead(List<String> names) implements PromiseMessage {}

    /** What the plan does not say, as one sentence. */
    record Silent(List<Message> about) implements PromiseMessage {}
}
