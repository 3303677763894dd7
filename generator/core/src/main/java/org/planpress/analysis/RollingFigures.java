package org.planpress.analysis;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.planpress.model.MeasureSheet.Combine;

/**
 * Figures that several periods make together: the last three months, the last year.
 *
 * @param combine whether values are added or averaged
 * @param totals the values, each times its weight if they have weights
 * @param weights what each value of an average weighs; empty if all weigh the same
 * @param breaks where values begin that must not be put together with those before
 */
record RollingFigures(Combine combine, Sums totals, Optional<Sums> weights, NavigableSet<Integer> breaks) {

    /** Figures of values, of which each of an average may have a weight of its own. */
    static RollingFigures of(
            Combine combine,
            List<Optional<BigDecimal>> values,
            Optional<List<Optional<BigDecimal>>> weights,
            NavigableSet<Integer> breaks) {
        if (combine != Combine.AVERAGE || weights.isEmpty()) {
            return new RollingFigures(combine, Sums.of(values), Optional.empty(), breaks);
        }
        List<Optional<BigDecimal>> each = weights.get();
        List<Optional<BigDecimal>> weighted = IntStream.range(0, values.size())
                .mapToObj(index ->
                        values.get(index).flatMap(value -> each.get(index).map(value::multiply)))
                .toList();
        return new RollingFigures(combine, Sums.of(weighted), Optional.of(Sums.of(each)), breaks);
    }

    /** The figure of so many periods, the last of which is at {@code end}; empty if any is missing or one is a break. */
    Optional<BigDecimal> ending(int end, int count) {
        int start = end - count + 1;
        if (combine == Combine.LATEST) {
            return end < 0 ? Optional.empty() : totals.of(end, end);
        }
        if (start < 0 || isBroken(start, end)) {
            return Optional.empty();
        }
        Optional<BigDecimal> total = totals.of(start, end);
        if (combine == Combine.SUM) {
            return total;
        }
        Optional<BigDecimal> weight =
                weights.isPresent() ? weights.get().of(start, end) : Optional.of(BigDecimal.valueOf(count));
        return weight.filter(sum -> sum.signum() > 0)
                .flatMap(sum -> total.map(value -> value.divide(sum, MathContext.DECIMAL128)));
    }

    /** Whether a break separates two periods. */
    boolean isBroken(int start, int end) {
        Integer next = breaks.higher(start);
        return next != null && next <= end;
    }

    /** The figures of so many periods that end with each period from {@code first} to {@code last}. */
    List<OptionalDouble> rolling(int first, int last, int count) {
        List<OptionalDouble> figures = new ArrayList<>();
        for (int end = first; end <= last; end++) {
            Optional<BigDecimal> figure = ending(end, count);
            figures.add(figure.isPresent() ? OptionalDouble.of(figure.get().doubleValue()) : OptionalDouble.empty());
        }
        return figures;
    }

    /**
     * The exact sums of all stretches of some values.
     *
     * @param before the sum of the values before each place
     * @param missing how many values before it are missing
     */
    record Sums(List<BigDecimal> before, List<Integer> missing) {

        static Sums of(List<Optional<BigDecimal>> values) {
            List<BigDecimal> before = new ArrayList<>(values.size() + 1);
            List<Integer> missing = new ArrayList<>(values.size() + 1);
            BigDecimal sum = BigDecimal.ZERO;
            int gaps = 0;
            before.add(sum);
            missing.add(gaps);
            for (Optional<BigDecimal> value : values) {
                sum = sum.add(value.orElse(BigDecimal.ZERO));
                gaps += value.isPresent() ? 0 : 1;
                before.add(sum);
                missing.add(gaps);
            }
            return new Sums(before, missing);
        }

        /** The sum from one place to another, both included; empty if a value is missing. */
        Optional<BigDecimal> of(int start, int end) {
            return missing.get(end + 1).equals(missing.get(start))
                    ? Optional.of(before.get(end + 1).subtract(before.get(start)))
                    : Optional.empty();
        }
    }
}
