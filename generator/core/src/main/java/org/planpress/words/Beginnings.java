package org.planpress.words;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a file of words says of the beginnings of words. */
final class Beginnings {

    /** The term that holds them. */
    static final String TERM = "-mutations";

    private static final String NOTHING = "-";

    private Beginnings() {}

    /** Reads {@code p b, t d, g -}: a hyphen stands for nothing. */
    static List<Beginning> of(Voice voice) {
        return voice.entries().containsKey(TERM)
                ? Stream.of(Mutation.SOFT, Mutation.NASAL, Mutation.ASPIRATE)
                        .flatMap(mutation -> Stream.of(voice.term(TERM, Names.constant(mutation))
                                        .split(", "))
                                .map(pair -> pair.strip().split(" "))
                                .map(pair -> new Beginning(mutation, pair[0], pair[1].equals(NOTHING) ? "" : pair[1])))
                        .toList()
                : List.of();
    }

    /** A word as it stands after one that changes it: what to propose, never what to print. Acronyms do not change. */
    static String mutated(List<Beginning> beginnings, Alphabet alphabet, Mutation mutation, String word) {
        if (word.length() > 1 && Character.isUpperCase(word.charAt(1))) {
            return word;
        }
        String first = alphabet.first(word);
        Optional<Beginning> changed = beginnings.stream()
                .filter(beginning -> beginning.mutation() == mutation)
                .filter(beginning -> beginning.plain().equalsIgnoreCase(first))
                .findFirst();
        return changed.map(beginning -> {
                    String rest = word.substring(first.length());
                    return Character.isUpperCase(word.codePointAt(0))
                            ? Saying.capital(beginning.mutated() + rest)
                            : beginning.mutated() + rest;
                })
                .orElse(word);
    }
}
