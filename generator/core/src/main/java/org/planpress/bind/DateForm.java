package org.planpress.bind;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.planpress.bind.ScalarForm.NotInForm;
import org.planpress.model.When;
import org.planpress.model.When.Form;
import org.planpress.source.Node.Scalar;

/**
 * Reads dates: a day or a month in figures, the words of {@link DateWords}, from one of them to another, and what stands
 * in front, such as "by". Everything else is refused with the reason.
 */
final class DateForm {

    static final String DESCRIPTION = "a date as plans have it, such as 2026-03-31, Autumn 2026 or 2026/27";
    static final String DAY_DESCRIPTION = "a date as YYYY-MM-DD";
    static final String DAY_CURE = "write the day as YYYY-MM-DD";

    private static final Pattern DAY = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern MONTH = Pattern.compile("(\\d{4})-(0[1-9]|1[0-2])");
    private static final Pattern LEAD =
            Pattern.compile("(by|no later than|not later than|on or before|before|on|in|during|at|from) (.+)");
    private static final Pattern BETWEEN = Pattern.compile("between (.+) and (.+)");
    private static final Pattern FROM_TO = Pattern.compile("from (.+?) (?:to|until) (.+)");
    private static final Pattern SEPARATOR = Pattern.compile(" (?:to|until|or) | ?- ?|(?<=\\p{L}|q[1-4])/(?=\\p{L})");

    private static final List<String> EXAMPLES = List.of(
            "2027-11-14",
            "14 November 2027",
            "2027-11",
            "November 2027",
            "Nov 2027",
            "Spring 2027",
            "Summer 2027",
            "Autumn 2027",
            "Winter 2027/28",
            "2027",
            "2027/28",
            "financial year 2027/28",
            "Q1 2027/28",
            "Q2 2027/28",
            "Q3 2027/28",
            "fourth quarter of 2027/28",
            "H1 2027/28",
            "second half of 2027",
            "early 2027",
            "mid-2027",
            "late 2027",
            "early 2027/28",
            "late autumn 2027",
            "mid-March 2027",
            "start of 2027",
            "end of 2027",
            "end of 2027/28",
            "end of March 2027",
            "by the end of 2028",
            "by summer 2027",
            "before April 2027",
            "from April 2027",
            "Spring 2026 to Autumn 2027",
            "April to June 2027",
            "between March and May 2027",
            "Summer/Autumn 2027");

    private DateForm() {}

    static When read(Scalar scalar) {
        return read(scalar.text());
    }

    /**
     * The date that a text names.
     *
     * @throws NotInForm with the reason and a cure, if it names none, or could name two
     */
    static When read(String text) {
        String says = text.replaceAll("[\\s\\p{Z}]+", " ").strip();
        String words = words(says);
        return figures(words)
                .or(() -> named(says, words).filter(when -> !DateFaults.mayBeFinancial(words)))
                .orElseThrow(() -> DateFaults.of(says, words));
    }

    /**
     * The one day that a text names, in figures or written out.
     *
     * @throws NotInForm with a cure, if it names none, or more than one
     */
    static LocalDate day(Scalar scalar) {
        return day(scalar.text());
    }

    /** The same of a text. */
    static LocalDate day(String text) {
        When when = whenOrNoDay(text);
        if (!when.isDay()) {
            throw new NotInForm(
                    "'%s' is not one day, and this field takes no other date".formatted(ScalarForms.shortened(text)),
                    DAY_CURE);
        }
        return when.first();
    }

    private static When whenOrNoDay(String text) {
        Matcher figures = DAY.matcher(text);
        if (figures.matches()) {
            return When.day(day(figures));
        }
        try {
            return read(text);
        } catch (NotInForm fault) {
            throw new NotInForm(String.valueOf(fault.getMessage()), DAY_CURE);
        }
    }

    private static Optional<When> figures(String words) {
        Matcher day = DAY.matcher(words);
        if (day.matches()) {
            return Optional.of(When.day(day(day)));
        }
        Matcher month = MONTH.matcher(words);
        return month.matches()
                ? Optional.of(When.month(
                        YearMonth.of(ScalarForms.year(month, "check the year"), Integer.parseInt(month.group(2)))))
                : Optional.empty();
    }

    private static LocalDate day(Matcher parts) {
        int year = ScalarForms.year(parts, "check the year");
        try {
            return LocalDate.of(year, Integer.parseInt(parts.group(2)), Integer.parseInt(parts.group(3)));
        } catch (DateTimeException noSuchDay) {
            throw new NotInForm("there is no day %s".formatted(parts.group()), "check the month and the day");
        }
    }

    private static Optional<When> named(String says, String words) {
        return DateWords.read(words)
                .map(time -> when(says, time, Form.NAME))
                .or(() -> match(BETWEEN, words)
                        .or(() -> match(FROM_TO, words))
                        .flatMap(parts -> span(says, parts.group(1), parts.group(2)))
                        .map(time -> when(says, time, Form.PHRASE)))
                .or(() -> match(LEAD, words).flatMap(parts -> led(says, parts.group(1), parts.group(2))))
                .or(() -> span(says, words).map(time -> when(says, time, Form.SPAN)));
    }

    private static When when(String says, Stretch time, Form form) {
        return new When(says, says, time.first(), time.last(), form);
    }

    private static Optional<When> led(String says, String lead, String words) {
        Optional<Stretch> time = DateWords.read(words).or(() -> span(says, words));
        if (lead.equals("before")) {
            return time.map(found -> DateWords.isEnd(words) ? found : eve(found))
                    .map(found -> when(says, found, Form.PHRASE));
        }
        String name = says.substring(lead.length()).strip();
        return time.map(found -> new When(says, name, found.first(), found.last(), Form.PHRASE));
    }

    /** The day before a time: the last on which a thing is done before it. */
    private static Stretch eve(Stretch time) {
        return Stretch.day(time.first().minusDays(1));
    }

    private static Optional<Stretch> span(String says, String words) {
        return SEPARATOR
                .matcher(words)
                .results()
                .flatMap(between ->
                        span(says, words.substring(0, between.start()), words.substring(between.end())).stream())
                .findFirst();
    }

    private static Optional<Stretch> span(String says, String from, String to) {
        return DateWords.read(to).flatMap(end -> {
            Optional<Stretch> begin = Stream.concat(Stream.of(from), completed(from, to))
                    .flatMap(words -> DateWords.read(words).stream())
                    .findFirst();
            if (begin.filter(found -> found.first().isAfter(end.first())).isPresent()) {
                throw new NotInForm(
                        "'%s' ends before it begins".formatted(ScalarForms.shortened(says)),
                        "write the earlier first, and the year of both");
            }
            return begin.map(found -> found.to(end));
        });
    }

    /** With what the end of a span says for both: the year, or the month and the year. */
    private static Stream<String> completed(String from, String to) {
        List<String> words = List.of(to.split(" "));
        return IntStream.iterate(words.size() - 1, at -> at > 0, at -> at - 1)
                .mapToObj(at -> from + " " + String.join(" ", words.subList(at, words.size())));
    }

    /** In small letters, with the signs that keyboards have, without commas and the full stops of short words. */
    private static String words(String says) {
        return says.replaceAll("[\\u2010-\\u2015\\u2212]", "-")
                .replaceAll("(?<=\\p{L})\\.|\\.$", "")
                .replaceAll(" ?, ?", " ")
                .replaceAll(" ?/ ?", "/")
                .toLowerCase(Locale.ROOT);
    }

    private static Optional<Matcher> match(Pattern pattern, String words) {
        Matcher matcher = pattern.matcher(words);
        return matcher.matches() ? Optional.of(matcher) : Optional.empty();
    }

    /** The forms, each by an example and the days that it means, as rows of a table. */
    static String table() {
        StringBuilder rows = new StringBuilder("| written | first day | last day |\n| --- | --- | --- |\n");
        for (String example : EXAMPLES) {
            When when = read(example);
            rows.append("| `%s` | %s | %s |\n".formatted(example, when.first(), when.last()));
        }
        return rows.toString();
    }
}
