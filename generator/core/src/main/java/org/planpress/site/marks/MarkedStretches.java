package org.planpress.site.marks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.planpress.model.Prose;
import org.planpress.model.Prose.Inline;

/** Stretches of words with marks, found by their first letters, so that a page does not cost more with each mark of the plan. */
final class MarkedStretches {

    /** So many first letters tell most of them apart. */
    private static final int START = 12;

    /**
     * A stretch of words with marks.
     *
     * @param telling whether they are so many that they are found again wherever they stand
     */
    record Marked(String words, List<Inline> inlines, boolean telling) {

        static Marked of(List<Inline> inlines) {
            String words = Prose.words(inlines).replace('\n', ' ');
            return new Marked(words, inlines, InlineMarks.isTelling(words));
        }
    }

    private final List<Marked> all = new ArrayList<>();
    private final Map<String, List<Marked>> byStart = new HashMap<>();

    /** How many first letters there are in these. */
    private final SortedSet<Integer> lengths = new TreeSet<>();

    List<Marked> all() {
        return all;
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    void add(Marked marked) {
        all.add(marked);
        int length = Math.min(START, marked.words.length());
        if (length > 0) {
            lengths.add(length);
            byStart.computeIfAbsent(start(marked.words, 0, length), first -> new ArrayList<>())
                    .add(marked);
        }
    }

    /** Those whose words stand at a place of a line. */
    List<Marked> startingAt(String line, int at) {
        List<Marked> found = new ArrayList<>();
        for (int length : lengths) {
            if (at + length <= line.length()) {
                byStart.getOrDefault(start(line, at, length), List.of()).stream()
                        .filter(marked -> isAt(marked.words, line, at))
                        .forEach(found::add);
            }
        }
        return found;
    }

    /** The first letter may have become a small one. */
    private static String start(String words, int at, int length) {
        return Character.toLowerCase(words.charAt(at)) + words.substring(at + 1, at + length);
    }

    private static boolean isAt(String words, String line, int at) {
        return at + words.length() <= line.length() && line.regionMatches(at + 1, words, 1, words.length() - 1);
    }
}
