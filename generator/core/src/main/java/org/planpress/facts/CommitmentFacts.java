package org.planpress.facts;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.planpress.analysis.BackReferences.Found;
import org.planpress.analysis.Evidence;
import org.planpress.analysis.StatusAge;
import org.planpress.model.Priority;
import org.planpress.model.PrioritySheet;
import org.planpress.model.PrioritySheet.Kpi;
import org.planpress.model.Requirements.Threat;
import org.planpress.model.Status;
import org.planpress.model.Text;
import org.planpress.model.ThemesSheet.Commitment;
import org.planpress.model.ThemesSheet.Theme;
import org.planpress.model.ThemesSheet.Update;

/**
 * A commitment.
 *
 * @param said what its author wrote
 * @param priority the priority that it stands under; empty if it belongs to no single one
 * @param theme the theme that it stands under
 * @param kpis the KPIs that would show its effect, in the order of the plan
 * @param threats the national threats that it answers
 * @param evidence what is linked to it itself to show how it goes
 * @param status how it stands, if that was published
 * @param age how old that status is
 * @param overdue that it was late when it was judged
 * @param before those of editions before that it takes the place of
 * @param after those that take its place
 * @param pastDue that the day has passed by which it was due, and nobody says that it is done or dropped
 */
public record CommitmentFacts(
        Commitment said,
        Optional<Priority> priority,
        Theme theme,
        List<Kpi> kpis,
        List<Threat> threats,
        Evidence evidence,
        Optional<Status> status,
        Optional<StatusAge> age,
        Optional<Overdue> overdue,
        List<Found> before,
        List<Found> after,
        boolean pastDue) {

    /** With whom the plan says that the office works on all of its priority. */
    public List<Text> workedWith() {
        return priority.map(Priority::sheet).map(PrioritySheet::workedWith).orElse(List.of());
    }

    /** What happened, newest first. */
    public List<Update> news() {
        return said.updates().stream()
                .sorted(Comparator.comparing(Update::date).reversed())
                .toList();
    }
}
