package org.planpress.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
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

    /** The diagram and the list show each level; nobody can read more than this, and no page can show it. */
    private static final int MOST_LEVELS = 12;

    private static final Rule TOO_DEEP = Rule.error(
            "governance-too-deep",
            "Bodies report to each other over more than twelve levels, which no diagram can show.",
            "Leave out bodies between, or let them report to one higher up.",
            "a chain of 20 bodies, each reporting to the one before");

    @Override
    public List<Rule> rules() {
        return List.of(RULE, TOO_DEEP);
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
        private final Map<Id, Integer> levels = new HashMap<>();

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
                    leave(stops.removeLast());
                }
            }
        }

        /** A body stands one level below the lowest of those that it reports to. */
        private void leave(Id id) {
            way.remove(id);
            Body body = bodies.get(id);
            if (body != null) {
                int level = body.reportsTo().stream()
                                .mapToInt(line -> levels.getOrDefault(line.id(), 0))
                                .max()
                                .orElse(0)
                        + 1;
                levels.put(id, level);
                if (level == MOST_LEVELS + 1) {
                    findings.add(
                            TOO_DEEP.at(body.id().at(), "more than %d levels lie above '%s'".formatted(MOST_LEVELS, id))
                                    .withHint("leave out bodies between, or let them report to one higher up"));
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
