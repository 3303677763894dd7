package org.planpress.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.planpress.bind.SeriesCells;
import org.planpress.model.Id;
import org.planpress.model.Series;
import org.planpress.model.Series.Row;
import org.planpress.model.ValueStatus;

/**
 * What an import would change in a series.
 *
 * @param all one for each row that comes in, in its order
 * @param cells knows how values are written
 */
record SeriesChanges(List<Change> all, SeriesCells cells) {

    static SeriesChanges between(Optional<Series> old, Series incoming, SeriesCells cells) {
        List<Row> rows = old.map(Series::rows).orElse(List.of());
        return new SeriesChanges(
                incoming.rows().stream()
                        .map(row -> Change.of(
                                rows.stream()
                                        .filter(there -> isAboutTheSame(there, row))
                                        .findFirst(),
                                row))
                        .toList(),
                cells);
    }

    private static boolean isAboutTheSame(Row one, Row other) {
        return one.period().equals(other.period()) && one.area().equals(other.area());
    }

    /** The changes that are some. */
    List<Change> real() {
        return all.stream().filter(change -> !change.isNothing()).toList();
    }

    List<Change> revisions() {
        return all.stream().filter(Change::isRevision).toList();
    }

    /** As people read changes: a table of what stands there and what will, and how many values stay. */
    String shown() {
        StringBuilder text = new StringBuilder(lines(real()));
        all.stream()
                .filter(change -> change.noteThatGoes().isPresent())
                .forEach(change -> text.append("  the note of %s is about the old value and goes: '%s'\n"
                        .formatted(
                                change.fresh().period(), change.noteThatGoes().orElseThrow())));
        int same = all.size() - real().size();
        if (same > 0) {
            text.append("  ").append(same).append(same == 1 ? " value stays as it is\n" : " values stay as they are\n");
        }
        return text.toString();
    }

    /** A table of some changes; nothing if there are none. */
    String lines(List<Change> changes) {
        if (changes.isEmpty()) {
            return "";
        }
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("period", "area", "now", "new", ""));
        changes.forEach(change -> rows.add(row(change)));
        return table(rows);
    }

    private List<String> row(Change change) {
        Row fresh = change.fresh();
        return List.of(
                fresh.period().toString(),
                fresh.area().map(Id::value).orElse(""),
                change.old().map(this::value).orElse("-"),
                value(fresh),
                Stream.concat(
                                isSaid(change) ? Stream.of(SeriesCells.word(fresh.status())) : Stream.empty(),
                                fresh.note().map(note -> "\"" + note.value() + "\"").stream())
                        .collect(Collectors.joining(", ")));
    }

    /** Whether how firm the value is has to be said. */
    private static boolean isSaid(Change change) {
        ValueStatus status = change.fresh().status();
        return status != ValueStatus.FINAL
                || change.old()
                        .filter(row -> row.value().isPresent() && row.status() != status)
                        .isPresent();
    }

    /** Columns under one another, without those that are empty. */
    private static String table(List<List<String>> rows) {
        List<Integer> columns = IntStream.range(0, rows.get(0).size())
                .filter(column ->
                        rows.stream().skip(1).anyMatch(row -> !row.get(column).isEmpty()))
                .boxed()
                .toList();
        StringBuilder text = new StringBuilder();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder("  ");
            for (int column : columns) {
                int width = rows.stream()
                        .mapToInt(other -> other.get(column).length())
                        .max()
                        .orElse(0);
                line.append(row.get(column))
                        .append(" ".repeat(width - row.get(column).length() + 2));
            }
            text.append(line.toString().stripTrailing()).append('\n');
        }
        return text.toString();
    }

    private String value(Row row) {
        return row.value().map(cells::written).orElse("no value");
    }
}
