package org.planpress.model;

import java.time.LocalDate;
import java.util.Locale;

/**
 * A year from 1 April to 31 March, as public bodies in England and Wales count money.
 *
 * @param start the calendar year in which it starts
 */
public record FinancialYear(int start) implements Comparable<FinancialYear> {

    public FinancialYear {
        if (!isPossible(start)) {
            throw new IllegalArgumentException("not a year that a plan can be about: " + start);
        }
    }

    /** Whether a plan can be about a year. */
    public static boolean isPossible(int year) {
        return year >= 1900 && year <= 2998;
    }

    public LocalDate firstDay() {
        return LocalDate.of(start, 4, 1);
    }

    public LocalDate lastDay() {
        return LocalDate.of(start + 1, 3, 31);
    }

    @Override
    public int compareTo(FinancialYear other) {
        return Integer.compare(start, other.start);
    }

    /** As written: {@code 2024-25}. */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%d-%02d", start, (start + 1) % 100);
    }
}
