package org.planpress.words;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What words start with: the word before them may depend on it. */
final class Starts {

    /** In files of words: cases by what an argument starts with. */
    static final String FUNCTION = "STARTS";

    private static final Pattern NO_LETTER = Pattern.compile("^[^\\p{L}\\p{N}]+");
    private static final Pattern END = Pattern.compile("[^\\p{L}\\p{N}]");

    /** A w is one unless a vowel follows it, other than y: wyth, but wal. */
    private static final Pattern VOWEL = Pattern.compile("^(?:[aeiouy]|w(?![aeiou]))");

    private Starts() {}

    /** The first word, small; then whether it is a vowel or a consonant. Marks such as quotes do not count. */
    static List<String> keys(String words) {
        String bare = NO_LETTER
                .matcher(Normalizer.normalize(words, Normalizer.Form.NFD))
                .replaceFirst("");
        String first = END.split(bare, 2)[0].toLowerCase(Locale.ROOT);
        return List.of(first, VOWEL.matcher(first).find() ? "vowel" : "consonant");
    }

    /**
     * Whether the Welsh article is yr before them.
     *
     * @param plain the noun as it stands in a dictionary: what has lost a g is no vowel, as in y weithred
     */
    static boolean beforeThem(String words, String plain) {
        String first = keys(words).get(0);
        boolean lost = first.startsWith("w") && keys(plain).get(0).startsWith("gw");
        return !lost && (keys(words).contains("vowel") || first.startsWith("h"));
    }
}
