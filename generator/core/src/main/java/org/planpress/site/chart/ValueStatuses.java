package org.planpress.site.chart;

import org.planpress.model.ValueStatus;
import org.planpress.words.Voice;

/** How firm a value is, in words. */
public final class ValueStatuses {

    private ValueStatuses() {}

    /** A word or two, for a table and the end of a sentence. */
    public static String words(Voice voice, ValueStatus status) {
        return voice.say(new ValueStatusMessage.Name(status));
    }

    /** The same as the head of a row. */
    public static String head(Voice voice, ValueStatus status) {
        return voice.say(new ValueStatusMessage.Head(status));
    }

    /** What the words mean. */
    public static String meaning(Voice voice, ValueStatus status) {
        return voice.say(new ValueStatusMessage.Meaning(status));
    }
}
