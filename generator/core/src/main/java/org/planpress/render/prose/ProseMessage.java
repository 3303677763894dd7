package org.planpress.render.prose;

import org.planpress.words.Message;

/** What stands around the words of authors in running text. */
public sealed interface ProseMessage extends Message {

    enum Label implements ProseMessage {
        TABLE,
        NOTES,
        LINK
    }

    record Note(int number) implements ProseMessage {}

    record BackToNote(int number) implements ProseMessage {}

    /** A link to the web from a document that may say the same. */
    record WebPage(String of) implements ProseMessage {}
}
