package org.planpress.site.chart;

import java.math.BigDecimal;
import java.util.Collection;
import org.planpress.model.Money;
import org.planpress.words.Voice;

/**
 * The unit and the decimals in which one figure shows all its money, so that amounts can be compared at a glance.
 *
 * @param voice says units
 * @param millions in million pounds rather than pounds
 * @param decimals digits after the point
 */
public record MoneyScale(Voice voice, boolean millions, int decimals) {

    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
    private static final int MOST_DECIMALS = 3;

    /** Millions if any amount reaches one; as many decimals as the most precise amount has, within reason. */
    public static MoneyScale of(Voice voice, Collection<Money> amounts) {
        boolean millions =
                amounts.stream().anyMatch(money -> money.pounds().abs().compareTo(MILLION) >= 0);
        int needed = amounts.stream()
                .map(money -> millions ? money.pounds().movePointLeft(6) : money.pounds())
                .mapToInt(number -> number.stripTrailingZeros().scale())
                .max()
                .orElse(0);
        int pence = needed > 0 ? 2 : 0;
        return new MoneyScale(voice, millions, millions ? Math.min(Math.max(needed, 0), MOST_DECIMALS) : pence);
    }

    /** The same, but in pounds if one of the amounts would not be exact in millions: small ones keep all their digits. */
    public static MoneyScale exact(Voice voice, Collection<Money> amounts) {
        MoneyScale usual = of(voice, amounts);
        boolean exact = amounts.stream()
                .allMatch(money ->
                        money.pounds().movePointLeft(6).stripTrailingZeros().scale() <= usual.decimals());
        if (!usual.millions() || exact) {
            return usual;
        }
        boolean pence = amounts.stream()
                .anyMatch(money -> money.pounds().stripTrailingZeros().scale() > 0);
        return new MoneyScale(voice, false, pence ? 2 : 0);
    }

    /** The same unit with no more decimals than an amount was written with. */
    public MoneyScale asWritten(Money amount) {
        return new MoneyScale(
                voice, millions, millions ? Math.min(decimals, number(amount).scale()) : decimals);
    }

    /** The same unit with only the decimals that an amount with this slack can bear. */
    public MoneyScale bearing(Money slack) {
        if (slack.pounds().signum() == 0) {
            return this;
        }
        double sound = -Math.log10(number(slack).doubleValue());
        return new MoneyScale(voice, millions, Math.min(decimals, Math.max(0, (int) Math.floor(sound))));
    }

    /** For the head of a column: {@code £ million}. */
    public String unit() {
        return voice.say(millions ? ValueMessage.Unit.UNIT_MILLION_POUNDS : ValueMessage.Unit.UNIT_POUNDS);
    }

    /** {@code 109.646}. */
    public String figure(Money money) {
        return Numbers.decimal(number(money), decimals);
    }

    /** {@code +0.792}. */
    public String signedFigure(Money money) {
        return sign(money) + figure(money.abs());
    }

    /** {@code £109.646m}. */
    public String label(Money money) {
        return label(money.pounds().signum() < 0 ? "−" : "", money);
    }

    /** {@code +£0.792m}. */
    public String signedLabel(Money money) {
        return label(sign(money), money);
    }

    private String label(String sign, Money money) {
        String number = figure(money.abs());
        return voice.say(
                millions ? new ValueMessage.MillionPounds(sign, number) : new ValueMessage.Pounds(sign, number));
    }

    /** For a sentence: {@code £109.646 million}. */
    public String words(Money money) {
        return words(voice, money.pounds().signum() < 0 ? "−" : "", figure(money.abs()), millions);
    }

    /** With all its digits: {@code £155.086 million}; under a million in pounds. */
    public static String inFull(Voice voice, Money money) {
        BigDecimal pounds = money.pounds().abs().stripTrailingZeros();
        boolean millions = pounds.compareTo(MILLION) >= 0;
        BigDecimal shown = millions ? pounds.movePointLeft(6).stripTrailingZeros() : pounds;
        String number = Numbers.decimal(shown, Math.max(0, shown.scale()));
        return words(voice, money.pounds().signum() < 0 ? "−" : "", number, millions);
    }

    private static String words(Voice voice, String sign, String number, boolean millions) {
        return voice.say(
                millions ? new ValueMessage.MillionPoundsInWords(sign, number) : new ValueMessage.Pounds(sign, number));
    }

    private BigDecimal number(Money money) {
        return millions ? money.pounds().movePointLeft(6) : money.pounds();
    }

    private static String sign(Money money) {
        return switch (money.pounds().signum()) {
            case 1 -> "+";
            case -1 -> "−";
            default -> "";
        };
    }
}
