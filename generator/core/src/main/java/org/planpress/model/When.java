package org.planpress.model;

import java.time.LocalDate;
import java.time.YearMonth;

/** A date known to the day or only to the month; plans promise many things "by April 2024". */
public sealed interface When {

    /** The first day it can mean. */
    LocalDate first();

    /** The last day it can mean; a thing due in a month is late only after that. */
    LocalDate last();

    /**
     * Known to the day.
     *
     * @param date the day
     */
    record Day(LocalDate date) implements When {
        @Override
        public LocalDate first() {
            return date;
        }

        @Override
        public LocalDate last() {
            return date;
        }

        @Override
        public String toString() {
            return date.toString();
        }
    }

    /**
     * Known to the month.
     *
     * @param month the month
     */
    record InMonth(YearMonth month) implements When {
        @Override
        public LocalDate first() {
            return month.atDay(1);
        }

        @Override
        public LocalDate last() {
            return month.atEndOfMonth();
        }

        @Override
        public String toString() {
            return month.toString();
        }
    }
}
