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
import java.util.stream.IntStream;
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
    /** {@code April 1, 2023}. */
    private static final Pattern MONTH_DAY_YEAR = Pattern.compile(M + " (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})");

    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[/.](\\d{1,2})[/.](\\d{1,2})");
    private static final Pattern WEEKDAY = Pattern.compile(
            "^(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?[., ]+(?=\\p{L}|\\d)");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})(?:[t ]00:00(?::00(?:\\.0+)?)?)?z?");
    private static final String PART = "(?:(?:q|qtr|quarter) ?([1-4])|(?:h|half|half-year|half year) ?([12]))";
    private static final String OF_YEAR = "(fy ?)?(\\d{4}|\\d{2}(?=[-/]))(?: ?[-/] ?(\\d{2}|\\d{4}))?";
    private static final Pattern PART_YEAR = Pattern.compile(PART + "[ ,:/-]*(?:of )?" + OF_YEAR);
    private static final Pattern YEAR_PART = Pattern.compile(OF_YEAR + "[ ,:/-]*" + PART);
    /** {@code First quarter of 2024/25}, {@code 2nd half 2024/25}. */
    private static final Pattern ORDINAL =
            Pattern.compile("(?:the )?(first|second|third|fourth|1st|2nd|3rd|4th) (quarter|half)(?: year|-year)?");

    private static final List<List<String>> ORDINALS = List.of(
            List.of("first", "1st"), List.of("second", "2nd"), List.of("third", "3rd"), List.of("fourth", "4th"));
    private static final Pattern MONTHS =
            Pattern.compile(M + "(?: (\\d{4}))? ?" + TO + " ?" + M + "[ ,'-]*(\\d{4}|\\d{2})");
    private static final Pattern PART_ENDING = Pattern.compile(
            "(quarter|qtr|3 months|three months|half year|half-year|6 months|six months) (?:ending|ended|to) (?:\\d{1,2} )?"
                    + M + "[ ,'-]*(\\d{4}|\\d{2})");
    private static final Pattern WITH_MONTHS =
            Pattern.compile("([^()]*?) ?\\(" + M + " ?" + TO + " ?" + M + "\\) ?([^()]*)");
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
                .toLowerCase(Locale.ROOT)
                .replaceFirst("^'(?=\\d)", "")
                .replaceFirst(WEEKDAY.pattern(), "");
    }

    private Optional<ReportingPeriod> words(String text) {
        List<Function<String, Optional<ReportingPeriod>>> own =
                switch (frequency) {
                    case MONTH -> List.of(this::month);
                    case QUARTER, FINANCIAL_QUARTER, HALF_YEAR, FINANCIAL_HALF_YEAR -> List.of(this::part);
                    case YEAR -> List.of(this::year);
                    case FINANCIAL_YEAR -> List.of(this::financialYear);
                };
        List<Function<String, Optional<ReportingPeriod>>> all =
                List.of(this::part, this::financialYear, this::month, this::year);
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

    /** A part of a year, beside which its months may stand: {@code Q1 2024/25 (Apr to Jun)}. */
    private Optional<ReportingPeriod> part(String text) {
        return match(WITH_MONTHS, text)
                .map(parts -> bare((parts.group(1) + " " + parts.group(4)).strip())
                        .filter(period -> named(parts.group(2))
                                        .equals(Optional.of(period.first().getMonth()))
                                && named(parts.group(3))
                                        .equals(Optional.of(period.last().getMonth()))))
                .orElseGet(() -> bare(text));
    }

    private Optional<ReportingPeriod> bare(String text) {
        String numbered = numbered(text);
        return match(PART_YEAR, numbered)
                .flatMap(parts -> part(parts, 3, 1))
                .or(() -> match(YEAR_PART, numbered).flatMap(parts -> part(parts, 1, 4)))
                .or(() -> match(MONTHS, text).flatMap(OfficePeriods::span).flatMap(this::partOf))
                .or(() -> match(PART_ENDING, text)
                        .flatMap(parts -> month(parts.group(2), parts.group(3))
                                .map(last -> new Span(last.minusMonths(months(parts.group(1)) - 1L), last)))
                        .flatMap(this::partOf));
    }

    private static int months(String words) {
        return words.startsWith("q") || words.startsWith("3") || words.startsWith("t") ? 3 : 6;
    }

    /** With its number in digits. */
    private static String numbered(String text) {
        return ORDINAL.matcher(text).replaceFirst(found -> {
            int number = IntStream.range(0, ORDINALS.size())
                    .filter(index -> ORDINALS.get(index).contains(found.group(1)))
                    .findFirst()
                    .orElseThrow();
            return found.group(2) + " " + (number + 1);
        });
    }

    /**
     * A part of a year: of a financial year if two years are named. Of {@code FY 2024} nobody can say whether it starts or
     * ends in 2024, and where quarters are of financial years {@code 2024 Q1} can be either.
     *
     * @param year the group that says that the year is a financial one, before those of the year and the next
     * @param part the group of the number of a quarter, before that of a half
     */
    private Optional<ReportingPeriod> part(Matcher parts, int year, int part) {
        Optional<String> next = Optional.ofNullable(parts.group(year + 2));
        int start = start(parts.group(year + 1));
        boolean unclear = next.isEmpty()
                && (frequency.isFinancial()
                        || parts.group(year) != null
                        || parts.group(year + 1).length() == 2);
        if (unclear
                || !FinancialYear.isPossible(start)
                || next.filter(second -> !follows(start, second)).isPresent()) {
            return Optional.empty();
        }
        boolean quarter = parts.group(part) != null;
        Frequency named = next.isPresent()
                ? (quarter ? Frequency.FINANCIAL_QUARTER : Frequency.FINANCIAL_HALF_YEAR)
                : (quarter ? Frequency.QUARTER : Frequency.HALF_YEAR);
        ReportingPeriod found =
                new ReportingPeriod.Part(named, start, Integer.parseInt(parts.group(quarter ? part : part + 1)));
        return Optional.of(found.as(frequency).orElse(found));
    }

    private static int start(String year) {
        return year.length() == 4 ? Integer.parseInt(year) : century(year);
    }

    /** The quarter or half of a year that has these months; one of the measure's frequency, if it can be. */
    private Optional<ReportingPeriod> partOf(Span span) {
        return Stream.of(
                        frequency,
                        Frequency.QUARTER,
                        Frequency.FINANCIAL_QUARTER,
                        Frequency.HALF_YEAR,
                        Frequency.FINANCIAL_HALF_YEAR)
                .filter(kind -> kind.inAYear() == 4 || kind.inAYear() == 2)
                .map(kind -> ReportingPeriod.of(kind, span.first().atDay(1)))
                .filter(period -> period.first().equals(span.first().atDay(1))
                        && period.last().equals(span.last().atEndOfMonth()))
                .findFirst();
    }

    private record Span(YearMonth first, YearMonth last) {}

    private static Optional<Span> span(Matcher parts) {
        return month(parts.group(3), parts.group(4))
                .flatMap(last -> Optional.ofNullable(parts.group(2))
                        .map(year -> month(parts.group(1), year))
                        .orElseGet(() -> named(parts.group(1)).map(first -> before(last, first)))
                        .map(first -> new Span(first, last)));
    }

    /** The newest such month up to another: {@code Oct to Mar 2025} starts in 2024. */
    private static YearMonth before(YearMonth last, Month first) {
        return YearMonth.of(last.getYear() - (first.compareTo(last.getMonth()) > 0 ? 1 : 0), first);
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
                .or(() -> match(YEAR_FIRST, text)
                        .flatMap(parts -> day(
                                Integer.parseInt(parts.group(1)),
                                Integer.parseInt(parts.group(2)),
                                Integer.parseInt(parts.group(3)))))
                .or(() -> match(MONTH_DAY_YEAR, text)
                        .flatMap(parts -> named(parts.group(1))
                                .flatMap(month -> day(
                                        Integer.parseInt(parts.group(3)),
                                        month.getValue(),
                                        Integer.parseInt(parts.group(2))))))
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
        ReportingPeriod around = ReportingPeriod.of(frequency, day);
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
