package org.planpress.analysis;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.planpress.model.DeliveryStatus;
import org.planpress.model.ThemesSheet.Commitment;

/**
 * How many commitments have each status.
 *
 * @param byStatus the statuses that occur, in the order of {@link DeliveryStatus}
 * @param withoutStatus how many have no published status
 */
public record StatusCounts(Map<DeliveryStatus, Integer> byStatus, int withoutStatus) {

    public static StatusCounts of(List<Commitment> commitments) {
        Map<DeliveryStatus, Integer> counts = new EnumMap<>(DeliveryStatus.class);
        commitments.forEach(
                commitment -> commitment.status().ifPresent(status -> counts.merge(status, 1, Integer::sum)));
        int published = counts.values().stream().mapToInt(Integer::intValue).sum();
        return new StatusCounts(counts, commitments.size() - published);
    }

    public int count(DeliveryStatus status) {
        return byStatus.getOrDefault(status, 0);
    }

    public int total() {
        return published() + withoutStatus;
    }

    /** How many have a status that was published. */
    public int published() {
        return byStatus.values().stream().mapToInt(Integer::intValue).sum();
    }
}
