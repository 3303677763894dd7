package org.planpress.edit;

import java.util.Optional;

/** How an edit ended. */
public sealed interface Edited {

    /** The whole file with the change; empty if it was refused. */
    default Optional<String> newText() {
        return this instanceof Proved proved ? Optional.of(proved.text()) : Optional.empty();
    }

    /**
     * The file with the change, read again: it says what it said, with that change and no other.
     *
     * @param text the whole file
     */
    record Proved(String text) implements Edited {}

    /**
     * The file stays as it is.
     *
     * @param reason why, in a plain sentence
     * @param stale whether the file does not say any more what was expected
     */
    record Refused(String reason, boolean stale) implements Edited {}
}
