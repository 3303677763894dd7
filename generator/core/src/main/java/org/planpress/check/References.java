package org.planpress.check;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.planpress.check.EditionIds.Given;
import org.planpress.finding.Finding;
import org.planpress.finding.Nearest;
import org.planpress.finding.Rule;
import org.planpress.model.Edition;
import org.planpress.model.EditionSheet.Retired;
import org.planpress.model.Governance;
import org.planpress.model.Id;
import org.planpress.model.Plan;
import org.planpress.model.Ref;
import org.planpress.model.Requirements;
import org.planpress.model.Scenarios;

/** Whoever names an id must name one that exists. */
final class References implements Check {

    private static final Rule RULE = Rule.error(
            "missing-reference",
            "An id is named that nothing in the plan has.",
            "Correct the id, or add the thing that it should name.",
            "kpis: [p1.k99]");

    @Override
    public List<Rule> rules() {
        return List.of(RULE);
    }

    @Override
    public List<Finding> check(Plan plan) {
        List<String> editions =
                plan.editions().stream().map(edition -> edition.id().value()).toList();
        return Stream.of(
                        missing("edition", List.of(plan.site().currentEdition()), editions),
                        plan.editions().stream()
                                .flatMap(edition -> missing(
                                        "edition",
                                        edition.sheet().predecessor().stream().toList(),
                                        editions)),
                        plan.editions().stream().flatMap(References::inEdition))
                .flatMap(Function.identity())
                .toList();
    }

    private static Stream<Finding> inEdition(Edition edition) {
        List<Given> inUse = EditionIds.inUse(edition);
        List<String> kpis = ofKind("KPI", inUse);
        return Stream.of(
                        edition.commitments().stream().flatMap(commitment -> missing("KPI", commitment.kpis(), kpis)),
                        edition.sheet().retired().stream().flatMap(retired -> replacement(retired, inUse)),
                        edition.requirements().stream().flatMap(it -> inThreats(it, ofKind("commitment", inUse))),
                        edition.scenarios().stream().flatMap(References::base),
                        edition.governance().stream().flatMap(References::inBodies))
                .flatMap(Function.identity());
    }

    private static List<String> ofKind(String kind, List<Given> ids) {
        return ids.stream()
                .filter(given -> given.kind().equals(kind))
                .map(given -> given.id().value())
                .toList();
    }

    private static Stream<Finding> replacement(Retired retired, List<Given> inUse) {
        List<String> known = inUse.stream().map(given -> given.id().value()).toList();
        return missing("id", retired.replacedBy().stream().toList(), known);
    }

    private static Stream<Finding> inThreats(Requirements requirements, List<String> commitments) {
        return requirements.threats().stream()
                .flatMap(threat -> missing("commitment", threat.commitments(), commitments));
    }

    private static Stream<Finding> base(Scenarios scenarios) {
        List<String> known = scenarios.scenarios().stream()
                .map(scenario -> scenario.id().toString())
                .toList();
        return missing("scenario", List.of(scenarios.base()), known);
    }

    private static Stream<Finding> inBodies(Governance governance) {
        List<String> known =
                governance.bodies().stream().map(body -> body.id().toString()).toList();
        return governance.bodies().stream().flatMap(body -> missing("body", body.reportsTo(), known));
    }

    private static Stream<Finding> missing(String kind, List<Ref> refs, Collection<String> known) {
        return refs.stream().filter(ref -> !known.contains(ref.id().value())).map(ref -> {
            Id id = ref.id();
            String hint = Nearest.to(id.value(), known)
                    .map(near -> "did you mean '" + near + "'?")
                    .orElse(known.isEmpty() ? "there is none to name" : "known are " + String.join(", ", first(known)));
            return RULE.at(ref.at(), "there is no %s '%s'".formatted(kind, id))
                    .marking(id.value().length())
                    .withHint(hint);
        });
    }

    /** Enough ids to see what they look like. */
    private static List<String> first(Collection<String> known) {
        return Stream.concat(
                        known.stream().sorted().limit(5),
                        known.stream().skip(5).limit(1).map(more -> "…"))
                .toList();
    }
}
