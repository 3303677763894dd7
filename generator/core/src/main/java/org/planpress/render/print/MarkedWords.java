package org.planpress.render.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Words of a document and the marks that {@link WordMarks} put among them.
 *
 * @param words without the marks
 * @param spans which of them have which mark, in order
 */
record MarkedWords(String words, List<Span> spans) {

    /**
     * Words with a mark.
     *
     * @param start the offset of the first
     * @param end the offset after the last
     */
    record Span(int mark, int start, int end) {}

    /** Reads words with marks among them. */
    static MarkedWords of(String marked) {
        if (!isMarked(marked)) {
            return new MarkedWords(marked, List.of());
        }
        StringBuilder words = new StringBuilder();
        List<Span> spans = new ArrayList<>();
        int mark = -1;
        int start = 0;
        for (int at = 0; at < marked.length(); at++) {
            char sign = marked.charAt(at);
            if (sign == WordMarks.OPEN) {
                mark = 0;
                start = words.length();
            } else if (mark >= 0 && sign >= WordMarks.ZERO && sign < WordMarks.ZERO + 16 && words.length() == start) {
                mark = 16 * mark + sign - WordMarks.ZERO;
            } else if (sign == WordMarks.CLOSE) {
                spans.add(new Span(mark, start, words.length()));
                mark = -1;
            } else {
                words.append(sign);
            }
        }
        return new MarkedWords(words.toString(), List.copyOf(spans));
    }

    static boolean isMarked(String words) {
        return words.indexOf(WordMarks.OPEN) >= 0;
    }

    /** Words without the marks among them. */
    static String plain(String marked) {
        return of(marked).words;
    }

    /** The words that a character belongs to, or else the next ones that somebody wrote. */
    Optional<Span> at(int offset) {
        return spans.stream().filter(span -> span.end > offset).findFirst().filter(span -> span.start <= offset);
    }
}
