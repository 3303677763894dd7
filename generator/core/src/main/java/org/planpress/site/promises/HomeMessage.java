package org.planpress.site.promises;

import org.planpress.words.Message;

/** What is said on the first page of an edition. */
public sealed interface HomeMessage extends Message {

    enum Note implements HomeMessage {
        FIGURES,
        SOME_FIGURES,
        MONEY
    }

    /** Its heading: the number of promises. */
    record Heading(int commitments, String area) implements HomeMessage {}

    /** How the commitments of a priority stand. */
    record HowTheyStand(String counts) implements HomeMessage {}
}
