package org.planpress.analysis;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.planpress.model.DeliveryStatus;
import org.planpress.model.SiteSheet;
import org.planpress.model.Status;
import org.planpress.model.ThemesSheet.Commitment;

/**
 * How many commitments have each status.
 *
 * @param byStatus the statuses that occur, in the order of the plan
 * @param withoutStatus how many have no published status
 */
public record StatusCounts(Map<Status, Integer> byStatus, int withoutStatus) {

    public static StatusCounts of(SiteSheet site, List<Commitment> commitments) {
        Map<Status, Integer> counts = new LinkedHashMap<>();
        Status.all(site).forEach(status -> counts.put(status, 0));
        commitments.forEach(commitment ->
                Status.of(site, commitment.status()).ifPresent(status -> counts.merge(status, 1, Integer::sum)));
        counts.values().removeIf(count -> count == 0);
        int published = counts.values().stream().mapToInt(Integer::intValue).sum();
        return new StatusCounts(counts, commitments.size() - published);
    }

    /** How many have a status that is one of the seven. */
    public int count(DeliveryStatus is) {
        return byStatus.entrySet().stream()
                .filter(entry -> entry.getKey().is() == is)
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    public int total() {
        return published() + withoutStatus;
    }

    /** How many have a status that was published. */
    public int published() {
        return byStatus.values().stream().mapToInt(Integer::intValue).sum();
    }
}
