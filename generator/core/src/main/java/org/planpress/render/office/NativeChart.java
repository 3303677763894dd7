package org.planpress.render.office;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.OptionalDouble;

/**
 * A chart that an editor draws from a sheet of figures.
 *
 * @param xml the drawing, which refers to the sheet
 * @param heads the heads of the columns; the first column names the rows
 * @param rows what the rows are about
 * @param columns the figures, column by column
 * @param format how a spreadsheet writes them
 */
record NativeChart(String xml, List<String> heads, Rows rows, List<List<OptionalDouble>> columns, String format) {

    /** What the rows of the sheet are about. */
    sealed interface Rows {

        List<String> names();

        default int count() {
            return names().size();
        }

        /** Things with names. */
        record Named(List<String> names) implements Rows {}

        /** Periods by their first days, which an editor can put on a scale of time. */
        record Days(List<LocalDate> days) implements Rows {

            static final String FORMAT = "mmm yyyy";

            private static final LocalDate ZERO = LocalDate.of(1899, 12, 30);

            @Override
            public List<String> names() {
                return days.stream().map(LocalDate::toString).toList();
            }

            /** Days as spreadsheets count them. */
            List<OptionalDouble> numbers() {
                return days.stream()
                        .map(day -> OptionalDouble.of((double) ChronoUnit.DAYS.between(ZERO, day)))
                        .toList();
            }
        }
    }

    static final String SHEET = "Data";

    static String cells(int column, int rows) {
        char letter = (char) ('A' + column);
        return SHEET + "!$" + letter + "$2:$" + letter + "$" + (rows + 1);
    }

    static String head(int column) {
        return SHEET + "!$" + (char) ('A' + column) + "$1";
    }
}
