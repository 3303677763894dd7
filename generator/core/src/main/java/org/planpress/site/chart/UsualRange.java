package org.planpress.site.chart;

import java.util.OptionalDouble;
import org.planpress.analysis.statistics.Limits;
import org.planpress.words.Message;

/**
 * The limits between which values are usual, as words and tables give them: cut off at what is possible.
 *
 * @param floor the least that a value can be
 * @param ceiling the most that a value can be
 */
record UsualRange(Limits limits, OptionalDouble floor, OptionalDouble ceiling, ValueFormat format) {

    /** {@code 10 to 14}; {@code up to 14} where the lower limit is below what is possible. */
    Message words() {
        if (limits.isConstant()) {
            return new RangeMessage.One(mean());
        }
        if (!hasLower()) {
            return hasUpper() ? new RangeMessage.UpTo(upper()) : RangeMessage.Unlimited.ANY;
        }
        return hasUpper() ? new RangeMessage.Between(bare().lower(), upper()) : new RangeMessage.From(lower());
    }

    /** For a table, whose head says the unit. */
    UsualRange bare() {
        return new UsualRange(limits, floor, ceiling, format.bare());
    }

    String mean() {
        return format.value(limits.mean());
    }

    String lower() {
        return hasLower() ? format.value(limits.lower()) : none();
    }

    String upper() {
        return hasUpper() ? format.value(limits.upper()) : none();
    }

    private String none() {
        return format.voice().say(TableMessage.Cell.NONE);
    }

    private boolean hasLower() {
        return limits.isConstant() || floor.isEmpty() || limits.lower() > floor.getAsDouble();
    }

    private boolean hasUpper() {
        return limits.isConstant() || ceiling.isEmpty() || limits.upper() < ceiling.getAsDouble();
    }
}
