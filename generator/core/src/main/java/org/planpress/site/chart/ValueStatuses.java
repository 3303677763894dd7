package org.planpress.site.chart;

import org.planpress.model.ValueStatus;
import org.planpress.words.Voice;

/** How firm a value is, in words. */
public final class ValueStatuses {

    private ValueStatuses() {}

    /** A word or two, for a table and the end of a sentence. */
    public static String words(Voice voice, ValueStatus status) {
        return switch (status) {
            case FINAL -> "final";
            case PROVISIONAL -> "provisional";
            case REVISED -> "revised";
            case ESTIMATED -> "estimated";
            case FORECAST -> "forecast";
            case BREAK -> "counted in a new way";
            case UNAVAILABLE -> "not available";
            case NOT_APPLICABLE -> "does not apply";
            case CONFIDENTIAL -> "confidential";
            case ILLUSTRATIVE -> "illustrative";
        };
    }

    /** What the words mean. */
    public static String meaning(Voice voice, ValueStatus status) {
        return switch (status) {
            case FINAL -> "The publisher does not expect it to change.";
            case PROVISIONAL -> "It may still change when late records come in.";
            case REVISED -> "It was published before with another value.";
            case ESTIMATED -> "It is worked out from a part of the records.";
            case FORECAST -> "It is expected and has not happened yet.";
            case BREAK -> "It is the first value counted in a new way. It is not compared with those before it.";
            case UNAVAILABLE -> "There is a value, but nobody has published it.";
            case NOT_APPLICABLE -> "There can be no value.";
            case CONFIDENTIAL ->
                "The value is kept back, for example because the number is so small that it could"
                        + " point to a person.";
            case ILLUSTRATIVE -> "It is made up to show the design. It is not a fact.";
        };
    }
}
