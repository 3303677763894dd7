package org.planpress.check;

import static org.planpress.check.EditionIds.given;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.planpress.check.EditionIds.Given;
import org.planpress.finding.Finding;
import org.planpress.finding.Rule;
import org.planpress.model.Area;
import org.planpress.model.Budget;
import org.planpress.model.Capital;
import org.planpress.model.DeliverablesSheet.Deliverable;
import org.planpress.model.Edition;
import org.planpress.model.EditionSheet.Retired;
import org.planpress.model.Funding;
import org.planpress.model.Governance;
import org.planpress.model.Grants;
import org.planpress.model.Id;
import org.planpress.model.MeetingSheet;
import org.planpress.model.Plan;
import org.planpress.model.Register;
import org.planpress.model.Report;
import org.planpress.model.ReportChapter;
import org.planpress.model.ReportSheet;
import org.planpress.model.ReportSheet.MeasureTable;
import org.planpress.model.Requirements;
import org.planpress.model.RisksSheet.Risk;
import org.planpress.model.RulePack;
import org.planpress.model.Scenarios;
import org.planpress.model.Succession;
import org.planpress.model.Survey;

/** An id means one thing in an edition, now and later, because addresses and citations are made of it. */
final class UniqueIds implements Check {

    private static final Rule DUPLICATE = Rule.error(
            "duplicate-id",
            "Two things in one edition, report or list have the same id.",
            "Give the newer of the two another id.",
            "kpis:\n  - id: p1.k1\n  - id: p1.k1");

    private static final Rule REUSED = Rule.error(
            "reused-id",
            "An id that was retired is in use again.",
            "Give the new thing a new id, or remove the id from the retired ones if it never went out.",
            "retired:\n  - id: p1.k1   # and p1.k1 is still a KPI");

    @Override
    public List<Rule> rules() {
        return List.of(DUPLICATE, REUSED);
    }

    @Override
    public List<Finding> check(Plan plan) {
        Stream<Stream<Given>> spaces = Stream.of(
                        plan.editions().stream().flatMap(UniqueIds::spaces),
                        plan.reports().stream().flatMap(UniqueIds::spaces),
                        Stream.of(
                                given("area", plan.site().areas(), Area::id),
                                plan.continuity().succession().stream()
                                        .flatMap(all -> given("body", all.bodies(), Succession.Body::id)),
                                given("duty", plan.law().duties().toList(), RulePack.Duty::id),
                                plan.meetings().stream().flatMap(UniqueIds::outcomes)))
                .flatMap(Function.identity());
        return Stream.concat(
                        spaces.flatMap(space -> duplicates(space.toList()).stream()),
                        plan.editions().stream().flatMap(UniqueIds::reused))
                .toList();
    }

    /** The same deliverable or risk comes again in a later report, under the same id. */
    private static Stream<Stream<Given>> spaces(Report report) {
        return Stream.of(
                given("table", report.sheet().tables(), MeasureTable::id),
                Stream.concat(
                        given("chapter", report.sheet().chapters(), ReportSheet.Chapter::id),
                        given("chapter", report.chapters(), ReportChapter::named)),
                given("deliverable", report.deliverables(), Deliverable::id),
                given("risk", report.risks(), Risk::id));
    }

    /** The register of decisions spans all meetings. */
    private static Stream<Given> outcomes(MeetingSheet meeting) {
        return Stream.concat(
                given("decision", meeting.decisions(), MeetingSheet.Decision::id),
                given("recommendation", meeting.recommendations(), MeetingSheet.Recommendation::id));
    }

    /** The lists in which an id may stand once. Only the first is citable; the others are known inside their file. */
    private static Stream<Stream<Given>> spaces(Edition edition) {
        return Stream.of(
                EditionIds.inUse(edition).stream(),
                EditionIds.retired(edition).stream(),
                edition.funding().stream().flatMap(it -> given("part", it.parts(), Funding.Part::id)),
                edition.scenarios().stream().flatMap(it -> given("scenario", it.scenarios(), Scenarios.Scenario::id)),
                edition.budget().stream()
                        .flatMap(it -> Stream.concat(
                                given("line", it.spending(), Budget.Line::id),
                                given("line of income", it.income(), Budget.Income::id))),
                edition.capital().stream().flatMap(it -> given("project", it.projects(), Capital.Project::id)),
                edition.grants().stream().flatMap(it -> given("grant", it.grants(), Grants.Grant::id)),
                edition.requirements().stream().flatMap(it -> given("threat", it.threats(), Requirements.Threat::id)),
                given("register", edition.registers(), Register::id),
                edition.registers().stream().flatMap(it -> given("entry", it.entries(), Register.Entry::id)),
                edition.survey().stream().flatMap(it -> given("question", it.questions(), Survey.Question::id)),
                edition.governance().stream().flatMap(it -> given("body", it.bodies(), Governance.Body::id)));
    }

    private static List<Finding> duplicates(List<Given> space) {
        Map<Id, Given> first = new HashMap<>();
        List<Finding> findings = new ArrayList<>();
        for (Given given : space) {
            Given earlier = first.putIfAbsent(given.id(), given);
            if (earlier != null) {
                findings.add(DUPLICATE
                        .at(given.at(), message(given, earlier))
                        .marking(given.id().value().length())
                        .withHint("give one of the two another id; the one that was never published is easier"));
            }
        }
        return findings;
    }

    private static String message(Given given, Given earlier) {
        return "the %s has the id '%s', as has the %s at %s"
                .formatted(given.kind(), given.id(), earlier.kind(), earlier.at());
    }

    private static Stream<Finding> reused(Edition edition) {
        Map<Id, LocalDate> retired = edition.sheet().retired().stream()
                .collect(Collectors.toMap(entry -> entry.id().id(), Retired::date, (first, second) -> first));
        return EditionIds.inUse(edition).stream()
                .filter(given -> retired.containsKey(given.id()))
                .map(given -> REUSED.at(
                                given.at(),
                                "the %s has the id '%s', which was retired on %s"
                                        .formatted(given.kind(), given.id(), retired.get(given.id())))
                        .marking(given.id().value().length())
                        .withHint("give the %s an id that was never used".formatted(given.kind())));
    }
}
