package org.planpress.model;

import org.planpress.finding.SourceLocation;

/**
 * Words that an author wrote, never empty, with the place they start.
 *
 * @param value the words
 * @param at where they start
 * @param asWritten whether the file holds them on one line, character for character, so that the place of a word inside
 *     them is known; not so when they were folded over several lines or hold escapes
 */
public record Text(String value, SourceLocation at, boolean asWritten) {

    /** Words written on one line, unless they hold a line break. */
    public Text(String value, SourceLocation at) {
        this(value, at, value.indexOf('\n') < 0);
    }

    @Override
    public String toString() {
        return value;
    }
}
