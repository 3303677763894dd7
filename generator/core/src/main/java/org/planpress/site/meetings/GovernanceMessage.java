package org.planpress.site.meetings;

import java.util.List;
import org.planpress.words.Message;

/** What is said of the bodies that hold each other to account. */
public sealed interface GovernanceMessage extends Message {

    enum Label implements GovernanceMessage {
        DIAGRAM,
        BODIES,
        REQUIRED_BY_LAW
    }

    /** The diagram for those who do not see it. */
    record InDiagram(int bodies) implements GovernanceMessage {}

    /** A body within a sentence, by a title that has no article of its own. */
    record Body(String title) implements GovernanceMessage {}

    /** To whom a body answers beside the one above it, right after its name. */
    record AnswersAlso(List<Body> bodies) implements GovernanceMessage {}

    /** The same as a sentence of its own. */
    record AnswersAlsoTo(List<Body> bodies) implements GovernanceMessage {}

    record Members(String members) implements GovernanceMessage {}
}
