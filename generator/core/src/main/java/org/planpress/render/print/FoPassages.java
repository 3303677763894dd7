package org.planpress.render.print;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.xml.sax.Locator;

/**
 * The first words of each element of a document, by the place where the element starts. The typesetter says what it
 * could not fit only by that place, which means nothing to an author.
 */
final class FoPassages {

    /** Enough to find them again in what the author wrote. */
    private static final int LENGTH = 120;

    private final Map<String, StringBuilder> words = new HashMap<>();
    private final Deque<String> open = new ArrayDeque<>();

    void open(Locator start) {
        open.push(key(start));
    }

    void close() {
        open.pop();
    }

    void say(String text) {
        for (String element : open) {
            StringBuilder said = words.computeIfAbsent(element, first -> new StringBuilder());
            if (said.length() < LENGTH) {
                said.append(text, 0, Math.min(text.length(), LENGTH));
            }
        }
    }

    String at(Locator start) {
        return words.getOrDefault(key(start), new StringBuilder())
                .toString()
                .strip()
                .replaceAll("\\s+", " ");
    }

    private static String key(Locator place) {
        return place.getLineNumber() + ":" + place.getColumnNumber();
    }
}
