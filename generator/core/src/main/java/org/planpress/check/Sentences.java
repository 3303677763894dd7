package org.planpress.check;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The sentences of a text, and the words of a sentence. */
final class Sentences {

    /** Up to a full stop, or another mark at a sentence's end, with a space behind it. */
    private static final Pattern SENTENCE = Pattern.compile("(?s)\\S.*?(?:[.!?](?=\\s)|\\z)");

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]\\S*");

    private Sentences() {}

    static Stream<MatchResult> of(Passage passage) {
        return of(passage.words());
    }

    static Stream<MatchResult> of(String text) {
        return SENTENCE.matcher(text).results();
    }

    /** How many words a sentence has: dashes and marks by themselves are none. */
    static long words(String sentence) {
        return WORD.matcher(sentence).results().count();
    }
}
