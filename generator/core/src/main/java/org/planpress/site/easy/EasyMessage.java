package org.planpress.site.easy;

import org.planpress.words.Message;

/** What is said around easy-read texts. */
public sealed interface EasyMessage extends Message {

    /** Names of parts, and the words of links. */
    enum Label implements EasyMessage {
        THE_PLAN,
        ACROSS,
        HOW_MUCH,
        DOCUMENT,
        /** A link to the text from what it is about. */
        HERE
    }

    /** The title of the page. */
    record Of(String edition) implements EasyMessage {}

    record Description(String edition) implements EasyMessage {}

    /** The words of a link to the whole of something. */
    record More(String title) implements EasyMessage {}
}
