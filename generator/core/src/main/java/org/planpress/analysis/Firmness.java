package org.planpress.analysis;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.planpress.model.Series.Row;
import org.planpress.model.ValueStatus;

/**
 * How firm figures are that follow from a series: no firmer than the least firm value that they are worked out from.
 *
 * @param timeline the values
 * @param weights what weighs each value of an average, where something does
 */
record Firmness(Timeline timeline, List<Optional<Row>> weights) {

    private static final List<ValueStatus> LEAST_FIRM_FIRST = List.of(
            ValueStatus.ILLUSTRATIVE,
            ValueStatus.PROVISIONAL,
            ValueStatus.ESTIMATED,
            ValueStatus.REVISED,
            ValueStatus.BREAK);

    /** Of the value of one period, which nothing weighs. */
    ValueStatus of(int index) {
        return least(Set.of(timeline.status(index)));
    }

    /** Of a figure that several periods make; there are none before the first. */
    ValueStatus of(int first, int last) {
        Set<ValueStatus> found = EnumSet.noneOf(ValueStatus.class);
        IntStream.rangeClosed(Math.max(0, first), last)
                .filter(index -> timeline.values().get(index).isPresent())
                .boxed()
                .flatMap(index ->
                        Stream.concat(Stream.of(timeline.status(index)), weights.get(index).map(Row::status).stream()))
                .forEach(found::add);
        return least(found);
    }

    private static ValueStatus least(Set<ValueStatus> found) {
        return LEAST_FIRM_FIRST.stream().filter(found::contains).findFirst().orElse(ValueStatus.FINAL);
    }
}
