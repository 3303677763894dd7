package org.planpress.site.chart;

import org.planpress.model.MeasureSheet.TargetKind;
import org.planpress.words.Message;
import org.planpress.words.Noun;

/** How a series stands to its target. */
public sealed interface TargetMessage extends Message {

    /** {@code at most 10 min}. */
    record Level(TargetKind kind, String value) implements TargetMessage {}

    record Is(Message level) implements TargetMessage {}

    record IsBy(Message level, String when) implements TargetMessage {}

    record Met(String by) implements TargetMessage {}

    record Missed(String by) implements TargetMessage {}

    /** What a value does that is the target to the last digit. */
    enum Exactly implements TargetMessage {
        MET_EXACTLY
    }

    /** Some periods meet it and others miss it. */
    record HitOrMiss(Noun unit) implements TargetMessage {}

    /** Whether it can be relied on. */
    enum Assured implements TargetMessage {
        WILL_BE_MET,
        WILL_BE_MISSED
    }
}
