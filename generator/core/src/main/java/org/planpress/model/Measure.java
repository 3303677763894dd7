package org.planpress.model;

import java.util.List;
import java.util.Optional;

/**
 * A measure with its values.
 *
 * @param sheet what it is
 * @param series its values; empty if only figures published elsewhere are known
 */
public record Measure(MeasureSheet sheet, Optional<Series> series) {

    public Id id() {
        return sheet.id().id();
    }

    /** Figures as published elsewhere, of the newest period first. */
    public List<MeasureSheet.Reported> reported() {
        return sheet.reported().stream()
                .sorted((one, other) -> other.period().compareTo(one.period()))
                .toList();
    }
}
