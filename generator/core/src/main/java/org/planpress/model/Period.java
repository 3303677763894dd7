package org.planpress.model;

import java.time.LocalDate;
import org.planpress.finding.SourceLocation;

/**
 * The days that a plan covers. Whether the end follows the start is a check's business, so that the author is told.
 *
 * @param start first day
 * @param end last day
 * @param at where it stands
 */
@Means("a period")
public record Period(
        @Means(value = "The first day.", example = "2025-04-01")
        LocalDate start,

        @Means(value = "The last day.", example = "2029-03-31")
        LocalDate end,

        SourceLocation at) {}
