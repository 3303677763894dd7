package org.planpress.check;

import java.util.Optional;
import org.planpress.analysis.PlanAnalysis;
import org.planpress.finding.SourceLocation;
import org.planpress.model.Id;
import org.planpress.model.Measure;
import org.planpress.model.ReportingPeriod;
import org.planpress.model.Series.Row;

/** Where the values of a series stand in its file. */
final class SeriesRows {

    private SeriesRows() {}

    /** The row of a period in an area, as facts name it; the sheet of the measure if there is no such row. */
    static SourceLocation at(Measure measure, ReportingPeriod period, Optional<Id> area, PlanAnalysis analysis) {
        return measure.series().stream()
                .flatMap(series -> series.rows().stream())
                .filter(row ->
                        row.period().equals(period) && analysis.area(row.area()).equals(area))
                .map(Row::at)
                .findFirst()
                .orElse(measure.sheet().at());
    }
}
