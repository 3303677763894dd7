package org.planpress.export.search;

import java.util.LinkedHashSet;
import java.util.Set;

/** The first sentences of a page, as many as an index may hold that is fetched over a telephone. */
final class FirstSentences {

    /** In characters; some 350 bytes when it is sent. */
    private static final int MOST = 900;

    /** Shorter ones are headings and labels. */
    private static final int LEAST_WORDS = 6;

    private final String known;
    private final Set<String> sentences = new LinkedHashSet<>();
    private int length;

    /**
     * None yet.
     *
     * @param known what is shown of the page anyway
     */
    FirstSentences(String known) {
        this.known = known;
    }

    void add(String said) {
        String text = said.strip().replaceAll("\\s+", " ");
        boolean isSentence = text.split(" ", LEAST_WORDS).length == LEAST_WORDS
                && (text.endsWith(".") || text.endsWith("?") || text.endsWith("!"));
        if (isSentence && length + text.length() <= MOST && !known.contains(text) && sentences.add(text)) {
            length += text.length();
        }
    }

    /** Each on a line of its own. */
    String all() {
        return String.join("\n", sentences);
    }
}
