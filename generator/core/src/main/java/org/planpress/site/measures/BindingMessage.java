package org.planpress.site.measures;

import org.planpress.words.Message;

/** Figures that stand in texts where their authors name them. */
public sealed interface BindingMessage extends Message {

    enum Label implements BindingMessage {
        /** Follows each figure that is made up. */
        MARK
    }

    record MadeUp(String figure) implements BindingMessage {}
}
