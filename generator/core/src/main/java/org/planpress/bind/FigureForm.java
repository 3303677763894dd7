package org.planpress.bind;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.planpress.bind.ScalarForm.NotInForm;
import org.planpress.model.Figure;
import org.planpress.model.Figure.Kind;
import org.planpress.source.Node.Scalar;

/**
 * Reads a figure with its unit: {@code 12,345}, {@code 12.4%}, {@code -1.2 points}, {@code 00:11:15}, {@code £1.2m}. A
 * comma stands between thousands and nowhere else, so {@code 12,5} is refused rather than guessed.
 */
final class FigureForm {

    static final String DESCRIPTION = "a figure with its unit, as 12,345, 12.4%, -1.2 points, 00:11:15 or £1.2m";

    private static final String NUMBER = "((?:\\d{1,15}|\\d{1,3}(?:,\\d{3}){1,4})(?:\\.\\d{1,20})?)";
    private static final Pattern PLAIN = Pattern.compile("([-+−]?)" + NUMBER + "( ?%| ?(?:% )?points?)?");
    private static final Pattern TIME = Pattern.compile("([-+−]?)(\\d{1,4}):([0-5]\\d):([0-5]\\d(?:\\.\\d{1,3})?)");
    private static final Pattern MONEY = Pattern.compile("([-+−]?)£" + NUMBER + " ?(m|bn|k|million|billion)?");

    private FigureForm() {}

    static Figure read(Scalar scalar) {
        return read(scalar.text());
    }

    /**
     * The figure that {@code text} names.
     *
     * @throws NotInForm with a cure, if it names none
     */
    static Figure read(String text) {
        Matcher plain = PLAIN.matcher(text);
        if (plain.matches()) {
            return new Figure(signed(plain, new BigDecimal(plain.group(2).replace(",", ""))), kind(plain.group(3)));
        }
        Matcher time = TIME.matcher(text);
        if (time.matches()) {
            long minutes = Long.parseLong(time.group(2)) * 60 + Long.parseLong(time.group(3));
            BigDecimal seconds = BigDecimal.valueOf(minutes * 60).add(new BigDecimal(time.group(4)));
            return new Figure(signed(time, seconds), Kind.SECONDS);
        }
        Matcher money = MONEY.matcher(text);
        if (money.matches()) {
            BigDecimal amount =
                    new BigDecimal(money.group(2).replace(",", "")).movePointRight(ScalarForms.zeros(money.group(3)));
            return new Figure(signed(money, amount), Kind.POUNDS);
        }
        throw new NotInForm("'%s' is not a figure".formatted(ScalarForms.shortened(text)), hint(text));
    }

    private static String hint(String text) {
        if (text.matches("[-+−]?\\d+:\\d{2}")) {
            return "write a time with its hours, minutes and seconds, as HH:MM:SS";
        }
        if (text.matches("[-+−]?\\d+,\\d{1,2} ?%?|[-+−]?\\d+,\\d{4,} ?%?")) {
            return "write decimals after a point; a comma stands only between thousands";
        }
        return "write a number alone, or with its unit: %, points or £ with it, or a time as HH:MM:SS";
    }

    private static Kind kind(@org.jspecify.annotations.Nullable String unit) {
        if (unit == null) {
            return Kind.NUMBER;
        }
        return unit.contains("point") ? Kind.POINTS : Kind.PERCENT;
    }

    private static BigDecimal signed(Matcher parts, BigDecimal value) {
        return parts.group(1).isEmpty() || parts.group(1).equals("+") ? value : value.negate();
    }
}
