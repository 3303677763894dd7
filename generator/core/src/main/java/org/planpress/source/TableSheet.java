package org.planpress.source;

import java.util.List;
import java.util.Set;

/**
 * A sheet of a workbook, or a CSV file, which has one.
 *
 * @param name as the tab says; empty for a CSV file
 * @param hidden whether people with the workbook before them do not see it
 * @param table what it holds; nothing for a hidden one
 * @param hiddenRows the numbers of rows that hold something and that people do not see
 * @param hiddenColumns the same of columns, from 1
 * @param comments whether comments stand at its cells
 */
public record TableSheet(
        String name,
        boolean hidden,
        TableFile table,
        Set<Integer> hiddenRows,
        Set<Integer> hiddenColumns,
        boolean comments) {

    public TableSheet {
        hiddenRows = Set.copyOf(hiddenRows);
        hiddenColumns = Set.copyOf(hiddenColumns);
    }

    static List<TableSheet> only(TableFile table) {
        return List.of(new TableSheet("", false, table, Set.of(), Set.of(), false));
    }
}
