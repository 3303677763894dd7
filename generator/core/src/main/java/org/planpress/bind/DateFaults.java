package org.planpress.bind;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.planpress.bind.ScalarForm.NotInForm;
import org.planpress.finding.Nearest;

/** Why a text is no date, and what to write in its place. */
final class DateFaults {

    private static final String CURE =
            "write a day as YYYY-MM-DD or in words, or a month, a season, a quarter or a half, each with its year, or a year";

    private static final Pattern IN_FIGURES = Pattern.compile("(\\d{1,4})[/.-](\\d{1,2})[/.-](\\d{1,4})");
    private static final Pattern TWO_YEARS = Pattern.compile("(?:.* )?(\\d{4})[/-](\\d{2}|\\d{4})");
    private static final Pattern QUARTER = Pattern.compile(
            "(?:.*[^\\p{L}])?(?:q|qtr|quarter) ?([1-4])(?: of)? (\\d{4})" + "|(\\d{4})[ -]?(?:q|qtr|quarter) ?([1-4])");
    private static final Pattern QUARTER_IN_WORDS =
            Pattern.compile(".*\\b(first|1st|second|2nd|third|3rd|fourth|4th|last|final) quarter (?:of|in) (\\d{4})");
    private static final Pattern HALF = Pattern.compile("(?:.* )?h([12])(?: of)? (\\d{4})");
    private static final Pattern WINTER = Pattern.compile("(?:.* )?winter(?: of)? (\\d{4})");
    private static final Pattern NO_TIME = Pattern.compile(
            "tbc|tba|tbd|n/a|none|asap|ongoing|on-going|continuous|unknown"
                    + "|(?:date )?to be (?:confirmed|agreed|announced|decided|determined)|as soon as possible|rolling|various");
    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final Pattern FULL_YEAR = Pattern.compile("(?<!\\d)\\d{4}(?!\\d)");
    private static final Pattern SHORT_YEAR = Pattern.compile("(?<!\\d)'?\\d{2}$");

    /** Two slips turn a shorter word into any other. */
    private static final int SHORTEST = 5;

    private DateFaults() {}

    /**
     * Why it is none.
     *
     * @param says as it was written
     * @param words the same in small letters
     */
    static NotInForm of(String says, String words) {
        return ofFigures(says)
                .or(() -> twoYears(says, words))
                .or(() -> twoWays(says, words))
                .or(() -> noTime(says, words))
                .or(() -> unknownWord(says))
                .or(() -> noYear(says, words))
                .orElseGet(() -> new NotInForm("'%s' is not a date".formatted(ScalarForms.shortened(says)), CURE));
    }

    /** Dates such as 11/06/24 are refused rather than guessed: half of the readers take them for November. */
    static Optional<NotInForm> ofFigures(String says) {
        Matcher parts = IN_FIGURES.matcher(says);
        if (!parts.matches()) {
            return Optional.empty();
        }
        boolean plain = parts.group(1).length() == 4
                || (parts.group(3).length() == 4 && (isNoMonth(parts.group(1)) || isNoMonth(parts.group(2))));
        String problem = plain ? "'%s' is not in the form of a date" : "'%s' can be read as two different dates";
        return Optional.of(new NotInForm(problem.formatted(says), DateForm.DAY_CURE));
    }

    private static boolean isNoMonth(String figures) {
        return Integer.parseInt(figures) > 12;
    }

    /** Whether two full years in a row may be one financial year, as well as two years. */
    static boolean mayBeFinancial(String words) {
        Matcher parts = TWO_YEARS.matcher(words);
        return words.contains("-")
                && parts.matches()
                && Integer.parseInt(parts.group(2)) == Integer.parseInt(parts.group(1)) + 1;
    }

    private static Optional<NotInForm> twoYears(String says, String words) {
        Matcher parts = TWO_YEARS.matcher(words);
        if (!parts.matches()) {
            return Optional.empty();
        }
        int first = Integer.parseInt(parts.group(1));
        String next = "%02d".formatted((first + 1) % 100);
        if (mayBeFinancial(words)) {
            return Optional.of(new NotInForm(
                    "'%s' can be read in two ways".formatted(ScalarForms.shortened(says)),
                    "write %1$d/%2$s for the financial year, or %1$d to %3$d".formatted(first, next, first + 1)));
        }
        return Optional.of(new NotInForm(
                "'%s' names neither a month nor a financial year".formatted(ScalarForms.shortened(says)),
                "write a financial year as %1$d/%2$s, a month as %1$d-MM, and several years as %1$d to %3$d"
                        .formatted(first, next, first + 2)));
    }

    /** What some count from January and some from April, and the winter that two years share. */
    private static Optional<NotInForm> twoWays(String says, String words) {
        Matcher winter = WINTER.matcher(words);
        if (winter.matches()) {
            int year = Integer.parseInt(winter.group(1));
            return Optional.of(new NotInForm(
                    "'%s' can be read as two winters".formatted(ScalarForms.shortened(says)),
                    "write Winter %d/%02d or Winter %d/%02d".formatted(year - 1, year % 100, year, (year + 1) % 100)));
        }
        return Stream.of(QUARTER.matcher(words), QUARTER_IN_WORDS.matcher(words), HALF.matcher(words))
                .filter(Matcher::matches)
                .findFirst()
                .map(parts -> new NotInForm(
                        "'%s' can be read of the calendar year or of the financial year"
                                .formatted(ScalarForms.shortened(says)),
                        financialOrMonths(words)));
    }

    /** With the year that was written; the year after it is the second of the financial year. */
    private static String financialOrMonths(String words) {
        return FULL_YEAR
                .matcher(words)
                .results()
                .map(year -> Integer.parseInt(year.group()))
                .findFirst()
                .map(year -> "write %d/%02d for the financial year, or name the months of %d"
                        .formatted(year, (year + 1) % 100, year))
                .orElse("write the financial year as YYYY/YY, or name the months");
    }

    private static Optional<NotInForm> noTime(String says, String words) {
        return NO_TIME.matcher(words).matches()
                ? Optional.of(new NotInForm(
                        "'%s' names no time".formatted(says), "leave the field out where the plan sets no date"))
                : Optional.empty();
    }

    private static Optional<NotInForm> unknownWord(String says) {
        return WORD.matcher(says)
                .results()
                .map(found -> found.group())
                .filter(word -> !DateWords.isKnown(word.toLowerCase(Locale.ROOT)))
                .findFirst()
                .map(word -> {
                    String guess = Nearest.to(word, DateWords.names())
                            .filter(known -> word.length() >= SHORTEST)
                            .map(known -> "did you mean '%s'? ".formatted(DateWords.asWritten(known)))
                            .orElse("");
                    return new NotInForm(
                            "'%s' is not a date: no date has the word '%s'"
                                    .formatted(ScalarForms.shortened(says), word),
                            guess + DateWords.summary());
                });
    }

    private static Optional<NotInForm> noYear(String says, String words) {
        if (FULL_YEAR.matcher(words).find()) {
            return Optional.empty();
        }
        return Optional.of(
                SHORT_YEAR.matcher(words).find()
                        ? new NotInForm(
                                "the year of '%s' has two figures".formatted(ScalarForms.shortened(says)),
                                "write all four; a financial year as YYYY/YY")
                        : new NotInForm(
                                "'%s' does not say of which year".formatted(ScalarForms.shortened(says)),
                                "add the year, with four figures"));
    }
}
