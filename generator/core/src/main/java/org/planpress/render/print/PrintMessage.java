package org.planpress.render.print;

import org.planpress.words.Message;

/** What code says in print, or under the names of print. */
public sealed interface PrintMessage extends Message {

    enum Label implements PrintMessage {
        CONTENTS
    }

    /** {@code Priority 1}. */
    record Priority(int number) implements PrintMessage {}

    /**
     * How far a colour stands out.
     *
     * @param contrast on light paper
     * @param beside from which colour
     * @param dark the same on a dark screen
     */
    record Contrast(String contrast, String beside, String dark) implements PrintMessage {}
}
