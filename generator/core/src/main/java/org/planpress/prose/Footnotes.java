package org.planpress.prose;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.planpress.finding.Findings;
import org.planpress.finding.Rule;
import org.planpress.finding.SourceLocation;

/**
 * The footnotes of one text: which note each call means. A note is one paragraph called from one place, because on
 * paper it stands at the foot of the page that calls it.
 */
final class Footnotes {

    static final Rule WITHOUT_TEXT = Rule.error(
            "footnote-without-text",
            "A text calls a footnote that it does not have.",
            "Write the note on a line of its own, as in [^1]: Source of the figure.",
            "Recorded crime fell.[^1]");
    static final Rule NEVER_CALLED = Rule.error(
            "footnote-never-called",
            "A text has a footnote that nothing in it calls, so nobody would read it.",
            "Put the call, as in [^1], after the words that the note is about, or remove the note.",
            "[^1]: Source of the figure.");
    static final Rule TWO_TEXTS = Rule.error(
            "footnote-twice",
            "Two footnotes of a text have the same label, so the second would be lost.",
            "Give each note a label of its own; readers see numbers, in the order of the calls.",
            "[^1]: One source.\n[^1]: Another source.");
    static final Rule CALLED_TWICE = Rule.warning(
            "footnote-called-twice",
            "A footnote is called from two places, so it is printed twice, under two numbers.",
            "Call it once, where a reader needs it first.",
            "Crime fell.[^1] Harm fell.[^1]\n\n[^1]: Source of the figure.");
    static final Rule NOT_ONE_PARAGRAPH = Rule.error(
            "footnote-not-one-paragraph",
            "A footnote is empty, or holds more than one paragraph, a list or a table, for which a page's foot has no room.",
            "Write the note as one paragraph, or move what it says into the text.",
            "[^1]: One paragraph.\n\n    And another.");
    static final Rule MISPLACED = Rule.error(
            "footnote-misplaced",
            "A footnote is called from inside a link, another footnote or the description of a picture.",
            "Put the call after the link, the note's words or the picture.",
            "[the survey[^1]](/data/)");

    static final List<Rule> RULES =
            List.of(WITHOUT_TEXT, NEVER_CALLED, TWO_TEXTS, CALLED_TWICE, NOT_ONE_PARAGRAPH, MISPLACED);

    private final Map<String, FootnoteBlock> notes = new LinkedHashMap<>();
    private final Set<String> called = new HashSet<>();
    private final Places positions;
    private final Findings findings;

    private Footnotes(Places positions, Findings findings) {
        this.positions = positions;
        this.findings = findings;
    }

    static Footnotes of(Document document, Places positions, Findings findings) {
        Footnotes footnotes = new Footnotes(positions, findings);
        Deque<Node> waiting = new ArrayDeque<>();
        for (Node node = document; node != null; node = waiting.poll()) {
            if (node instanceof FootnoteBlock note) {
                footnotes.add(note);
            }
            node.getChildren().forEach(waiting::add);
        }
        return footnotes;
    }

    private void add(FootnoteBlock note) {
        FootnoteBlock first = notes.putIfAbsent(label(note), note);
        if (first != null) {
            int line = at(first).line();
            report(TWO_TEXTS, note, "the note [^" + label(note) + "] was already written on line " + line, label(note));
        } else if (!(note.getFirstChild() instanceof Paragraph)
                || note.getFirstChild().getNext() != null) {
            report(NOT_ONE_PARAGRAPH, note, "the note [^" + label(note) + "] is not one paragraph", label(note));
        }
    }

    /** The paragraph of the note that a call means; empty, and reported, if there is none. */
    Optional<Paragraph> calledBy(Footnote call) {
        String label = call.getText().toString().strip();
        FootnoteBlock note = notes.get(label);
        if (note == null) {
            report(WITHOUT_TEXT, call, "there is no note [^" + label + "] in this text", label);
            return Optional.empty();
        }
        if (!called.add(label)) {
            report(CALLED_TWICE, call, "the note [^" + label + "] is called before; it would be printed twice", label);
        }
        return note.getFirstChild() instanceof Paragraph paragraph ? Optional.of(paragraph) : Optional.empty();
    }

    /** Reports a call from where no note can be called; the note counts as called, and is none. */
    Optional<Paragraph> misplaced(Footnote call) {
        String label = call.getText().toString().strip();
        called.add(label);
        report(MISPLACED, call, "the note [^" + label + "] cannot be called from here", label);
        return Optional.empty();
    }

    void reportUncalled() {
        notes.forEach((label, note) -> {
            if (!called.contains(label)) {
                report(NEVER_CALLED, note, "nothing calls the note [^" + label + "]", label);
            }
        });
    }

    private static String label(FootnoteBlock note) {
        return note.getText().toString().strip();
    }

    private void report(Rule rule, Node node, String message, String label) {
        findings.add(rule.at(at(node), message).marking(label.length() + 3));
    }

    private SourceLocation at(Node node) {
        return positions.at(node.getStartOffset());
    }
}
