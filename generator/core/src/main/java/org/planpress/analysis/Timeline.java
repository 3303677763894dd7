package org.planpress.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.planpress.model.Frequency;
import org.planpress.model.ReportingPeriod;
import org.planpress.model.Series.Row;
import org.planpress.model.ValueStatus;

/**
 * The rows of one measure in one area with every period in its place, so that gaps are seen.
 *
 * @param periods every period from the first row to the last
 * @param rows the row of each period, where there is one
 * @param values the value of each period that figures are worked out from, where there is one. A forecast is none; made-up
 *     values are some only if there are no others, so that no figure rests on facts and inventions both
 */
record Timeline(List<ReportingPeriod> periods, List<Optional<Row>> rows, List<Optional<BigDecimal>> values) {

    /** Puts rows of one frequency into their places; of two for one period, the first counts. */
    static Timeline of(List<Row> rows, Frequency frequency) {
        Map<ReportingPeriod, Row> byPeriod = new HashMap<>();
        rows.stream()
                .filter(row -> row.period().frequency() == frequency)
                .forEach(row -> byPeriod.putIfAbsent(row.period(), row));
        List<ReportingPeriod> periods = new ArrayList<>();
        earliest(byPeriod.keySet()).ifPresent(first -> {
            periods.add(first);
            for (int found = 1; found < byPeriod.size(); ) {
                ReportingPeriod period = periods.get(periods.size() - 1).next();
                periods.add(period);
                found += byPeriod.containsKey(period) ? 1 : 0;
            }
        });
        List<Optional<Row>> placed = periods.stream()
                .map(period -> Optional.ofNullable(byPeriod.get(period)))
                .toList();
        boolean facts = placed.stream().flatMap(Optional::stream).anyMatch(Timeline::isFact);
        return new Timeline(
                List.copyOf(periods),
                placed,
                placed.stream()
                        .map(row -> row.filter(found -> facts ? isFact(found) : hasHappened(found))
                                .flatMap(Row::value))
                        .toList());
    }

    private static boolean isFact(Row row) {
        return hasHappened(row) && row.value().isPresent() && !row.status().isMadeUp();
    }

    private static boolean hasHappened(Row row) {
        return row.status() != ValueStatus.FORECAST;
    }

    /** Periods of one frequency begin in the order that they end in. */
    private static Optional<ReportingPeriod> earliest(Set<ReportingPeriod> periods) {
        return periods.stream().reduce((one, other) -> other.first().isBefore(one.first()) ? other : one);
    }

    /** Whether figures are worked out from made-up values alone, because there are no others. */
    boolean isMadeUp() {
        OptionalInt newest = newest();
        return newest.isPresent() && status(newest.getAsInt()).isMadeUp();
    }

    int size() {
        return periods.size();
    }

    List<OptionalDouble> numbers() {
        return values.stream()
                .map(value -> value.isPresent() ? OptionalDouble.of(value.get().doubleValue()) : OptionalDouble.empty())
                .toList();
    }

    OptionalInt index(ReportingPeriod period) {
        int index = periods.indexOf(period);
        return index < 0 ? OptionalInt.empty() : OptionalInt.of(index);
    }

    /** The newest period with a value. */
    OptionalInt newest() {
        return IntStream.iterate(size() - 1, index -> index >= 0, index -> index - 1)
                .filter(index -> values.get(index).isPresent())
                .findFirst();
    }

    /** How firm the value of a period is; a period that the series leaves out has none and says so. */
    ValueStatus status(int index) {
        return rows.get(index).map(Row::status).orElse(ValueStatus.UNAVAILABLE);
    }

    /** Where values begin that must not be compared with those before. */
    NavigableSet<Integer> breaks() {
        NavigableSet<Integer> breaks = new TreeSet<>();
        for (int index = 1; index < size(); index++) {
            Optional<Row> row = rows.get(index);
            if (row.isPresent() && row.get().status() == ValueStatus.BREAK) {
                breaks.add(index);
            }
        }
        return breaks;
    }
}
