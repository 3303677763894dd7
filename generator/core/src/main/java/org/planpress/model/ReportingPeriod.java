package org.planpress.model;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** The stretch of time that one value of a series stands for. */
public sealed interface ReportingPeriod extends Comparable<ReportingPeriod> {

    LocalDate first();

    LocalDate last();

    /** The stretch right after it. */
    ReportingPeriod next();

    /** The same stretch one year earlier. */
    ReportingPeriod yearBefore();

    Frequency frequency();

    /** The period of a frequency that a day lies in. */
    static ReportingPeriod of(Frequency frequency, LocalDate day) {
        int start = day.getYear() - (frequency.isFinancial() && day.getMonthValue() < 4 ? 1 : 0);
        return switch (frequency) {
            case MONTH -> new Month(YearMonth.from(day));
            case YEAR -> new Year(start);
            case FINANCIAL_YEAR -> new Financial(new FinancialYear(start));
            case QUARTER, FINANCIAL_QUARTER, HALF_YEAR, FINANCIAL_HALF_YEAR -> {
                int month = Math.floorMod(day.getMonthValue() - (frequency.isFinancial() ? 4 : 1), 12);
                yield new Part(frequency, start, 1 + month / frequency.months());
            }
        };
    }

    /** The period of another frequency that has the same days. */
    default Optional<ReportingPeriod> as(Frequency frequency) {
        ReportingPeriod other = of(frequency, first());
        return other.first().equals(first()) && other.last().equals(last()) ? Optional.of(other) : Optional.empty();
    }

    /** As authors write it: a financial year has a slash, so that it is no month. */
    default String written() {
        return frequency().isFinancial() ? toString().replaceFirst("-", "/").replace('-', ' ') : toString();
    }

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

    /**
     * A quarter or a half of a year. Of a calendar year it is written {@code 2023-Q3} or {@code 2023-H2}, of a financial
     * year {@code 2023-24-Q1} or {@code 2023-24-H1}.
     *
     * @param year the calendar year in which its year starts
     * @param number which one of that year, counted from 1
     */
    record Part(Frequency frequency, int year, int number) implements ReportingPeriod {

        public Part {
            int parts = frequency.inAYear();
            if (parts != 2 && parts != 4) {
                throw new IllegalArgumentException("a year has halves and quarters, got " + frequency);
            }
            if (number < 1 || number > parts) {
                throw new IllegalArgumentException("a year has %d of these, got %d".formatted(parts, number));
            }
        }

        @Override
        public LocalDate first() {
            return LocalDate.of(year, frequency.isFinancial() ? 4 : 1, 1)
                    .plusMonths((long) frequency.months() * (number - 1));
        }

        @Override
        public LocalDate last() {
            return first().plusMonths(frequency.months()).minusDays(1);
        }

        @Override
        public Part next() {
            return number == frequency.inAYear()
                    ? new Part(frequency, year + 1, 1)
                    : new Part(frequency, year, number + 1);
        }

        @Override
        public Part yearBefore() {
            return new Part(frequency, year - 1, number);
        }

        @Override
        public String toString() {
            String ofYear = frequency.isFinancial()
                    ? new FinancialYear(year).toString()
                    : String.format(Locale.ROOT, "%04d", year);
            return ofYear + (frequency.inAYear() == 4 ? "-Q" : "-H") + number;
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
