package org.planpress.check;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.planpress.finding.Finding;
import org.planpress.finding.Nearest;
import org.planpress.finding.Rule;
import org.planpress.model.Capital;
import org.planpress.model.Edition;
import org.planpress.model.Plan;
import org.planpress.model.PrioritySheet.Kpi;
import org.planpress.model.Ref;
import org.planpress.model.SiteSheet.OfficeStatus;
import org.planpress.model.Status;
import org.planpress.model.ThemesSheet.Commitment;
import org.planpress.model.ThemesSheet.Update;

/** A status is one of those that the plan has: the office's own, if it lists some, else the seven usual ones. */
final class KnownStatuses implements Check {

    private static final Rule UNKNOWN = Rule.error(
            "unknown-status",
            "A commitment, an update, a KPI or a project has a status that the plan does not have.",
            "Use a status of 'statuses' in site.yml or, where there is no such list, one of the seven usual ones.",
            "status: on-trak");
    private static final Rule TWICE = Rule.error(
            "status-twice",
            "Two statuses of site.yml have the same id.",
            "Give each an id of its own.",
            "statuses: [{id: green, title: Good, is: done}, {id: green, title: Fine, is: on-track}]");

    @Override
    public List<Rule> rules() {
        return List.of(UNKNOWN, TWICE);
    }

    @Override
    public List<Finding> check(Plan plan) {
        List<String> known = Status.all(plan.site()).stream()
                .map(status -> status.id().value())
                .toList();
        Set<String> met = new HashSet<>();
        Stream<Finding> twice = plan.site().statuses().stream()
                .filter(status -> !met.add(status.id().id().value()))
                .map(KnownStatuses::twice);
        Stream<Finding> unknown = plan.editions().stream()
                .flatMap(KnownStatuses::written)
                .filter(status -> !known.contains(status.id().value()))
                .map(status -> unknown(status, known));
        return Stream.concat(twice, unknown).toList();
    }

    private static Stream<Ref> written(Edition edition) {
        return Stream.of(
                        edition.commitments().stream().map(Commitment::status),
                        edition.commitments().stream()
                                .flatMap(commitment -> commitment.updates().stream())
                                .map(Update::status),
                        edition.kpis().stream().map(Kpi::status),
                        edition.capital().stream()
                                .flatMap(capital -> capital.projects().stream())
                                .map(Capital.Project::status))
                .flatMap(statuses -> statuses)
                .flatMap(Optional::stream);
    }

    private static Finding unknown(Ref status, List<String> known) {
        String choice = "use one of " + String.join(", ", known);
        Finding unknown = UNKNOWN.at(status.at(), "the plan has no status '" + status + "'")
                .marking(status.id().value().length());
        return Nearest.to(status.id().value(), known)
                .map(near -> unknown.withHint("did you mean '" + near + "'? " + choice)
                        .mendedBy(near))
                .orElse(unknown.withHint(choice));
    }

    private static Finding twice(OfficeStatus status) {
        return TWICE.at(status.at(), "there is a status '" + status.id() + "' already")
                .withHint("give each an id of its own");
    }
}
