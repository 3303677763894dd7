package org.planpress.check;

import java.util.List;
import java.util.Optional;
import org.planpress.finding.Finding;
import org.planpress.finding.Provenance;
import org.planpress.finding.Rule;
import org.planpress.finding.SourceLocation;
import org.planpress.model.Edition;
import org.planpress.model.Report;
import org.planpress.model.Text;
import org.planpress.model.Topic;

/**
 * Words that readers see in one go: a text of a YAML file, or a paragraph, heading or cell of prose.
 *
 * @param words the words; whatever is shown as code is replaced by {@link #CODE}
 * @param kind what the words are
 * @param owner what they belong to
 * @param from where the words stand
 * @param joints the offsets at which one inline of prose ends and another starts
 * @param marks which marks mean something in them
 * @param vocabulary what the words are made of
 */
record Passage(
        String words,
        Kind kind,
        Owner owner,
        Provenance from,
        List<Integer> joints,
        Marks marks,
        Vocabulary vocabulary) {

    /** Words of a text. */
    Passage(String words, Kind kind, Owner owner, Provenance from, List<Integer> joints) {
        this(words, kind, owner, from, joints, Marks.ALL);
    }

    /** Words in which some marks mean something. */
    Passage(String words, Kind kind, Owner owner, Provenance from, List<Integer> joints, Marks marks) {
        this(words, kind, owner, from, joints, marks, Vocabulary.of(words));
    }

    /** Stands for a piece of code: no letter, no space and no punctuation, so that no rule about words sees it. */
    static final char CODE = '\uE000';

    /**
     * What words belong to.
     *
     * @param edition the edition, if there is one; for a report the one that it reports on
     * @param report the report, if they stand in one
     * @param topic the topic of the report, if they stand in one
     */
    record Owner(Optional<Edition> edition, Optional<Report> report, Optional<Topic> topic) {

        static final Owner NONE = new Owner(Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Which marks of Markdown mean something in words. */
    enum Marks {
        /** In a Markdown text. */
        ALL,
        /** In a field that holds sentences: those inside a line. */
        IN_LINE,
        /** In any other field. */
        NONE
    }

    /** What the words of a passage are. */
    enum Kind {
        /** Language that people read. */
        LANGUAGE,
        /** The characters of raw HTML, which readers see but which are not language. */
        MARKUP
    }

    Optional<Edition> edition() {
        return owner.edition;
    }

    /** A text on its own. */
    static Passage of(Text text, Owner owner, Marks marks) {
        return new Passage(text.value(), Kind.LANGUAGE, owner, text.from(), List.of(), marks);
    }

    /** Where the character at {@code offset} stands, or the start of its piece if that cannot be known. */
    SourceLocation place(int offset) {
        return from.at(offset);
    }

    /** Whether the words from {@code start} to before {@code end} are in one inline of prose. */
    boolean isInOnePiece(int start, int end) {
        return joints.stream().noneMatch(joint -> joint > start && joint < end);
    }

    /** Whether a character stands in quotation marks: those words are somebody else's, and may stand there to be doubted. */
    boolean isQuoted(int offset) {
        return words.lastIndexOf('“', offset) > words.lastIndexOf('”', offset);
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
