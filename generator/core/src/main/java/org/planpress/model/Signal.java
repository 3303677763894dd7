package org.planpress.model;

/** A run of unusually high, or low, months that ends with the latest one, as the force's performance pack names them. */
public enum Signal {
    ONE_MONTH_HIGH(1, true),
    TWO_MONTH_HIGH(2, true),
    THREE_MONTH_HIGH(3, true),
    EIGHT_MONTH_HIGH(8, true),
    ONE_MONTH_LOW(1, false),
    TWO_MONTH_LOW(2, false),
    THREE_MONTH_LOW(3, false),
    EIGHT_MONTH_LOW(8, false);

    private final int months;
    private final boolean high;

    Signal(int months, boolean high) {
        this.months = months;
        this.high = high;
    }

    public int months() {
        return months;
    }

    public boolean high() {
        return high;
    }
}
