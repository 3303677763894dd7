package org.planpress.importing;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.planpress.model.Unit;
import org.planpress.model.ValueStatus;
import org.planpress.source.TableCell;
import org.planpress.source.TableCell.Look;
import org.planpress.source.TableCell.Words;

/**
 * A value as offices write it in spreadsheets, brought into the form of a series: {@code (300)}, {@code £1.2M},
 * {@code 1 204}, and the marks that public statistics use in place of a value or after it ({@code [c]}, {@code ..},
 * {@code 1,190 [p]}). The marks are those of the Government Statistical Service's guidance on symbols in tables.
 *
 * @param cell the value as a series has it, or as it was if nothing is known of it; empty if there is none
 * @param status what a mark says of it
 * @param note what else a mark says of it
 */
record OfficeValue(Optional<TableCell> cell, Optional<ValueStatus> status, Optional<String> note) {

    private static final Map<String, ValueStatus> IN_PLACE_OF_A_VALUE = Map.ofEntries(
            Map.entry("[x]", ValueStatus.UNAVAILABLE),
            Map.entry("x", ValueStatus.UNAVAILABLE),
            Map.entry("..", ValueStatus.UNAVAILABLE),
            Map.entry(":", ValueStatus.UNAVAILABLE),
            Map.entry("not available", ValueStatus.UNAVAILABLE),
            Map.entry("unavailable", ValueStatus.UNAVAILABLE),
            Map.entry("[z]", ValueStatus.NOT_APPLICABLE),
            Map.entry("z", ValueStatus.NOT_APPLICABLE),
            Map.entry("not applicable", ValueStatus.NOT_APPLICABLE),
            Map.entry("[c]", ValueStatus.CONFIDENTIAL),
            Map.entry("c", ValueStatus.CONFIDENTIAL),
            Map.entry("*", ValueStatus.CONFIDENTIAL),
            Map.entry("suppressed", ValueStatus.CONFIDENTIAL),
            Map.entry("withheld", ValueStatus.CONFIDENTIAL),
            Map.entry("confidential", ValueStatus.CONFIDENTIAL));

    private static final Map<String, ValueStatus> AFTER_A_VALUE = Map.of(
            "p", ValueStatus.PROVISIONAL,
            "r", ValueStatus.REVISED,
            "e", ValueStatus.ESTIMATED,
            "f", ValueStatus.FORECAST,
            "b", ValueStatus.BREAK);

    private static final String ROUNDED_AWAY = "More than nothing, but the source rounds it to nothing.";

    private static final Pattern BELOW = Pattern.compile("(?:<|less than|fewer than) ?(\\d{1,3})");
    private static final Pattern MARKED = Pattern.compile("(.*\\d.*?) ?(?:\\[([a-z])]|\\(([a-z])\\)|(?<=\\d) ([a-z]))");
    private static final Pattern NOTE = Pattern.compile("(?i)\\[note \\d+]");
    private static final Pattern PERIOD_MARK = Pattern.compile(".*\\[([a-z])]\\s*");
    private static final Pattern GROUPED = Pattern.compile("[-+]?£?\\d{1,3}(?: \\d{3})+(?:\\.\\d+)?%?");
    private static final Pattern NEGATIVE = Pattern.compile("\\((£?[\\d.,]+(?: ?(?:k|m|bn))?%?)\\)");
    private static final Pattern DAYS = Pattern.compile("(\\d{1,3})(?: days?,? |\\.)(\\d{1,2}):([0-5]\\d:[0-5]\\d)");
    private static final Pattern DECIMAL_COMMA = Pattern.compile("[-+]?£?\\d+,\\d+ ?%?");

    /** Whether a column writes decimals after a comma: no comma in it can stand between thousands, as in 12,4. */
    static boolean isDecimalComma(String text) {
        return text.matches("[-+]?£?\\d+,(\\d{1,2}|\\d{4,}) ?%?");
    }

    /**
     * Reads a cell.
     *
     * @param unit the measure's
     * @param decimalCommas whether its column writes decimals after a comma
     */
    static OfficeValue read(TableCell cell, Unit unit, boolean decimalCommas) {
        if (cell instanceof TableCell.Amount amount && amount.look() == Look.PLAIN && unit == Unit.MONEY) {
            return value(cell, pounds(amount.value()));
        }
        if (!(cell instanceof Words)) {
            return new OfficeValue(Optional.of(cell), Optional.empty(), Optional.empty());
        }
        String text = sameSigns(cell.shown());
        return mark(text)
                .orElseGet(() -> marked(text)
                        .map(parts -> value(cell, figure(parts.figure(), unit, decimalCommas))
                                .with(parts.status()))
                        .orElseGet(() -> value(cell, figure(text, unit, decimalCommas))));
    }

    /** Whether a mark of a note stands in a cell, which says nothing of the value. */
    static boolean hasNote(String text) {
        return NOTE.matcher(text).find();
    }

    private static String sameSigns(String text) {
        return NOTE.matcher(text)
                .replaceAll("")
                .replaceAll("[\\u2010-\\u2015\\u2212]", "-")
                .replaceAll("[\\s\\p{Z}]+", " ")
                .strip()
                .replaceFirst("^['’](?=[-\\d£])", "");
    }

    /** A mark that stands in place of a value. */
    private static Optional<OfficeValue> mark(String text) {
        String word = lower(text);
        ValueStatus status = IN_PLACE_OF_A_VALUE.get(word);
        if (status != null) {
            return Optional.of(without(status, Optional.empty()));
        }
        Matcher below = BELOW.matcher(word);
        if (below.matches()) {
            return Optional.of(
                    without(ValueStatus.CONFIDENTIAL, Optional.of("Fewer than %s.".formatted(below.group(1)))));
        }
        return word.equals("[low]") || word.equals("~") || word.equals("0~")
                ? Optional.of(without(ValueStatus.UNAVAILABLE, Optional.of(ROUNDED_AWAY)))
                : Optional.empty();
    }

    /** What a mark after a period says of its value: {@code 2023/24 [p]}. */
    static Optional<ValueStatus> markOf(String period) {
        Matcher mark = PERIOD_MARK.matcher(lower(period));
        return mark.matches() ? Optional.ofNullable(AFTER_A_VALUE.get(mark.group(1))) : Optional.empty();
    }

    private record Marked(String figure, ValueStatus status) {}

    private static Optional<Marked> marked(String text) {
        Matcher parts = MARKED.matcher(lower(text));
        if (!parts.matches()) {
            return Optional.empty();
        }
        String letter =
                parts.group(2) != null ? parts.group(2) : parts.group(3) != null ? parts.group(3) : parts.group(4);
        return Optional.ofNullable(AFTER_A_VALUE.get(letter))
                .map(status -> new Marked(text.substring(0, parts.end(1)).strip(), status));
    }

    private static String figure(String written, Unit unit, boolean decimalCommas) {
        String text = GROUPED.matcher(written).matches() ? written.replace(" ", "") : written;
        if (decimalCommas && DECIMAL_COMMA.matcher(text).matches()) {
            text = text.replace(',', '.');
        }
        Matcher negative = NEGATIVE.matcher(lower(text));
        if (negative.matches()) {
            text = "-" + text.substring(1, text.length() - 1);
        }
        Matcher days = DAYS.matcher(text);
        if (unit == Unit.DURATION && days.matches()) {
            int hours = Integer.parseInt(days.group(1)) * 24 + Integer.parseInt(days.group(2));
            text = "%d:%s".formatted(hours, days.group(3));
        }
        return unit == Unit.MONEY ? money(text) : text;
    }

    /** A plain number in a column of money is pounds; the sign stands before the pound. */
    private static String money(String written) {
        String text = written.replaceFirst("^£-", "-£").replaceFirst("(?i)^(-?)GBP ?", "$1£");
        if (text.matches("-?[\\d.,]+(?i: ?(?:k|m|bn|million|billion))?")) {
            text = text.startsWith("-") ? "-£" + text.substring(1) : "£" + text;
        }
        Matcher unit =
                Pattern.compile("(.*\\d)( ?)(?i:(k|m|bn|million|billion))").matcher(text);
        return unit.matches() ? unit.group(1) + unit.group(2) + lower(unit.group(3)) : text;
    }

    private static String pounds(BigDecimal value) {
        return (value.signum() < 0 ? "-£" : "£") + value.abs().toPlainString();
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    private static OfficeValue value(TableCell cell, String text) {
        TableCell same = text.equals(cell.shown()) ? cell : new Words(text, cell.place(), cell.from());
        return new OfficeValue(Optional.of(same), Optional.empty(), Optional.empty());
    }

    private static OfficeValue without(ValueStatus status, Optional<String> note) {
        return new OfficeValue(Optional.empty(), Optional.of(status), note);
    }

    private OfficeValue with(ValueStatus said) {
        return new OfficeValue(cell, Optional.of(said), note);
    }
}
