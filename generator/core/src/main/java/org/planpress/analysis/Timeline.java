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
 */
record Timeline(List<ReportingPeriod> periods, List<Optional<Row>> rows) {

    /** Puts rows of one frequency into their places; of two for one period, the first counts. */
    static Timeline of(List<Row> rows, Frequency frequency) {
        Map<ReportingPeriod, Row> byPeriod = new HashMap<>();
        rows.stream()
                .filter(row -> row.period().frequency() == frequency)
                .forEach(row -> byPeriod.putIfAbsent(row.period(), row));
        List<ReportingPeriod> periods = new ArrayList<>();
        Optional<ReportingPeriod> last = byPeriod.keySet().stream().max(ReportingPeriod::compareTo);
        byPeriod.keySet().stream().min(ReportingPeriod::compareTo).ifPresent(first -> {
            for (ReportingPeriod period = first; period.compareTo(last.orElseThrow()) <= 0; period = period.next()) {
                periods.add(period);
            }
        });
        return new Timeline(
                List.copyOf(periods),
                periods.stream()
                        .map(period -> Optional.ofNullable(byPeriod.get(period)))
                        .toList());
    }

    int size() {
        return periods.size();
    }

    /** A value that happened: a forecast is none. */
    Optional<BigDecimal> value(int index) {
        return rows.get(index)
                .filter(row -> row.status() != ValueStatus.FORECAST)
                .flatMap(Row::value);
    }

    List<OptionalDouble> values() {
        return IntStream.range(0, size())
                .mapToObj(index -> value(index)
                        .map(value -> OptionalDouble.of(value.doubleValue()))
                        .orElse(OptionalDouble.empty()))
                .toList();
    }

    OptionalInt index(ReportingPeriod period) {
        int index = periods.indexOf(period);
        return index < 0 ? OptionalInt.empty() : OptionalInt.of(index);
    }

    /** The newest period with a value that happened. */
    OptionalInt newest() {
        return IntStream.iterate(size() - 1, index -> index >= 0, index -> index - 1)
                .filter(index -> value(index).isPresent())
                .findFirst();
    }

    /** Where values begin that must not be compared with those before. */
    NavigableSet<Integer> breaks() {
        NavigableSet<Integer> breaks = new TreeSet<>();
        for (int index = 1; index < size(); index++) {
            if (rows.get(index).filter(row -> row.status() == ValueStatus.BREAK).isPresent()) {
                breaks.add(index);
            }
        }
        return breaks;
    }
}
