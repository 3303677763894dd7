package org.planpress.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.planpress.finding.Finding;
import org.planpress.finding.Rule;
import org.planpress.finding.SourceLocation;
import org.planpress.model.Capital;
import org.planpress.model.Plan;
import org.planpress.model.PrioritySheet.Kpi;
import org.planpress.model.Ref;
import org.planpress.model.Text;
import org.planpress.model.ThemesSheet.Commitment;

/** Nothing is "on track" without evidence: a status says why, and when that was judged. */
final class StatusEvidence implements Check {

    private static final Rule RULE = Rule.error(
            "status-without-evidence",
            "A commitment, a KPI or a project has a status but does not say why, or when that was judged.",
            "Give the evidence in 'statusNote' and the day in 'asOf', or leave the status out.",
            "status: on-track");

    @Override
    public List<Rule> rules() {
        return List.of(RULE);
    }

    @Override
    public List<Finding> check(Plan plan) {
        return plan.editions().stream()
                .flatMap(edition -> Stream.of(
                                edition.commitments().stream().flatMap(StatusEvidence::of),
                                edition.kpis().stream().flatMap(StatusEvidence::of),
                                edition.capital().stream()
                                        .flatMap(capital -> capital.projects().stream())
                                        .flatMap(StatusEvidence::of))
                        .flatMap(found -> found))
                .toList();
    }

    private static Stream<Finding> of(Commitment commitment) {
        Judged judged = new Judged(
                "commitment '" + commitment.id() + "'", commitment.statusNote(), commitment.asOf(), commitment.at());
        return commitment.status().stream().flatMap(judged::gaps);
    }

    private static Stream<Finding> of(Kpi kpi) {
        Judged judged = new Judged("KPI '" + kpi.id() + "'", kpi.statusNote(), kpi.asOf(), kpi.at());
        return kpi.status().stream().flatMap(judged::gaps);
    }

    private static Stream<Finding> of(Capital.Project project) {
        Judged judged =
                new Judged("project '" + project.id() + "'", project.statusNote(), project.asOf(), project.at());
        return project.status().stream().flatMap(judged::gaps);
    }

    /** Whatever has a status. */
    private record Judged(String name, Optional<Text> note, Optional<LocalDate> asOf, SourceLocation at) {

        Stream<Finding> gaps(Ref status) {
            return Stream.concat(
                    note.isPresent()
                            ? Stream.empty()
                            : Stream.of(finding(status, "does not say why", "give the evidence in 'statusNote'")),
                    asOf.isPresent()
                            ? Stream.empty()
                            : Stream.of(
                                    finding(status, "does not say when that was judged", "give the day in 'asOf'")));
        }

        private Finding finding(Ref status, String gap, String cure) {
            return RULE.at(at, "%s has the status %s but %s".formatted(name, status, gap))
                    .withHint(cure + ", or leave the status out");
        }
    }
}
