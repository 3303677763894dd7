package org.planpress.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.planpress.model.Edition;
import org.planpress.model.Id;
import org.planpress.model.Plan;
import org.planpress.model.Priority;
import org.planpress.model.PrioritySheet.Kpi;
import org.planpress.model.Ref;
import org.planpress.model.Report;

/**
 * References to measures, read backwards.
 *
 * @param homes every priority, those of the current edition first
 * @param byKpi the indicators that each measure feeds, in the order of {@code homes}
 * @param byReportOn the priority of the first table, topic or achievement of a report that names each measure
 * @param byReport the reports that speak of each measure, newest first
 */
public record MeasureReferences(
        List<Home> homes, Map<Id, List<Fed>> byKpi, Map<Id, Home> byReportOn, Map<Id, List<Report>> byReport) {

    /** The priority of an edition that a measure is listed under. */
    public record Home(Edition edition, Priority priority) {}

    /** An indicator that a measure feeds. */
    public record Fed(Home home, Kpi kpi) {}

    static MeasureReferences of(Plan plan) {
        List<Home> homes = homes(plan);
        Map<Id, List<Fed>> byKpi = new LinkedHashMap<>();
        for (Home home : homes) {
            for (Kpi kpi : home.priority().sheet().kpis()) {
                ids(kpi.measures())
                        .distinct()
                        .forEach(measure -> byKpi.computeIfAbsent(measure, id -> new ArrayList<>())
                                .add(new Fed(home, kpi)));
            }
        }
        Map<Id, Home> byReportOn = new LinkedHashMap<>();
        Map<Id, List<Report>> byReport = new LinkedHashMap<>();
        for (Report report : plan.reports()) {
            underPriorities(report)
                    .forEach(under -> home(homes, report, under.priority())
                            .ifPresent(home ->
                                    under.measures().forEach(measure -> byReportOn.putIfAbsent(measure, home))));
            spokenOf(report)
                    .forEach(measure -> byReport.computeIfAbsent(measure, id -> new ArrayList<>())
                            .add(report));
        }
        return new MeasureReferences(homes, byKpi, byReportOn, byReport);
    }

    private static List<Home> homes(Plan plan) {
        Id current = plan.site().currentEdition().id();
        return Stream.concat(
                        plan.edition(current).stream(),
                        plan.editions().stream().filter(edition -> !edition.id().equals(current)))
                .flatMap(edition -> edition.priorities().stream().map(priority -> new Home(edition, priority)))
                .toList();
    }

    private static Optional<Home> home(List<Home> homes, Report report, Id priority) {
        return homes.stream()
                .filter(home ->
                        home.edition().id().equals(report.sheet().edition().id())
                                && home.priority().id().equals(priority))
                .findFirst();
    }

    /** Measures that something in a report on a priority names. */
    private record Under(Id priority, List<Id> measures) {}

    /** Tables come first, because they show figures; then what only speaks of them. */
    private static Stream<Under> underPriorities(Report report) {
        Stream<Under> tables = report.sheet().tables().stream()
                .map(table -> new Under(
                        table.priority().id(),
                        table.rows().stream().map(row -> row.measure().id()).toList()));
        Stream<Under> topics = report.topics().stream()
                .map(topic -> new Under(
                        topic.sheet().priority().id(),
                        ids(topic.sheet().measures()).toList()));
        Stream<Under> achieved = report.priorities().stream()
                .flatMap(told -> told.sheet().achieved().stream()
                        .map(each ->
                                new Under(told.priority(), ids(each.measures()).toList())));
        return Stream.of(tables, topics, achieved).flatMap(under -> under);
    }

    private static Set<Id> spokenOf(Report report) {
        Set<Id> measures = new LinkedHashSet<>();
        report.sheet()
                .tables()
                .forEach(table ->
                        table.rows().forEach(row -> measures.add(row.measure().id())));
        report.topics().forEach(topic -> ids(topic.sheet().measures()).forEach(measures::add));
        report.priorities()
                .forEach(told -> told.sheet()
                        .achieved()
                        .forEach(achieved -> ids(achieved.measures()).forEach(measures::add)));
        return measures;
    }

    private static Stream<Id> ids(List<Ref> refs) {
        return refs.stream().map(Ref::id);
    }

    /** The priority with an indicator that a measure feeds, or else the one under which a report names it. */
    public Optional<Home> home(Id measure) {
        return fedBy(measure).stream()
                .findFirst()
                .map(Fed::home)
                .or(() -> Optional.ofNullable(byReportOn.get(measure)));
    }

    /** The indicators that a measure feeds. */
    public List<Fed> fedBy(Id measure) {
        return byKpi.getOrDefault(measure, List.of());
    }

    /** The reports that speak of a measure, newest first. */
    public List<Report> reports(Id measure) {
        return byReport.getOrDefault(measure, List.of());
    }
}
