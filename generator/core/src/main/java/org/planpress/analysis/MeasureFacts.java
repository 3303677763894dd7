package org.planpress.analysis;

import java.util.List;
import java.util.Optional;
import org.planpress.model.Id;
import org.planpress.model.Measure;

/**
 * What follows from the values of a measure, area by area.
 *
 * @param measure the measure
 * @param areas the whole first, then the areas in the order of its sheet; those without values or reported figures too
 */
public record MeasureFacts(Measure measure, List<AreaFacts> areas) {

    /** The facts of an area; of the whole for an empty one. */
    public Optional<AreaFacts> area(Optional<Id> area) {
        return areas.stream().filter(facts -> facts.area().equals(area)).findFirst();
    }
}
