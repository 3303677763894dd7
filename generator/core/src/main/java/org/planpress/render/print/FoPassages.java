package org.planpress.render.print;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.planpress.finding.SourceLocation;
import org.xml.sax.Locator;

/**
 * The first words of each element of a document, by the place where the element starts. The typesetter says what it
 * could not fit only by that place, which means nothing to an author.
 */
final class FoPassages {

    /** Enough to find them again in what the author wrote. */
    private static final int LENGTH = 120;

    /** What an element says first, and the mark of the first words of an author in it. */
    private static final class Passage {
        private final StringBuilder words = new StringBuilder();
        private Optional<Integer> mark = Optional.empty();
    }

    private final WordMarks marks;
    private final Map<String, Passage> passages = new HashMap<>();
    private final Deque<String> open = new ArrayDeque<>();

    FoPassages(WordMarks marks) {
        this.marks = marks;
    }

    void open(Locator start) {
        open.push(key(start));
    }

    void close() {
        open.pop();
    }

    void say(MarkedWords said) {
        String text = said.words();
        for (String element : open) {
            Passage passage = passages.computeIfAbsent(element, first -> new Passage());
            if (passage.words.length() < LENGTH) {
                passage.words.append(text, 0, Math.min(text.length(), LENGTH));
            }
            if (passage.mark.isEmpty()) {
                passage.mark = said.spans().stream().findFirst().map(MarkedWords.Span::mark);
            }
        }
    }

    /** What the element says that starts there; nothing if that is not known. */
    String words(Locator start) {
        return passage(start)
                .map(passage -> passage.words.toString().strip().replaceAll("\\s+", " "))
                .orElse("");
    }

    /** Where the first words of an author in the element stand. */
    Optional<SourceLocation> place(Locator start) {
        return passage(start).flatMap(passage -> passage.mark).flatMap(mark -> marks.place(mark, 0));
    }

    private Optional<Passage> passage(Locator start) {
        return Optional.ofNullable(passages.get(key(start)));
    }

    private static String key(Locator place) {
        return place.getLineNumber() + ":" + place.getColumnNumber();
    }
}
