package org.planpress.site.promises;

import java.util.List;
import org.planpress.words.Message;

/** What is said of commitments and indicators alike, and of the priority that they stand under. */
public sealed interface PromiseMessage extends Message {

    /** With whom the office works on a priority. */
    record WorkedWith(List<String> names) implements PromiseMessage {}

    /** The same in place of a lead. */
    record NoSingleLead(List<String> names) implements PromiseMessage {}

    /** What the plan does not say, as one sentence. */
    record Silent(List<Message> about) implements PromiseMessage {}
}
