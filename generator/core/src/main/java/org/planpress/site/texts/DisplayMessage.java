package org.planpress.site.texts;

import org.planpress.words.Message;

/** What is said of what is shown beside the words. */
public sealed interface DisplayMessage extends Message {

    enum Label implements DisplayMessage {
        CREDIT
    }
}
