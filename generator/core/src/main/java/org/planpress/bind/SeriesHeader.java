package org.planpress.bind;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.planpress.finding.Finding;
import org.planpress.finding.Findings;
import org.planpress.finding.Nearest;
import org.planpress.source.TableCell;
import org.planpress.source.TableFile;

/**
 * Which column of a spreadsheet holds what.
 *
 * @param columns the columns that are there, counted from 0
 * @param width how many columns have a header
 */
record SeriesHeader(Map<SeriesColumn, Integer> columns, int width) {

    private static final List<String> WORDS =
            Arrays.stream(SeriesColumn.values()).map(SeriesColumn::word).toList();

    private static final String CURE = "name the columns " + String.join(", ", WORDS);

    SeriesHeader {
        columns = Map.copyOf(columns);
    }

    /** The header in the first row; empty if values cannot be found by it, and findings say why. */
    static Optional<SeriesHeader> read(TableFile table, Findings findings) {
        if (table.rows().isEmpty()) {
            findings.add(SeriesRules.NO_ROWS
                    .at(table.at(), "the spreadsheet is empty")
                    .withHint("start with period,value"));
            return Optional.empty();
        }
        TableFile.Row first = table.rows().get(0);
        Optional<TableFile.Row> below = hasBoth(first)
                ? Optional.empty()
                : table.rows().stream().limit(30).filter(SeriesHeader::hasBoth).findFirst();
        if (below.isPresent()) {
            TableCell cell = below.get().cells().get(0);
            findings.add(CellFault.finding(
                    SeriesRules.HEADER_ROW,
                    cell,
                    "the header stands here, in row %d, and not in the first row"
                            .formatted(below.get().number()),
                    "delete the rows above it"));
            return Optional.empty();
        }
        return columns(first, findings).filter(header -> !header.isShort(first, findings));
    }

    /** The place of a column, counted from 0, in a spreadsheet that names it in its first row. */
    static Optional<Integer> column(TableFile table, SeriesColumn column) {
        return table.rows().stream()
                .limit(1)
                .flatMap(row -> IntStream.range(0, row.cells().size())
                        .filter(index -> word(row.cells().get(index)).equals(column.word()))
                        .boxed())
                .findFirst();
    }

    private static boolean hasBoth(TableFile.Row row) {
        List<String> words = row.cells().stream().map(SeriesHeader::word).toList();
        return words.contains(SeriesColumn.PERIOD.word()) && words.contains(SeriesColumn.VALUE.word());
    }

    private static String word(TableCell cell) {
        return cell.shown().toLowerCase(Locale.ROOT);
    }

    private static Optional<SeriesHeader> columns(TableFile.Row row, Findings findings) {
        Map<SeriesColumn, Integer> columns = new EnumMap<>(SeriesColumn.class);
        List<Finding> faults = new ArrayList<>();
        for (int index = 0; index < row.cells().size(); index++) {
            TableCell cell = row.cells().get(index);
            Optional<SeriesColumn> column = Stream.of(SeriesColumn.values())
                    .filter(candidate -> candidate.word().equals(word(cell)))
                    .findFirst();
            if (cell instanceof TableCell.Covered covered) {
                faults.add(CellFault.finding(
                        SeriesRules.MERGED_CELLS,
                        cell,
                        "the header is merged over %s".formatted(covered.range()),
                        "unmerge it, and name each column"));
            } else if (column.isPresent() && !columns.containsKey(column.get())) {
                columns.put(column.get(), index);
            } else if (!cell.isEmpty()) {
                faults.add(unknown(cell, column.isPresent()));
            }
        }
        faults.forEach(findings::add);
        return faults.isEmpty()
                ? Optional.of(new SeriesHeader(columns, row.cells().size()))
                : Optional.empty();
    }

    private static Finding unknown(TableCell cell, boolean twice) {
        String what = twice ? "'%s' is named twice" : "'%s' is not a column of a series";
        Optional<String> meant = twice ? Optional.empty() : Nearest.to(cell.shown(), WORDS);
        String hint = meant.map(word -> "did you mean '%s'? %s".formatted(word, CURE))
                .orElse(twice ? "keep one of them" : CURE + "; delete the others");
        return CellFault.finding(
                SeriesRules.UNKNOWN_COLUMN, cell, what.formatted(ScalarForms.shortened(cell.shown())), hint, meant);
    }

    private boolean isShort(TableFile.Row row, Findings findings) {
        List<SeriesColumn> missing = Stream.of(SeriesColumn.PERIOD, SeriesColumn.VALUE)
                .filter(column -> !columns.containsKey(column))
                .toList();
        missing.forEach(column -> findings.add(SeriesRules.MISSING_COLUMN
                .at(row.at(), "there is no column '%s' in the first row".formatted(column.word()))
                .withHint(CURE)));
        return !missing.isEmpty();
    }

    /** What a row holds in a column; empty if there is nothing. */
    Optional<TableCell> cell(TableFile.Row row, SeriesColumn column) {
        return Optional.ofNullable(columns.get(column)).flatMap(row::cell);
    }
}
