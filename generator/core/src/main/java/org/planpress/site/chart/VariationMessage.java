package org.planpress.site.chart;

import org.planpress.words.Message;
import org.planpress.words.Noun;

/** What the rules of control charts say of values. */
public sealed interface VariationMessage extends Message {

    /** Which way a value is unusual. */
    enum Side {
        HIGH,
        LOW
    }

    /** Findings in a few words, to stand after a colon; {@link Title} has them with a capital letter. */
    enum Finding implements VariationMessage {
        ONE_VALUE,
        NOT_JUDGED,
        MADE_UP,
        WITHIN,
        NO_CHANGE,
        TOO_FEW,
        ONLY_FORECASTS,
        NONE_PUBLISHED
    }

    record Outside(Side side) implements VariationMessage {}

    record Trend(Side side, int number, Noun unit) implements VariationMessage {}

    record NearEnd(Side side) implements VariationMessage {}

    record Shift(Side side, int number, Noun unit) implements VariationMessage {}

    /** {@code unusually long for three months running}. */
    record Run(Side side, boolean time, int number, Noun unit) implements VariationMessage {}

    /** A finding as a title. */
    record Title(Message finding) implements VariationMessage {}

    /** A finding as a sentence. */
    record Sentence(Message finding) implements VariationMessage {}

    record WhyOutside(Side side, Message range) implements VariationMessage {}

    record WhyTrend(Side side, int steps, Message range) implements VariationMessage {}

    record WhyNearEnd(Side side, Noun unit, Message range) implements VariationMessage {}

    record WhyShift(Side side, int number, String mean, Message range) implements VariationMessage {}

    record WhyRun(Side side, boolean time, int number, Noun unit, String mean, Message range)
            implements VariationMessage {}

    record WhyWithin(Message range) implements VariationMessage {}

    /** What a finding means, and how far it holds. */
    enum Meaning implements VariationMessage {
        BETTER,
        WORSE,
        NEITHER,
        FIRST_GUESS
    }

    /** What stands in the row of a value that is usual, or that nothing is said of. */
    enum InTable implements VariationMessage {
        NOT_UNUSUAL,
        NO_VALUE,
        LEFT_OUT
    }

    record PartOfTrend(Side side, int steps) implements VariationMessage {}

    record NearLimit(Side side) implements VariationMessage {}

    record PartOfShift(Side side, int number) implements VariationMessage {}
}
