package org.planpress.importing;

import java.util.List;
import java.util.Optional;
import org.planpress.model.Area;
import org.planpress.model.Id;

/**
 * Areas by what offices call them in spreadsheets.
 *
 * @param areas the areas of the plan
 */
record AreaNames(List<Area> areas) {

    /** Whether an area is the whole, of which the others are parts. */
    boolean isWhole(Id id) {
        return areas.stream()
                .anyMatch(area -> area.id().id().equals(id) && area.partOf().isEmpty());
    }

    /** The area whose id or title a text is, in letters of any case. */
    Optional<Id> id(String text) {
        String name = text.strip();
        return areas.stream()
                .filter(area -> area.id().id().value().equalsIgnoreCase(name)
                        || area.title().value().equalsIgnoreCase(name))
                .findFirst()
                .map(area -> area.id().id());
    }
}
