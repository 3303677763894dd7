package org.planpress.site.chart;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.planpress.analysis.AuthoritativeFigure;
import org.planpress.model.Figure;
import org.planpress.model.MeasureSheet;
import org.planpress.model.Unit;
import org.planpress.model.UnitWord;
import org.planpress.model.ValueStatus;
import org.planpress.words.Voice;

/**
 * How the values of one measure are written, in sentences, tables and drawings alike, so that no two of them can
 * disagree. Rounding is half away from zero, on the decimal digits.
 *
 * @param voice says units that are words
 * @param unit what the values are
 * @param decimals digits after the point; a time is always whole seconds
 * @param word what follows a number; empty where the place around it says what the numbers are
 */
public record ValueFormat(Voice voice, Unit unit, int decimals, Optional<UnitWord> word) {

    /** A scale has round steps; what is left of them in a double is no more than this. */
    private static final MathContext ROUND = new MathContext(9);

    private static final String MINUS = "−";

    /** Without a word after numbers. */
    public ValueFormat(Voice voice, Unit unit, int decimals) {
        this(voice, unit, decimals, Optional.empty());
    }

    public static ValueFormat of(Voice voice, MeasureSheet sheet) {
        return new ValueFormat(voice, sheet.unit(), sheet.shownDecimals(), sheet.unitWord());
    }

    /** For cells and drawings, whose head says the unit. */
    public ValueFormat bare() {
        return new ValueFormat(voice, unit, decimals);
    }

    /** What a measure is called where its numbers stand bare: {@code Emissions (tonnes of CO2e)}. */
    public static String heading(Voice voice, MeasureSheet sheet) {
        String title = sheet.title().value();
        return sheet.unitWord()
                .map(word -> voice.say(new ValueMessage.InUnit(title, word.after(false))))
                .orElse(title);
    }

    /** The same for machines, as the end of a name: {@code _tonnes_of_co2e}, or nothing. */
    static String suffix(MeasureSheet sheet) {
        return sheet.unitWord()
                .map(word -> word.after(false).toLowerCase(Locale.ROOT))
                .map(word ->
                        "_" + word.replaceAll("[^\\p{L}\\p{N}]+", " ").strip().replace(' ', '_'))
                .orElse("");
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
        BigDecimal exact = BigDecimal.valueOf(value).round(ROUND);
        Large large = unit == Unit.MONEY ? Large.of(exact) : Large.NONE;
        BigDecimal shown = exact.movePointLeft(large.zeros).stripTrailingZeros();
        String number = Numbers.decimal(shown.abs(), Math.max(0, shown.scale()));
        String sign = shown.signum() < 0 ? MINUS : "";
        return switch (unit) {
            case COUNT, RATE -> sign + number;
            case PERCENT -> sign + number + "%";
            case MONEY -> pounds(sign, number, large);
            case DURATION -> time(exact);
        };
    }

    /** The same as {@link #value(double)} in a narrow place: a time as on a clock, {@code 13:34}. */
    public String narrow(double value) {
        return unit == Unit.DURATION ? Clock.of(BigDecimal.valueOf(value)).shown() : value(value);
    }

    /** Whether a value is shown as one. */
    boolean isOne(BigDecimal value) {
        return value.setScale(decimals, RoundingMode.HALF_UP).compareTo(BigDecimal.ONE) == 0;
    }

    /** A figure of any kind, without a sign unless it is negative. */
    public String figure(Figure figure) {
        return switch (figure.kind()) {
            case NUMBER -> number(figure.value());
            case PERCENT -> {
                int usual = unit == Unit.PERCENT ? decimals : changeDecimals();
                yield Numbers.percent(figure.value(), decimals(figure.value(), usual));
            }
            case POINTS -> points(figure.value(), false);
            case SECONDS -> time(figure.value());
            case POUNDS -> pounds(figure.value());
        };
    }

    private String number(BigDecimal value) {
        String number = Numbers.decimal(value, decimals(value, decimals));
        return word.map(unit -> voice.say(new ValueMessage.Of(number, unit.after(isOne(value.abs())))))
                .orElse(number);
    }

    /** The same of a figure whose origin is known; it says so if it may still change, or is made up. */
    public String known(AuthoritativeFigure known) {
        return known(known, figure(known.figure()));
    }

    /** A change in a narrow place, which says so likewise. */
    public String knownChange(AuthoritativeFigure change) {
        return known(change, briefChange(change.figure()));
    }

    private String known(AuthoritativeFigure known, String shown) {
        return known.status()
                .filter(status -> status == ValueStatus.PROVISIONAL
                        || status == ValueStatus.ESTIMATED
                        || status == ValueStatus.ILLUSTRATIVE)
                .map(status -> voice.say(new ValueMessage.NotFirm(shown, status)))
                .orElse(shown);
    }

    /** A change, without its sign: the words beside it say which way it went. */
    public String size(Figure change) {
        return figure(new Figure(change.value().abs(), change.kind()));
    }

    /** A change with its sign: {@code +17.7%}, {@code −1.2 percentage points}. */
    public String change(Figure change) {
        return plus(change) + figure(change);
    }

    /** The same in a narrow place: {@code −1.2 points}. */
    String briefChange(Figure change) {
        return change.kind() == Figure.Kind.POINTS ? plus(change) + points(change.value(), true) : change(change);
    }

    private static String plus(Figure change) {
        return change.value().signum() > 0 ? "+" : "";
    }

    /** A change of a count is a percentage, which has a decimal even where the count has none. */
    private int changeDecimals() {
        return Math.max(1, decimals);
    }

    /** So many decimals, or as many more as something needs so that it is not shown as nothing. */
    private static int decimals(BigDecimal value, int usual) {
        boolean vanishes = value.signum() != 0
                && value.setScale(usual, RoundingMode.HALF_UP).signum() == 0;
        return vanishes ? value.scale() - value.precision() + 1 : usual;
    }

    private String points(BigDecimal value, boolean briefly) {
        int needed = decimals(value, changeDecimals());
        BigDecimal shown = value.setScale(needed, RoundingMode.HALF_UP);
        String number = Numbers.decimal(shown, needed);
        boolean one = shown.abs().compareTo(BigDecimal.ONE) == 0;
        return voice.say(briefly ? new ValueMessage.PointsBriefly(number, one) : new ValueMessage.Points(number, one));
    }

    private String time(BigDecimal value) {
        int needed = decimals(value, 0);
        if (needed > 0) {
            return onOneLine(new ValueMessage.SplitSecond(
                    value.signum() < 0 ? MINUS : "", Numbers.decimal(value.abs(), needed)));
        }
        return onOneLine(time(Clock.of(value)));
    }

    /** Without the small units that are none. */
    private static ValueMessage time(Clock clock) {
        boolean whole = clock.seconds == 0 && clock.hours + clock.minutes > 0;
        if (clock.hours == 0) {
            return whole
                    ? new ValueMessage.Minutes(clock.sign(), clock.minutes)
                    : clock.minutes > 0
                            ? new ValueMessage.MinutesAndSeconds(clock.sign(), clock.minutes, clock.seconds)
                            : new ValueMessage.Seconds(clock.sign(), clock.seconds);
        }
        if (!whole) {
            return new ValueMessage.HoursMinutesAndSeconds(clock.sign(), clock.hours, clock.minutes, clock.seconds);
        }
        return clock.minutes > 0
                ? new ValueMessage.HoursAndMinutes(clock.sign(), clock.hours, clock.minutes)
                : new ValueMessage.Hours(clock.sign(), clock.hours);
    }

    /** A time does not break between its numbers and units. */
    private String onOneLine(ValueMessage time) {
        return voice.say(time).replace(' ', '\u00A0');
    }

    private String pounds(BigDecimal value) {
        // Rounding first: £999,999.60 is a million.
        int needed = decimals(value, decimals);
        int pence = needed > decimals ? Math.max(2, needed) : decimals;
        BigDecimal rounded = value.setScale(pence, RoundingMode.HALF_UP);
        String sign = rounded.signum() < 0 ? MINUS : "";
        Large large = Large.of(rounded);
        String number = large == Large.NONE
                ? Numbers.decimal(rounded.abs(), pence)
                : Numbers.decimal(value.abs().movePointLeft(large.zeros), Math.max(large.decimals, decimals));
        return pounds(sign, number, large);
    }

    private String pounds(String sign, String number, Large large) {
        return voice.say(
                switch (large) {
                    case NONE -> new ValueMessage.Pounds(sign, number);
                    case MILLION -> new ValueMessage.MillionPounds(sign, number);
                    case BILLION -> new ValueMessage.BillionPounds(sign, number);
                    case TRILLION -> new ValueMessage.TrillionPounds(sign, number);
                });
    }

    /** Units of large amounts of money. */
    private enum Large {
        TRILLION(12, 2),
        BILLION(9, 2),
        MILLION(6, 1),
        NONE(0, 0);

        private final int zeros;
        private final int decimals;

        Large(int zeros, int decimals) {
            this.zeros = zeros;
            this.decimals = decimals;
        }

        static Large of(BigDecimal amount) {
            return Stream.of(values())
                    .filter(large ->
                            large == NONE || amount.abs().compareTo(BigDecimal.ONE.movePointRight(large.zeros)) >= 0)
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** A time in whole seconds as clocks have it. */
    private record Clock(boolean negative, long hours, long minutes, long seconds) {

        private static final int SIXTY = 60;

        static Clock of(BigDecimal value) {
            long seconds = value.setScale(0, RoundingMode.HALF_UP).longValueExact();
            long left = Math.abs(seconds);
            return new Clock(seconds < 0, left / (SIXTY * SIXTY), left / SIXTY % SIXTY, left % SIXTY);
        }

        String sign() {
            return negative ? MINUS : "";
        }

        /** {@code 13:34}, {@code 2:13:34}. */
        String shown() {
            String start = hours > 0 ? Numbers.count(hours) + ":" + twoDigits(minutes) : Long.toString(minutes);
            return sign() + start + ":" + twoDigits(seconds);
        }

        private static String twoDigits(long number) {
            return number < 10 ? "0" + number : Long.toString(number);
        }
    }
}
