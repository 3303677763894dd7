package org.planpress.facts;

import java.util.List;
import java.util.Optional;
import org.planpress.model.Id;
import org.planpress.model.MeasureSheet;
import org.planpress.model.Priority;
import org.planpress.model.PrioritySheet.Kpi;
import org.planpress.model.Ref;
import org.planpress.model.Status;
import org.planpress.model.ThemesSheet.Commitment;

/**
 * A KPI.
 *
 * @param said what its author wrote
 * @param status how it stands, if that was published
 * @param priority the priority that it judges
 * @param targets its measures that have a target
 * @param commitments those that name it, in the order of the plan
 */
public record KpiFacts(
        Kpi said,
        Optional<Status> status,
        Priority priority,
        List<MeasureSheet> targets,
        List<Commitment> commitments) {

    /** Whether it or one of its measures has a target. */
    public boolean hasTarget() {
        return said.target().isPresent() || !targets.isEmpty();
    }

    /** The measures that feed it; none if it is not measured yet. */
    public List<Id> measures() {
        return said.measures().stream().map(Ref::id).toList();
    }
}
