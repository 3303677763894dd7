package org.planpress.model;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Locale;

/** The stretch of time that one value of a series stands for. */
public sealed interface ReportingPeriod extends Comparable<ReportingPeriod> {

    LocalDate first();

    LocalDate last();

    /** The stretch right after it. */
    ReportingPeriod next();

    /** The same stretch one year earlier. */
    ReportingPeriod yearBefore();

    Frequency frequency();

    @Override
    default int compareTo(ReportingPeriod other) {
        return Comparator.comparing(ReportingPeriod::first)
                .thenComparing(ReportingPeriod::last)
                .compare(this, other);
    }

    /** A month, written {@code 2023-10}. */
    record Month(YearMonth month) implements ReportingPeriod {
        @Override
        public LocalDate first() {
            return month.atDay(1);
        }

        @Override
        public LocalDate last() {
            return month.atEndOfMonth();
        }

        @Override
        public Month next() {
            return new Month(month.plusMonths(1));
        }

        @Override
        public Month yearBefore() {
            return new Month(month.minusYears(1));
        }

        @Override
        public Frequency frequency() {
            return Frequency.MONTH;
        }

        @Override
        public String toString() {
            return month.toString();
        }
    }

    /** A quarter of a calendar year, written {@code 2023-Q3} for July to September 2023. */
    record Quarter(int year, int number) implements ReportingPeriod {

        public Quarter {
            if (number < 1 || number > 4) {
                throw new IllegalArgumentException("a year has quarters 1 to 4, got " + number);
            }
        }

        @Override
        public LocalDate first() {
            return LocalDate.of(year, 3 * number - 2, 1);
        }

        @Override
        public LocalDate last() {
            return first().plusMonths(3).minusDays(1);
        }

        @Override
        public Quarter next() {
            return number == 4 ? new Quarter(year + 1, 1) : new Quarter(year, number + 1);
        }

        @Override
        public Quarter yearBefore() {
            return new Quarter(year - 1, number);
        }

        @Override
        public Frequency frequency() {
            return Frequency.QUARTER;
        }

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%04d-Q%d", year, number);
        }
    }

    /** A calendar year, written {@code 2023}. */
    record Year(int year) implements ReportingPeriod {
        @Override
        public LocalDate first() {
            return LocalDate.of(year, 1, 1);
        }

        @Override
        public LocalDate last() {
            return LocalDate.of(year, 12, 31);
        }

        @Override
        public Year next() {
            return new Year(year + 1);
        }

        @Override
        public Year yearBefore() {
            return new Year(year - 1);
        }

        @Override
        public Frequency frequency() {
            return Frequency.YEAR;
        }

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%04d", year);
        }
    }

    /** A financial year, written {@code 2023-24}. */
    record Financial(FinancialYear year) implements ReportingPeriod {
        @Override
        public LocalDate first() {
            return year.firstDay();
        }

        @Override
        public LocalDate last() {
            return year.lastDay();
        }

        @Override
        public Financial next() {
            return new Financial(new FinancialYear(year.start() + 1));
        }

        @Override
        public Financial yearBefore() {
            return new Financial(new FinancialYear(year.start() - 1));
        }

        @Override
        public Frequency frequency() {
            return Frequency.FINANCIAL_YEAR;
        }

        @Override
        public String toString() {
            return year.toString();
        }
    }
}
