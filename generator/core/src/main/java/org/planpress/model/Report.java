package org.planpress.model;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A report on how a plan is going, usually for a quarter.
 *
 * @param id the name of its folder
 * @param sheet what it is about
 * @param priorities what it says of each priority, in the order of the plan
 * @param deliverables pieces of work with a due date
 * @param risks what may go wrong, or has
 * @param topics its topics, in order
 * @param chapters its own chapters that are told at length, in order; short ones stand in the sheet
 */
public record Report(
        Id id,
        ReportSheet sheet,
        List<Highlights> priorities,
        List<DeliverablesSheet.Deliverable> deliverables,
        List<RisksSheet.Risk> risks,
        List<Topic> topics,
        List<ReportChapter> chapters) {

    /** Of two reports that stand as of one day, the one that covers later days is the newer. */
    public static final Comparator<Report> OLDEST_FIRST = Comparator.comparing(
                    (Report report) -> report.sheet().asOf())
            .thenComparing(report -> report.sheet().period().last());

    /** What it says of a priority, if it does. */
    public Optional<Highlights> toldOf(Id priority) {
        return priorities.stream()
                .filter(told -> told.priority().equals(priority))
                .findFirst();
    }

    public List<DeliverablesSheet.Deliverable> deliverablesOf(Id priority) {
        return deliverables.stream()
                .filter(deliverable -> deliverable.priority().id().equals(priority))
                .toList();
    }

    public List<RisksSheet.Risk> risksOf(Id priority) {
        return risks.stream()
                .filter(risk -> risk.priority().id().equals(priority))
                .toList();
    }

    public List<Topic> topicsOf(Id priority) {
        return topics.stream()
                .filter(topic -> topic.sheet().priority().id().equals(priority))
                .toList();
    }
}
