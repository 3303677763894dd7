package org.planpress.analysis;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which counts of one period have to be held back so that nobody can work out one that is small.
 *
 * <p>Secondary cell suppression with an audit of feasible intervals, as in chapter 4 of the <a
 * href="https://sdctools.github.io/HandbookSDC/04-magnitude-tabular-data.html">Handbook on Statistical Disclosure
 * Control</a> of the European Statistical System: a reader is taken to know that a whole is the sum of its parts, and that a
 * number held back is not below {@code least}. The interval in which each small number can then lie has to reach from
 * {@code least} (of a whole, what its parts that are held back are at least) to {@code below}, so that nothing is learnt that the mark does not say, of it alone or of the sum of several
 * small numbers (P.-P. de Wolf and A. Hundepool, "A general formulation of the secondary cell suppression problem", 2010).
 * While an interval is too narrow, the smallest number is held back that shares a sum with it: first among the parts of the
 * same whole, then the whole itself, then further away.
 *
 * <p>Nothing is known here of a number that an author keeps back, small or not; its interval has to be as wide.
 *
 * <p>Areas are a tree, so that narrowing the intervals sum by sum until nothing changes gives exactly what a linear programme
 * over all sums would.
 *
 * @param <K> what names a number
 * @param numbers all that would be published, and those that are there but kept back already, which are empty
 * @param sums which of them add up
 * @param small those that must not be known
 * @param least what the reader takes a number that is held back to be at least
 * @param below from here on a number may be known
 */
record HeldBack<K>(Map<K, OptionalDouble> numbers, List<Sum<K>> sums, Set<K> small, double least, double below) {

    private static final double TOLERANCE = 1e-9;

    /**
     * A whole and its parts.
     *
     * @param complete whether nothing else belongs to the whole
     */
    record Sum<K>(K whole, List<K> parts, boolean complete) {

        boolean has(K number) {
            return whole.equals(number) || parts.contains(number);
        }

        Stream<K> members() {
            return Stream.concat(parts.stream(), Stream.of(whole));
        }
    }

    /** Where a number can lie. */
    private record Interval(double low, double high) {

        boolean isNarrow(double width) {
            return high - low < width - TOLERANCE;
        }

        Interval within(double floor, double ceiling) {
            return floor > low + TOLERANCE || ceiling < high - TOLERANCE
                    ? new Interval(Math.max(low, floor), Math.min(high, ceiling))
                    : this;
        }
    }

    /** The numbers to hold back: the small ones, and others that would give one away. */
    Set<K> all() {
        Set<K> held = new LinkedHashSet<>(small);
        Optional<K> more = more(held);
        while (more.isPresent()) {
            held.add(more.get());
            more = more(held);
        }
        return held;
    }

    private Optional<K> more(Set<K> held) {
        Map<K, Interval> known = known(held);
        return small.stream()
                .filter(number -> of(number).isPresent()
                        ? isExposed(at(number, known), floor(number, held))
                        : at(number, known).isNarrow(below - least))
                .flatMap(number -> companion(number, held).stream())
                .findFirst();
    }

    private boolean isExposed(Interval interval, double floor) {
        return interval.low() > floor + TOLERANCE || interval.high() < below - TOLERANCE;
    }

    /** What a number is at least that is made of others which are held back. */
    private double floor(K number, Set<K> held) {
        return sums.stream()
                .filter(sum -> sum.whole().equals(number))
                .mapToDouble(sum -> sum.parts().stream()
                        .filter(part -> !isShown(part, held))
                        .mapToDouble(part -> floor(part, held))
                        .sum())
                .reduce(least(number), Math::max);
    }

    /** An author may keep back a zero. */
    private double least(K number) {
        return of(number).isEmpty() ? 0 : least;
    }

    /** What a reader can work out who sees all but the numbers held back. */
    private Map<K, Interval> known(Set<K> held) {
        Map<K, Interval> known = new HashMap<>();
        numbers.forEach((number, value) -> known.put(
                number,
                isShown(number, held)
                        ? new Interval(value.getAsDouble(), value.getAsDouble())
                        : new Interval(least(number), Double.POSITIVE_INFINITY)));
        boolean changed = true;
        // Sums that contradict one another, as where parts make more than the whole, would narrow for ever.
        for (int round = 0; changed && round <= 2 * sums.size() + 1; round++) {
            changed = false;
            for (Sum<K> sum : sums) {
                changed |= narrow(sum, known);
            }
        }
        return known;
    }

    private static <K> Interval at(K number, Map<K, Interval> known) {
        return Objects.requireNonNull(known.get(number));
    }

    private static <K> boolean narrow(Sum<K> sum, Map<K, Interval> known) {
        Map<K, Interval> before = new HashMap<>();
        sum.members().forEach(number -> before.put(number, at(number, known)));
        double low =
                sum.parts().stream().mapToDouble(part -> at(part, known).low()).sum();
        double high = sum.complete()
                ? sum.parts().stream()
                        .mapToDouble(part -> at(part, known).high())
                        .sum()
                : Double.POSITIVE_INFINITY;
        known.put(sum.whole(), at(sum.whole(), known).within(low, high));
        Interval whole = at(sum.whole(), known);
        for (K part : sum.parts()) {
            double othersLow = others(sum, part)
                    .mapToDouble(other -> at(other, known).low())
                    .sum();
            double othersHigh = sum.complete()
                    ? others(sum, part)
                            .mapToDouble(other -> at(other, known).high())
                            .sum()
                    : Double.POSITIVE_INFINITY;
            known.put(part, at(part, known).within(whole.low() - othersHigh, whole.high() - othersLow));
        }
        return sum.members().anyMatch(number -> !at(number, before).equals(at(number, known)));
    }

    private static <K> Stream<K> others(Sum<K> sum, K part) {
        return sum.parts().stream().filter(other -> !other.equals(part));
    }

    /** The number to hold back with one that is exposed; empty if all that add up with it are held back. */
    private Optional<K> companion(K exposed, Set<K> held) {
        Deque<K> next = new ArrayDeque<>(List.of(exposed));
        Set<K> seen = new HashSet<>(next);
        while (!next.isEmpty()) {
            K number = next.poll();
            Optional<K> found = sums.stream()
                    .filter(sum -> sum.has(number))
                    .sorted(Comparator.comparing(sum -> sum.whole().equals(number)))
                    .flatMap(sum -> Stream.concat(
                            smallest(sum, held).stream(), Stream.of(sum.whole()).filter(whole -> isShown(whole, held))))
                    .findFirst();
            if (found.isPresent()) {
                return found;
            }
            sums.stream()
                    .filter(sum -> sum.has(number))
                    .flatMap(Sum::members)
                    .filter(seen::add)
                    .forEach(next::add);
        }
        return Optional.empty();
    }

    /** A part of nothing hides nobody, where nothing is said openly. */
    private Optional<K> smallest(Sum<K> sum, Set<K> held) {
        return sum.parts().stream()
                .filter(part -> isShown(part, held) && value(part) >= Math.max(least, Double.MIN_VALUE))
                .min(Comparator.comparingDouble(this::value));
    }

    private boolean isShown(K number, Set<K> held) {
        return !held.contains(number) && of(number).isPresent();
    }

    private OptionalDouble of(K number) {
        return numbers.getOrDefault(number, OptionalDouble.empty());
    }

    private double value(K number) {
        return of(number).orElseThrow();
    }
}
