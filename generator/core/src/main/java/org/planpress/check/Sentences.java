package org.planpress.check;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The sentences of a passage. */
final class Sentences {

    /** Up to a full stop, or another mark at a sentence's end, with a space behind it. */
    private static final Pattern SENTENCE = Pattern.compile("(?s)\\S.*?(?:[.!?](?=\\s)|\\z)");

    private Sentences() {}

    static Stream<MatchResult> of(Passage passage) {
        return SENTENCE.matcher(passage.words()).results();
    }
}
