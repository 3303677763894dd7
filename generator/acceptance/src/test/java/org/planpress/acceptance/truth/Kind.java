package org.planpress.acceptance.truth;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A kind of sentence, and how this test reckons whether one of them is true.
 *
 * @param name what the list of lies calls it
 * @param cue letters that stand in each of them, so that most text need not be looked at closely; empty for none
 * @param pattern the sentence
 * @param where which pieces of text may hold one
 * @param reckoning what is wrong with one; empty if it is true
 * @param messages the names of the words that it is made of
 */
record Kind(String name, String cue, Pattern pattern, Place where, Reckoning reckoning, List<String> messages) {

    /** Which pieces of text are meant. */
    interface Place {
        boolean holds(Block block);
    }

    /** What is wrong with a sentence; empty if it is true. */
    interface Reckoning {
        Optional<String> fault(Matcher sentence, Spot spot);
    }

    static final Place ANYWHERE = block -> true;

    static Kind of(String name, String cue, String pattern, Place where, Reckoning reckoning, String... messages) {
        return new Kind(name, cue, Pattern.compile(pattern), where, reckoning, List.of(messages));
    }

    static Kind of(String name, String cue, String pattern, Reckoning reckoning, String... messages) {
        return of(name, cue, pattern, ANYWHERE, reckoning, messages);
    }

    static Optional<String> when(boolean wrong, String fault) {
        return wrong ? Optional.of(fault) : Optional.empty();
    }
}
