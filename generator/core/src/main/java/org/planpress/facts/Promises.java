package org.planpress.facts;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.planpress.analysis.EditionFacts;
import org.planpress.analysis.Evidence;
import org.planpress.analysis.PlanAnalysis;
import org.planpress.model.Edition;
import org.planpress.model.Id;
import org.planpress.model.Measure;
import org.planpress.model.MeasureSheet;
import org.planpress.model.Plan;
import org.planpress.model.Priority;
import org.planpress.model.PrioritySheet.Kpi;
import org.planpress.model.SiteSheet;
import org.planpress.model.Status;
import org.planpress.model.ThemesSheet.Commitment;
import org.planpress.model.ThemesSheet.Theme;

/**
 * What an edition promises.
 *
 * @param edition the edition
 * @param predecessor the edition that it follows, if it names one
 * @param commitments all its commitments, those of the priorities first
 * @param kpis all its KPIs, by priority
 */
public record Promises(
        Edition edition, Optional<Edition> predecessor, List<CommitmentFacts> commitments, List<KpiFacts> kpis) {

    /** The promises of an edition of an analysed plan. */
    public static Promises of(PlanAnalysis analysis, Edition edition) {
        EditionFacts facts = analysis.of(edition);
        SiteSheet site = analysis.plan().site();
        List<Kpi> all = edition.kpis();
        Map<Id, Integer> places = new HashMap<>();
        all.forEach(kpi -> places.put(kpi.id().id(), places.size()));
        Function<Commitment, List<Kpi>> kpis = commitment -> commitment.kpis().stream()
                .map(ref -> places.get(ref.id()))
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .map(all::get)
                .toList();
        Stream<CommitmentFacts> ofPriorities = edition.priorities().stream()
                .flatMap(priority -> priority.themes().stream()
                        .flatMap(theme -> of(analysis, edition, Optional.of(priority), theme, kpis)));
        Stream<CommitmentFacts> across =
                edition.crossCutting().stream().flatMap(theme -> of(analysis, edition, Optional.empty(), theme, kpis));
        return new Promises(
                edition,
                edition.sheet().predecessor().flatMap(ref -> analysis.plan().edition(ref.id())),
                Stream.concat(ofPriorities, across).toList(),
                edition.priorities().stream()
                        .flatMap(priority -> priority.sheet().kpis().stream()
                                .map(kpi -> new KpiFacts(
                                        kpi,
                                        Status.of(site, kpi.status()),
                                        analysis.ages().of(kpi),
                                        analysis.ages().isPastDue(kpi),
                                        priority,
                                        targets(analysis.plan(), kpi),
                                        facts.commitmentsNaming(kpi.id().id()),
                                        Evidence.of(analysis.plan(), edition, kpi))))
                        .toList());
    }

    /** The measures of a KPI that have a target. */
    public static List<MeasureSheet> targets(Plan plan, Kpi kpi) {
        return kpi.measures().stream()
                .flatMap(ref -> plan.measure(ref.id()).stream())
                .map(Measure::sheet)
                .filter(sheet -> sheet.target().isPresent())
                .toList();
    }

    private static Stream<CommitmentFacts> of(
            PlanAnalysis analysis,
            Edition edition,
            Optional<Priority> priority,
            Theme theme,
            Function<Commitment, List<Kpi>> kpis) {
        SiteSheet site = analysis.plan().site();
        EditionFacts facts = analysis.of(edition);
        return theme.commitments().stream()
                .map(commitment -> new CommitmentFacts(
                        commitment,
                        priority,
                        theme,
                        kpis.apply(commitment),
                        facts.threatsAnsweredBy(commitment.id().id()),
                        Evidence.of(analysis.plan(), edition, commitment),
                        Status.of(site, commitment.status()),
                        analysis.ages().of(commitment),
                        Overdue.of(site, commitment),
                        analysis.references().predecessors(analysis.plan(), edition, commitment),
                        analysis.references()
                                .successors(edition, commitment.id().id()),
                        analysis.ages().isPastDue(commitment)));
    }
}
