package org.planpress.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.planpress.finding.Finding;
import org.planpress.finding.Rule;
import org.planpress.model.Governance;
import org.planpress.model.Governance.Body;
import org.planpress.model.Id;
import org.planpress.model.Plan;
import org.planpress.model.Ref;

/** Nobody reports to themselves, not even through others: the diagram of who answers to whom has a top. */
final class GovernanceCycles implements Check {

    private static final Rule RULE = Rule.error(
            "governance-cycle",
            "A body reports to itself, directly or through others.",
            "Remove the line that points back down.",
            "bodies:\n  - {id: panel, reportsTo: [force]}\n  - {id: force, reportsTo: [panel]}");

    @Override
    public List<Rule> rules() {
        return List.of(RULE);
    }

    @Override
    public List<Finding> check(Plan plan) {
        return plan.editions().stream()
                .flatMap(edition -> edition.governance().stream())
                .flatMap(governance -> new Walk(governance).findings().stream())
                .toList();
    }

    /** Walks up from each body once; a line to a body that is on the way already closes a circle. */
    private static final class Walk {
        private final Map<Id, Body> bodies = new LinkedHashMap<>();
        private final Set<Id> done = new HashSet<>();
        private final Map<Id, Iterator<Ref>> way = new LinkedHashMap<>();
        private final Deque<Id> stops = new ArrayDeque<>();
        private final List<Finding> findings = new ArrayList<>();

        Walk(Governance governance) {
            governance.bodies().forEach(body -> bodies.putIfAbsent(body.id().id(), body));
        }

        List<Finding> findings() {
            bodies.values().forEach(this::upFrom);
            return findings;
        }

        /** Keeps its way in a list of its own, not in calls, so that no file is too deep for it. */
        private void upFrom(Body start) {
            visit(start);
            while (!stops.isEmpty()) {
                Iterator<Ref> lines = way.get(stops.getLast());
                if (lines != null && lines.hasNext()) {
                    follow(lines.next());
                } else {
                    way.remove(stops.removeLast());
                }
            }
        }

        private void visit(Body body) {
            Id id = body.id().id();
            if (done.add(id)) {
                stops.addLast(id);
                way.put(id, body.reportsTo().iterator());
            }
        }

        private void follow(Ref line) {
            Body next = bodies.get(line.id());
            if (way.containsKey(line.id())) {
                findings.add(circle(line));
            } else if (next != null) {
                visit(next);
            }
        }

        private Finding circle(Ref line) {
            String ids = stops.stream()
                    .dropWhile(stop -> !stop.equals(line.id()))
                    .map(Id::value)
                    .collect(Collectors.joining(" → "));
            return RULE.at(line.at(), "'%s' reports to itself: %s → %s".formatted(line, ids, line))
                    .marking(line.id().value().length())
                    .withHint("remove the line that points back down");
        }
    }
}
