package org.planpress.model;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A date as plans have it, as near as its author named it: a day, "March 2026", "Autumn 2027", "2026/27", "by the end of
 * 2028". Pages say what was written; whatever compares reads the first and the last day, so that nothing is called late
 * that may not be, and no page is nearer than the plan.
 *
 * @param says what its author wrote, on one line
 * @param name the time that it names, without a word such as "by" in front of it
 * @param first the first day that it can mean
 * @param last the last day that it can mean, not before the first; what was due then is late only after it
 * @param form how it was written
 */
public record When(String says, String name, LocalDate first, LocalDate last, Form form) {

    /** How a date was written: what a sentence needs around it. */
    public enum Form {
        /** A day in figures, 2024-11-14; pages write it out. */
        DAY,
        /** A month in figures, 2026-03; pages write it out. */
        MONTH,
        /** The name of some time: Autumn 2027, 14 November 2024, the end of 2026/27. */
        NAME,
        /** From one time to another: Spring 2026 to Autumn 2027. */
        SPAN,
        /** With a word in front that says how it is meant: by the end of 2028, before April 2027. */
        PHRASE
    }

    public When {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("'" + says + "' ends before it begins");
        }
    }

    /** A day, written in figures. */
    public static When day(LocalDate day) {
        return new When(day.toString(), day.toString(), day, day, Form.DAY);
    }

    /** A month, written in figures. */
    public static When month(YearMonth month) {
        return new When(month.toString(), month.toString(), month.atDay(1), month.atEndOfMonth(), Form.MONTH);
    }

    /** Whether one day and no other is meant. */
    public boolean isDay() {
        return first.equals(last);
    }

    /** Whether the last day that it can mean lies before a day. */
    public boolean isBefore(LocalDate day) {
        return last.isBefore(day);
    }

    @Override
    public String toString() {
        return says;
    }
}
