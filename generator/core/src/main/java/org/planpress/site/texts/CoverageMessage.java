package org.planpress.site.texts;

import org.planpress.words.Message;

/** What the page says that tells how far a site is translated. */
public sealed interface CoverageMessage extends Message {

    enum Label implements CoverageMessage {
        TITLE,
        LEAD,
        FIRST,
        WHOLE
    }

    /** How many of all texts are translated. */
    record Translated(int told, int all) implements CoverageMessage {}

    /** How many translations were agreed with words that have changed since. */
    record Stale(int texts) implements CoverageMessage {}
}
