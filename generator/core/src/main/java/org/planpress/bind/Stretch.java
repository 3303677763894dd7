package org.planpress.bind;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * Some time that a date names: one day, or whole months and parts of them.
 *
 * @param first its first day
 * @param last its last day
 * @param months how many whole months it has; 0 for a day, or a part of a month
 */
record Stretch(LocalDate first, LocalDate last, int months) {

    /** A third of a month, but for the last, which has what is left. */
    private static final int DAYS = 10;

    /** Which part of a longer time. */
    enum Part {
        EARLY,
        MID,
        LATE,
        START,
        END
    }

    static Stretch day(LocalDate day) {
        return new Stretch(day, day, 0);
    }

    static Stretch months(YearMonth first, int months) {
        return new Stretch(first.atDay(1), first.plusMonths(months - 1L).atEndOfMonth(), months);
    }

    /** Whether it has parts: a day has none, and a part of a month is near enough. */
    boolean hasParts() {
        return months > 0;
    }

    /**
     * A part of it. Early, mid and late are its thirds; start and end are its first and its last month. Of one month all
     * are thirds: to the 10th, to the 20th, and the rest.
     */
    Stretch part(Part part) {
        if (months == 1) {
            return switch (part) {
                case EARLY, START -> new Stretch(first, first.plusDays(DAYS - 1L), 0);
                case MID -> new Stretch(first.plusDays(DAYS), first.plusDays(2L * DAYS - 1), 0);
                case LATE, END -> new Stretch(first.plusDays(2L * DAYS), last, 0);
            };
        }
        int third = months / 3;
        return switch (part) {
            case EARLY -> after(0, third);
            case MID -> after(third, months - 2 * third);
            case LATE -> after(months - third, third);
            case START -> after(0, 1);
            case END -> after(months - 1, 1);
        };
    }

    /** One of its halves, from 1. */
    Stretch half(int number) {
        return after((number - 1) * months / 2, months / 2);
    }

    /** Some of its months, after so many that are left out. */
    Stretch after(int left, int months) {
        return months(YearMonth.from(first).plusMonths(left), months);
    }

    /** From the beginning of this to the end of another. */
    Stretch to(Stretch end) {
        return new Stretch(first, end.last, 0);
    }
}
