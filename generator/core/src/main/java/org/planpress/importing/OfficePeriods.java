package org.planpress.importing;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.planpress.bind.MonthNames;
import org.planpress.model.FinancialYear;
import org.planpress.model.Frequency;
import org.planpress.model.ReportingPeriod;
import org.planpress.source.TableCell;

/**
 * Reads periods as offices write them in spreadsheets: {@code Apr-23}, {@code Q1 2024/25}, {@code Apr to Jun 2023},
 * {@code Year ending March 2023}. What could be read in two ways in a column of one frequency is not read.
 *
 * @param frequency that of the measure
 * @param order the order of numbers in dates; empty if it is not known
 * @param serials whether plain numbers such as 45017 are the days that spreadsheets count
 */
record OfficePeriods(Frequency frequency, Optional<DayOrder> order, boolean serials) {

    private static final String M = "(\\p{L}{3,9})\\.?";
    private static final String TO = "(?:-|to)";

    private static final Pattern MONTH_YEAR = Pattern.compile(M + "[ ,'-]*(\\d{4}|\\d{2})");
    private static final Pattern YEAR_MONTH = Pattern.compile("(\\d{4})[ ,-]*" + M);
    private static final Pattern NUMBERED_MONTH = Pattern.compile("(\\d{4})[-/ ]?(\\d{2})");
    private static final Pattern MONTH_BEFORE_YEAR = Pattern.compile("(\\d{1,2})[-/](\\d{4})");
    private static final Pattern DAY_MONTH_YEAR =
            Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)?[ -]" + M + "[ ,-]*(\\d{4})");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})(?:[t ]00:00(?::00(?:\\.0+)?)?)?z?");
    private static final Pattern QUARTER_YEAR =
            Pattern.compile("(?:q|qtr|quarter) ?([1-4])[ ,/-]*(?:of )?(?:fy ?)?(\\d{4})(?:[-/](\\d{2}|\\d{4}))?");
    private static final Pattern YEAR_QUARTER =
            Pattern.compile("(?:fy ?)?(\\d{4})(?:[-/](\\d{2}|\\d{4}))?[ ,/-]*(?:q|qtr|quarter) ?([1-4])");
    private static final Pattern MONTHS =
            Pattern.compile(M + "(?: (\\d{4}))? ?" + TO + " ?" + M + "[ ,'-]*(\\d{4}|\\d{2})");
    private static final Pattern QUARTER_ENDING = Pattern.compile(
            "(?:quarter|qtr|3 months|three months) (?:ending|ended|to) (?:\\d{1,2} )?" + M + " (\\d{4})");
    private static final Pattern YEARS = Pattern.compile("(?:fy ?)?(\\d{4}|\\d{2}) ?(?:-|/|to) ?(\\d{4}|\\d{2})");
    private static final Pattern YEAR_ENDING =
            Pattern.compile("(?:year|12 months|y/?e|twelve months)(?: (?:ending|ended|to))? ?(?:\\d{1,2} )?" + M
                    + "[ ,'-]*(\\d{4}|\\d{2})");
    private static final Pattern YEAR = Pattern.compile("(?:calendar year )?(\\d{4})");
    private static final Pattern SERIAL = Pattern.compile("(\\d{5})(?:\\.0+)?");

    /** Spreadsheets count days from here, for days after 1900. */
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

    /** The period of the measure's frequency that a cell names. */
    Optional<ReportingPeriod> read(TableCell cell) {
        return any(cell).filter(period -> period.frequency() == frequency);
    }

    /** The period of any frequency that a cell names; one of the measure's, if it can be. */
    Optional<ReportingPeriod> any(TableCell cell) {
        if (cell instanceof TableCell.Day day) {
            return bounded(day.date());
        }
        boolean plain = cell instanceof TableCell.Amount amount && amount.look() == TableCell.Look.PLAIN;
        return plain || cell instanceof TableCell.Words ? words(plain(cell.shown())) : Optional.empty();
    }

    /** With the signs that keyboards have, and without notes in brackets. */
    static String plain(String text) {
        return text.replaceAll("\\[[^\\]]*]", " ")
                .replaceAll("[\\u2010-\\u2015\\u2212]", "-")
                .replaceAll("[\\u2018\\u2019]", "'")
                .replaceAll("[\\s\\p{Z}]+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }

    private Optional<ReportingPeriod> words(String text) {
        List<Function<String, Optional<ReportingPeriod>>> own =
                switch (frequency) {
                    case MONTH -> List.of(this::month);
                    case QUARTER -> List.of(this::quarter);
                    case YEAR -> List.of(this::year);
                    case FINANCIAL_YEAR -> List.of(this::financialYear);
                };
        List<Function<String, Optional<ReportingPeriod>>> all =
                List.of(this::quarter, this::financialYear, this::month, this::year);
        return Stream.concat(own.stream(), all.stream())
                .flatMap(read -> read.apply(text).stream())
                .findFirst()
                .or(() -> day(text).flatMap(this::bounded));
    }

    private Optional<ReportingPeriod> month(String text) {
        Optional<YearMonth> named = match(MONTH_YEAR, text)
                .flatMap(parts -> month(parts.group(1), parts.group(2)))
                .or(() -> match(YEAR_MONTH, text).flatMap(parts -> month(parts.group(2), parts.group(1))))
                .or(() -> match(NUMBERED_MONTH, text).flatMap(parts -> numbered(parts.group(1), parts.group(2))))
                .or(() -> match(MONTH_BEFORE_YEAR, text).flatMap(parts -> numbered(parts.group(2), parts.group(1))));
        return named.map(ReportingPeriod.Month::new);
    }

    private Optional<ReportingPeriod> quarter(String text) {
        return match(QUARTER_YEAR, text)
                .flatMap(parts -> quarter(parts.group(2), Optional.ofNullable(parts.group(3)), parts.group(1)))
                .or(() -> match(YEAR_QUARTER, text)
                        .flatMap(parts -> quarter(parts.group(1), Optional.ofNullable(parts.group(2)), parts.group(3))))
                .or(() -> match(MONTHS, text).flatMap(OfficePeriods::threeMonths))
                .or(() -> match(QUARTER_ENDING, text)
                        .flatMap(parts -> month(parts.group(1), parts.group(2)))
                        .flatMap(OfficePeriods::quarterTo));
    }

    /** Quarter 1 of a financial year is the second of the calendar year in which that starts. */
    private static Optional<ReportingPeriod> quarter(String year, Optional<String> next, String number) {
        int start = Integer.parseInt(year);
        int quarter = Integer.parseInt(number);
        if (!FinancialYear.isPossible(start)) {
            return Optional.empty();
        }
        if (next.isEmpty()) {
            return Optional.of(new ReportingPeriod.Quarter(start, quarter));
        }
        return follows(start, next.get())
                ? Optional.of(
                        quarter == 4
                                ? new ReportingPeriod.Quarter(start + 1, 1)
                                : new ReportingPeriod.Quarter(start, quarter + 1))
                : Optional.empty();
    }

    private static Optional<ReportingPeriod> threeMonths(Matcher parts) {
        return span(parts)
                .filter(span -> span.first().plusMonths(2).equals(span.last()))
                .flatMap(span -> quarterTo(span.last()));
    }

    private static Optional<ReportingPeriod> quarterTo(YearMonth last) {
        return last.getMonthValue() % 3 == 0
                ? Optional.of(new ReportingPeriod.Quarter(last.getYear(), last.getMonthValue() / 3))
                : Optional.empty();
    }

    private record Span(YearMonth first, YearMonth last) {}

    private static Optional<Span> span(Matcher parts) {
        return month(parts.group(3), parts.group(4))
                .flatMap(last -> Optional.ofNullable(parts.group(2))
                        .map(year -> month(parts.group(1), year))
                        .orElseGet(() -> month(parts.group(1), String.valueOf(last.getYear())))
                        .map(first -> new Span(first, last)));
    }

    private Optional<ReportingPeriod> financialYear(String text) {
        return match(YEARS, text)
                .flatMap(parts -> years(parts.group(1), parts.group(2)))
                .or(() -> yearTo(text)
                        .filter(last -> last.getMonth() == Month.MARCH)
                        .map(last -> last.getYear() - 1))
                .filter(FinancialYear::isPossible)
                .map(start -> new ReportingPeriod.Financial(new FinancialYear(start)));
    }

    private Optional<ReportingPeriod> year(String text) {
        return match(YEAR, text)
                .map(parts -> Integer.parseInt(parts.group(1)))
                .or(() -> yearTo(text)
                        .filter(last -> last.getMonth() == Month.DECEMBER)
                        .map(YearMonth::getYear))
                .filter(FinancialYear::isPossible)
                .map(ReportingPeriod.Year::new);
    }

    /** The month with which a year ends: {@code Year ending March 2022}, {@code Apr 2021 to Mar 2022}. */
    private static Optional<YearMonth> yearTo(String text) {
        return match(YEAR_ENDING, text)
                .flatMap(parts -> month(parts.group(1), parts.group(2)))
                .or(() -> match(MONTHS, text)
                        .flatMap(OfficePeriods::span)
                        .filter(span -> span.first().plusMonths(11).equals(span.last()))
                        .map(Span::last));
    }

    private static Optional<Integer> years(String first, String next) {
        int start = first.length() == 4 ? Integer.parseInt(first) : century(first);
        boolean longForm = first.length() == 4 || next.length() == 2;
        return longForm && follows(start, next) ? Optional.of(start) : Optional.empty();
    }

    private static boolean follows(int start, String next) {
        int year = Integer.parseInt(next);
        return next.length() == 4 ? year == start + 1 : year == (start + 1) % 100;
    }

    /** Plans speak of years near our own. */
    private static int century(String years) {
        int year = Integer.parseInt(years);
        return year < 80 ? 2000 + year : 1900 + year;
    }

    private static Optional<YearMonth> month(String name, String year) {
        int number = year.length() == 4 ? Integer.parseInt(year) : century(year);
        return named(name).filter(month -> FinancialYear.isPossible(number)).map(month -> YearMonth.of(number, month));
    }

    private static Optional<YearMonth> numbered(String year, String month) {
        int number = Integer.parseInt(month);
        int full = Integer.parseInt(year);
        return number >= 1 && number <= 12 && FinancialYear.isPossible(full)
                ? Optional.of(YearMonth.of(full, number))
                : Optional.empty();
    }

    /** The month that a word names, be there a full stop after its first letters. */
    static Optional<Month> named(String word) {
        return MonthNames.of(word.replace(".", ""));
    }

    private Optional<LocalDate> day(String text) {
        return match(ISO, text)
                .flatMap(parts -> day(
                        Integer.parseInt(parts.group(1)),
                        Integer.parseInt(parts.group(2)),
                        Integer.parseInt(parts.group(3))))
                .or(() -> match(DAY_MONTH_YEAR, text)
                        .flatMap(parts -> named(parts.group(2))
                                .flatMap(month -> day(
                                        Integer.parseInt(parts.group(3)),
                                        month.getValue(),
                                        Integer.parseInt(parts.group(1))))))
                .or(() -> order.flatMap(known -> known.day(text)))
                .or(() -> match(SERIAL, text)
                        .filter(parts -> serials)
                        .map(parts -> DAY_ZERO.plusDays(Long.parseLong(parts.group(1)))));
    }

    private static Optional<LocalDate> day(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }

    /**
     * The period that a day stands for: any day for a month, the first or the last for anything longer. Spreadsheets turn
     * small numbers into days of 1900, and a financial year such as 2011-12 into 1 December 2011.
     */
    private Optional<ReportingPeriod> bounded(LocalDate day) {
        if (day.getYear() < 1910 || !FinancialYear.isPossible(day.getYear())) {
            return Optional.empty();
        }
        YearMonth month = YearMonth.from(day);
        ReportingPeriod around =
                switch (frequency) {
                    case MONTH -> new ReportingPeriod.Month(month);
                    case QUARTER -> new ReportingPeriod.Quarter(day.getYear(), (day.getMonthValue() + 2) / 3);
                    case YEAR -> new ReportingPeriod.Year(day.getYear());
                    case FINANCIAL_YEAR ->
                        new ReportingPeriod.Financial(
                                new FinancialYear(day.getYear() - (day.getMonthValue() < 4 ? 1 : 0)));
                };
        boolean bound = frequency == Frequency.MONTH
                || around.first().equals(day)
                || around.last().equals(day);
        return bound ? Optional.of(around) : Optional.empty();
    }

    private static Optional<Matcher> match(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.matches() ? Optional.of(matcher) : Optional.empty();
    }
}
