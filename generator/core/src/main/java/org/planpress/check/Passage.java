package org.planpress.check;

import java.util.List;
import java.util.Optional;
import org.planpress.finding.Finding;
import org.planpress.finding.Rule;
import org.planpress.finding.SourceLocation;
import org.planpress.model.Edition;
import org.planpress.model.Report;
import org.planpress.model.Text;

/**
 * Words that readers see in one go: a text of a YAML file, or a paragraph, heading or cell of prose.
 *
 * @param words the words; whatever is shown as code is replaced by {@link #CODE}
 * @param kind what the words are
 * @param owner what they belong to
 * @param pieces where the words stand in the file, in order, the first at offset 0
 */
record Passage(String words, Kind kind, Owner owner, List<Piece> pieces) {

    /** Stands for a piece of code: no letter, no space and no punctuation, so that no rule about words sees it. */
    static final char CODE = '\uE000';

    /**
     * What words belong to.
     *
     * @param edition the edition, if there is one; for a report the one that it reports on
     * @param report the report, if they stand in one
     */
    record Owner(Optional<Edition> edition, Optional<Report> report) {

        static final Owner NONE = new Owner(Optional.empty(), Optional.empty());
    }

    /** What the words of a passage are. */
    enum Kind {
        /** Language that people read. */
        LANGUAGE,
        /** The characters of raw HTML, which readers see but which are not language. */
        MARKUP
    }

    /**
     * A stretch of words that stands in one place of the file.
     *
     * @param from the offset of its first character in the passage
     * @param at where it starts
     * @param exact whether each character further on stands one column further right
     */
    record Piece(int from, SourceLocation at, boolean exact) {}

    Optional<Edition> edition() {
        return owner.edition;
    }

    /** A text on its own. */
    static Passage of(Text text, Owner owner) {
        return new Passage(text.value(), Kind.LANGUAGE, owner, List.of(new Piece(0, text.at(), text.asWritten())));
    }

    /** Where the character at {@code offset} stands, or the start of its piece if that cannot be known. */
    SourceLocation place(int offset) {
        Piece piece = pieces.get(0);
        for (Piece next : pieces) {
            if (next.from <= offset) {
                piece = next;
            }
        }
        SourceLocation start = piece.at;
        return piece.exact
                ? new SourceLocation(start.path(), start.line(), start.column() + offset - piece.from)
                : start;
    }

    /** Whether the words from {@code start} to before {@code end} stand in one place of the file. */
    boolean isInOnePiece(int start, int end) {
        return pieces.stream().noneMatch(piece -> piece.from > start && piece.from < end);
    }

    /** A finding about the words from {@code start} to before {@code end}. */
    Finding finding(Rule rule, int start, int end, String message, String hint) {
        return rule.at(place(start), message).marking(end - start).withHint(hint);
    }

    /** The words between two offsets on one line, as a message quotes them. */
    String quote(int start, int end) {
        return "'" + words.substring(start, end).replaceAll("\\s+", " ").strip() + "'";
    }
}
