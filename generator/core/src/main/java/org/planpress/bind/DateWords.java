package org.planpress.bind;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.planpress.bind.ScalarForm.NotInForm;
import org.planpress.bind.Stretch.Part;
import org.planpress.model.FinancialYear;

/**
 * The words of dates, in small letters and without commas, and the one place that says what they mean: seasons are those
 * of the weather services, three whole months from March, June, September and December, and quarters and halves are told
 * of the financial year, which starts in April. What can be read in two ways is not read.
 */
final class DateWords {

    private static final int MONTHS_OF_A_YEAR = 12;
    private static final int MONTHS_OF_A_QUARTER = 3;

    private static final Map<String, Month> SEASONS = Map.of(
            "spring", Month.MARCH,
            "summer", Month.JUNE,
            "autumn", Month.SEPTEMBER,
            "winter", Month.DECEMBER);

    private static final Map<String, Part> PARTS = Map.of(
            "early", Part.EARLY,
            "mid", Part.MID,
            "middle", Part.MID,
            "late", Part.LATE,
            "start", Part.START,
            "beginning", Part.START,
            "end", Part.END);

    private static final Map<String, Integer> ORDINALS = Map.of(
            "first", 1, "1st", 1, "second", 2, "2nd", 2, "third", 3, "3rd", 3, "fourth", 4, "4th", 4, "last", 4,
            "final", 4);

    /** What stands around the words that name a time. */
    private static final Set<String> AROUND = Set.of(
            "the", "of", "in", "by", "before", "on", "during", "at", "from", "to", "until", "between", "and", "or",
            "no", "not", "later", "than", "half", "year");

    private static final String FINANCIAL = "(?:the )?(?:fy ?|financial year )?"
            + "(?<year>\\d{4})(?:/(?<next>\\d{2}|\\d{4})|-(?<short>\\d{2}))(?: financial year)?";

    private static final Pattern FINANCIAL_YEAR = Pattern.compile(FINANCIAL);
    private static final Pattern YEAR = Pattern.compile("(?:(?:the )?(?:calendar )?year )?(\\d{4})");
    private static final Pattern MONTH = Pattern.compile("(\\p{L}{3,9})(?: of)? (\\d{4})");
    private static final Pattern DAY_FIRST = Pattern.compile(
            "(?:(?!the )(\\p{L}+) )?(?:the )?(\\d{1,2})(?:st|nd|rd|th)?(?: of)? (\\p{L}{3,9}) (\\d{4})");
    private static final Pattern MONTH_FIRST =
            Pattern.compile("(?:(\\p{L}+) )?(\\p{L}{3,9}) (\\d{1,2})(?:st|nd|rd|th)? (\\d{4})");
    private static final Pattern SEASON = Pattern.compile("(?:the )?(spring|summer|autumn)(?: of)? (\\d{4})");
    private static final Pattern WINTER = Pattern.compile("(?:the )?winter(?: of)? " + FINANCIAL);
    private static final Pattern QUARTER =
            Pattern.compile("(?:q|qtr|quarter) ?(?<number>[1-4])(?: of)? ?(?:in )?" + FINANCIAL);
    private static final Pattern QUARTER_LAST = Pattern.compile(FINANCIAL + " ?(?:q|qtr|quarter) ?(?<number>[1-4])");
    private static final Pattern QUARTER_IN_WORDS = Pattern.compile(
            "(?:the )?(?<number>" + String.join("|", ORDINALS.keySet()) + ") quarter (?:of|in) " + FINANCIAL);
    private static final Pattern HALF = Pattern.compile("h(?<number>[12])(?: of)? ?" + FINANCIAL);
    private static final Pattern HALF_IN_WORDS =
            Pattern.compile("(?:the )?(first|1st|second|2nd) half (?:of|in) (?:the )?(.+)");
    private static final Pattern PART =
            Pattern.compile("(?:the )?(" + String.join("|", PARTS.keySet()) + ")(?: of| in)?[ -](?:the )?(.+)");

    private DateWords() {}

    /**
     * The time that words name.
     *
     * @throws NotInForm if they name a day or year that there is not
     */
    static Optional<Stretch> read(String words) {
        List<Function<String, Optional<Stretch>>> readings = List.of(
                DateWords::day,
                DateWords::month,
                DateWords::season,
                DateWords::winter,
                DateWords::quarter,
                DateWords::half,
                DateWords::financialYear,
                DateWords::year,
                DateWords::part);
        return readings.stream().flatMap(read -> read.apply(words).stream()).findFirst();
    }

    /** Whether words name the end of some time: what is to happen before that may happen in it. */
    static boolean isEnd(String words) {
        return match(PART, words)
                .filter(parts -> PARTS.get(parts.group(1)) == Part.END)
                .isPresent();
    }

    /** The words for times and their parts. */
    static List<String> names() {
        return Stream.of(
                        Stream.of(Month.values()).map(DateWords::name),
                        SEASONS.keySet().stream(),
                        PARTS.keySet().stream(),
                        Stream.of("quarter", "financial", "calendar"),
                        Stream.of(DayOfWeek.values()).map(DateWords::name))
                .flatMap(words -> words)
                .sorted()
                .toList();
    }

    /** Whether a date can have a word. */
    static boolean isKnown(String word) {
        return names().contains(word)
                || AROUND.contains(word)
                || ORDINALS.containsKey(word)
                || MonthNames.of(word).isPresent()
                || word.matches("q|qtr|h|fy|st|nd|rd|th");
    }

    private static Optional<Stretch> day(String words) {
        return match(DAY_FIRST, words)
                .flatMap(parts -> day(parts.group(1), parts.group(2), parts.group(3), parts.group(4)))
                .or(() -> match(MONTH_FIRST, words)
                        .flatMap(parts -> day(parts.group(1), parts.group(3), parts.group(2), parts.group(4))));
    }

    private static Optional<Stretch> day(
            @org.jspecify.annotations.Nullable String weekday, String day, String month, String year) {
        Optional<DayOfWeek> named = Optional.ofNullable(weekday).flatMap(DateWords::weekday);
        if (weekday != null && named.isEmpty()) {
            return Optional.empty();
        }
        return MonthNames.of(month).map(known -> {
            LocalDate date = date(possible(year), known, Integer.parseInt(day));
            if (named.isPresent() && date.getDayOfWeek() != named.get()) {
                throw new NotInForm(
                        "%s %s %s is a %s"
                                .formatted(day, capital(name(known)), year, capital(name(date.getDayOfWeek()))),
                        "correct the day, or leave out the day of the week");
            }
            return Stretch.day(date);
        });
    }

    private static LocalDate date(int year, Month month, int day) {
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException noSuchDay) {
            throw new NotInForm(
                    "there is no day %d %s %d".formatted(day, capital(name(month)), year),
                    "check the month and the day");
        }
    }

    private static Optional<Stretch> month(String words) {
        return match(MONTH, words)
                .flatMap(parts -> MonthNames.of(parts.group(1))
                        .map(month -> Stretch.months(YearMonth.of(possible(parts.group(2)), month), 1)));
    }

    private static Optional<Stretch> season(String words) {
        return match(SEASON, words).map(parts -> season(parts.group(1), possible(parts.group(2))));
    }

    private static Optional<Stretch> winter(String words) {
        return match(WINTER, words).flatMap(DateWords::start).map(year -> season("winter", year));
    }

    private static Stretch season(String name, int year) {
        return Stretch.months(YearMonth.of(year, SEASONS.get(name)), MONTHS_OF_A_QUARTER);
    }

    private static Optional<Stretch> quarter(String words) {
        return match(QUARTER, words)
                .or(() -> match(QUARTER_LAST, words))
                .or(() -> match(QUARTER_IN_WORDS, words))
                .flatMap(parts -> start(parts).map(year -> quarter(year, number(parts.group("number")))));
    }

    /** A quarter of the financial year that starts in a year. */
    static Stretch quarter(int year, int number) {
        return financial(year).after((number - 1) * MONTHS_OF_A_QUARTER, MONTHS_OF_A_QUARTER);
    }

    private static Optional<Stretch> half(String words) {
        return match(HALF, words)
                .flatMap(parts -> start(parts).map(year -> financial(year).half(number(parts.group("number")))))
                .or(() -> match(HALF_IN_WORDS, words)
                        .flatMap(parts -> financialYear(parts.group(2))
                                .or(() -> year(parts.group(2)))
                                .map(year -> year.half(number(parts.group(1))))));
    }

    private static int number(String ordinal) {
        return ORDINALS.containsKey(ordinal) ? ORDINALS.get(ordinal) : Integer.parseInt(ordinal);
    }

    private static Optional<Stretch> financialYear(String words) {
        return match(FINANCIAL_YEAR, words).flatMap(DateWords::start).map(DateWords::financial);
    }

    private static Stretch financial(int year) {
        return Stretch.months(YearMonth.from(new FinancialYear(year).firstDay()), MONTHS_OF_A_YEAR);
    }

    /** The year in which a financial year starts, if its second is the next one. */
    private static Optional<Integer> start(Matcher parts) {
        int year = possible(parts.group("year"));
        String next = parts.group("next") == null ? parts.group("short") : parts.group("next");
        int wanted = next.length() == 4 ? year + 1 : (year + 1) % 100;
        return Optional.of(year).filter(found -> Integer.parseInt(next) == wanted);
    }

    private static Optional<Stretch> year(String words) {
        return match(YEAR, words)
                .map(parts -> Stretch.months(YearMonth.of(possible(parts.group(1)), Month.JANUARY), MONTHS_OF_A_YEAR));
    }

    private static Optional<Stretch> part(String words) {
        return match(PART, words)
                .flatMap(parts -> read(parts.group(2))
                        .filter(Stretch::hasParts)
                        .map(whole -> whole.part(Objects.requireNonNull(PARTS.get(parts.group(1))))));
    }

    private static int possible(String year) {
        int number = Integer.parseInt(year);
        if (!FinancialYear.isPossible(number)) {
            throw new NotInForm("%d is not a year that a plan can be about".formatted(number), "check the year");
        }
        return number;
    }

    private static Optional<DayOfWeek> weekday(String word) {
        return Stream.of(DayOfWeek.values())
                .filter(day ->
                        name(day).equals(word) || name(day).substring(0, 3).equals(word))
                .findFirst();
    }

    private static String name(Month month) {
        return month.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT);
    }

    private static String name(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT);
    }

    /** With a capital, where it is the name of a month, a day or a season. */
    static String asWritten(String known) {
        boolean name = MonthNames.of(known).isPresent()
                || SEASONS.containsKey(known)
                || weekday(known).isPresent();
        return name ? capital(known) : known;
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    /** What dates can say, for those who look for a word. */
    static String summary() {
        return "a date can name a month; "
                + Stream.of("spring", "summer", "autumn", "winter")
                        .map(DateWords::asWritten)
                        .collect(Collectors.joining(", "))
                + "; Q1 to Q4 or a half of a financial year as YYYY/YY; a year; early, mid, late, start or end of these; after by, before or from";
    }

    private static Optional<Matcher> match(Pattern pattern, String words) {
        Matcher matcher = pattern.matcher(words);
        return matcher.matches() ? Optional.of(matcher) : Optional.empty();
    }
}
