package org.planpress.importing;

import java.util.List;
import org.planpress.source.TableFile.Row;
import org.planpress.source.TableSheet;

/**
 * What of a table people with the workbook before them do not see. It is read all the same, and said.
 *
 * @param sheet knows which rows and columns are hidden
 * @param grid the table, turned if its periods stand side by side
 */
record Hidden(TableSheet sheet, Grid grid) {

    /** Whether a line of the grid is hidden: a row, or a column if it was turned. */
    boolean line(Row line) {
        return (grid.turned() ? sheet.hiddenColumns() : sheet.hiddenRows()).contains(line.number());
    }

    /** Whether a column of the grid is hidden: a row, if it was turned. */
    boolean column(int column) {
        return grid.turned()
                ? sheet.hiddenRows().contains(grid.rowNumber(column))
                : sheet.hiddenColumns().contains(column + 1);
    }

    /** {@code hidden }, for a line that is. */
    String before(Row line) {
        return line(line) ? "hidden " : "";
    }

    /** {@code hidden }, for a column that is. */
    String before(int column) {
        return column(column) ? "hidden " : "";
    }

    List<Row> of(List<Row> lines) {
        return lines.stream().filter(this::line).toList();
    }
}
