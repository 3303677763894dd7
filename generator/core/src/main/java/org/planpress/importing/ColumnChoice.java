package org.planpress.importing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.planpress.bind.SeriesCells;
import org.planpress.bind.SeriesColumn;
import org.planpress.finding.Findings;
import org.planpress.model.Id;
import org.planpress.source.TableCell;
import org.planpress.source.TableCell.Place;
import org.planpress.source.TableCell.Words;
import org.planpress.source.TableFile;
import org.planpress.source.TableFile.Row;

/**
 * Finds the two columns of any spreadsheet that make a series, and sets them side by side under the header of one. The
 * cells keep their places, so that findings about them name the cells of the spreadsheet they came from.
 */
final class ColumnChoice {

    private final TableFile table;
    private final SeriesCells cells;
    private final Findings findings;

    ColumnChoice(TableFile table, SeriesCells cells, Findings findings) {
        this.table = table;
        this.cells = cells;
        this.findings = findings;
    }

    /**
     * The table of a series; empty if a column cannot be told from the others, and a finding says why.
     *
     * @param name the header of the column with the values; empty for the only one that can be it
     * @param area the area that all values are about; empty for the whole
     */
    Optional<TableFile> series(Optional<String> name, Optional<Id> area) {
        Optional<Integer> period = periodColumn();
        return period.flatMap(column -> valueColumn(column, name).map(value -> table(column, value, area)));
    }

    /** The column in which most periods stand. */
    private Optional<Integer> periodColumn() {
        List<Integer> best = columns()
                .filter(column -> count(column, cells::isPeriod) > 0)
                .sorted(Comparator.comparingLong((Integer column) -> count(column, cells::isPeriod))
                        .reversed())
                .toList();
        if (best.isEmpty()) {
            findings.add(ImportRules.COLUMN
                    .at(table.at(), "no column holds periods such as those of the measure")
                    .withHint("write months as 2023-10, and check the frequency of the measure"));
            return Optional.empty();
        }
        if (best.size() > 1 && count(best.get(0), cells::isPeriod) == count(best.get(1), cells::isPeriod)) {
            findings.add(ImportRules.COLUMN
                    .at(
                            table.at(),
                            "the columns %s and %s both hold periods"
                                    .formatted(shown(best.get(0), header()), shown(best.get(1), header())))
                    .withHint("delete one of them"));
            return Optional.empty();
        }
        return Optional.of(best.get(0));
    }

    private Optional<Integer> valueColumn(int period, Optional<String> name) {
        Optional<Row> header = header(period);
        List<Integer> candidates = columns()
                .filter(column -> column != period)
                .filter(column -> name.isPresent()
                        ? isNamed(column, header, name.get())
                        : below(period)
                                .anyMatch(row ->
                                        row.cell(column).filter(cells::isValue).isPresent()))
                .toList();
        if (candidates.size() == 1) {
            return Optional.of(candidates.get(0));
        }
        List<Integer> offered = candidates.isEmpty()
                ? columns().filter(column -> column != period).toList()
                : candidates;
        String all = offered.stream().map(column -> shown(column, header)).collect(Collectors.joining(", "));
        String asked = name.map(word -> "no single column is called '%s'".formatted(word))
                .orElse(candidates.isEmpty() ? "no column holds values of the measure" : "several columns hold values");
        findings.add(ImportRules.COLUMN
                .at(header.map(Row::at).orElse(table.at()), asked)
                .withHint("choose one with --column: " + all));
        return Optional.empty();
    }

    private Stream<Integer> columns() {
        int width =
                table.rows().stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        return IntStream.range(0, width).boxed();
    }

    private long count(int column, Predicate<TableCell> kind) {
        return table.rows().stream()
                .filter(row -> row.cell(column).filter(kind).isPresent())
                .count();
    }

    /** The rows from the first with a period on. */
    private Stream<Row> below(int period) {
        return table.rows().stream()
                .dropWhile(row -> row.cell(period).filter(cells::isPeriod).isEmpty());
    }

    private Optional<Row> header(int period) {
        return table.rows().stream()
                .takeWhile(row -> row.cell(period).filter(cells::isPeriod).isEmpty())
                .reduce((one, other) -> other);
    }

    private Optional<Row> header() {
        return table.rows().stream().findFirst();
    }

    /** By its header, or by the letter that spreadsheets give it. */
    private static boolean isNamed(int column, Optional<Row> header, String name) {
        boolean letter = Place.letters(column + 1).equals(name);
        return letter
                || header.flatMap(row -> row.cell(column))
                        .filter(cell -> cell.shown().equalsIgnoreCase(name))
                        .isPresent();
    }

    private static String shown(int column, Optional<Row> header) {
        String words = header.flatMap(row -> row.cell(column))
                .filter(Words.class::isInstance)
                .map(TableCell::shown)
                .orElse("");
        return words.isEmpty() ? Place.letters(column + 1) : "'" + words + "'";
    }

    /** A row without a value and with something else than a period is a remark below or between the figures. */
    private TableFile table(int period, int value, Optional<Id> area) {
        List<Row> rows = new ArrayList<>();
        rows.add(header(table.rows().get(0)));
        below(period)
                .filter(row -> row.cell(value).isPresent()
                        || row.cell(period).filter(cells::isPeriod).isPresent())
                .map(row -> row(row, period, value, area))
                .forEach(rows::add);
        return new TableFile(table.path(), List.copyOf(rows), table.at());
    }

    private static Row header(Row first) {
        Place place = first.cells().get(0).place();
        return new Row(
                first.number(),
                Stream.of(SeriesColumn.PERIOD, SeriesColumn.VALUE, SeriesColumn.AREA)
                        .<TableCell>map(column -> new Words(column.word(), place))
                        .toList());
    }

    private static Row row(Row row, int period, int value, Optional<Id> area) {
        Place place = row.cells().get(0).place();
        TableCell nothing = new TableCell.Nothing(place);
        return new Row(
                row.number(),
                List.of(
                        row.cell(period).orElse(nothing),
                        row.cell(value).orElse(nothing),
                        area.<TableCell>map(id -> new Words(id.value(), place)).orElse(nothing)));
    }
}
