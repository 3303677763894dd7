package org.planpress.facts;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.planpress.analysis.Areas;
import org.planpress.analysis.MoneyItem;
import org.planpress.analysis.PlanAnalysis;
import org.planpress.model.Area;
import org.planpress.model.Edition;
import org.planpress.model.Id;
import org.planpress.model.Measure;
import org.planpress.model.MeetingSheet;
import org.planpress.model.Milestone;
import org.planpress.model.Ref;
import org.planpress.model.ThemesSheet.Commitment;

/**
 * What is for an area, as an edition and those who wrote figures and meetings down have it.
 *
 * @param area the area
 * @param above the areas that it lies in, the nearest first
 * @param parts the areas that lie in it, without those in them
 * @param counted the areas whose things count as its own
 * @param commitments those that are for it or something in it, by themselves or by a milestone, and then those for an area
 *     that it lies in, but not for the whole
 * @param measures those that have figures of it
 * @param meetings those that are held for it or something in it
 * @param money what is for it or something in it
 */
public record PlaceFacts(
        Area area,
        List<Area> above,
        List<Area> parts,
        Set<Id> counted,
        List<Linked> commitments,
        List<Measure> measures,
        List<MeetingSheet> meetings,
        List<MoneyItem> money) {

    /**
     * A commitment that is for an area.
     *
     * @param milestones those of its milestones that are for it
     * @param around whether it is only for an area that the area lies in
     */
    public record Linked(Commitment commitment, List<Milestone> milestones, boolean around) {}

    /** The id of the area. */
    public Id id() {
        return area.id().id();
    }

    /** Whether it lies in no other. */
    public boolean isWhole() {
        return above.isEmpty();
    }

    /** Whether what is for the areas in it counts as its own. */
    public boolean countsParts() {
        return !parts.isEmpty() && !isWhole();
    }

    /** Whether some commitments are only for an area that it lies in. */
    public boolean countsAround() {
        return commitments.stream().anyMatch(Linked::around);
    }

    /** What an edition has for an area. */
    public static PlaceFacts of(PlanAnalysis analysis, Edition edition, Area area) {
        Areas areas = Areas.of(analysis.plan());
        Set<Id> counted = areas.counted(area);
        List<Area> above = areas.above(area);
        Predicate<List<Ref>> here = named -> named.stream().map(Ref::id).anyMatch(counted::contains);
        Predicate<List<Ref>> around = named -> above.stream()
                .filter(upper -> upper.partOf().isPresent())
                .anyMatch(
                        upper -> named.stream().map(Ref::id).anyMatch(upper.id().id()::equals));
        return new PlaceFacts(
                area,
                above,
                areas.parts(area),
                counted,
                edition.commitments().stream()
                        .filter(commitment -> here.or(around).test(commitment.areas())
                                || commitment.milestones().stream()
                                        .map(Milestone::areas)
                                        .anyMatch(here))
                        .map(commitment -> linked(commitment, here))
                        .sorted(Comparator.comparing(Linked::around))
                        .toList(),
                analysis.measures().values().stream()
                        .filter(facts -> facts.tellsOf(
                                analysis.area(Optional.of(area.id().id()))))
                        .map(facts -> facts.measure())
                        .toList(),
                analysis.plan().meetings().stream()
                        .filter(meeting -> here.test(meeting.areas()))
                        .toList(),
                MoneyItem.of(edition).stream()
                        .filter(item -> here.test(item.areas()))
                        .toList());
    }

    private static Linked linked(Commitment commitment, Predicate<List<Ref>> here) {
        List<Milestone> milestones = commitment.milestones().stream()
                .filter(step -> here.test(step.areas()))
                .toList();
        return new Linked(commitment, milestones, milestones.isEmpty() && !here.test(commitment.areas()));
    }
}
