package org.planpress.check;

import static org.planpress.check.MeasureReferences.some;
import static org.planpress.check.Missing.missing;
import static org.planpress.check.Missing.missingArea;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.planpress.finding.Edit;
import org.planpress.finding.Finding;
import org.planpress.finding.Nearest;
import org.planpress.finding.SourceLocation;
import org.planpress.model.DeliverablesSheet.Deliverable;
import org.planpress.model.Edition;
import org.planpress.model.Highlights;
import org.planpress.model.Id;
import org.planpress.model.Plan;
import org.planpress.model.Ref;
import org.planpress.model.Report;
import org.planpress.model.ReportSheet.MeasureRow;
import org.planpress.model.ReportSheet.MeasureTable;
import org.planpress.model.RisksSheet.Risk;
import org.planpress.model.Topic;
import org.planpress.model.TopicRef;

/** What reports and meetings name. A report speaks of the priorities and commitments of the edition it reports on. */
final class ReportReferences {

    private final Plan plan;
    private final Report report;
    private final Set<String> priorities;
    private final Set<String> commitments;
    private final Set<String> tables;

    private ReportReferences(Plan plan, Report report, Edition edition) {
        this.plan = plan;
        this.report = report;
        this.priorities = ids(edition.priorities().stream().map(priority -> priority.id()));
        this.commitments = ids(
                edition.commitments().stream().map(commitment -> commitment.id().id()));
        this.tables =
                ids(report.sheet().tables().stream().map(table -> table.id().id()));
    }

    static Stream<Finding> in(Plan plan) {
        Set<String> editions = ids(plan.editions().stream().map(Edition::id));
        Set<String> meetings =
                ids(plan.meetings().stream().map(meeting -> meeting.id().id()));
        Set<String> reports = ids(plan.reports().stream().map(Report::id));
        Set<String> commitments = ids(plan.editions().stream()
                .flatMap(edition -> edition.commitments().stream())
                .map(commitment -> commitment.id().id()));
        return Stream.of(
                        plan.reports().stream()
                                .map(Report::sheet)
                                .flatMap(sheet -> Stream.concat(
                                        missing("edition", List.of(sheet.edition()), editions),
                                        missing("meeting", some(sheet.meeting()), meetings))),
                        plan.reports().stream().flatMap(report -> inReport(plan, report)),
                        topics(plan),
                        plan.meetings().stream()
                                .flatMap(meeting -> meeting.agenda().stream())
                                .flatMap(item -> missing("report", some(item.report()), reports)),
                        plan.meetings().stream()
                                .flatMap(meeting -> meeting.decisions().stream())
                                .flatMap(decision -> missing("commitment", decision.commitments(), commitments)),
                        plan.meetings().stream()
                                .flatMap(meeting -> meeting.recommendations().stream())
                                .flatMap(asked -> missing("commitment", asked.commitments(), commitments)))
                .flatMap(Function.identity());
    }

    /** What KPIs and commitments name as evidence. */
    private static Stream<Finding> topics(Plan plan) {
        List<String> known = plan.reports().stream()
                .flatMap(report -> report.topics().stream().map(topic -> report.id() + "/" + topic.id()))
                .toList();
        Stream<TopicRef> named = plan.editions().stream()
                .flatMap(edition -> Stream.concat(
                        edition.kpis().stream().flatMap(kpi -> kpi.topics().stream()),
                        edition.commitments().stream().flatMap(commitment -> commitment.topics().stream())));
        return named.filter(topic -> !known.contains(topic.toString()))
                .map(topic -> Missing.meaning(
                        Missing.RULE
                                .at(topic.at(), "there is no topic '%s'".formatted(topic))
                                .marking(topic.toString().length()),
                        topic.toString(),
                        known));
    }

    /** Nothing can be said of a report on an edition that is not there. */
    private static Stream<Finding> inReport(Plan plan, Report report) {
        return plan.edition(report.sheet().edition().id()).stream()
                .flatMap(edition -> new ReportReferences(plan, report, edition).findings());
    }

    private Stream<Finding> findings() {
        return Stream.of(
                        report.sheet().tables().stream().flatMap(this::inTable),
                        report.priorities().stream().flatMap(this::inHighlights),
                        report.deliverables().stream().flatMap(this::inDeliverable),
                        report.risks().stream().flatMap(this::inRisk),
                        report.topics().stream().flatMap(this::inTopic))
                .flatMap(Function.identity());
    }

    private Stream<Finding> inTable(MeasureTable table) {
        return Stream.concat(
                missing("priority", List.of(table.priority()), priorities),
                table.rows().stream().flatMap(this::inRow));
    }

    private Stream<Finding> inRow(MeasureRow row) {
        Stream<Finding> area = plan.measure(row.measure().id()).stream()
                .flatMap(measure ->
                        missingArea(measure.id(), some(row.area()), MeasureReferences.areasOf(measure.sheet(), plan)));
        return Stream.concat(measures(List.of(row.measure())), area);
    }

    /** The file is named by its priority, so its first character stands for the name. */
    private Stream<Finding> ofFile(Highlights highlights) {
        String name = highlights.priority().value();
        if (priorities.contains(name)) {
            return Stream.empty();
        }
        SourceLocation at = highlights.sheet().at();
        Finding missing =
                Missing.RULE.at(at, "there is no priority '%s', by which this file is called".formatted(name));
        return Stream.of(Nearest.to(name, priorities)
                .map(near -> Nearest.sameFigures(name, near)
                        ? missing.withHint("rename it to '%s.md'".formatted(near))
                                .mendedBy(new Edit.Rename(at.path(), near + ".md"))
                        : missing.withHint("rename it to '%s.md', if that is meant".formatted(near)))
                .orElse(missing.withHint(Missing.hint(name, priorities))));
    }

    private Stream<Finding> inHighlights(Highlights highlights) {
        return Stream.concat(
                ofFile(highlights),
                highlights.sheet().achieved().stream()
                        .flatMap(achieved -> Stream.concat(
                                measures(achieved.measures()),
                                missing("commitment", achieved.commitments(), commitments))));
    }

    private Stream<Finding> inDeliverable(Deliverable deliverable) {
        return Stream.concat(
                missing("priority", List.of(deliverable.priority()), priorities),
                missing("commitment", deliverable.commitments(), commitments));
    }

    private Stream<Finding> inRisk(Risk risk) {
        return Stream.concat(
                missing("priority", List.of(risk.priority()), priorities),
                missing("commitment", risk.commitments(), commitments));
    }

    private Stream<Finding> inTopic(Topic topic) {
        return Stream.of(
                        missing("priority", List.of(topic.sheet().priority()), priorities),
                        missing("table of measures", some(topic.sheet().table()), tables),
                        measures(topic.sheet().measures()))
                .flatMap(Function.identity());
    }

    private Stream<Finding> measures(List<Ref> refs) {
        return missing("measure", refs, MeasureReferences.measures(plan));
    }

    private static Set<String> ids(Stream<Id> ids) {
        return ids.map(Id::value).collect(Collectors.toSet());
    }
}
