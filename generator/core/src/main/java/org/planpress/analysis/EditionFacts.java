package org.planpress.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.planpress.model.Edition;
import org.planpress.model.Id;
import org.planpress.model.Plan;
import org.planpress.model.Priority;
import org.planpress.model.Ref;
import org.planpress.model.Requirements;
import org.planpress.model.Requirements.Threat;
import org.planpress.model.ThemesSheet.Commitment;

/**
 * What follows from one edition: counts, and its references read backwards.
 *
 * @param counts over all its commitments
 * @param byPriority over those of each priority, by its id
 * @param commitmentsByKpi which commitments name a KPI
 * @param threatsByCommitment which national threats a commitment answers
 * @param papersEnd the day of the newest paper that could tell how it goes; empty if none is dated
 */
public record EditionFacts(
        StatusCounts counts,
        Map<Id, StatusCounts> byPriority,
        Map<Id, List<Commitment>> commitmentsByKpi,
        Map<Id, List<Threat>> threatsByCommitment,
        Optional<LocalDate> papersEnd) {

    static EditionFacts of(Plan plan, Edition edition, LocalDate asOf) {
        Ages ages = new Ages(plan.site(), asOf);
        List<Commitment> commitments = edition.commitments();
        Map<Id, StatusCounts> byPriority = new LinkedHashMap<>();
        edition.priorities()
                .forEach(priority -> byPriority.put(priority.id(), StatusCounts.of(ages, priority.commitments())));
        Map<Id, List<Commitment>> byKpi = new LinkedHashMap<>();
        for (Commitment commitment : commitments) {
            group(byKpi, commitment.kpis(), commitment);
        }
        Map<Id, List<Threat>> byCommitment = new LinkedHashMap<>();
        for (Threat threat : edition.requirements().map(Requirements::threats).orElse(List.of())) {
            group(byCommitment, threat.commitments(), threat);
        }
        return new EditionFacts(
                StatusCounts.of(ages, commitments),
                byPriority,
                byKpi,
                byCommitment,
                Papers.newest(plan, edition, asOf));
    }

    /** Over the commitments of one of its priorities. */
    public StatusCounts counts(Priority priority) {
        return byPriority.getOrDefault(priority.id(), StatusCounts.NONE);
    }

    public List<Commitment> commitmentsNaming(Id kpi) {
        return commitmentsByKpi.getOrDefault(kpi, List.of());
    }

    public List<Threat> threatsAnsweredBy(Id commitment) {
        return threatsByCommitment.getOrDefault(commitment, List.of());
    }

    private static <T> void group(Map<Id, List<T>> groups, List<Ref> keys, T value) {
        keys.forEach(
                key -> groups.computeIfAbsent(key.id(), id -> new ArrayList<>()).add(value));
    }
}
