package org.planpress.analysis;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.planpress.model.MeasureSheet.Combine;

/**
 * Figures that several periods make together: the last three months, the last year.
 *
 * @param values the value of each period
 * @param breaks where values begin that must not be put together with those before
 * @param combine whether values are added or averaged
 * @param weights what each value of an average weighs; empty if all weigh the same
 */
record RollingFigures(
        List<Optional<BigDecimal>> values,
        NavigableSet<Integer> breaks,
        Combine combine,
        Optional<List<Optional<BigDecimal>>> weights) {

    /** The figure of so many periods, the last of which is at {@code end}; empty if any is missing or one is a break. */
    Optional<BigDecimal> ending(int end, int count) {
        int start = end - count + 1;
        if (start < 0 || isBroken(start, end)) {
            return Optional.empty();
        }
        if (combine == Combine.SUM) {
            return sum(values.subList(start, end + 1));
        }
        return weights.isPresent() ? weighted(start, end, weights.get()) : average(start, end);
    }

    /** Whether a break separates two periods. */
    boolean isBroken(int start, int end) {
        Integer next = breaks.higher(start);
        return next != null && next <= end;
    }

    /** The figures of so many periods that end with each period from {@code first} to {@code last}. */
    List<OptionalDouble> rolling(int first, int last, int count) {
        return IntStream.rangeClosed(first, last)
                .mapToObj(end -> ending(end, count)
                        .map(figure -> OptionalDouble.of(figure.doubleValue()))
                        .orElse(OptionalDouble.empty()))
                .toList();
    }

    private static Optional<BigDecimal> sum(List<Optional<BigDecimal>> parts) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Optional<BigDecimal> part : parts) {
            if (part.isEmpty()) {
                return Optional.empty();
            }
            sum = sum.add(part.get());
        }
        return Optional.of(sum);
    }

    private Optional<BigDecimal> average(int start, int end) {
        BigDecimal count = BigDecimal.valueOf(end - start + 1L);
        return sum(values.subList(start, end + 1)).map(sum -> sum.divide(count, MathContext.DECIMAL128));
    }

    private Optional<BigDecimal> weighted(int start, int end, List<Optional<BigDecimal>> weights) {
        Optional<BigDecimal> weight = sum(weights.subList(start, end + 1));
        Optional<BigDecimal> total = sum(IntStream.rangeClosed(start, end)
                .mapToObj(index ->
                        values.get(index).flatMap(value -> weights.get(index).map(value::multiply)))
                .toList());
        return weight.filter(sum -> sum.signum() > 0)
                .flatMap(sum -> total.map(value -> value.divide(sum, MathContext.DECIMAL128)));
    }
}
