package org.planpress.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.planpress.analysis.BackReferences;
import org.planpress.analysis.CarriedOver;
import org.planpress.finding.Finding;
import org.planpress.finding.Rule;
import org.planpress.model.Edition;
import org.planpress.model.EditionSheet.Ending;
import org.planpress.model.EditionSheet.NotCarried;
import org.planpress.model.EditionSheet.Retired;
import org.planpress.model.Id;
import org.planpress.model.Plan;

/**
 * No promise vanishes from one edition to the next without a word. A superseded edition is a record and is not mended any
 * more, and papers that are told again cannot be mended here: of what these left untold only the page tells.
 */
final class CarriedPromises implements Check {

    private static final int FIRST = 5;

    private static final Rule UNKNOWN = Rule.error(
            "not-carried-unknown",
            "notCarried says what became of a promise that the edition before does not have.",
            "Correct the id, or the predecessor, or take the entry out.",
            "predecessor: 2022-25\nnotCarried:\n  - {id: p9.tools.1, ended: done, why: It was kept.}");

    private static final Rule CARRIED = Rule.error(
            "not-carried-and-carried",
            "A promise is told as not carried on, and a commitment says that it takes its place.",
            "Take it out of notCarried, or out of supersedes.",
            "notCarried:\n  - {id: p1.a.1, ended: dropped, why: …}   # and a commitment with supersedes: [p1.a.1]");

    private static final Rule TWICE = Rule.error(
            "not-carried-twice",
            "Two entries of notCarried say what became of one promise.",
            "Put both into one.",
            "two entries with the id p1.tools.1");

    private static final Rule WHO = Rule.warning(
            "not-carried-to-whom",
            "A promise is elsewhere and nobody is named who answers for it, or somebody is named and it is not elsewhere.",
            "Name who answers for it in 'to', or correct 'ended'.",
            "{id: p1.tools.1, ended: elsewhere, why: Libraries passed to the county.}");

    private static final Rule UNTOLD = Rule.warning(
            "promise-untold",
            "A promise of the edition before has vanished: no commitment takes its place, and nothing says how it ended.",
            "Name it in 'supersedes' of what takes its place, or say in 'notCarried' how it ended.",
            "predecessor: 2022-25   # which promised p1.tools.1, and nothing here names that");

    @Override
    public List<Rule> rules() {
        return List.of(UNKNOWN, CARRIED, TWICE, WHO, UNTOLD);
    }

    @Override
    public boolean needsWholePlan() {
        return true;
    }

    @Override
    public List<Finding> check(Plan plan) {
        if (plan.editions().stream()
                .allMatch(edition -> edition.sheet().predecessor().isEmpty()
                        && edition.sheet().notCarried().isEmpty())) {
            return List.of();
        }
        BackReferences references = BackReferences.of(plan);
        return plan.editions().stream()
                .flatMap(after -> Stream.of(
                                entries(plan, after),
                                contradictions(plan, references, after),
                                untold(plan, references, after))
                        .flatMap(found -> found))
                .toList();
    }

    private static Finding at(Rule rule, NotCarried told, String message) {
        return rule.at(told.id().at(), message).marking(told.id().id().value().length());
    }

    private static Stream<Finding> entries(Plan plan, Edition after) {
        Optional<Edition> before = CarriedOver.before(plan, after);
        Set<String> known = before.stream()
                .flatMap(edition -> edition.commitments().stream())
                .map(commitment -> commitment.id().toString())
                .collect(Collectors.toCollection(TreeSet::new));
        List<Finding> findings = new ArrayList<>();
        Map<Id, NotCarried> first = new HashMap<>();
        for (NotCarried told : after.sheet().notCarried()) {
            if (first.putIfAbsent(told.id().id(), told) != null) {
                findings.add(at(TWICE, told, "what became of '%s' is told already".formatted(told.id()))
                        .withHint("put both into one"));
            } else if (!known.contains(told.id().toString())) {
                findings.add(unknown(told, before, known));
            }
            boolean elsewhere = told.ended() == Ending.ELSEWHERE;
            if (elsewhere != told.to().isPresent()) {
                findings.add(at(
                                WHO,
                                told,
                                elsewhere
                                        ? "'%s' is elsewhere, and nobody is named who answers for it"
                                                .formatted(told.id())
                                        : "'%s' is not elsewhere, and somebody is named who answers for it"
                                                .formatted(told.id()))
                        .withHint(
                                elsewhere
                                        ? "name who answers for it in 'to'"
                                        : "take 'to' out, or write 'ended: elsewhere'"));
            }
        }
        return findings.stream();
    }

    private static Finding unknown(NotCarried told, Optional<Edition> before, Set<String> known) {
        if (before.isEmpty()) {
            return at(
                            UNKNOWN,
                            told,
                            "'%s' is told as not carried on, and no edition is before this one".formatted(told.id()))
                    .withHint("write predecessor: with the id of the edition that promised it");
        }
        Edition edition = before.get();
        Optional<Retired> dropped = edition.sheet().retired().stream()
                .filter(retired -> retired.id().id().equals(told.id().id()))
                .findFirst();
        if (dropped.isPresent()) {
            return at(
                            UNKNOWN,
                            told,
                            "the edition '%s' dropped '%s' itself, and says why".formatted(edition.id(), told.id()))
                    .withHint("take the entry out");
        }
        return Missing.meaning(
                at(UNKNOWN, told, "the edition '%s' has no commitment '%s'".formatted(edition.id(), told.id())),
                told.id().toString(),
                known);
    }

    private static Stream<Finding> contradictions(Plan plan, BackReferences references, Edition after) {
        return CarriedOver.into(plan, references, after).stream()
                .flatMap(carried -> after.sheet().notCarried().stream()
                        .flatMap(told -> carried.of(told.id().id()).stream()
                                .filter(fate -> fate.way().isCarriedOn())
                                .map(fate -> at(
                                                CARRIED,
                                                told,
                                                "'%s' is told as not carried on, and '%s' takes its place"
                                                        .formatted(
                                                                told.id(),
                                                                fate.to()
                                                                        .get(0)
                                                                        .commitment()
                                                                        .id()))
                                        .withHint("take it out of notCarried, or out of supersedes"))));
    }

    /** One finding for each edition: a plan that forgot ten promises has forgotten one thing. */
    private static Stream<Finding> untold(Plan plan, BackReferences references, Edition after) {
        if (after.sheet().status().isHistory() || plan.site().restated().orElse(false)) {
            return Stream.empty();
        }
        return CarriedOver.into(plan, references, after).stream().flatMap(carried -> {
            List<String> untold = carried.of(CarriedOver.Way.UNTOLD).stream()
                    .map(fate -> fate.promise().id().toString())
                    .toList();
            return untold.isEmpty()
                    ? Stream.empty()
                    : after.sheet().predecessor().stream()
                            .map(ref -> UNTOLD.at(
                                            ref.at(),
                                            "nothing says what became of %d of the %d commitments of '%s': %s"
                                                    .formatted(
                                                            untold.size(),
                                                            carried.fates().size(),
                                                            ref,
                                                            untold.stream()
                                                                            .limit(FIRST)
                                                                            .collect(Collectors.joining(", "))
                                                                    + (untold.size() > FIRST ? ", …" : "")))
                                    .marking(ref.id().value().length())
                                    .withHint("name each in 'supersedes' of what takes its place, or in 'notCarried'"));
        });
    }
}
