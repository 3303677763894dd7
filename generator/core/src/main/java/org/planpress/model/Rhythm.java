package org.planpress.model;

/** How often something is told. */
public enum Rhythm {
    MONTH,
    QUARTER,
    HALF_YEAR,
    YEAR
}
