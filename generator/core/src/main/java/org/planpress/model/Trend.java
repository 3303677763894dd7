package org.planpress.model;

/** The direction of a rolling 12-month figure. */
public enum Trend {
    INCREASING,
    DECREASING,
    NONE
}
