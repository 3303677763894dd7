package org.planpress.bind;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.planpress.finding.Findings;
import org.planpress.finding.Nearest;
import org.planpress.source.TableCell;
import org.planpress.source.TableFile;

/**
 * The first row of a table whose columns have names and stand in any order.
 *
 * @param places where each column stands, from 0
 */
record HeaderRow<C extends HeaderRow.Column>(Map<C, Integer> places) {

    /** A column. */
    interface Column {

        String name();

        /** As it is written in the header. */
        default String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        boolean isRequired();
    }

    /**
     * Reads it; empty after a fault that has been told.
     *
     * @param columns all that there may be
     * @param of what the table is of, such as "redirects"
     * @param cure how to write it
     */
    static <C extends Column> Optional<HeaderRow<C>> read(
            TableFile table, List<C> columns, String of, String cure, Findings findings) {
        if (table.rows().isEmpty()) {
            return Optional.empty();
        }
        TableFile.Row header = table.rows().get(0);
        Map<C, Integer> places = new HashMap<>();
        boolean sound = true;
        for (int index = 0; index < header.cells().size(); index++) {
            TableCell cell = header.cells().get(index);
            Optional<C> column = columns.stream()
                    .filter(each -> each.word().equals(cell.shown().toLowerCase(Locale.ROOT)))
                    .findFirst();
            if (column.isPresent() && !places.containsKey(column.get())) {
                places.put(column.get(), index);
            } else {
                sound = false;
                reportUnknown(cell, column.isPresent(), columns, of, cure, findings);
            }
        }
        List<C> missing = columns.stream()
                .filter(column -> column.isRequired() && !places.containsKey(column))
                .toList();
        if (sound) {
            missing.forEach(column -> findings.add(SeriesRules.MISSING_COLUMN
                    .at(header.at(), "there is no column '%s' in the first row".formatted(column.word()))
                    .withHint(cure)));
        }
        return sound && missing.isEmpty() ? Optional.of(new HeaderRow<>(Map.copyOf(places))) : Optional.empty();
    }

    private static void reportUnknown(
            TableCell cell, boolean twice, List<? extends Column> columns, String of, String cure, Findings findings) {
        List<String> words = columns.stream().map(Column::word).collect(Collectors.toList());
        String message = twice ? "'%s' is named twice" : "'%s' is not a column of " + of;
        Optional<String> meant = twice ? Optional.empty() : Nearest.to(cell.shown(), words);
        findings.add(CellFault.finding(
                SeriesRules.UNKNOWN_COLUMN,
                cell,
                message.formatted(ScalarForms.shortened(cell.shown())),
                meant.map(word -> "did you mean '%s'? ".formatted(word)).orElse("") + cure,
                meant));
    }

    /** A cell of a row that holds something. */
    Optional<TableCell> cell(TableFile.Row row, C column) {
        return Optional.ofNullable(places.get(column)).flatMap(row::cell);
    }

    /** Tells the cells of a row that stand under no header. */
    void reportStray(TableFile.Row row, String cure, Findings findings) {
        row.cells().stream()
                .skip(places.size())
                .filter(cell -> !cell.isEmpty())
                .forEach(cell -> findings.add(
                        CellFault.finding(SeriesRules.STRAY_CELL, cell, "this cell stands under no header", cure)));
    }
}
