package org.planpress.render.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.planpress.finding.Provenance;
import org.planpress.finding.SourceLocation;
import org.planpress.origin.PageWords;

/**
 * Says in a document where its words come from: each passage of an author stands between two marks of characters that
 * Unicode keeps for the inner use of programs. Templates print words and know nothing of it; {@link MarkedWords} takes
 * the marks out again on the way to the typesetter. One document has one set of marks, written and read by one thread.
 */
final class WordMarks {

    static final char OPEN = '\uFDE0';
    static final char CLOSE = '\uFDE1';

    /** The first of sixteen digits. */
    static final char ZERO = '\uFDD0';

    /** The attribute of an element that comes from somewhere as a whole; its value is the number of a mark. */
    static final String AT = "at";

    /** What was marked: words, or a figure with all its words. */
    private record Marked(Optional<String> words, Optional<Provenance> from, Optional<Record> figure) {}

    private final PageWords page;
    private final List<Marked> marked = new ArrayList<>();

    WordMarks(PageWords page) {
        this.page = page;
    }

    /** Marks for a document of which nobody knows where it comes from. */
    static WordMarks ofNoPage() {
        return new WordMarks(PageWords.none());
    }

    /**
     * Words with marks around them if a page holds them; a gap in others may be where they were put together of such.
     *
     * @param escaped the words as they stand in a document
     */
    String said(String words, String escaped) {
        boolean known = page.holds(words) || words.indexOf(' ') > 0;
        return known ? marked(escaped, new Marked(Optional.of(words), Optional.empty(), Optional.empty())) : escaped;
    }

    /**
     * Words of which it is known where they stand.
     *
     * @param escaped the words as they stand in a document
     */
    String said(String escaped, Provenance from) {
        return marked(escaped, new Marked(Optional.empty(), Optional.of(from), Optional.empty()));
    }

    /** The attribute of an element that stands somewhere in the content. */
    String at(Provenance from) {
        return attribute(new Marked(Optional.empty(), Optional.of(from), Optional.empty()));
    }

    /** The attribute of the drawing of a figure. */
    String at(Record figure) {
        return attribute(new Marked(Optional.empty(), Optional.empty(), Optional.of(figure)));
    }

    private String attribute(Marked what) {
        marked.add(what);
        return AT + "=\"" + (marked.size() - 1) + "\"";
    }

    private String marked(String escaped, Marked what) {
        marked.add(what);
        StringBuilder mark = new StringBuilder().append(OPEN);
        Integer.toHexString(marked.size() - 1)
                .chars()
                .forEach(digit -> mark.append((char) (ZERO + Character.digit(digit, 16))));
        return mark.append(escaped).append(CLOSE).toString();
    }

    /** Where what has a mark stands. */
    Optional<SourceLocation> place(int mark, int offset) {
        return what(mark)
                .flatMap(what -> what.from().or(() -> what.words().flatMap(page::from)))
                .map(from -> from.at(offset));
    }

    /**
     * Where words of a drawing stand.
     *
     * @param mark of the figure
     */
    List<SourceLocation> drawn(Optional<Integer> mark, String words, int offset) {
        return page.drawn(mark.flatMap(this::what).flatMap(Marked::figure), words, offset);
    }

    private Optional<Marked> what(int mark) {
        return mark >= 0 && mark < marked.size() ? Optional.of(marked.get(mark)) : Optional.empty();
    }
}
