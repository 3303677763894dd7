package org.planpress.model;

import java.math.BigDecimal;

/**
 * A part of a whole in percent, 0 to 100.
 *
 * @param percent the percentage, to the decimals that the author wrote
 */
public record Share(BigDecimal percent) {

    public static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    public Share {
        if (percent.signum() < 0 || percent.compareTo(WHOLE) > 0) {
            throw new IllegalArgumentException("a share is between 0% and 100%, got " + percent);
        }
    }

    /** How far the share may be off because it was rounded, in percent: half a unit in its last place. */
    public BigDecimal halfUnit() {
        return new BigDecimal("0.5").movePointLeft(Math.max(0, percent.scale()));
    }

    @Override
    public String toString() {
        return percent.toPlainString() + "%";
    }
}
