package org.planpress.render.office;

import org.planpress.words.Message;
import org.planpress.words.Slot;

/** What the text document says beside the words of pages. */
public sealed interface DocumentMessage extends Message {

    enum Label implements DocumentMessage {
        CORRECTIONS,
        CORRECTIONS_LEAD,
        TRACK,
        WORDS,
        FIGURES,
        MOVES,
        SEND,
        CHANGES_CAPTION
    }

    /** To keep the ids, with one of them. */
    record Ids(String example) implements DocumentMessage {}

    record TextOf(String title, String phase, String site) implements DocumentMessage {}

    /** The name of a table; its number is a field. */
    record Table(Slot number, String words) implements DocumentMessage {}

    record Figure(Slot number, String words) implements DocumentMessage {}
}
