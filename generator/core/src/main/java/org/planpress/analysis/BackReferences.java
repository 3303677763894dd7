package org.planpress.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.planpress.model.DeliverablesSheet.Deliverable;
import org.planpress.model.Edition;
import org.planpress.model.Highlights;
import org.planpress.model.Id;
import org.planpress.model.MeetingSheet;
import org.planpress.model.MeetingSheet.Decision;
import org.planpress.model.MeetingSheet.Recommendation;
import org.planpress.model.Plan;
import org.planpress.model.Ref;
import org.planpress.model.Register;
import org.planpress.model.Report;
import org.planpress.model.RisksSheet.Risk;
import org.planpress.model.ThemesSheet.Commitment;

/**
 * The references of a plan, read backwards: what names a commitment, and what speaks of a measure. They are gathered in
 * one walk over the plan, so that a page asks instead of searching.
 *
 * <p>Editions may use an id twice, so a commitment that a report or a meeting names is looked up in the edition that was
 * in force first, then in the others, the newest first.
 *
 * @param commitments those of each edition, by id
 * @param mentions of each commitment: of reports first, the newest first, then of registers, then of meetings, the
 *     newest first
 * @param successors of each commitment that another takes the place of
 * @param measures what speaks of each measure
 */
public record BackReferences(
        Map<Id, Map<Id, Commitment>> commitments,
        Map<Promise, List<Mention>> mentions,
        Map<Promise, List<Found>> successors,
        MeasureReferences measures) {

    /** A commitment in its edition. */
    public record Found(Edition edition, Commitment commitment) {}

    /** Names a commitment among those of all editions. */
    record Promise(Id edition, Id commitment) {}

    /** A place that names a commitment. */
    public sealed interface Mention {

        /** A piece of work in a report. */
        record OfWork(Report report, Deliverable work) implements Mention {}

        /** Something achieved, in what a report tells of a priority. */
        record OfAchievement(Report report, Id priority, Highlights.Achievement achieved) implements Mention {}

        /** A risk in a report. */
        record OfRisk(Report report, Risk risk) implements Mention {}

        /** A decision of a meeting. */
        record OfDecision(MeetingSheet meeting, Decision decision) implements Mention {}

        /** An entry of a register of its own edition. */
        record OfEntry(Edition edition, Register register, Register.Entry entry) implements Mention {}

        /** A recommendation of a meeting. */
        record OfRecommendation(MeetingSheet meeting, Recommendation asked) implements Mention {}
    }

    /** The references of a plan. */
    public static BackReferences of(Plan plan) {
        Map<Id, Map<Id, Commitment>> commitments = new LinkedHashMap<>();
        for (Edition edition : plan.editions()) {
            Map<Id, Commitment> byId = new LinkedHashMap<>();
            edition.commitments().forEach(found -> byId.putIfAbsent(found.id().id(), found));
            commitments.putIfAbsent(edition.id(), byId);
        }
        BackReferences references = new BackReferences(
                commitments, new LinkedHashMap<>(), new LinkedHashMap<>(), MeasureReferences.of(plan));
        plan.editions().forEach(edition -> references.addSuccessors(plan, edition));
        plan.reports()
                .forEach(report -> plan.edition(report.sheet().edition().id())
                        .ifPresent(edition -> references.addReport(plan, report, edition)));
        plan.editions()
                .forEach(edition -> edition.registers()
                        .forEach(register -> register.entries()
                                .forEach(entry -> references.add(
                                        plan,
                                        edition,
                                        entry.commitments(),
                                        new Mention.OfEntry(edition, register, entry)))));
        plan.meetings().stream()
                .sorted(Comparator.comparing(MeetingSheet::date).reversed())
                .forEach(meeting -> references.addMeeting(plan, meeting));
        return references;
    }

    private void addSuccessors(Plan plan, Edition edition) {
        for (Commitment commitment : edition.commitments()) {
            for (Found before : predecessors(plan, edition, commitment)) {
                successors
                        .computeIfAbsent(
                                new Promise(
                                        before.edition().id(),
                                        before.commitment().id().id()),
                                named -> new ArrayList<>())
                        .add(new Found(edition, commitment));
            }
        }
    }

    /** The commitments of the editions before that a commitment takes the place of; of one id, the newest. */
    public List<Found> predecessors(Plan plan, Edition edition, Commitment commitment) {
        List<Edition> before = plan.before(edition);
        return commitment.supersedes().stream()
                .map(Ref::id)
                .distinct()
                .flatMap(id -> before.stream()
                        .flatMap(older -> commitment(older, id).map(found -> new Found(older, found)).stream())
                        .limit(1))
                .toList();
    }

    /** The commitments that take the place of one. */
    public List<Found> successors(Edition edition, Id commitment) {
        return successors.getOrDefault(new Promise(edition.id(), commitment), List.of());
    }

    private void addReport(Plan plan, Report report, Edition edition) {
        report.priorities()
                .forEach(told -> told.sheet()
                        .achieved()
                        .forEach(achieved -> add(
                                plan,
                                edition,
                                achieved.commitments(),
                                new Mention.OfAchievement(report, told.priority(), achieved))));
        report.deliverables().forEach(work -> add(plan, edition, work.commitments(), new Mention.OfWork(report, work)));
        report.risks().forEach(risk -> add(plan, edition, risk.commitments(), new Mention.OfRisk(report, risk)));
    }

    private void addMeeting(Plan plan, MeetingSheet meeting) {
        inForce(plan, meeting).ifPresent(edition -> {
            meeting.decisions()
                    .forEach(decision ->
                            add(plan, edition, decision.commitments(), new Mention.OfDecision(meeting, decision)));
            meeting.recommendations()
                    .forEach(asked ->
                            add(plan, edition, asked.commitments(), new Mention.OfRecommendation(meeting, asked)));
        });
    }

    /** A place that names a commitment twice is one mention. */
    private void add(Plan plan, Edition first, List<Ref> refs, Mention mention) {
        refs.stream()
                .flatMap(ref -> find(plan, first, ref.id()).stream())
                .map(found -> new Promise(
                        found.edition().id(), found.commitment().id().id()))
                .distinct()
                .forEach(promise -> mentions.computeIfAbsent(promise, named -> new ArrayList<>())
                        .add(mention));
    }

    /** The commitment of an edition with an id, if it has one. */
    public Optional<Commitment> commitment(Edition edition, Id id) {
        return Optional.ofNullable(
                commitments.getOrDefault(edition.id(), Map.of()).get(id));
    }

    /** The commitment that a text of an edition means by an id. */
    Optional<Found> find(Plan plan, Edition first, Id id) {
        return Stream.concat(Stream.of(first), plan.editions().stream())
                .flatMap(edition -> commitment(edition, id).map(found -> new Found(edition, found)).stream())
                .findFirst();
    }

    /** The edition in whose time a meeting falls; the current one, if there is any, if it falls in none. */
    static Optional<Edition> inForce(Plan plan, MeetingSheet meeting) {
        return plan.editions().stream()
                .filter(edition -> !meeting.date()
                                .isBefore(edition.sheet().period().first())
                        && !meeting.date().isAfter(edition.sheet().period().last()))
                .findFirst()
                .or(() -> plan.edition(plan.site().currentEdition().id()));
    }

    /** Where reports and meetings name a commitment. */
    public List<Mention> mentions(Edition edition, Id commitment) {
        return mentions.getOrDefault(new Promise(edition.id(), commitment), List.of());
    }

    /** The pieces of work that reports on its own edition name for a commitment; those of one id once. */
    public List<Deliverable> works(Edition edition, Id commitment) {
        Map<Id, Deliverable> works = new LinkedHashMap<>();
        for (Mention mention : mentions(edition, commitment)) {
            if (mention instanceof Mention.OfWork found
                    && found.report().sheet().edition().id().equals(edition.id())) {
                works.putIfAbsent(found.work().id().id(), found.work());
            }
        }
        return List.copyOf(works.values());
    }
}
