package org.planpress.analysis;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.planpress.analysis.ReportChanges.Days;
import org.planpress.analysis.ReportChanges.Deliverables;
import org.planpress.analysis.ReportChanges.Late;
import org.planpress.analysis.ReportChanges.Moved;
import org.planpress.analysis.ReportChanges.Risks;
import org.planpress.analysis.ReportChanges.Step;
import org.planpress.analysis.ReportChanges.Taken;
import org.planpress.analysis.ReportChanges.Turn;
import org.planpress.model.DeliverablesSheet.Deliverable;
import org.planpress.model.Id;
import org.planpress.model.MeasureSheet.Reported;
import org.planpress.model.Ref;
import org.planpress.model.Report;
import org.planpress.model.ReportSheet.MeasureRow;
import org.planpress.model.RisksSheet.Risk;
import org.planpress.model.RisksSheet.Status;

/** Two reports side by side. */
record ReportComparison(Report report, Optional<Report> previous, PlanAnalysis analysis) {

    ReportChanges changes() {
        return new ReportChanges(previous, uncovered(), deliverables(), risks(), moved(), decisions());
    }

    private Optional<Days> uncovered() {
        LocalDate start = report.sheet().period().first();
        return previous.map(before -> before.sheet().period().last())
                .filter(end -> end.plusDays(1).isBefore(start))
                .map(end -> new Days(end.plusDays(1), start.minusDays(1)));
    }

    private Deliverables deliverables() {
        Map<Id, Deliverable> before =
                byId(previous, Report::deliverables, work -> work.id().id());
        Map<Id, Deliverable> now = byId(
                previous.map(old -> report),
                Report::deliverables,
                work -> work.id().id());
        List<Step> steps = now.values().stream()
                .flatMap(work -> Stream.ofNullable(before.get(work.id().id())).map(old -> new Step(old, work)))
                .toList();
        return new Deliverables(
                only(now, before, work -> true),
                steps.stream()
                        .filter(step -> !isDone(step.after()) && differs(step))
                        .toList(),
                steps.stream()
                        .filter(step -> isDone(step.after()) && !isDone(step.before()))
                        .toList(),
                only(before, now, work -> !isDone(work)),
                now.values().stream()
                        .flatMap(work -> newlyLate(
                                work, Optional.ofNullable(before.get(work.id().id())))
                                .stream())
                        .toList());
    }

    private Optional<Late> newlyLate(Deliverable work, Optional<Deliverable> old) {
        boolean wasLate = previous.flatMap(
                        before -> old.flatMap(told -> Lateness.on(before.sheet().asOf(), told)))
                .map(Lateness::late)
                .orElse(false);
        return Lateness.on(report.sheet().asOf(), work)
                .filter(lateness -> lateness.late() && !wasLate)
                .map(lateness -> new Late(work, lateness));
    }

    private static boolean isDone(Deliverable work) {
        return work.progress().map(Lateness::isWhole).orElse(false);
    }

    private static boolean differs(Step step) {
        return step.before()
                .progress()
                .flatMap(old ->
                        step.after().progress().map(done -> done.percent().compareTo(old.percent()) != 0))
                .orElse(false);
    }

    private Risks risks() {
        Map<Id, Risk> before = byId(previous, Report::risks, risk -> risk.id().id());
        Map<Id, Risk> now = byId(
                previous.map(old -> report), Report::risks, risk -> risk.id().id());
        List<Turn> turns = now.values().stream()
                .flatMap(risk -> Stream.ofNullable(before.get(risk.id().id())).map(old -> new Turn(old, risk)))
                .filter(turn -> turn.before().status() != turn.after().status())
                .toList();
        Predicate<Turn> happened =
                turn -> turn.before().status() == Status.RISK && turn.after().status() == Status.ISSUE;
        Predicate<Turn> closed = turn -> turn.after().status() == Status.CLOSED;
        return new Risks(
                only(now, before, risk -> true),
                turns.stream().filter(happened).toList(),
                turns.stream().filter(closed).toList(),
                turns.stream().filter(happened.or(closed).negate()).toList(),
                only(before, now, risk -> risk.status() != Status.CLOSED));
    }

    private List<Moved> moved() {
        Map<Shown, Reported> before = previous.map(this::figures).orElse(Map.of());
        return figures(report).entrySet().stream()
                .flatMap(now -> Stream.ofNullable(before.get(now.getKey()))
                        .filter(old -> old.period().compareTo(now.getValue().period()) < 0)
                        .flatMap(old -> analysis.measure(now.getKey().measure()).stream()
                                .map(facts ->
                                        new Moved(facts.measure(), now.getKey().area(), old, now.getValue()))))
                .toList();
    }

    /** What a row of a table is about. */
    private record Shown(Id measure, Optional<Id> area) {}

    private Map<Shown, Reported> figures(Report of) {
        Map<Shown, Reported> figures = new LinkedHashMap<>();
        of.sheet().tables().stream()
                .flatMap(table -> table.rows().stream())
                .forEach(row -> facts(row)
                        .ifPresent(facts -> figures(row, facts, of)
                                .ifPresent(shown -> figures.putIfAbsent(
                                        new Shown(row.measure().id(), facts.area()), shown))));
        return figures;
    }

    private Optional<AreaFacts> facts(MeasureRow row) {
        return analysis.measure(row.measure().id())
                .flatMap(facts -> facts.area(analysis.area(row.area().map(Ref::id))));
    }

    private static Optional<Reported> figures(MeasureRow row, AreaFacts facts, Report of) {
        return row.period().isPresent()
                ? row.period().flatMap(facts::reported)
                : facts.reportedBy(of.sheet().asOf());
    }

    private List<Taken> decisions() {
        return previous.map(before -> analysis.plan().meetings().stream()
                        .filter(meeting -> meeting.date().isAfter(before.sheet().asOf())
                                && !meeting.date().isAfter(report.sheet().asOf()))
                        .flatMap(meeting -> meeting.decisions().stream().map(decision -> new Taken(meeting, decision)))
                        .toList())
                .orElse(List.of());
    }

    private static <T> Map<Id, T> byId(Optional<Report> report, Function<Report, List<T>> of, Function<T, Id> id) {
        return report.map(of).orElse(List.of()).stream()
                .collect(Collectors.toMap(id, Function.identity(), (first, second) -> first, LinkedHashMap::new));
    }

    /** What one side has and the other has not. */
    private static <T> List<T> only(Map<Id, T> side, Map<Id, T> other, Predicate<T> which) {
        return side.entrySet().stream()
                .filter(entry -> !other.containsKey(entry.getKey()) && which.test(entry.getValue()))
                .map(Map.Entry::getValue)
                .toList();
    }
}
