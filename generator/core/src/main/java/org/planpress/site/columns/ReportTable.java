package org.planpress.site.columns;

import java.util.List;
import java.util.Optional;
import org.planpress.site.measures.MeasureRow;

/**
 * A table of measures in a report.
 *
 * @param id names it on its page
 * @param scope what it covers and leaves out
 * @param period the period that all rows are about; empty if they differ, and then each row says its own
 * @param columns what its columns hold, as authors call them
 */
public record ReportTable(
        String id,
        String caption,
        Optional<String> scope,
        Optional<String> period,
        List<String> columns,
        List<Row> rows) {

    /**
     * A row.
     *
     * @param cells what it has in each column
     */
    public record Row(MeasureRow measure, List<String> cells) {}
}
