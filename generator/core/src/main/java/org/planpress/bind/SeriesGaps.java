package org.planpress.bind;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.planpress.finding.Findings;
import org.planpress.model.Id;
import org.planpress.model.ReportingPeriod;
import org.planpress.model.Series;

/** Finds periods between two others of an area that have no row. A run of them is one finding. */
final class SeriesGaps {

    private SeriesGaps() {}

    static void report(List<Series.Row> rows, Findings findings) {
        Map<Optional<Id>, List<Series.Row>> byArea = new LinkedHashMap<>();
        rows.forEach(row ->
                byArea.computeIfAbsent(row.area(), area -> new ArrayList<>()).add(row));
        byArea.values().forEach(ofArea -> {
            List<Series.Row> sorted = ofArea.stream()
                    .sorted((one, other) -> one.period().compareTo(other.period()))
                    .toList();
            for (int index = 1; index < sorted.size(); index++) {
                between(sorted.get(index - 1), sorted.get(index), findings);
            }
        });
    }

    private static void between(Series.Row before, Series.Row after, Findings findings) {
        ReportingPeriod first = before.period().next();
        if (first.compareTo(after.period()) >= 0) {
            return;
        }
        ReportingPeriod last = first;
        while (last.next().compareTo(after.period()) < 0) {
            last = last.next();
        }
        String area = after.area().map(id -> " in '" + id + "'").orElse("");
        boolean one = last.equals(first);
        findings.add(SeriesRules.MISSING_PERIOD
                .at(
                        after.at(),
                        one
                                ? "there is no row for %s%s".formatted(SeriesPeriods.words(first), area)
                                : "there are no rows from %s to %s%s"
                                        .formatted(SeriesPeriods.words(first), SeriesPeriods.words(last), area))
                .withHint(
                        one
                                ? "add a row without a value to say that it is not available"
                                : "add rows without a value to say that they are not available"));
    }
}
