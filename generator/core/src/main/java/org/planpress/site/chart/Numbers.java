package org.planpress.site.chart;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.planpress.model.FinancialYear;
import org.planpress.words.Digits;

/** How numbers and years are written: the only way from a figure to words, to a table and to a drawing. */
public final class Numbers {

    /** A double holds no more digits, and no reader keeps them. */
    private static final MathContext DIGITS = new MathContext(15);

    private Numbers() {}

    /** A number as machines read it: no more digits than a program keeps, and no exponent. */
    public static BigDecimal plain(BigDecimal value) {
        BigDecimal rounded =
                value.precision() > DIGITS.getPrecision() ? value.round(DIGITS).stripTrailingZeros() : value;
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }

    /** The same for a number that was worked out. */
    public static BigDecimal plain(double value) {
        BigDecimal exact = BigDecimal.valueOf(value).round(DIGITS).stripTrailingZeros();
        return exact.scale() < 0 ? exact.setScale(0) : exact;
    }

    /** {@code 1,125}. */
    public static String count(long count) {
        return Digits.grouped(count);
    }

    /** {@code 70.7%}. */
    public static String percent(BigDecimal percent, int decimals) {
        return decimal(percent, decimals) + "%";
    }

    /** {@code 1,234.50}, half away from zero, with a true minus sign. */
    public static String decimal(BigDecimal number, int decimals) {
        return Digits.grouped(
                number.setScale(decimals, RoundingMode.HALF_UP).toPlainString().replace('-', '−'));
    }

    /** {@code 2024/25}. */
    public static String year(FinancialYear year) {
        return year.toString().replace('-', '/');
    }
}
