package org.planpress.analysis.statistics;

/** What a value means for the public, once it is known which way is good. */
public enum PointType {
    /** Within what is usual. */
    COMMON,
    /** Unusual, in the good direction. */
    IMPROVEMENT,
    /** Unusual, in the bad direction. */
    CONCERN,
    /** Unusually high, where neither way is good. */
    NEUTRAL_HIGH,
    /** Unusually low, where neither way is good. */
    NEUTRAL_LOW
}
