package org.planpress.model;

import org.planpress.finding.SourceLocation;

/**
 * An id where something else is named.
 *
 * @param id the id
 * @param at where it stands
 */
public record Ref(Id id, SourceLocation at) {
    @Override
    public String toString() {
        return id.value();
    }
}
