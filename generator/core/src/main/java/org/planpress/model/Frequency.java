package org.planpress.model;

/** How often a measure has a value. */
public enum Frequency {
    MONTH(12),
    QUARTER(4),
    YEAR(1),
    /** From 1 April to 31 March. */
    FINANCIAL_YEAR(1);

    private final int inAYear;

    Frequency(int inAYear) {
        this.inAYear = inAYear;
    }

    /** How many of its periods make a year. */
    public int inAYear() {
        return inAYear;
    }
}
