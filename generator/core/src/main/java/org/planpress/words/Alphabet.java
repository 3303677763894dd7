package org.planpress.words;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * The letters of a language in their order, of which some are written with two signs. It is told here, and not asked of the
 * machine, since machines differ in what they know of languages.
 *
 * @param letters all letters in their order, small; none where words are ordered by their signs alone
 */
record Alphabet(List<String> letters) {

    static final Alphabet SIGNS = new Alphabet(List.of());

    static final Alphabet WELSH = new Alphabet(List.of(
            "a", "b", "c", "ch", "d", "dd", "e", "f", "ff", "g", "ng", "h", "i", "j", "k", "l", "ll", "m", "n", "o",
            "p", "ph", "q", "r", "rh", "s", "t", "th", "u", "v", "w", "x", "y", "z"));

    /** The first sign that stands for a letter of this alphabet when its order is written down. */
    private static final char FIRST = 'a';

    Alphabet {
        letters = List.copyOf(letters);
    }

    /** The letter that a text starts with, as it is written there. */
    String first(String text) {
        return text.isEmpty() ? "" : text.substring(0, length(text, 0));
    }

    private int length(String text, int at) {
        int two = Math.min(at + 2, text.length());
        return letters.contains(text.substring(at, two).toLowerCase(Locale.ROOT))
                ? two - at
                : Character.charCount(text.codePointAt(at));
    }

    /** Texts in the order of the letters; capitals and marks on letters part only what is else the same. */
    Comparator<String> order() {
        return letters.isEmpty()
                ? Comparator.naturalOrder()
                : Comparator.comparing(this::places).thenComparing(Comparator.naturalOrder());
    }

    /** A text with a sign for the place of each letter. A mark between two signs keeps them two letters: dan͏gos. */
    private String places(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        StringBuilder places = new StringBuilder();
        int at = 0;
        while (at < plain.length()) {
            int length = length(plain, at);
            String letter = plain.substring(at, at + length);
            int place = letters.indexOf(letter);
            if (place >= 0) {
                places.append((char) (FIRST + place));
            } else if (Character.getType(letter.codePointAt(0)) != Character.NON_SPACING_MARK) {
                places.append(letter);
            }
            at += length;
        }
        return places.toString();
    }
}
