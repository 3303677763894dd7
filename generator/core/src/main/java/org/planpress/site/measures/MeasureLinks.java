package org.planpress.site.measures;

import org.planpress.site.frame.Link;
import org.planpress.sitemap.Addresses;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.planpress.model.Edition;
import org.planpress.model.Highlights;
import org.planpress.model.Id;
import org.planpress.model.Plan;
import org.planpress.model.Priority;
import org.planpress.model.Ref;
import org.planpress.model.Report;
import org.planpress.model.ReportSheet.MeasureTable;

/** References to measures, read backwards: which indicators they feed, and which reports speak of them. */
final class MeasureLinks {

    /** The priority of an edition that a measure is listed under. */
    record Home(Edition edition, Priority priority) {}

    private final Plan plan;
    private final Addresses addresses;

    MeasureLinks(Plan plan, Addresses addresses) {
        this.plan = plan;
        this.addresses = addresses;
    }

    /** Every priority, those of the current edition first. */
    List<Home> homes() {
        Stream<Edition> others = plan.editions().stream()
                .filter(edition -> !edition.id().equals(plan.current().id()));
        return Stream.concat(Stream.of(plan.current()), others)
                .flatMap(edition -> edition.priorities().stream().map(priority -> new Home(edition, priority)))
                .toList();
    }

    /** The priority with an indicator that a measure feeds, or else with a table in a report that shows it. */
    Optional<Home> home(Id measure) {
        return homes().stream()
                .filter(home -> home.priority().sheet().kpis().stream().anyMatch(kpi -> names(kpi.measures(), measure)))
                .findFirst()
                .or(() -> plan.reports().stream()
                        .flatMap(report -> report.sheet().tables().stream()
                                .filter(table -> shows(table, measure))
                                .flatMap(table -> home(report, table)))
                        .findFirst());
    }

    private Stream<Home> home(Report report, MeasureTable table) {
        return homes().stream()
                .filter(home ->
                        home.edition().id().equals(report.sheet().edition().id())
                                && home.priority().id().equals(table.priority().id()));
    }

    /** The indicators that a measure feeds. */
    List<Link> serves(Id measure) {
        return homes().stream()
                .flatMap(home -> home.priority().sheet().kpis().stream()
                        .filter(kpi -> names(kpi.measures(), measure))
                        .map(kpi -> new Link(
                                kpi.title() + " (" + home.edition().sheet().title() + ")",
                                addresses.kpi(home.edition(), kpi.id().id()))))
                .toList();
    }

    /** The reports that speak of a measure, newest first. */
    List<Link> reports(Id measure) {
        return plan.reports().stream()
                .filter(report -> speaksOf(report, measure))
                .map(report -> new Link(report.sheet().title().value(), Addresses.report(report.id())))
                .toList();
    }

    private static boolean speaksOf(Report report, Id measure) {
        return report.sheet().tables().stream().anyMatch(table -> shows(table, measure))
                || report.topics().stream()
                        .anyMatch(topic -> names(topic.sheet().measures(), measure))
                || report.priorities().stream()
                        .map(Highlights::sheet)
                        .flatMap(sheet -> sheet.achieved().stream())
                        .anyMatch(achievement -> names(achievement.measures(), measure));
    }

    private static boolean shows(MeasureTable table, Id measure) {
        return table.rows().stream().anyMatch(row -> row.measure().id().equals(measure));
    }

    private static boolean names(List<Ref> refs, Id measure) {
        return refs.stream().anyMatch(ref -> ref.id().equals(measure));
    }
}
