package org.planpress.words;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;

/** What every language needs for dates, numbers and lists. */
public sealed interface BasicMessage extends Message {

    /** {@code 11 June 2024}. */
    record Day(int day, Month month, String year) implements BasicMessage {
        public static Day of(LocalDate day) {
            return new Day(day.getDayOfMonth(), day.getMonth(), Integer.toString(day.getYear()));
        }
    }

    /** {@code June 2024}. */
    record InMonth(Month month, String year) implements BasicMessage {
        public static InMonth of(YearMonth month) {
            return new InMonth(month.getMonth(), Integer.toString(month.getYear()));
        }
    }

    /** {@code Jun 2024}. */
    record InMonthBriefly(Month month, String year) implements BasicMessage {
        public static InMonthBriefly of(YearMonth month) {
            return new InMonthBriefly(month.getMonth(), Integer.toString(month.getYear()));
        }
    }

    /** {@code June}. */
    record MonthName(Month month) implements BasicMessage {}

    /** {@code Jun}. */
    record MonthBriefly(Month month) implements BasicMessage {}

    /** {@code none} to {@code ten}, figures above. */
    record InWords(long number) implements BasicMessage {}

    /** Some of a list, and one that is not its last. */
    record ListGoingOn(String before, String next) implements BasicMessage {}

    /** All of a list but its last, and that. */
    record ListEnding(String before, String last) implements BasicMessage {}
}
