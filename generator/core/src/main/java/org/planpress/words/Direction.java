package org.planpress.words;

/** Which way a language is written. */
public enum Direction {
    LEFT_TO_RIGHT,
    RIGHT_TO_LEFT
}
