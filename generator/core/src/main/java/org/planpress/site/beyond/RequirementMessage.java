package org.planpress.site.beyond;

import org.planpress.words.Message;

/** What is said of national threats. */
public sealed interface RequirementMessage extends Message {

    record AllAnswered(int threats) implements RequirementMessage {}

    record SomeAnswered(int answered, int threats, int others) implements RequirementMessage {}

    /** How many commitments answer a threat. */
    record Counted(int commitments) implements RequirementMessage {}

    /** Who found which commitment answers which threat, as a sentence. */
    record MatchedBy(String who, boolean restated) implements RequirementMessage {}
}
