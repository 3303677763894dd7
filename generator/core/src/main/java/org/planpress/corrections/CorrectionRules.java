package org.planpress.corrections;

import java.util.List;
import org.planpress.finding.Rule;

/** What can be different in a document that came back. */
public final class CorrectionRules {

    static final Rule CHANGED = Rule.warning(
            "returned-words",
            "A text document that came back says other words than the content; planpress corrections tells so.",
            "Write the words of the document into the file, if you agree with them.",
            "the document says 'by March', and the file says 'by May'");

    static final Rule ADDED = Rule.warning(
            "returned-paragraph",
            "A text document that came back has a paragraph that the content has not; planpress corrections tells so.",
            "Write it into the file where it belongs, if you agree with it.",
            "a new paragraph after the first one of a section");

    static final Rule REMOVED = Rule.warning(
            "returned-without",
            "A text document that came back lacks a paragraph of the content; planpress corrections tells so.",
            "Take it out of the file, if you agree; an id that was published stays and is retired.",
            "a commitment that is in the plan and not in the document");

    static final Rule MOVED = Rule.warning(
            "returned-elsewhere",
            "A text document that came back has a paragraph in another place; planpress corrections tells so.",
            "Move it in the file, if you agree and the plan can have it there.",
            "the second paragraph of a section before its first");

    static final Rule COMMENT = Rule.note(
            "returned-comment",
            "A text document that came back has a comment; planpress corrections tells it.",
            "Answer it, or do what it asks for.",
            "Do we still say this?");

    static final Rule OURS = Rule.note(
            "returned-not-content",
            "A text document that came back says other words where the content has none: Planpress words or works them out; planpress"
                    + " corrections tells so.",
            "Change the dates, figures or statuses that they are made of, or the words in content/words.",
            "'On track' changed to 'Going well'");

    static final Rule STRANGE = Rule.error(
            "returned-without-ids",
            "A text document that came back has none of the ids by which paragraphs are found again; planpress corrections tells so.",
            "Ask for the document that was edited and not a copy of its text, or compare by hand.",
            "words that were pasted into a new document");

    private CorrectionRules() {}

    /** All of them. */
    public static List<Rule> all() {
        return List.of(CHANGED, ADDED, REMOVED, MOVED, COMMENT, OURS, STRANGE);
    }
}
