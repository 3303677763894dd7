package org.planpress.model;

/** Which way a measure should move. */
public enum Direction {
    INCREASE,
    DECREASE,
    NEUTRAL
}
