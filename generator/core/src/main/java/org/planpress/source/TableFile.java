package org.planpress.source;

import java.util.List;
import java.util.Optional;
import org.planpress.finding.SourceLocation;

/**
 * A spreadsheet: a CSV file, or the one sheet of a workbook that holds something.
 *
 * @param path path relative to the content folder
 * @param rows the rows in which something stands
 * @param at the start of the file
 * @param semicolons whether semicolons part its cells, as where commas stand before decimals
 */
public record TableFile(String path, List<Row> rows, SourceLocation at, boolean semicolons) {

    /** A table of which nothing says how numbers are written. */
    public TableFile(String path, List<Row> rows, SourceLocation at) {
        this(path, rows, at, false);
    }

    /** No series is longer: every month of sixty years for thirty areas. */
    static final int MOST_ROWS = 20_000;

    /** Nobody finds their way about a wider table. */
    static final int MOST_COLUMNS = 256;

    /**
     * A row.
     *
     * @param number its number in the spreadsheet, from 1
     * @param cells its cells up to the last that holds something; never empty
     */
    public record Row(int number, List<TableCell> cells) {

        /** A cell that holds something, by its column from 0. */
        public Optional<TableCell> cell(int column) {
            return column < cells.size()
                    ? Optional.of(cells.get(column)).filter(cell -> !cell.isEmpty())
                    : Optional.empty();
        }

        public SourceLocation at() {
            return cells.get(0).at();
        }
    }
}
