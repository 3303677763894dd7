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

    @Override
    public String toString() {
        return percent.toPlainString() + "%";
    }
}
