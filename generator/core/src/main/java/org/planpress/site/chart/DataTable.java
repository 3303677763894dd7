package org.planpress.site.chart;

import java.util.List;
import java.util.stream.Stream;
import org.planpress.model.When;
import org.planpress.words.Voice;

/**
 * The figures behind a drawing. Each cell holds what people read and what machines read, so that the page and the
 * download cannot drift apart.
 *
 * @param caption what the table holds
 * @param columns the columns; the first names the rows
 * @param groups the rows, in groups
 * @param foot rows of totals or differences at the end
 */
public record DataTable(String caption, List<Column> columns, List<Group> groups, List<Row> foot) {

    public DataTable {
        int width = columns.size();
        boolean even = groups.stream().flatMap(group -> group.rows().stream()).allMatch(row -> row.width() == width)
                && foot.stream().allMatch(row -> row.width() == width);
        if (!even) {
            throw new IllegalArgumentException("every row of '" + caption + "' needs " + width + " cells");
        }
        List<Integer> keys =
                columns.stream().map(column -> column.keys().size()).toList();
        boolean whole = Stream.concat(groups.stream().flatMap(group -> group.rows().stream()), foot.stream())
                .allMatch(row -> row.cells().stream()
                        .map(cell -> cell.raw().size())
                        .toList()
                        .equals(keys));
        if (!whole) {
            throw new IllegalArgumentException("every cell of '" + caption + "' needs a value for each key");
        }
    }

    /** A table whose rows are not grouped. */
    public static DataTable plain(String caption, List<Column> columns, List<Row> rows, List<Row> foot) {
        return new DataTable(caption, columns, List.of(new Group("", rows)), foot);
    }

    /** What a phone makes of it, in words of the style sheet. */
    public String phone() {
        return PhoneTable.of(
                        columns.stream().map(Column::head).toList(),
                        columns.stream().map(Column::numeric).toList(),
                        Stream.concat(groups.stream().flatMap(group -> group.rows().stream()), foot.stream())
                                .map(row ->
                                        row.cells().stream().map(Cell::shown).toList())
                                .toList())
                .styles();
    }

    /**
     * A column.
     *
     * @param head its head for people
     * @param keys its names for machines: one, or three where a date has its words, its first and its last day
     * @param numeric whether its figures stand to the right
     */
    public record Column(String head, List<String> keys, boolean numeric) {

        public Column(String head, String key, boolean numeric) {
            this(head, List.of(key), numeric);
        }

        public static Column words(String head, String key) {
            return new Column(head, key, false);
        }

        public static Column figures(String head, String key) {
            return new Column(head, key, true);
        }

        /** Of dates as plans have them. */
        public static Column dates(String head, String key) {
            return new Column(head, List.of(key, key + "_first", key + "_last"), false);
        }

        /** A cell for what nobody has said. */
        public Cell without(String shown) {
            return new Cell(
                    shown,
                    keys.stream().map(key -> keys.size() > 1 ? "" : shown).toList(),
                    false);
        }
    }

    /**
     * Rows under one heading.
     *
     * @param heading the heading, or empty
     */
    public record Group(String heading, List<Row> rows) {}

    /**
     * A row.
     *
     * @param strong whether it is a total among the rows
     */
    public record Row(List<Cell> cells, boolean strong) {

        public static Row of(List<Cell> cells) {
            return new Row(cells, false);
        }

        public static Row total(List<Cell> cells) {
            return new Row(cells, true);
        }

        /** The cell that names the row. */
        public Cell head() {
            return cells.get(0);
        }

        public List<Cell> rest() {
            return cells.subList(1, cells.size());
        }

        int width() {
            return cells.size();
        }
    }

    /**
     * A cell.
     *
     * @param shown what people read
     * @param raw what machines read, one value for each key of its column: a plain number in base units, the words, or a
     *     date by its words, its first and its last day
     * @param numeric whether {@code raw} is a number
     */
    public record Cell(String shown, List<String> raw, boolean numeric) {

        public static final Cell EMPTY = words("");

        public Cell(String shown, String raw, boolean numeric) {
            this(shown, List.of(raw), numeric);
        }

        public static Cell words(String words) {
            return new Cell(words, words, false);
        }

        public static Cell figure(String shown, String raw) {
            return new Cell(shown, raw, true);
        }

        /** A date as a plan has it. */
        public static Cell date(Voice voice, When when) {
            return new Cell(
                    Periods.when(voice, when),
                    List.of(when.says(), when.first().toString(), when.last().toString()),
                    false);
        }
    }
}
