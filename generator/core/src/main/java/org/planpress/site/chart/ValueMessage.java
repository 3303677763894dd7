package org.planpress.site.chart;

import org.planpress.model.ValueStatus;
import org.planpress.words.Message;

/** Amounts with their units. Digits are finished; a sign stands before them, or nothing. */
public sealed interface ValueMessage extends Message {

    /**
     * {@code 1.2 percentage points}.
     *
     * @param one whether the number that is shown is one
     */
    record Points(String number, boolean one) implements ValueMessage {}

    /** {@code 1.2 points}. */
    record PointsBriefly(String number, boolean one) implements ValueMessage {}

    /** {@code 1,204 tonnes of CO2e}. */
    record Of(String number, String word) implements ValueMessage {}

    /** {@code Emissions (tonnes of CO2e)}. */
    record InUnit(String measure, String word) implements ValueMessage {}

    /** {@code £12,345}. */
    record Pounds(String sign, String number) implements ValueMessage {}

    /** {@code £1.2m}. */
    record MillionPounds(String sign, String number) implements ValueMessage {}

    /** {@code £1.25bn}. */
    record BillionPounds(String sign, String number) implements ValueMessage {}

    /** {@code £1.44tn}. */
    record TrillionPounds(String sign, String number) implements ValueMessage {}

    /** {@code £1.2 million}. */
    record MillionPoundsInWords(String sign, String number) implements ValueMessage {}

    /** {@code 70.7p}. */
    record Pence(String number) implements ValueMessage {}

    /** {@code 0.3 s}: what whole seconds would show as none. */
    record SplitSecond(String sign, String seconds) implements ValueMessage {}

    /** {@code 34 s}. */
    record Seconds(String sign, long seconds) implements ValueMessage {}

    /** {@code 13 min}. */
    record Minutes(String sign, long minutes) implements ValueMessage {}

    /** {@code 13 min 34 s}. */
    record MinutesAndSeconds(String sign, long minutes, long seconds) implements ValueMessage {}

    /** {@code 2 h}. */
    record Hours(String sign, long hours) implements ValueMessage {}

    /** {@code 2 h 13 min}. */
    record HoursAndMinutes(String sign, long hours, long minutes) implements ValueMessage {}

    /** {@code 2 h 13 min 34 s}. */
    record HoursMinutesAndSeconds(String sign, long hours, long minutes, long seconds) implements ValueMessage {}

    /** {@code 62 (provisional)}. */
    record NotFirm(String figure, ValueStatus status) implements ValueMessage {}

    /** Units of money for the head of a column. */
    enum Unit implements ValueMessage {
        UNIT_POUNDS,
        UNIT_MILLION_POUNDS
    }
}
