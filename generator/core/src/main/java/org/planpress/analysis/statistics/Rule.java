package org.planpress.analysis.statistics;

/** Why a value is unusual. A value has the first of these that fits it. */
public enum Rule {
    /** Beyond a control limit. */
    OUTSIDE,
    /** One of seven values in a row that each rise, or each fall. */
    TREND,
    /** One of two among three in a row that lie near, but not beyond, a limit on one side. */
    TWO_OF_THREE,
    /** One of seven values in a row on one side of the mean. */
    SHIFT,
    /** Nothing unusual. */
    NONE
}
