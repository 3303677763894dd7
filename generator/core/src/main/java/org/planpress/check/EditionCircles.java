package org.planpress.check;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.planpress.finding.Finding;
import org.planpress.finding.Rule;
import org.planpress.model.Edition;
import org.planpress.model.Id;
import org.planpress.model.Plan;
import org.planpress.model.Ref;

/** Editions follow one another in time, so that none can come before itself. Each circle is told once. */
final class EditionCircles implements Check {

    private static final Rule RULE = Rule.error(
            "predecessor-circle",
            "Editions name one another as the one before, so that none of them is the first.",
            "Take 'predecessor' out of the oldest of them.",
            "predecessor: 2029-33 in the edition 2025-29, whose own id is the predecessor of 2029-33");

    @Override
    public List<Rule> rules() {
        return List.of(RULE);
    }

    @Override
    public List<Finding> check(Plan plan) {
        Map<Id, Ref> before = new LinkedHashMap<>();
        plan.editions()
                .forEach(edition -> edition.sheet().predecessor().ifPresent(ref -> before.put(edition.id(), ref)));
        Set<Id> told = new LinkedHashSet<>();
        return plan.editions().stream()
                .map(Edition::id)
                .flatMap(id -> circle(id, before).stream())
                .filter(circle -> told.addAll(circle))
                .map(circle -> finding(circle, before))
                .toList();
    }

    /** The editions on the way from one back to itself; empty if there is no such way. */
    private static Optional<List<Id>> circle(Id from, Map<Id, Ref> before) {
        Set<Id> way = new LinkedHashSet<>();
        Id next = from;
        while (way.add(next)) {
            Ref ref = before.get(next);
            if (ref == null) {
                return Optional.empty();
            }
            next = ref.id();
        }
        return next.equals(from) ? Optional.of(List.copyOf(way)) : Optional.empty();
    }

    private static Finding finding(List<Id> circle, Map<Id, Ref> before) {
        Ref first = Objects.requireNonNull(before.get(circle.get(0)));
        String message = circle.size() == 1
                ? "the edition '" + circle.get(0) + "' names itself as the one before"
                : "these editions come before one another: "
                        + Stream.concat(circle.stream(), Stream.of(circle.get(0)))
                                .map(Id::value)
                                .collect(Collectors.joining(" after "));
        return RULE.at(first.at(), message)
                .marking(first.id().value().length())
                .withHint("take 'predecessor' out of the oldest of them");
    }
}
