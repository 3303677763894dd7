package org.planpress.model;

/** How often a measure has a value. */
public enum Frequency {
    MONTH(12, "month", "YYYY-MM"),
    /** Of a calendar year. */
    QUARTER(4, "quarter of a calendar year", "YYYY-Q1 to YYYY-Q4"),
    /** Quarter 1 from April to June. */
    FINANCIAL_QUARTER(4, "quarter of the financial year", "YYYY/YY Q1 to Q4"),
    /** Of a calendar year: January to June, July to December. */
    HALF_YEAR(2, "half of a calendar year", "YYYY-H1 or YYYY-H2"),
    /** April to September, October to March. */
    FINANCIAL_HALF_YEAR(2, "half of the financial year", "YYYY/YY H1 or H2"),
    YEAR(1, "year", "YYYY"),
    /** From 1 April to 31 March. */
    FINANCIAL_YEAR(1, "financial year", "YYYY/YY");

    private final int inAYear;
    private final String words;
    private final String form;

    Frequency(int inAYear, String words, String form) {
        this.inAYear = inAYear;
        this.words = words;
        this.form = form;
    }

    /** How many of its periods make a year. */
    public int inAYear() {
        return inAYear;
    }

    /** How many months each of its periods has. */
    public int months() {
        return 12 / inAYear;
    }

    /** Whether its years start in April. */
    public boolean isFinancial() {
        return this == FINANCIAL_QUARTER || this == FINANCIAL_HALF_YEAR || this == FINANCIAL_YEAR;
    }

    /** What one of its periods is called in advice to authors. */
    public String words() {
        return words;
    }

    /** How authors write one of its periods, without naming any. */
    public String form() {
        return form;
    }
}
