package org.planpress.site.beyond;

import org.planpress.words.Message;

/** What is said of partners. */
public sealed interface PartnerMessage extends Message {

    enum Note implements PartnerMessage {
        LEAD,
        NAMES
    }

    record Description(String edition) implements PartnerMessage {}

    record AllName(int total) implements PartnerMessage {}

    /**
     * Partners of some.
     *
     * @param together whether the plan names for the others with whom the office works on their priority
     */
    record SomeName(int number, int total, boolean together) implements PartnerMessage {}
}
