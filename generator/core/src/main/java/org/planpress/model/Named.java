package org.planpress.model;

import org.planpress.finding.SourceLocation;

/**
 * An id where something is given its name.
 *
 * @param id the id
 * @param at where it stands
 */
public record Named(Id id, SourceLocation at) {
    @Override
    public String toString() {
        return id.value();
    }
}
