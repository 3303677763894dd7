package org.planpress.export.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.planpress.site.find.PlainLetters;

/**
 * Parts text into the words that can be looked for. {@code search.js} parts in the same way what somebody looks for, so
 * a change here is a change there.
 */
final class SearchWords {

    private static final Pattern OWNER = Pattern.compile("['\\u2019]s(?![\\p{L}\\p{N}])");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:\\.[\\p{L}\\p{N}]+)*");
    private static final Pattern NUMBER = Pattern.compile("[\\p{N}.]+");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

    private SearchWords() {}

    /**
     * The words of a text, in order, of two letters or more. An id such as {@code p2.k1} is one word and its parts are
     * others.
     */
    static List<String> of(String text) {
        List<String> words = new ArrayList<>();
        WORD.matcher(OWNER.matcher(PlainLetters.of(text)).replaceAll(""))
                .results()
                .map(MatchResult::group)
                .forEach(word -> {
                    if (word.indexOf('.') >= 0) {
                        add(words, word);
                    }
                    for (String part : word.split("\\.", -1)) {
                        add(words, part);
                    }
                });
        return words;
    }

    private static void add(List<String> words, String word) {
        if (word.length() > 1) {
            words.add(word);
        }
    }

    /** Whether it is a number, but not a year: nobody looks for a figure in a table, and there are thousands. */
    static boolean isFigure(String word) {
        return NUMBER.matcher(word).matches() && !YEAR.matcher(word).matches();
    }
}
