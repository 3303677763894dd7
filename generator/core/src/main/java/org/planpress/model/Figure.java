package org.planpress.model;

import java.math.BigDecimal;

/**
 * A number with what it counts.
 *
 * @param value in base units: seconds for a time, 12.4 for 12.4%, pounds for money; its scale is the precision with
 *     which it was written
 * @param kind what it counts
 */
public record Figure(BigDecimal value, Kind kind) {

    /** What a figure counts. */
    public enum Kind {
        NUMBER,
        PERCENT,
        /** Percentage points, between two percentages. */
        POINTS,
        SECONDS,
        POUNDS
    }
}
