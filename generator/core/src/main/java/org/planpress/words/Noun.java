package org.planpress.words;

/** A noun that code may pass to a message. Its words are the term of the same name. */
public enum Noun {
    DAY,
    MONTH,
    QUARTER,
    FINANCIAL_QUARTER,
    HALF_YEAR,
    FINANCIAL_HALF_YEAR,
    YEAR,
    FINANCIAL_YEAR,
    COMMITMENT,
    PRIORITY,
    INDICATOR,
    OUTCOME,
    THEME,
    MEASURE,
    REPORT,
    MEETING;

    /** The name of its term, without the hyphen before it. */
    String term() {
        return Names.constant(this);
    }
}
