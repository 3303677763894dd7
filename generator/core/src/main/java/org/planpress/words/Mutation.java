package org.planpress.words;

import java.util.Optional;
import java.util.stream.Stream;

/** How the beginning of a word changes after the word before it, where a language has such changes. */
public enum Mutation {
    NONE,
    SOFT,
    NASAL,
    ASPIRATE;

    /** The one that files of words call so. */
    static Optional<Mutation> named(String name) {
        return Stream.of(values())
                .filter(mutation -> Names.constant(mutation).equals(name))
                .findFirst();
    }
}
