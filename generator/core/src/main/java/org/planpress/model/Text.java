package org.planpress.model;

import org.planpress.finding.SourceLocation;

/**
 * Words that an author wrote, never empty, with the place they start.
 *
 * @param value the words
 * @param at where they start
 */
public record Text(String value, SourceLocation at) {
    @Override
    public String toString() {
        return value;
    }
}
