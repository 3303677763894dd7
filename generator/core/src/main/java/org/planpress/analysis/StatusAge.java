package org.planpress.analysis;

import java.time.LocalDate;
import java.util.Optional;
import org.planpress.model.Status;

/**
 * How old a status is.
 *
 * @param status what was said
 * @param judged the day of which it was said
 * @param stage what it still tells
 * @param until the last day on which it tells how things stand; empty if it does not age
 */
public record StatusAge(Status status, LocalDate judged, Stage stage, Optional<LocalDate> until) {

    /** What a status still tells. */
    public enum Stage {
        /** How things stand. */
        FRESH,
        /** How things stand, though some time has passed. */
        AGEING,
        /** How things stood; how they stand now is not known. */
        UNKNOWN
    }

    /** Whether it only tells how things stood. */
    public boolean isTooOld() {
        return stage == Stage.UNKNOWN;
    }
}
