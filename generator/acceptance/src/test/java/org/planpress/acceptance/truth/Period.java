package org.planpress.acceptance.truth;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A month, a calendar quarter, a year or a financial year.
 *
 * @param months how many months it has; 13 stands for a financial year, which is no calendar year
 */
record Period(int months, YearMonth first) implements Comparable<Period> {

    static final int FINANCIAL = 13;

    private static final List<String> NAMES = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");
    private static final Pattern WRITTEN =
            Pattern.compile("(\\d{4})-(\\d{2})(?:-\\d{2})?|(\\d{4})-Q(\\d)|(\\d{4})|(\\d{4})/\\d{2}");
    private static final String MONTH = "([A-Z][a-z]{2,8})";
    private static final Pattern SHOWN = Pattern.compile(
            "(?:" + MONTH + " to " + MONTH + " (\\d{4})|" + MONTH + " (\\d{4})|(\\d{4})/\\d{2}|(\\d{4}))");

    /** As content writes it: {@code 2023-10}, {@code 2023-Q3}, {@code 2023}, {@code 2023/24}. */
    static Period of(String written) {
        Matcher found = WRITTEN.matcher(written.strip());
        if (!found.matches()) {
            throw new IllegalArgumentException("no period: " + written);
        }
        if (found.group(1) != null) {
            return new Period(1, YearMonth.of(number(found.group(1)), number(found.group(2))));
        }
        if (found.group(3) != null) {
            return new Period(3, YearMonth.of(number(found.group(3)), number(found.group(4)) * 3 - 2));
        }
        return found.group(5) != null
                ? new Period(12, YearMonth.of(number(found.group(5)), 1))
                : new Period(FINANCIAL, YearMonth.of(number(found.group(6)), 4));
    }

    /** As pages write it: {@code October 2023}, {@code July to September 2026}, {@code 2025}, {@code 2025/26}. */
    static Optional<Period> shown(String words) {
        Matcher found = SHOWN.matcher(words.strip());
        if (!found.matches()) {
            return Optional.empty();
        }
        if (found.group(1) != null) {
            return month(found.group(1)).map(month -> new Period(3, YearMonth.of(number(found.group(3)), month)));
        }
        if (found.group(4) != null) {
            return month(found.group(4)).map(month -> new Period(1, YearMonth.of(number(found.group(5)), month)));
        }
        return Optional.of(
                found.group(6) != null
                        ? new Period(FINANCIAL, YearMonth.of(number(found.group(6)), 4))
                        : new Period(12, YearMonth.of(number(found.group(7)), 1)));
    }

    /** The number of a month by its name or the first three letters. */
    static Optional<Integer> month(String name) {
        for (int at = 0; at < NAMES.size(); at++) {
            String whole = NAMES.get(at);
            if (whole.equals(name) || (name.length() <= 4 && whole.startsWith(name))) {
                return Optional.of(at + 1);
            }
        }
        return Optional.empty();
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    static String day(LocalDate day) {
        return day.getDayOfMonth() + " " + NAMES.get(day.getMonthValue() - 1) + " " + day.getYear();
    }

    static Optional<LocalDate> day(String words) {
        Matcher found = Pattern.compile("(\\d{1,2}) ([A-Z][a-z]+) (\\d{4})").matcher(words.strip());
        return found.matches()
                ? month(found.group(2))
                        .map(month -> LocalDate.of(number(found.group(3)), month, number(found.group(1))))
                : Optional.empty();
    }

    /** A date or a month of the content as pages write it. */
    static String when(String written) {
        return written.length() > 7
                ? day(LocalDate.parse(written))
                : of(written).toString();
    }

    /** The last day that a date or a month of the content can mean. */
    static LocalDate last(String written) {
        return written.length() > 7
                ? LocalDate.parse(written)
                : YearMonth.parse(written).atEndOfMonth();
    }

    int length() {
        return Math.min(months, 12);
    }

    YearMonth lastMonth() {
        return first.plusMonths(length() - 1L);
    }

    LocalDate lastDay() {
        return lastMonth().atEndOfMonth();
    }

    Period plus(int periods) {
        return new Period(months, first.plusMonths((long) periods * length()));
    }

    /** How many make a year. */
    int inAYear() {
        return 12 / length();
    }

    /** {@code month}, {@code quarter}, {@code year}. */
    String unit() {
        return switch (months) {
            case 1 -> "month";
            case 3 -> "quarter";
            case 12 -> "year";
            default -> "financial year";
        };
    }

    static String month(YearMonth month) {
        return NAMES.get(month.getMonthValue() - 1) + " " + month.getYear();
    }

    @Override
    public int compareTo(Period other) {
        return lastMonth().compareTo(other.lastMonth());
    }

    /** As pages write it. */
    @Override
    public String toString() {
        return switch (months) {
            case 1 -> month(first);
            case 3 -> NAMES.get(first.getMonthValue() - 1) + " to " + month(lastMonth());
            case 12 -> Integer.toString(first.getYear());
            default -> first.getYear() + "/" + String.format("%02d", (first.getYear() + 1) % 100);
        };
    }
}
