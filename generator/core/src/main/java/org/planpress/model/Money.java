package org.planpress.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.stream.Stream;

/**
 * An amount in pounds.
 *
 * @param pounds the amount, to the precision that the author wrote
 */
public record Money(BigDecimal pounds) implements Comparable<Money> {

    public static final Money NOTHING = new Money(BigDecimal.ZERO);

    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

    /** All of some amounts together; {@link #NOTHING} where there are none. */
    public static Money sum(Stream<Money> amounts) {
        return amounts.reduce(NOTHING, Money::plus);
    }

    public Money plus(Money other) {
        return new Money(pounds.add(other.pounds));
    }

    public Money minus(Money other) {
        return new Money(pounds.subtract(other.pounds));
    }

    public Money abs() {
        return new Money(pounds.abs());
    }

    /** The part of this amount that a share stands for, to the pound, half away from zero. */
    public Money part(Share share) {
        return new Money(pounds.multiply(share.percent()).divide(Share.WHOLE, 0, RoundingMode.HALF_UP));
    }

    /** How far the amount may be off because it was rounded: half a unit in the last place that was written. */
    public Money halfUnit() {
        return new Money(new BigDecimal("0.5").scaleByPowerOfTen(-pounds.scale()));
    }

    /** In million pounds, to {@code decimals} places, half away from zero. */
    public BigDecimal millions(int decimals) {
        return pounds.divide(MILLION, decimals, RoundingMode.HALF_UP);
    }

    @Override
    public int compareTo(Money other) {
        return pounds.compareTo(other.pounds);
    }
}
