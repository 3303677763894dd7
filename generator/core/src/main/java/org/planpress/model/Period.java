package org.planpress.model;

import java.time.LocalDate;
import org.planpress.finding.SourceLocation;

/**
 * The time that a plan or a report covers. Whether the end follows the start is a check's business, so that the author is
 * told.
 *
 * @param start when it starts
 * @param end when it ends
 * @param at where it stands
 */
@Means("a period")
public record Period(
        @Means(value = "When it starts.", example = "2025-04-01")
        When start,

        @Means(value = "When it ends.", example = "2029-03-31")
        When end,

        SourceLocation at) {

    /** The first day that it can cover. */
    public LocalDate first() {
        return start.first();
    }

    /** The last day that it can cover. */
    public LocalDate last() {
        return end.last();
    }
}
