package org.planpress.render.print;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Places where a word that is too long for its line may go on in the next: after the marks that divide an address, or
 * between letters where that does not help. A place is a zero width space, of which nothing is to be seen or heard.
 */
final class WordBreaks {

    /** Says where a line may break. */
    static final char PLACE = '\u200B';

    private static final String DIVIDERS = "/.-_?&=:@,;+)]|~\u00A0–—";

    /** So many letters stay together at the start and at the end of a word. */
    private static final int TOGETHER = 2;

    private WordBreaks() {}

    /**
     * A word with places to break.
     *
     * @param text the word with the places in it
     * @param torn whether it may break between letters
     */
    record Broken(String text, boolean torn) {}

    /**
     * A word that is wider than its line.
     *
     * @param taken how much of the line is taken by letters that belong to the word
     * @param room how wide the line is
     */
    static Broken of(String word, double taken, double room, ToDoubleFunction<String> width) {
        StringBuilder out = new StringBuilder();
        boolean torn = false;
        double before = taken;
        List<String> parts = parts(word);
        for (int at = 0; at < parts.size(); at++) {
            String part = parts.get(at);
            boolean tooWide = before + width.applyAsDouble(part) > room;
            torn |= tooWide;
            out.append(tooWide ? torn(part) : part);
            if (at + 1 < parts.size()) {
                out.append(PLACE);
            }
            before = 0;
        }
        return new Broken(out.toString(), torn);
    }

    /** The word cut after each run of dividers; what is left at the end stays with the part before it. */
    private static List<String> parts(String word) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int at = 1; at < word.length(); at++) {
            if (DIVIDERS.indexOf(word.charAt(at - 1)) >= 0
                    && DIVIDERS.indexOf(word.charAt(at)) < 0
                    && at - start >= TOGETHER) {
                parts.add(word.substring(start, at));
                start = at;
            }
        }
        parts.add(word.substring(start));
        return parts;
    }

    private static String torn(String part) {
        StringBuilder out = new StringBuilder();
        int last = part.length() - TOGETHER;
        for (int at = 0; at < part.length(); ) {
            int letter = part.codePointAt(at);
            if (at >= TOGETHER && at <= last && !isMark(letter)) {
                out.append(PLACE);
            }
            out.appendCodePoint(letter);
            at += Character.charCount(letter);
        }
        return out.toString();
    }

    private static boolean isMark(int letter) {
        int kind = Character.getType(letter);
        return kind == Character.NON_SPACING_MARK
                || kind == Character.ENCLOSING_MARK
                || kind == Character.COMBINING_SPACING_MARK;
    }
}
