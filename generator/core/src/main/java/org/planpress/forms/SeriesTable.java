package org.planpress.forms;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.planpress.edit.TableChange;
import org.planpress.edit.TableEdit;
import org.planpress.source.TableFile;
import org.planpress.source.WrittenTable;

/** The values of a measure as rows to fill in. */
public final class SeriesTable {

    /** As many rows as a page shows. */
    private static final int AT_ONCE = 60;

    private static final int MORE = 4;
    private static final String PERIOD = "period";
    private static final String VALUE = "value";
    private static final String AREA = "area";
    private static final String STATUS = "status";

    /** Stands before the number of a row and that of a column, both from 1. */
    private static final String CELL = "c.";

    /** The same for a row that is not there yet. */
    private static final String NEW = "n.";

    /** Stands before the number of a row that goes. */
    private static final String GONE = "r.";

    private final List<String> header;
    private final List<Row> rows;

    private SeriesTable(List<String> header, List<Row> rows) {
        this.header = header;
        this.rows = rows;
    }

    /** A row below the header: its number in the file, and a cell for each column. */
    private record Row(int number, List<String> cells) {}

    /** The rows of a file. */
    public static SeriesTable of(WrittenTable written) {
        List<List<String>> said = TableEdit.said(written.table());
        List<TableFile.Row> all = written.table().rows();
        List<String> header = said.isEmpty() ? List.of() : said.get(0);
        List<Row> rows = new ArrayList<>();
        for (int index = 1; index < said.size(); index++) {
            rows.add(new Row(all.get(index).number(), padded(said.get(index), header.size())));
        }
        return new SeriesTable(header, rows);
    }

    /** What the file of a measure says that has no values yet. */
    public static String empty(boolean areas) {
        return areas ? "period,area,value,status\n" : "period,value,status\n";
    }

    private static List<String> padded(List<String> cells, int columns) {
        List<String> padded = new ArrayList<>(cells.subList(0, Math.min(cells.size(), columns)));
        padded.addAll(Collections.nCopies(columns - padded.size(), ""));
        return padded;
    }

    /**
     * The table as a page shows it: what is filled in most often, the newest rows, comes first.
     *
     * @param page which part of it, from 1; the last one if there is none of that number
     * @param sent what was filled in and not saved
     */
    ValuesPage.Table shown(OptionalInt page, Optional<Sent> sent) {
        int pages = Math.max(1, (rows.size() + AT_ONCE - 1) / AT_ONCE);
        int chosen = page.orElse(pages) < 1 ? pages : Math.min(page.orElse(pages), pages);
        int to = chosen == pages ? rows.size() : chosen * AT_ONCE;
        List<ValuesPage.Row> shown = new ArrayList<>();
        if (chosen == pages) {
            for (int more = 1; more <= MORE; more++) {
                shown.add(row(NEW + more + ".", Optional.empty(), sent));
            }
        }
        for (int index = to - 1; index >= (chosen - 1) * AT_ONCE; index--) {
            Row row = rows.get(index);
            shown.add(row(CELL + row.number() + ".", Optional.of(row), sent));
        }
        return new ValuesPage.Table(header.stream().map(SeriesTable::label).toList(), shown, chosen, pages);
    }

    private ValuesPage.Row row(String name, Optional<Row> there, Optional<Sent> sent) {
        return new ValuesPage.Row(
                there.map(row -> String.valueOf(row.number())).orElse(""),
                there.map(row -> GONE + row.number()).orElse(""),
                there.map(this::named).orElse("a new row"),
                IntStream.range(0, header.size())
                        .mapToObj(column -> cell(
                                name,
                                column,
                                there.map(row -> row.cells().get(column)).orElse(""),
                                sent))
                        .toList());
    }

    private static String label(String column) {
        return Labels.of(column.isEmpty() ? "no name" : column);
    }

    private ValuesPage.Cell cell(String row, int column, String says, Optional<Sent> sent) {
        String name = row + (column + 1);
        String words = header.get(column).toLowerCase(Locale.ROOT);
        return new ValuesPage.Cell(
                name, sent.flatMap(filled -> filled.value(name)).orElse(says), words.equals(STATUS), wide(words));
    }

    private static boolean wide(String column) {
        return column.equals("note") || column.equals("reason");
    }

    /** What a row is about, such as “2025-03, tarrenmouth”. */
    private String named(Row row) {
        String about = Stream.of(PERIOD, AREA)
                .flatMap(name -> Stream.of(cellOf(row, name)))
                .filter(words -> !words.isEmpty())
                .reduce((one, other) -> one + ", " + other)
                .orElse("");
        return about.isEmpty() ? "row " + row.number() : about;
    }

    private String cellOf(Row row, String name) {
        int column = column(name);
        return column < 0 ? "" : row.cells().get(column);
    }

    private int column(String name) {
        return header.stream()
                .map(word -> word.toLowerCase(Locale.ROOT))
                .toList()
                .indexOf(name);
    }

    /**
     * A value that is to be another one.
     *
     * @param about of what it is the value
     * @param area empty for the whole
     */
    public record Otherwise(String about, String period, String area, String old, String fresh) {}

    /**
     * What somebody filled in.
     *
     * @param changes of the table, in the order in which they are made
     * @param values those of them that put another value in the place of one, as people read them
     */
    public record Typed(List<TableChange> changes, List<Otherwise> values) {

        public Typed {
            changes = List.copyOf(changes);
            values = List.copyOf(values);
        }

        /** The same without the changes that an import makes, which tells readers of them. */
        public List<TableChange> others(int valueColumn) {
            return changes.stream()
                    .filter(change -> !(change instanceof TableChange.SetCell set
                            && set.column() == valueColumn
                            && set.expected().filter(old -> !old.isEmpty()).isPresent()))
                    .toList();
        }
    }

    /** The number of the column with the values, from 1; 0 if there is none. */
    public int valueColumn() {
        return column(VALUE) + 1;
    }

    /** What somebody filled in, as changes of the table. */
    public Typed typed(Sent sent) {
        List<TableChange> changes = new ArrayList<>();
        List<Otherwise> values = new ArrayList<>();
        for (Row row : rows) {
            if (sent.value(GONE + row.number()).isEmpty()) {
                typed(row, sent, changes, values);
            }
        }
        List<List<String>> more = new ArrayList<>();
        for (int number = 1; number <= MORE; number++) {
            String name = NEW + number + ".";
            List<String> cells = IntStream.rangeClosed(1, header.size())
                    .mapToObj(column -> sent.value(name + column).orElse("").strip())
                    .toList();
            if (cells.stream().anyMatch(cell -> !cell.isEmpty())) {
                more.add(cells);
            }
        }
        if (!more.isEmpty()) {
            changes.add(new TableChange.Append(more));
        }
        // From below, so that the rows above keep their numbers.
        rows.stream()
                .filter(row -> sent.value(GONE + row.number()).isPresent())
                .sorted(Comparator.comparingInt(Row::number).reversed())
                .forEach(row -> changes.add(new TableChange.RemoveRow(row.number(), Optional.empty())));
        return new Typed(changes, values);
    }

    private void typed(Row row, Sent sent, List<TableChange> changes, List<Otherwise> values) {
        for (int column = 1; column <= header.size(); column++) {
            String old = row.cells().get(column - 1);
            String fresh = sent.value(CELL + row.number() + "." + column)
                    .map(String::strip)
                    .orElse(old);
            if (!fresh.equals(old)) {
                changes.add(new TableChange.SetCell(row.number(), column, Optional.of(old), fresh));
                if (column == valueColumn() && !old.isEmpty()) {
                    values.add(new Otherwise(named(row), cellOf(row, PERIOD), cellOf(row, AREA), old, fresh));
                }
            }
        }
    }
}
