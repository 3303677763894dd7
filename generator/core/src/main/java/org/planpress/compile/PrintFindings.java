package org.planpress.compile;

import java.util.List;
import java.util.Set;
import org.planpress.finding.Finding;
import org.planpress.finding.Rule;
import org.planpress.finding.SourceLocation;
import org.planpress.render.print.PrintRenderer.Remark;

/** What the layout of a printed document says, as findings about the words that an author wrote. */
final class PrintFindings {

    static final Rule LONG_WORD = Rule.warning(
            "print-long-word",
            "A word is wider than its place on the printed page, so that print breaks it between letters.",
            "Write a shorter word, or put a hyphen or a space where it may break.",
            "Donaudampfschifffahrtselektrizitätenhauptbetriebswerk in a narrow column of a table");

    static final Rule MISSING_LETTER = Rule.warning(
            "print-missing-letter",
            "A letter or sign is in none of the fonts of print, so that print shows its name in brackets.",
            "Say it in words or with another sign.",
            "Well done \uD83D\uDC4D");

    static final Rule WIDE_TABLE = Rule.warning(
            "print-wide-table",
            "A table has more columns than fit the width of a printed page, so that print shows it row by row.",
            "Make two tables of it, turn rows into columns, or leave columns out.",
            "a table of 24 columns");

    static final Rule FLAW = Rule.warning(
            "print-layout",
            "Something on a printed page does not fit its place.",
            "Shorten what stands there, or change the template of print.",
            "a title of 60 words");

    private static final Set<String> OVERFLOWS = Set.of(
            "lineOverflows",
            "viewportBPDOverflow",
            "viewportIPDOverflow",
            "regionOverflow",
            "staticRegionOverflow",
            "objectTooWide");
    private static final int QUOTED = 60;

    private final SourceLocation otherwise;

    /**
     * Findings about a document.
     *
     * @param otherwise where to point to if what a remark is about is in no file of the plan
     */
    PrintFindings(SourceLocation otherwise) {
        this.otherwise = otherwise;
    }

    static List<Rule> rules() {
        return List.of(LONG_WORD, MISSING_LETTER, WIDE_TABLE, FLAW);
    }

    /** What one remark says to the authors of the plan. */
    Finding of(Remark remark) {
        String words = remark.words();
        SourceLocation at = remark.at().orElse(otherwise);
        return switch (remark.event()) {
            case "longWord" ->
                LONG_WORD
                        .at(at, quoted(words) + " is " + remark.text())
                        .marking(words.length())
                        .withHint("write a shorter word, or put a hyphen or a space where it may break");
            case "missingLetters" ->
                MISSING_LETTER
                        .at(at, quoted(words) + " is in none of the fonts of print; " + remark.text())
                        .marking(words.length())
                        .withHint("say it in words or with another sign");
            case "wideTable" ->
                WIDE_TABLE
                        .at(
                                at,
                                "this table of " + words.lines().count() + " columns is wider than the page; "
                                        + remark.text())
                        .withHint("make two tables of it, turn rows into columns, or leave columns out");
            case "pictureLeftOut" -> PictureFindings.unreadable(at, words, remark.text());
            default -> FLAW.at(at, flaw(remark));
        };
    }

    private static String flaw(Remark remark) {
        if (!OVERFLOWS.contains(remark.event())) {
            return "in print: " + remark.text();
        }
        return (remark.words().isEmpty() ? "something" : quoted(remark.words())) + " does not fit its place in print";
    }

    private static String quoted(String words) {
        int end = words.offsetByCodePoints(0, Math.min(QUOTED, words.codePointCount(0, words.length())));
        return "'" + words.substring(0, end) + (end < words.length() ? "…" : "") + "'";
    }
}
