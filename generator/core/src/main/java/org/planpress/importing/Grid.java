package org.planpress.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.planpress.source.TableCell;
import org.planpress.source.TableCell.Place;
import org.planpress.source.TableFile;
import org.planpress.source.TableFile.Row;

/**
 * A table with its periods one below the other: as it stands, or turned if they stand side by side.
 *
 * @param lines its rows, or its columns if it was turned
 * @param turned whether it was
 */
record Grid(List<Row> lines, boolean turned) {

    static Grid upright(TableFile table) {
        return new Grid(table.rows(), false);
    }

    /** Its columns as lines. */
    static Grid turned(TableFile table) {
        int width =
                table.rows().stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        List<Row> lines = new ArrayList<>();
        for (int column = 0; column < width; column++) {
            List<TableCell> cells = new ArrayList<>();
            for (Row row : table.rows()) {
                Place start = row.cells().get(0).place();
                cells.add(
                        column < row.cells().size()
                                ? row.cells().get(column)
                                : new TableCell.Nothing(new Place(start.at(), start.row(), column + 1)));
            }
            if (cells.stream().anyMatch(cell -> !cell.isEmpty())) {
                lines.add(new Row(column + 1, List.copyOf(cells)));
            }
        }
        return new Grid(List.copyOf(lines), true);
    }

    /** Its columns, counted from 0: rows, if it was turned. */
    List<Integer> columns() {
        int width = lines.stream().mapToInt(line -> line.cells().size()).max().orElse(0);
        return IntStream.range(0, width).boxed().toList();
    }

    Stream<TableCell> cells(int column) {
        return lines.stream().flatMap(line -> line.cell(column).stream());
    }

    boolean holdsSomething(int column) {
        return cells(column).findAny().isPresent();
    }

    /** What its columns are to people. */
    String columnsAre() {
        return turned ? "row" : "column";
    }

    /** What its lines are to people. */
    String linesAre() {
        return turned ? "column" : "row";
    }

    /** A column as people find it: {@code column B}, or {@code row 4} if the table was turned. */
    String columnName(int column) {
        return turned ? "row " + rowNumber(column) : "column " + Place.letters(column + 1);
    }

    /** The letter or the number of a column, by which it may be asked for. */
    String columnSign(int column) {
        return turned ? String.valueOf(rowNumber(column)) : Place.letters(column + 1);
    }

    /** The number of the row that a column of a turned grid was. */
    int rowNumber(int column) {
        return lines.stream()
                .filter(line -> column < line.cells().size())
                .findFirst()
                .map(line -> line.cells().get(column).place().row())
                .orElse(column + 1);
    }

    /** Lines as people find them: {@code rows 2 to 9}, or {@code columns B to M} if the table was turned. */
    String lineNames(List<Row> some) {
        List<Integer> numbers = some.stream().map(Row::number).toList();
        if (!turned) {
            return Account.numbers("row", numbers, String::valueOf);
        }
        return Account.numbers("column", numbers, Place::letters);
    }

    /** What stands in a line, for people. */
    static String words(Row line) {
        return String.join(
                " | ",
                line.cells().stream()
                        .map(TableCell::shown)
                        .filter(words -> !words.isEmpty())
                        .toList());
    }
}
