package org.planpress.site;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.planpress.model.FinancialYear;
import org.planpress.model.Money;
import org.planpress.model.Period;
import org.planpress.model.When;

/** Numbers, dates and lists as a sentence has them. */
final class Words {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);
    private static final List<String> SMALL =
            List.of("none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

    private Words() {}

    /** {@code 14 November 2024}. */
    static String date(LocalDate date) {
        return DAY.format(date);
    }

    /** {@code 14 November 2024} or {@code November 2024}. */
    static String when(When when) {
        return when instanceof When.InMonth month ? MONTH.format(month.month()) : date(when.first());
    }

    /** {@code 2025 to 2029}. */
    static String period(Period period) {
        return period.start().getYear() + " to " + period.end().getYear();
    }

    static String year(FinancialYear year) {
        return year.start() + " to " + (year.start() + 1);
    }

    /** {@code one} to {@code ten}, figures above. */
    static String number(int number) {
        return number >= 0 && number < SMALL.size() ? SMALL.get(number) : figure(number);
    }

    /** A number that starts a sentence. */
    static String starting(int number) {
        return capital(number(number));
    }

    /** {@code 1,125}. */
    static String figure(int number) {
        return new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.UK)).format(number);
    }

    /** {@code £155.086 million}, or all digits under a million. */
    static String money(Money money) {
        BigDecimal pounds = money.pounds();
        if (pounds.abs().compareTo(MILLION) < 0) {
            return "£"
                    + new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.UK)).format(pounds);
        }
        BigDecimal millions = pounds.divide(MILLION, 6, RoundingMode.HALF_UP).stripTrailingZeros();
        return "£" + millions.setScale(Math.max(0, millions.scale()), RoundingMode.UNNECESSARY).toPlainString()
                + " million";
    }

    /** {@code a, b and c}. */
    static String list(List<String> items) {
        if (items.size() < 2) {
            return String.join("", items);
        }
        int last = items.size() - 1;
        return String.join(", ", items.subList(0, last)) + " and " + items.get(last);
    }

    static String capital(String words) {
        return words.isEmpty()
                ? words
                : words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }

    /** With a full stop, unless the words end in one or in another mark that closes a sentence. */
    static String sentence(String words) {
        return words.matches("(?s).*[.!?…][”’\")]?") ? words : words + ".";
    }
}
