package org.planpress.importing;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Which of the first two numbers of a date such as {@code 03/04/2023} is the day. */
public enum DayOrder {
    DAY_FIRST,
    MONTH_FIRST;

    private static final Pattern SLASHED =
            Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})(?:[Tt ]00:00(?::00)?)?");

    /** As people write it: {@code day-first}. */
    public String word() {
        return this == DAY_FIRST ? "day-first" : "month-first";
    }

    /** The order that a word names. */
    public static Optional<DayOrder> of(String word) {
        return Stream.of(values()).filter(order -> order.word().equals(word)).findFirst();
    }

    /** Whether a text is a date of which the order matters. */
    static boolean isAsked(String text) {
        return SLASHED.matcher(text).matches();
    }

    /** The day that a text names in this order. */
    Optional<LocalDate> day(String text) {
        Matcher parts = SLASHED.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        int first = Integer.parseInt(parts.group(1));
        int second = Integer.parseInt(parts.group(2));
        int year = Integer.parseInt(parts.group(3));
        try {
            return Optional.of(
                    this == DAY_FIRST ? LocalDate.of(year, second, first) : LocalDate.of(year, first, second));
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }

    /**
     * The order that the dates of one column are written in, if they decide it: in the other some would be no days, or
     * their days would not be those of periods, first or last of a month, which they are in this.
     */
    static Optional<DayOrder> decidedBy(List<String> dates) {
        boolean day = dates.stream().allMatch(text -> DAY_FIRST.day(text).isPresent());
        boolean month = dates.stream().allMatch(text -> MONTH_FIRST.day(text).isPresent());
        if (day != month) {
            return Optional.of(day ? DAY_FIRST : MONTH_FIRST);
        }
        boolean startsOrEnds = DAY_FIRST.bounds(dates);
        return day && startsOrEnds != MONTH_FIRST.bounds(dates)
                ? Optional.of(startsOrEnds ? DAY_FIRST : MONTH_FIRST)
                : Optional.empty();
    }

    /** Whether all are first days of months, or all last. */
    private boolean bounds(List<String> dates) {
        List<LocalDate> days =
                dates.stream().flatMap(text -> day(text).stream()).toList();
        return days.stream().allMatch(day -> day.getDayOfMonth() == 1)
                || days.stream().allMatch(day -> day.getDayOfMonth() == day.lengthOfMonth());
    }
}
