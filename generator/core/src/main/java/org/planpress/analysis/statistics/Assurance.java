package org.planpress.analysis.statistics;

/** Whether a process that stays as it is will meet its target. */
public enum Assurance {
    CONSISTENTLY_PASSES,
    CONSISTENTLY_FAILS,
    HIT_OR_MISS,
    /** There is no target, no limits, or no direction that is good. */
    NONE
}
