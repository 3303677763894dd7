package org.planpress.site.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.planpress.model.Figure;
import org.planpress.model.MeasureSheet;
import org.planpress.model.Unit;
import org.planpress.words.Voice;

/**
 * How the values of one measure are written, in sentences, tables and drawings alike, so that no two of them can
 * disagree. Rounding is half away from zero, on the decimal digits.
 *
 * @param voice says units that are words
 * @param unit what the values are
 * @param decimals digits after the point; a time is always whole seconds
 */
public record ValueFormat(Voice voice, Unit unit, int decimals) {

    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

    public static ValueFormat of(Voice voice, MeasureSheet sheet) {
        return new ValueFormat(voice, sheet.unit(), sheet.shownDecimals());
    }

    /** {@code 12,345}, {@code 12.4%}, {@code 13 min 34 s}, {@code £1.2m}. */
    public String value(BigDecimal value) {
        return figure(new Figure(value, unit.value()));
    }

    /** The same for a number that was worked out. */
    public String value(double value) {
        return value(BigDecimal.valueOf(value));
    }

    /** A round value as a scale shows it, without zeros at its end: {@code 30%}, {@code 15 min}, {@code £2.5m}. */
    public String brief(double value) {
        BigDecimal exact = BigDecimal.valueOf(value);
        boolean millions = unit == Unit.MONEY && exact.abs().compareTo(MILLION) >= 0;
        int most = millions ? Math.max(1, decimals) : decimals;
        BigDecimal shown = (millions ? exact.movePointLeft(6) : exact)
                .setScale(most, RoundingMode.HALF_UP)
                .stripTrailingZeros();
        String number = Numbers.decimal(shown.abs(), Math.max(0, shown.scale()));
        String sign = shown.signum() < 0 ? "−" : "";
        return switch (unit) {
            case COUNT, RATE -> sign + number;
            case PERCENT -> sign + number + "%";
            case MONEY -> sign + "£" + number + (millions ? "m" : "");
            case DURATION -> briefTime(value(value));
        };
    }

    /** The same as {@link #value(double)} in a narrow place: a time as on a clock, {@code 13:34}. */
    public String narrow(double value) {
        return unit == Unit.DURATION ? clock(value) : value(value);
    }

    private static String clock(double value) {
        long seconds =
                BigDecimal.valueOf(value).setScale(0, RoundingMode.HALF_UP).longValueExact();
        long left = Math.abs(seconds);
        String hours = left >= 3600 ? Numbers.count(left / 3600) + ":" : "";
        String minutes =
                String.format(Locale.ROOT, hours.isEmpty() ? "%d:%02d" : "%02d:%02d", left % 3600 / 60, left % 60);
        return (seconds < 0 ? "−" : "") + hours + minutes;
    }

    private static String briefTime(String time) {
        return without(without(time, "min", "\u00A00\u00A0s"), "h", "\u00A00\u00A0min");
    }

    private static String without(String time, String before, String nothing) {
        return time.endsWith(before + nothing) ? time.substring(0, time.length() - nothing.length()) : time;
    }

    /** A figure of any kind, without a sign unless it is negative. */
    public String figure(Figure figure) {
        return switch (figure.kind()) {
            case NUMBER -> Numbers.decimal(figure.value(), decimals);
            case PERCENT -> Numbers.percent(figure.value(), changeDecimals());
            case POINTS -> points(Numbers.decimal(figure.value(), changeDecimals()));
            case SECONDS -> time(figure.value());
            case POUNDS -> pounds(figure.value());
        };
    }

    /** A change, without its sign: the words beside it say which way it went. */
    public String size(Figure change) {
        return figure(new Figure(change.value().abs(), change.kind()));
    }

    /** A change with its sign: {@code +17.7%}, {@code −1.2 percentage points}. */
    public String change(Figure change) {
        return (change.value().signum() > 0 ? "+" : "") + figure(change);
    }

    /** The same in a narrow place: {@code −1.2 points}. */
    public String briefChange(Figure change) {
        return change(change).replace("percentage point", "point");
    }

    /** A change of a count is a percentage, which has a decimal even where the count has none. */
    private int changeDecimals() {
        return Math.max(1, decimals);
    }

    private static String points(String number) {
        return number + (number.equals("1.0") || number.equals("−1.0") ? " percentage point" : " percentage points");
    }

    private static String time(BigDecimal value) {
        long seconds = value.setScale(0, RoundingMode.HALF_UP).longValueExact();
        String sign = seconds < 0 ? "−" : "";
        long left = Math.abs(seconds);
        List<String> parts = new ArrayList<>();
        if (left >= 3600) {
            parts.add(Numbers.count(left / 3600) + " h");
        }
        if (left >= 60) {
            parts.add(left % 3600 / 60 + " min");
        }
        parts.add(left % 60 + " s");
        return sign + String.join("\u00A0", parts).replace(' ', '\u00A0');
    }

    private String pounds(BigDecimal value) {
        // Rounding first: half a pound less than nothing is £0, not −£0, and £999,999.60 is a million.
        BigDecimal rounded = value.setScale(decimals, RoundingMode.HALF_UP);
        String sign = rounded.signum() < 0 ? "−" : "";
        return rounded.abs().compareTo(MILLION) >= 0
                ? sign + "£" + Numbers.decimal(value.abs().movePointLeft(6), Math.max(1, decimals)) + "m"
                : sign + "£" + Numbers.decimal(rounded.abs(), decimals);
    }
}
