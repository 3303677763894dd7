package org.planpress.facts;

import java.util.List;
import java.util.Optional;
import org.planpress.analysis.Evidence;
import org.planpress.analysis.StatusAge;
import org.planpress.model.MeasureSheet;
import org.planpress.model.Priority;
import org.planpress.model.PrioritySheet.Kpi;
import org.planpress.model.Status;
import org.planpress.model.ThemesSheet.Commitment;

/**
 * A KPI.
 *
 * @param said what its author wrote
 * @param status how it stands, if that was published
 * @param age how old that status is
 * @param pastDue that the day of its target has passed, and nobody says that it was reached
 * @param priority the priority that it judges
 * @param targets its measures that have a target
 * @param commitments those that name it, in the order of the plan
 * @param evidence what is linked to it to show how it goes
 */
public record KpiFacts(
        Kpi said,
        Optional<Status> status,
        Optional<StatusAge> age,
        boolean pastDue,
        Priority priority,
        List<MeasureSheet> targets,
        List<Commitment> commitments,
        Evidence evidence) {}
