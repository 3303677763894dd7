package org.planpress.render.office;

import java.util.List;
import java.util.OptionalDouble;

/**
 * A chart that an editor draws from a sheet of figures.
 *
 * @param xml the drawing, which refers to the sheet
 * @param heads the heads of the columns; the first column names the rows
 * @param names the names of the rows
 * @param columns the figures, column by column
 * @param format how a spreadsheet writes them
 */
record NativeChart(
        String xml, List<String> heads, List<String> names, List<List<OptionalDouble>> columns, String format) {

    static final String SHEET = "Data";

    static String cells(int column, int rows) {
        char letter = (char) ('A' + column);
        return SHEET + "!$" + letter + "$2:$" + letter + "$" + (rows + 1);
    }

    static String head(int column) {
        return SHEET + "!$" + (char) ('A' + column) + "$1";
    }
}
