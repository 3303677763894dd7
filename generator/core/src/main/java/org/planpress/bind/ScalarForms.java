package org.planpress.bind;

import static java.util.Map.entry;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.planpress.bind.ScalarForm.NotInForm;
import org.planpress.model.Colour;
import org.planpress.model.Figure;
import org.planpress.model.FinancialYear;
import org.planpress.model.HedgedShare;
import org.planpress.model.Id;
import org.planpress.model.Millimetres;
import org.planpress.model.Money;
import org.planpress.model.Named;
import org.planpress.model.PressColour;
import org.planpress.model.PublishedAssets;
import org.planpress.model.Ref;
import org.planpress.model.ReportingPeriod;
import org.planpress.model.Share;
import org.planpress.model.Text;
import org.planpress.model.TopicRef;
import org.planpress.model.When;
import org.planpress.source.Node.Scalar;

/** The forms of all single values. Text is read by the type of its field, never by what it looks like. */
final class ScalarForms {

    private static final Pattern YEARS = Pattern.compile("(\\d{4})[-/](\\d{2})");
    private static final Pattern WHOLE_NUMBER = Pattern.compile("\\d{1,9}|\\d{1,3}(,\\d{3}){1,2}");
    private static final Pattern PERCENTAGE = Pattern.compile("(\\d{1,3}(?:\\.\\d{1,6})?) ?%");
    private static final Pattern AMOUNT =
            Pattern.compile("(-?)£((?:\\d{1,15}|\\d{1,3}(?:,\\d{3})+)(?:\\.\\d{1,6})?) ?(m|bn|k| ?million| ?billion)?");

    private static final Map<Class<?>, ScalarForm<?>> BY_TYPE = Map.ofEntries(
            entry(Text.class, form("words", "", ScalarForms::words)),
            entry(Named.class, form("an id", "p2.vawg.3", scalar -> new Named(id(scalar), scalar.textAt()))),
            entry(Ref.class, form("the id of something", "p2.vawg.3", scalar -> new Ref(id(scalar), scalar.textAt()))),
            entry(
                    TopicRef.class,
                    form("a topic of a report, as report/topic", "2023-12/victim-voice", ScalarForms::topic)),
            entry(Integer.class, form("a whole number", "1,125", ScalarForms::wholeNumber)),
            entry(Boolean.class, form("true or false", "true", ScalarForms::truth)),
            entry(LocalDate.class, form(DateForm.DAY_DESCRIPTION, "2024-11-14", DateForm::day)),
            entry(When.class, form(DateForm.DESCRIPTION, "2026-03", DateForm::read)),
            entry(FinancialYear.class, form("a financial year as YYYY-YY", "2024-25", ScalarForms::financialYear)),
            entry(Share.class, form("a percentage", "70.7%", ScalarForms::share)),
            entry(Money.class, form("an amount of money", "£155.086m", ScalarForms::money)),
            entry(Colour.class, form("a colour as #2c4a9a", "#2c4a9a", LookForms::colour)),
            entry(PressColour.class, form("four inks in percent", "95 78 0 5", LookForms::inks)),
            entry(Millimetres.class, form("a length in millimetres", "25 mm", LookForms::length)),
            entry(
                    PublishedAssets.class,
                    form("publish all, or publish used", "publish all", ScalarForms::publishedAssets)),
            entry(LocalTime.class, form("a time as HH:MM", "10:30", ScalarForms::time)),
            entry(ReportingPeriod.class, form(PeriodForm.DESCRIPTION, "2023-10", PeriodForm::read)),
            entry(Figure.class, form(FigureForm.DESCRIPTION, "12.4%", FigureForm::read)),
            entry(
                    HedgedShare.class,
                    form("a percentage, or the words that were published", "just over a third", HedgedShares::read)));

    private ScalarForms() {}

    private static <T> ScalarForm<T> form(String description, String example, Function<Scalar, T> read) {
        return new ScalarForm<>(description, example, read);
    }

    static Optional<ScalarForm<?>> of(Class<?> type) {
        if (type.isEnum()) {
            return Optional.of(EnumWords.form(type));
        }
        return Optional.ofNullable(BY_TYPE.get(type == int.class ? Integer.class : type));
    }

    private static Text words(Scalar scalar) {
        return new Text(scalar.text(), scalar.from());
    }

    private static Id id(Scalar scalar) {
        if (!Id.isValid(scalar.text())) {
            throw new NotInForm(
                    "'%s' is not an id".formatted(shortened(scalar.text())),
                    "use lower-case letters, digits, dots and hyphens");
        }
        return new Id(scalar.text());
    }

    private static TopicRef topic(Scalar scalar) {
        int slash = scalar.text().indexOf('/');
        String report = scalar.text().substring(0, Math.max(slash, 0));
        String topic = scalar.text().substring(slash + 1);
        if (!Id.isValid(report) || !Id.isValid(topic)) {
            throw new NotInForm(
                    "'%s' does not name a topic of a report".formatted(shortened(scalar.text())),
                    "write the id of the report, a slash and the name of the topic's file");
        }
        return new TopicRef(new Id(report), new Id(topic), scalar.textAt());
    }

    private static Integer wholeNumber(Scalar scalar) {
        if (!WHOLE_NUMBER.matcher(scalar.text()).matches()) {
            throw new NotInForm(
                    "'%s' is not a whole number".formatted(shortened(scalar.text())),
                    "write its digits, with commas between thousands or without");
        }
        return Integer.valueOf(scalar.text().replace(",", ""));
    }

    private static Boolean truth(Scalar scalar) {
        return switch (scalar.text().toLowerCase(Locale.ROOT)) {
            case "true", "yes" -> true;
            case "false", "no" -> false;
            default ->
                throw new NotInForm(
                        "'%s' is neither true nor false".formatted(shortened(scalar.text())), "write true or false");
        };
    }

    private static PublishedAssets publishedAssets(Scalar scalar) {
        return switch (scalar.text().toLowerCase(Locale.ROOT).replaceAll("[\\s-]+", " ")) {
            case "publish all" -> new PublishedAssets(true);
            case "publish used" -> new PublishedAssets(false);
            default ->
                throw new NotInForm(
                        "'%s' does not say which files are published".formatted(shortened(scalar.text())),
                        "write publish all or publish used");
        };
    }

    /**
     * The year that begins a date or period.
     *
     * @throws NotInForm if no plan can be about it, as after a slip of the finger: a lateness of 2,000 years is none
     */
    static int year(Matcher parts, String hint) {
        int year = number(parts, 1);
        if (!FinancialYear.isPossible(year)) {
            throw new NotInForm("%d is not a year that a plan can be about".formatted(year), hint);
        }
        return year;
    }

    private static LocalTime time(Scalar scalar) {
        try {
            if (scalar.text().matches("\\d{2}:\\d{2}")) {
                return LocalTime.parse(scalar.text());
            }
        } catch (DateTimeException noSuchTime) {
            throw new NotInForm("there is no time %s".formatted(scalar.text()), "a day runs from 00:00 to 23:59");
        }
        throw new NotInForm(
                "'%s' is not a time".formatted(shortened(scalar.text())), "write it as HH:MM, with two digits each");
    }

    private static FinancialYear financialYear(Scalar scalar) {
        Matcher parts = YEARS.matcher(scalar.text());
        if (!parts.matches()
                || (number(parts, 1) + 1) % 100 != number(parts, 2)
                || !FinancialYear.isPossible(number(parts, 1))) {
            throw new NotInForm(
                    "'%s' is not a financial year".formatted(shortened(scalar.text())),
                    "write it as YYYY-YY, the second year being the next one");
        }
        return new FinancialYear(number(parts, 1));
    }

    static Share share(Scalar scalar) {
        Matcher parts = PERCENTAGE.matcher(scalar.text());
        if (!parts.matches()) {
            throw new NotInForm(
                    "'%s' is not a percentage".formatted(shortened(scalar.text())),
                    "write the number with a percent sign after it");
        }
        BigDecimal percent = new BigDecimal(parts.group(1));
        if (percent.compareTo(Share.WHOLE) > 0) {
            throw new NotInForm("%s is more than the whole".formatted(scalar.text()), "a share is at most 100%");
        }
        return new Share(percent);
    }

    private static Money money(Scalar scalar) {
        Matcher parts = AMOUNT.matcher(scalar.text());
        if (!parts.matches()) {
            throw new NotInForm(
                    "'%s' is not an amount of money".formatted(shortened(scalar.text())),
                    "write £ before the number; after it m or bn for millions or billions");
        }
        BigDecimal amount = new BigDecimal(parts.group(2).replace(",", ""));
        BigDecimal pounds = amount.scaleByPowerOfTen(zeros(parts.group(3)));
        return new Money(parts.group(1).isEmpty() ? pounds : pounds.negate());
    }

    static int zeros(@org.jspecify.annotations.Nullable String scale) {
        return switch (scale == null ? "" : scale.strip()) {
            case "k" -> 3;
            case "m", "million" -> 6;
            case "bn", "billion" -> 9;
            default -> 0;
        };
    }

    private static int number(Matcher parts, int group) {
        return Integer.parseInt(parts.group(group));
    }

    static String shortened(String text) {
        String line = text.replaceAll("\\s+", " ");
        return line.length() <= 60 ? line : line.substring(0, 57) + "…";
    }
}
