package org.planpress.acceptance.truth;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A figure as it is published: what it says, and how finely.
 *
 * @param value in base units: seconds, pounds, per cent, or things
 * @param step one unit of its last digit
 */
record Amount(BigDecimal value, BigDecimal step) {

    private static final Pattern TIME = Pattern.compile(
            "([−+-]?)(?:([\\d,]+) days? ?)?(?:([\\d,]+) h(?:ours?)? ?)?(?:(\\d+) min(?:utes?)? ?)?(?:(\\d+) s(?:econds?)?)?");
    private static final Pattern NUMBER = Pattern.compile(
            "([−+-]?)(£?)([\\d,]+)(\\.\\d+)?(m|bn| million| billion|%|p| percentage points?| points?)?");

    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final BigDecimal HAIR = new BigDecimal("1e-6");

    /** Reads {@code 12,345}, {@code 12.4%}, {@code 13 min 34 s}, {@code £1.2m}, {@code −1.2 percentage points}. */
    static Optional<Amount> of(String shown) {
        String words = shown.replace(' ', ' ').strip();
        Matcher time = TIME.matcher(words);
        if (!words.isEmpty() && time.matches() && words.matches(".*\\d.*")) {
            BigDecimal seconds = part(time.group(2), 86_400)
                    .add(part(time.group(3), 3600))
                    .add(part(time.group(4), 60))
                    .add(part(time.group(5), 1));
            int step = time.group(5) != null ? 1 : time.group(4) != null ? 60 : time.group(3) != null ? 3600 : 86_400;
            return Optional.of(new Amount(signed(time.group(1), seconds), BigDecimal.valueOf(step)));
        }
        Matcher number = NUMBER.matcher(words);
        if (!number.matches()) {
            return Optional.empty();
        }
        String decimals = number.group(4) == null ? "" : number.group(4);
        BigDecimal value = new BigDecimal(number.group(3).replace(",", "") + decimals);
        String unit = number.group(5) == null ? "" : number.group(5).strip();
        int shift =
                unit.equals("m") || unit.equals("million") ? 6 : unit.equals("bn") || unit.equals("billion") ? 9 : 0;
        BigDecimal step = BigDecimal.ONE.movePointLeft(Math.max(0, decimals.length() - 1));
        return Optional.of(
                new Amount(signed(number.group(1), value.movePointRight(shift)), step.movePointRight(shift)));
    }

    private static BigDecimal part(String digits, int seconds) {
        return digits == null
                ? BigDecimal.ZERO
                : new BigDecimal(digits.replace(",", "")).multiply(BigDecimal.valueOf(seconds));
    }

    private static BigDecimal signed(String sign, BigDecimal value) {
        return sign.isEmpty() || sign.equals("+") ? value : value.negate();
    }

    /** A value as content writes it, in base units. */
    static BigDecimal written(String value) {
        String words = value.strip().replace(",", "");
        Matcher clock = Pattern.compile("(-?)(\\d+):(\\d{2})(?::(\\d{2}))?").matcher(words);
        if (clock.matches()) {
            boolean hours = clock.group(4) != null;
            long first = Long.parseLong(clock.group(2));
            long second = Long.parseLong(clock.group(3));
            long seconds = hours ? first * 3600 + second * 60 + Long.parseLong(clock.group(4)) : first * 60 + second;
            return BigDecimal.valueOf(clock.group(1).isEmpty() ? seconds : -seconds);
        }
        return of(words).orElseThrow(() -> new IllegalArgumentException("no value: " + value)).value;
    }

    /** Whether it is this number, rounded as finely as it says. */
    boolean is(BigDecimal truth) {
        return truth.subtract(value).abs().compareTo(step.divide(TWO).add(HAIR)) <= 0;
    }

    /** Whether it is this number without its sign. */
    boolean isSizeOf(BigDecimal truth) {
        return new Amount(value.abs(), step).is(truth.abs());
    }

    /** Whether the words show this number. */
    static boolean shows(String shown, BigDecimal truth) {
        return of(shown).filter(amount -> amount.is(truth)).isPresent();
    }

    /** Whether the words show the size of this number, its sign being told otherwise. */
    static boolean showsSize(String shown, BigDecimal truth) {
        return of(shown).filter(amount -> amount.isSizeOf(truth)).isPresent();
    }

    /** Numbers up to ten are words. */
    static int count(String words) {
        return switch (words.toLowerCase(java.util.Locale.ROOT)) {
            case "no", "none", "not one" -> 0;
            case "one", "a", "an", "the only" -> 1;
            case "two", "both" -> 2;
            case "three" -> 3;
            case "four" -> 4;
            case "five" -> 5;
            case "six" -> 6;
            case "seven" -> 7;
            case "eight" -> 8;
            case "nine" -> 9;
            case "ten" -> 10;
            default -> of(words).map(amount -> amount.value.intValue()).orElse(-1);
        };
    }

    static BigDecimal rounded(BigDecimal value, int decimals) {
        return value.setScale(decimals, RoundingMode.HALF_UP);
    }
}
