package org.planpress.changes;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.planpress.changes.Thing.Sort;
import org.planpress.model.ChangeKind;
import org.planpress.model.EditionSheet.Retired;
import org.planpress.model.MeetingSheet;
import org.planpress.model.Plan;
import org.planpress.model.Report;

/**
 * All things of a plan that a ledger can tell of, in the order of the plan. Registers, surveys, scenarios, timetables,
 * governance, the glossary and pages without an edition are none of them, nor are notes, evidence and pictures.
 *
 * @param byPath each by its name in the whole plan
 * @param retired what was retired, by the same name
 */
public record Things(Map<String, Thing> byPath, Map<String, Retired> retired) {

    /** The things of a plan; of two with one name, which is an error of the plan, the first. */
    public static Things of(Plan plan) {
        Map<String, Thing> found = new LinkedHashMap<>();
        Stream.of(
                        plan.editions().stream().flatMap(edition -> EditionThings.of(plan, edition)),
                        new MeasureThings(plan).all(),
                        plan.reports().stream().map(Things::report),
                        plan.meetings().stream().flatMap(Things::meeting))
                .flatMap(things -> things)
                .forEach(thing -> found.putIfAbsent(thing.path(), thing));
        Map<String, Retired> retired = new LinkedHashMap<>();
        plan.editions()
                .forEach(edition -> edition.sheet()
                        .retired()
                        .forEach(entry -> retired.putIfAbsent(edition.id() + "/" + entry.id(), entry)));
        return new Things(found, retired);
    }

    private static Thing report(Report report) {
        return new Thing(
                "reports/" + report.id(),
                Sort.REPORT,
                Optional.of(report.sheet().edition().id()),
                report.id().value(),
                report.sheet().title().value(),
                new Sayings()
                        .add(ChangeKind.RETITLED, report.sheet().title())
                        .add(ChangeKind.REWORDED, report.sheet().summary())
                        .all(),
                report.sheet().at());
    }

    private static Stream<Thing> meeting(MeetingSheet meeting) {
        Thing own = new Thing(
                "meetings/" + meeting.id(),
                Sort.MEETING,
                Optional.empty(),
                meeting.id().toString(),
                meeting.body().value(),
                new Sayings()
                        .add(ChangeKind.RETITLED, meeting.body())
                        .add(ChangeKind.DATE_MOVED, meeting.date())
                        .all(),
                meeting.at());
        Stream<Thing> decisions = meeting.decisions().stream()
                .map(decision -> new Thing(
                        "decisions/" + decision.id(),
                        Sort.DECISION,
                        Optional.empty(),
                        decision.id().toString(),
                        decision.title().value(),
                        new Sayings()
                                .add(ChangeKind.RETITLED, decision.title())
                                .add(ChangeKind.REWORDED, decision.text())
                                .date(ChangeKind.DUE_MOVED, decision.due())
                                .add(ChangeKind.ANSWERED, decision.outcome())
                                .all(),
                        decision.at()));
        Stream<Thing> recommendations = meeting.recommendations().stream()
                .map(recommendation -> new Thing(
                        "recommendations/" + recommendation.id(),
                        Sort.RECOMMENDATION,
                        Optional.empty(),
                        recommendation.id().toString(),
                        Sayings.line(recommendation.text().value()),
                        new Sayings()
                                .add(ChangeKind.REWORDED, recommendation.text())
                                .date(ChangeKind.DUE_MOVED, recommendation.due())
                                .add(ChangeKind.ANSWERED, recommendation.response())
                                .all(),
                        recommendation.at()));
        return Stream.of(Stream.of(own), decisions, recommendations).flatMap(things -> things);
    }

    /** A thing by its name in the whole plan. */
    public Optional<Thing> find(String path) {
        return Optional.ofNullable(byPath.get(path));
    }

    Collection<Thing> all() {
        return byPath.values();
    }

    /** The ids of all editions. */
    Set<String> editions() {
        return byPath.values().stream()
                .filter(thing -> thing.sort() == Sort.EDITION)
                .map(Thing::path)
                .collect(Collectors.toUnmodifiableSet());
    }
}
