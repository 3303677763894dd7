package org.planpress.check;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.planpress.model.When;

/** Dates as English texts write them: {@code 14 November 2024}, {@code November 2023}. */
final class WrittenDates {

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    /** With groups {@code day}, {@code month} and {@code year}. */
    static final String DATE = "(?:(?<day>\\d{1,2})(?:st|nd|rd|th)?\\s+)?"
            + "(?<month>Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?"
            + "|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\s+(?<year>(?:19|20)\\d\\d)(?!\\d)";

    private static final Pattern PATTERN = Pattern.compile("(?<![\\p{L}\\d])" + DATE);

    private WrittenDates() {}

    /**
     * A date in a text.
     *
     * @param when the day or month
     * @param start the offset of its first character
     * @param end the offset behind its last
     */
    record Written(When when, int start, int end) {}

    /** The dates of a text, in its order. */
    static Stream<Written> in(String words) {
        return PATTERN.matcher(words).results().flatMap(found -> at(found).stream());
    }

    private static Optional<Written> at(MatchResult found) {
        Matcher again = PATTERN.matcher(found.group());
        return again.matches()
                ? when(again).map(when -> new Written(when, found.start(), found.end()))
                : Optional.empty();
    }

    /** What the groups of a match mean; empty for a day that no month has. */
    static Optional<When> when(Matcher matched) {
        int month = MONTHS.indexOf(matched.group("month")
                        .toLowerCase(Locale.ROOT)
                        .substring(0, MONTHS.get(0).length()))
                + 1;
        YearMonth of = YearMonth.of(Integer.parseInt(matched.group("year")), month);
        String day = matched.group("day");
        if (day == null) {
            return Optional.of(When.month(of));
        }
        try {
            return Optional.of(When.day(LocalDate.of(of.getYear(), month, Integer.parseInt(day))));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
