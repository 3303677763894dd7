package org.planpress.site.chart;

import java.math.BigDecimal;
import org.planpress.model.MeasureSheet;
import org.planpress.model.ValueStatus;
import org.planpress.words.Voice;

/** How firm a value is, in words. */
public final class ValueStatuses {

    private ValueStatuses() {}

    /** A word or two, for a table and the end of a sentence. */
    public static String words(Voice voice, ValueStatus status) {
        return voice.say(new ValueStatusMessage.Name(status));
    }

    /** The same of a value of a measure, with the reason where that follows from the measure. */
    public static String words(Voice voice, MeasureSheet sheet, ValueStatus status) {
        return status == ValueStatus.WITHHELD ? voice.say(withheld(voice, sheet)) : words(voice, status);
    }

    /** Values of several areas do not say which of them is the small one: that would help to work it out. */
    private static ValueStatusMessage withheld(Voice voice, MeasureSheet sheet) {
        return sheet.suppressBelow()
                .<ValueStatusMessage>map(below -> new ValueStatusMessage.Withheld(
                        ValueFormat.of(voice, sheet).value(BigDecimal.valueOf(below)),
                        sheet.areas().size() > 1))
                .orElse(ValueStatusMessage.Reason.WITHHELD_WITH_WEIGHT);
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
