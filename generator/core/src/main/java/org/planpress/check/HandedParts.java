package org.planpress.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.planpress.analysis.CarriedOver;
import org.planpress.analysis.Handovers;
import org.planpress.finding.Finding;
import org.planpress.finding.Rule;
import org.planpress.model.Edition;
import org.planpress.model.Id;
import org.planpress.model.Plan;
import org.planpress.model.Ref;
import org.planpress.model.Succession;
import org.planpress.model.Succession.Body;
import org.planpress.model.Succession.Handed;
import org.planpress.model.Succession.Heir;
import org.planpress.sitemap.IdAddresses;

/** What {@code succession.yml} names is there, and each part of a plan that it hands on goes somewhere. */
final class HandedParts implements Check {

    private static final Rule NOWHERE = Rule.error(
            "handed-nowhere",
            "A part of a plan is handed on and goes nowhere, or to a body that takes nothing over from the one it had.",
            "Name a body of successors, or the number of a thing on this site.",
            "handed:\n  - id: p1.tools.1\n    to: []");

    private static final Rule TWICE = Rule.error(
            "handed-twice",
            "Two entries say where one part of a plan went.",
            "Put both into one.",
            "two entries with the id p1.tools.1");

    private static final Rule WHICH = Rule.error(
            "handed-of-several",
            "A part of a plan is handed on, and several editions have such a part.",
            "Write edition: with the one that is meant.",
            "id: p1   # and each edition has a p1");

    private static final Rule LEFT = Rule.warning(
            "not-handed",
            "Some commitments and KPIs of an edition say where they went and others do not, so that nobody can tell what"
                    + " becomes of these.",
            "Add them to handed.",
            "20 of 63 commitments in handed");

    @Override
    public List<Rule> rules() {
        return List.of(NOWHERE, TWICE, WHICH, LEFT);
    }

    @Override
    public boolean needsWholePlan() {
        return true;
    }

    @Override
    public List<Finding> check(Plan plan) {
        if (plan.edition(plan.site().currentEdition().id()).isEmpty()) {
            return List.of();
        }
        return plan.continuity().succession().stream()
                .flatMap(all -> Stream.of(
                                missing(plan, all),
                                twice(all),
                                all.handed().stream().flatMap(handed -> ofPart(plan, all, handed)),
                                plan.editions().stream().flatMap(edition -> left(plan, all, edition)))
                        .flatMap(found -> found))
                .toList();
    }

    private static Stream<Finding> missing(Plan plan, Succession all) {
        List<String> bodies =
                all.bodies().stream().map(body -> body.id().toString()).toList();
        List<String> editions =
                plan.editions().stream().map(edition -> edition.id().value()).toList();
        Stream<Ref> named = Stream.concat(
                all.bodies().stream()
                        .flatMap(body -> body.successors().stream())
                        .map(Succession.Successor::body),
                all.handed().stream().flatMap(handed -> handed.to().stream()).flatMap(heir -> heir.body().stream()));
        Stream<Ref> ofEditions = Stream.concat(
                all.bodies().stream().flatMap(body -> body.editions().stream()),
                all.handed().stream().flatMap(handed -> handed.edition().stream()));
        return Stream.concat(
                Missing.missing("body in succession.yml", named.toList(), bodies),
                Missing.missing("edition", ofEditions.toList(), editions));
    }

    private static Stream<Finding> twice(Succession all) {
        Map<String, Handed> first = new HashMap<>();
        return all.handed().stream().flatMap(handed -> {
            String key = handed.id() + "/" + handed.edition().map(Ref::toString).orElse("");
            return first.putIfAbsent(key, handed) == null
                    ? Stream.empty()
                    : Stream.of(at(TWICE, handed.id(), "where '%s' went is told already".formatted(handed.id()))
                            .withHint("put both into one"));
        });
    }

    private static Finding at(Rule rule, Ref ref, String message) {
        return rule.at(ref.at(), message).marking(ref.id().value().length());
    }

    private static Stream<Finding> ofPart(Plan plan, Succession all, Handed handed) {
        Id id = handed.id().id();
        List<String> having = plan.editions().stream()
                .filter(edition -> Handovers.ids(edition).anyMatch(id::equals))
                .map(edition -> edition.id().value())
                .toList();
        if (handed.edition().isEmpty() && having.size() > 1) {
            return Stream.of(at(
                            WHICH, handed.id(), "the editions %s have '%s'".formatted(String.join(", ", having), id))
                    .withHint("write edition: with the one that is meant"));
        }
        Stream<Finding> unknown = Missing.missing(
                "part of " + handed.edition().map(ref -> "the edition " + ref).orElse("the plan"),
                List.of(handed.id()),
                known(plan, handed));
        return Stream.concat(unknown, ofHeirs(plan, all, handed));
    }

    private static Set<String> known(Plan plan, Handed handed) {
        Set<String> known = plan.editions().stream()
                .filter(edition ->
                        handed.edition().map(Ref::id).map(edition.id()::equals).orElse(true))
                .flatMap(Handovers::ids)
                .map(Id::value)
                .collect(Collectors.toCollection(TreeSet::new));
        if (handed.edition().isEmpty()) {
            plan.measures().forEach(measure -> known.add(measure.id().value()));
            plan.reports().forEach(report -> known.add(report.id().value()));
            plan.meetings().forEach(meeting -> known.add(meeting.id().toString()));
        }
        return known;
    }

    private static Stream<Finding> ofHeirs(Plan plan, Succession all, Handed handed) {
        if (handed.to().isEmpty()) {
            return Stream.of(at(NOWHERE, handed.id(), "'%s' is handed on to nobody".formatted(handed.id()))
                    .withHint("write below to: the body that took it over"));
        }
        Edition edition = new Handovers(plan, plan.current().sheet().period().last())
                .owner(handed)
                .orElse(plan.current());
        Set<Id> takingOver = all.bodyOf(edition.id()).stream()
                .flatMap(body -> body.successors().stream())
                .map(successor -> successor.body().id())
                .collect(Collectors.toSet());
        return handed.to().stream().flatMap(heir -> ofHeir(plan, edition, takingOver, all, handed, heir));
    }

    private static Stream<Finding> ofHeir(
            Plan plan, Edition edition, Set<Id> takingOver, Succession all, Handed handed, Heir heir) {
        if (heir.body().isEmpty()) {
            boolean stands = heir.number()
                    .flatMap(number -> IdAddresses.of(plan).find(edition.id(), number.value()))
                    .isPresent();
            return stands
                    ? Stream.empty()
                    : Stream.of(NOWHERE.at(
                                    heir.at(),
                                    "'%s' goes to no body, and to nothing that this site has".formatted(handed.id()))
                            .withHint("name the body; or as number the id of a thing on this site"));
        }
        Ref body = heir.body().get();
        boolean known = all.body(body.id()).isPresent();
        return takingOver.contains(body.id()) || !known
                ? Stream.empty()
                : Stream.of(at(
                                NOWHERE,
                                body,
                                all.bodyOf(edition.id())
                                        .map(Body::id)
                                        .map(from -> "'%s' takes nothing over from '%s', which '%s' belongs to"
                                                .formatted(body, from, edition.id()))
                                        .orElse("the edition '%s' belongs to no body in succession.yml"
                                                .formatted(edition.id())))
                        .withHint("add it to successors, or name the edition at its body"));
    }

    private static Stream<Finding> left(Plan plan, Succession all, Edition edition) {
        Handovers handovers =
                new Handovers(plan, plan.current().sheet().period().last());
        Set<Id> handed = all.handed().stream()
                .filter(part -> handovers.owner(part).filter(edition::equals).isPresent())
                .map(part -> part.id().id())
                .collect(Collectors.toSet());
        Set<Id> ended = plan.editions().stream()
                .filter(after ->
                        CarriedOver.before(plan, after).filter(edition::equals).isPresent())
                .flatMap(after -> after.sheet().notCarried().stream())
                .map(told -> told.id().id())
                .collect(Collectors.toSet());
        List<String> left = Stream.concat(
                        edition.commitments().stream()
                                .map(commitment -> commitment.id().id()),
                        edition.kpis().stream().map(kpi -> kpi.id().id()))
                .filter(id -> !handed.contains(id) && !ended.contains(id))
                .map(Id::value)
                .toList();
        boolean some = edition.commitments().stream()
                        .anyMatch(commitment -> handed.contains(commitment.id().id()))
                || edition.kpis().stream()
                        .anyMatch(kpi -> handed.contains(kpi.id().id()));
        return !some || left.isEmpty()
                ? Stream.empty()
                : Stream.of(LEFT.at(
                                all.at(),
                                "%d commitments and KPIs of the edition '%s' say nothing of where they went: %s"
                                        .formatted(
                                                left.size(),
                                                edition.id(),
                                                left.stream().limit(5).collect(Collectors.joining(", "))
                                                        + (left.size() > 5 ? ", …" : "")))
                        .withHint("add them to handed"));
    }
}
