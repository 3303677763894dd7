package org.planpress.render.office;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The id of a paragraph in a text document. It is the name of a bookmark, which Word and LibreOffice keep when somebody
 * edits the paragraph and saves it, and which Word hides. It says where the paragraph stands and, by a print of the words,
 * what it said when the document was made, so that a change of the document is told from a later change of the plan.
 *
 * @param place the thing that the paragraph is about, as the document names it
 * @param number which paragraph of that thing it is, from 1
 * @param print a print of its words
 */
public record PassageId(String place, int number, String print) {

    /** The property of a document that says which paragraphs it was made of. */
    public static final String WHOLE = "planpress-text";

    /** With number and print a place makes no more than the 40 characters that a bookmark may have. */
    static final int LONGEST_PLACE = 26;

    private static final int RADIX = 36;
    private static final int DIGITS = 5;
    private static final int PRINTS = (int) Math.pow(RADIX, DIGITS);

    /** LibreOffice gives bookmarks in footnotes another name, which starts with the old one. */
    private static final Pattern NAME = Pattern.compile("_p_(.+?)_([0-9a-z]+)_([0-9a-z]{" + DIGITS + "})(?:_[A-Z].*)?");

    /** The id of a paragraph that says some words. */
    static PassageId of(String place, int number, String words) {
        String print = Integer.toString(Math.floorMod(plain(words).hashCode(), PRINTS), RADIX);
        return new PassageId(place, number, "0".repeat(DIGITS - print.length()) + print);
    }

    /** The id that a bookmark names; empty for one of somebody else. */
    public static Optional<PassageId> named(String bookmark) {
        Matcher name = NAME.matcher(bookmark);
        return name.matches()
                ? Optional.of(new PassageId(name.group(1), Integer.parseInt(name.group(2), RADIX), name.group(3)))
                : Optional.empty();
    }

    /** A print of all paragraphs of a document, in whatever order they stand. */
    public static String whole(List<Passage> passages) {
        return of(
                        "",
                        0,
                        passages.stream()
                                .map(passage -> passage.id().place + " " + passage.id().print)
                                .sorted()
                                .collect(Collectors.joining("\n")))
                .print;
    }

    /** Whether the document had these words in this place when it was made. */
    public boolean isOf(String words) {
        return of(place, number, words).print.equals(print);
    }

    String bookmark() {
        return ("_p_" + place + "_" + Integer.toString(number, RADIX) + "_").toLowerCase(Locale.ROOT) + print;
    }

    /** Words with the gaps that an editor may have made of others. */
    public static String plain(String words) {
        return words.replaceAll("[\\s\\u00A0\\u202F]+", " ").strip();
    }
}
