package org.planpress.analysis.statistics;

/** Why a value is unusual. A value has the first of these that fits it. */
public enum Rule {
    /** Beyond a control limit; by the force's signals, beyond three sigma. */
    OUTSIDE,
    /** One of seven values in a row that each rise, or each fall. */
    TREND,
    /** One of two among three in a row that lie near, but not beyond, a limit on one side. */
    TWO_OF_THREE,
    /** One of seven values in a row on one side of the mean. */
    SHIFT,
    /** By the force's signals: the second month in a row beyond two sigma. */
    TWO_MONTHS,
    /** By the force's signals: the third month in a row beyond one sigma. */
    THREE_MONTHS,
    /** By the force's signals: the eighth month in a row on one side of the mean. */
    EIGHT_MONTHS,
    /** Nothing unusual. */
    NONE
}
