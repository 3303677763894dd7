package org.planpress.analysis;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.planpress.analysis.FactsWhenAsked.Fact;
import org.planpress.finding.Same;
import org.planpress.model.DeliverablesSheet.Deliverable;
import org.planpress.model.Edition;
import org.planpress.model.Id;
import org.planpress.model.Measure;
import org.planpress.model.MeetingSheet;
import org.planpress.model.Plan;
import org.planpress.model.Report;

/**
 * Everything worked out from a plan before pages are made of it.
 *
 * @param plan the plan, without values that are withheld
 * @param asOf the day that it is published for, on which lateness is judged
 * @param byEdition the facts of each edition, by its id
 * @param measures the facts of each measure, by its id, in the order of the plan
 * @param references the references of the plan, read backwards
 */
public record PlanAnalysis(
        Plan plan,
        LocalDate asOf,
        Map<Id, EditionFacts> byEdition,
        Map<Id, MeasureFacts> measures,
        BackReferences references) {

    /** Of a plan without the values that its measures withhold: the plan of an analysis is what may be published. */
    public static PlanAnalysis of(Plan plan, LocalDate asOf) {
        return of(plan, asOf, new FactsMemory());
    }

    /** The same; what was worked out before is taken from a memory. */
    public static PlanAnalysis of(Plan plan, LocalDate asOf, FactsMemory memory) {
        Plan published = Withholding.of(plan);
        return of(published, asOf, measure -> memory.fact(measure, published, asOf));
    }

    private static PlanAnalysis of(Plan plan, LocalDate asOf, Function<Measure, Fact> facts) {
        Map<Id, EditionFacts> editions = new LinkedHashMap<>();
        plan.editions().forEach(edition -> editions.put(edition.id(), EditionFacts.of(plan, edition, asOf)));
        return new PlanAnalysis(
                plan, asOf, editions, new FactsWhenAsked(plan.measures(), facts), BackReferences.of(plan));
    }

    /** Of the same plan with other words in its texts: what follows from figures is not worked out again. */
    public PlanAnalysis with(Plan filled) {
        Set<Same> known = plan.measures().stream().map(Same::new).collect(Collectors.toSet());
        return of(
                filled,
                asOf,
                measure -> new Fact(() -> Optional.of(measure)
                        .filter(same -> known.contains(new Same(same)))
                        .flatMap(same -> measure(same.id()))
                        .orElseGet(() -> MeasureFacts.of(measure, filled, asOf))));
    }

    /** What is old on the day that the plan is published for. */
    public Ages ages() {
        return new Ages(plan.site(), asOf);
    }

    /** The commitment that a text of an edition means by an id; see {@link BackReferences}. */
    public Optional<BackReferences.Found> commitment(Edition first, Id id) {
        return references.find(plan, first, id);
    }

    /** The edition in whose time a meeting falls; the current one if it falls in none. */
    public Edition inForce(MeetingSheet meeting) {
        return BackReferences.inForce(plan, meeting).orElseThrow();
    }

    public EditionFacts of(Edition edition) {
        EditionFacts facts = byEdition.get(edition.id());
        if (facts == null) {
            throw new IllegalArgumentException("the edition is not part of the analysed plan: " + edition.id());
        }
        return facts;
    }

    public Optional<MeasureFacts> measure(Id id) {
        return Optional.ofNullable(measures.get(id));
    }

    /** An area as facts name it: empty for the whole, also where content names the whole by its id. */
    public Optional<Id> area(Optional<Id> named) {
        return MeasureFacts.Whole.of(plan).area(named);
    }

    /** The same plan with no figures but those that a report could know. */
    public PlanAnalysis knownTo(Report report) {
        ReportKnowledge knowledge = new ReportKnowledge(report, this);
        return new PlanAnalysis(
                plan,
                asOf,
                byEdition,
                new FactsWhenAsked(
                        plan.measures(),
                        measure -> new Fact(
                                () -> knowledge.of(measure(measure.id()).orElseThrow()))),
                references);
    }

    /** Whether a deliverable was late on the day of its report, as its readers saw it; empty if it has no due date. */
    public Optional<Lateness> lateness(Report report, Deliverable deliverable) {
        return Lateness.on(report.sheet().asOf(), deliverable);
    }

    /** The lateness of a deliverable after the day of its report, as far as that report is the newest word on it. */
    public Optional<Lateness> latenessSince(Report report, Deliverable deliverable) {
        return Lateness.of(deliverable, report, plan, asOf)
                .filter(found ->
                        found.late() && found.judgedOn().isAfter(report.sheet().asOf()));
    }

    /** The report before, of the same edition or an earlier one. */
    public Optional<Report> previous(Report report) {
        return plan.reports().stream()
                .filter(other -> Report.OLDEST_FIRST.compare(other, report) < 0)
                .max(Report.OLDEST_FIRST);
    }

    /** What changed since the report before. */
    public ReportChanges changes(Report report) {
        return ReportChanges.of(report, previous(report), this);
    }
}
