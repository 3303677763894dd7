package org.planpress.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.planpress.finding.SourceLocation;

/**
 * The values of a measure, as they stand in its file.
 *
 * @param rows one for each period and area, in the order of the file; no two share both
 * @param at the start of the file
 */
public record Series(List<Row> rows, SourceLocation at) {

    /** Whether any of its rows holds words; most series have none among thousands of values. */
    public boolean hasWords() {
        for (Row row : rows) {
            if (row.note.isPresent() || row.revision.isPresent()) {
                return true;
            }
        }
        return false;
    }

    /**
     * One value.
     *
     * @param area the area it is about; empty for the whole
     * @param value in base units: seconds, 12.4 for 12.4%, pounds; empty where there is none
     * @param status how firm it is
     * @param note what a reader should know about it
     * @param revision what was published before, and why that changed; only of the newest change
     * @param at where it stands
     */
    public record Row(
            ReportingPeriod period,
            Optional<Id> area,
            Optional<BigDecimal> value,
            ValueStatus status,
            Optional<Text> note,
            Optional<Revision> revision,
            SourceLocation at) {

        /** The same without what the value was before. */
        public Row withoutFormer() {
            return new Row(period, area, value, status, note, revision.map(Revision::withoutFormer), at);
        }
    }

    /**
     * That another value was published before.
     *
     * @param was the value that was published; empty where it must not be told
     * @param on the day on which it was replaced
     * @param reason why, as its author says
     */
    public record Revision(Optional<BigDecimal> was, LocalDate on, Text reason) {

        private Revision withoutFormer() {
            return new Revision(Optional.empty(), on, reason);
        }
    }
}
