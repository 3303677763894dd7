package org.planpress.analysis;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.planpress.model.DeliveryStatus;
import org.planpress.model.PrioritySheet.Kpi;
import org.planpress.model.Ref;
import org.planpress.model.Status;
import org.planpress.model.ThemesSheet.Commitment;

/**
 * How many commitments or KPIs have each status. One that was judged too long ago is counted apart: it tells how things stood.
 *
 * @param byStatus the statuses that occur and still hold, in the order of the plan
 * @param tooOld those that were judged too long ago, in the same order
 * @param withoutStatus how many have no published status
 * @param judged the days of the oldest and the newest judgement among them all; empty if there is none
 * @param tooOldJudged the same of those that were judged too long ago
 */
public record StatusCounts(
        Map<Status, Integer> byStatus,
        Map<Status, Integer> tooOld,
        int withoutStatus,
        Optional<Days> judged,
        Optional<Days> tooOldJudged) {

    /** Counts of nothing. */
    static final StatusCounts NONE = new StatusCounts(Map.of(), Map.of(), 0, Optional.empty(), Optional.empty());

    /** The first and the last of some days. */
    public record Days(LocalDate first, LocalDate last) {

        static Optional<Days> of(List<LocalDate> days) {
            return days.stream()
                    .min(Comparator.naturalOrder())
                    .flatMap(first ->
                            days.stream().max(Comparator.naturalOrder()).map(last -> new Days(first, last)));
        }
    }

    public static StatusCounts of(Ages ages, List<Commitment> commitments) {
        return of(ages, commitments, Commitment::status, ages::of);
    }

    /** The same of KPIs. */
    public static StatusCounts ofKpis(Ages ages, List<Kpi> kpis) {
        return of(ages, kpis, Kpi::status, ages::of);
    }

    private static <T> StatusCounts of(
            Ages ages, List<T> things, Function<T, Optional<Ref>> written, Function<T, Optional<StatusAge>> age) {
        List<StatusAge> judged =
                things.stream().flatMap(thing -> age.apply(thing).stream()).toList();
        List<StatusAge> old = judged.stream().filter(StatusAge::isTooOld).toList();
        List<Status> statuses = things.stream()
                .flatMap(thing -> Status.of(ages.site(), written.apply(thing)).stream())
                .toList();
        Map<Status, Integer> all = count(ages, statuses);
        Map<Status, Integer> tooOld =
                count(ages, old.stream().map(StatusAge::status).toList());
        tooOld.forEach((status, number) -> all.merge(status, -number, Integer::sum));
        all.values().removeIf(count -> count == 0);
        return new StatusCounts(
                all,
                tooOld,
                things.size() - statuses.size(),
                Days.of(judged.stream().map(StatusAge::judged).toList()),
                Days.of(old.stream().map(StatusAge::judged).toList()));
    }

    private static Map<Status, Integer> count(Ages ages, List<Status> statuses) {
        Map<Status, Integer> counts = new LinkedHashMap<>();
        Status.all(ages.site()).forEach(status -> counts.put(status, 0));
        statuses.forEach(status -> counts.merge(status, 1, Integer::sum));
        counts.values().removeIf(count -> count == 0);
        return counts;
    }

    /** How many have a status that still holds and is one of the seven. */
    public int count(DeliveryStatus is) {
        return byStatus.entrySet().stream()
                .filter(entry -> entry.getKey().is() == is)
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    public int total() {
        return published() + withoutStatus;
    }

    /** How many have a status that was published, however long ago. */
    public int published() {
        return current() + unknownNow();
    }

    /** How many have a status that still holds. */
    public int current() {
        return sum(byStatus);
    }

    /** How many have a status that was judged too long ago to tell how they stand. */
    public int unknownNow() {
        return sum(tooOld);
    }

    private static int sum(Map<Status, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
