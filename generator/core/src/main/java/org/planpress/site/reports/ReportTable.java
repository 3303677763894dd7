package org.planpress.site.reports;

import java.util.List;
import java.util.Optional;
import org.planpress.site.measures.MeasureRow;

/**
 * A table of measures in a report.
 *
 * @param id names it on its page
 * @param scope what it covers and leaves out
 * @param period the period that all rows are about; empty if they differ, and then each row says its own
 */
public record ReportTable(String id, String caption, Optional<String> scope, Optional<String> period, List<Row> rows) {

    /**
     * A row.
     *
     * @param attention the score as published, and what we work out where that differs
     */
    public record Row(MeasureRow measure, String attention) {}
}
