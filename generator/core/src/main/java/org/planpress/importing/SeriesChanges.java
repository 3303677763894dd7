package org.planpress.importing;

import java.util.List;
import java.util.Optional;
import org.planpress.bind.SeriesCells;
import org.planpress.model.Series;
import org.planpress.model.Series.Row;

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

    /** As people read changes: a line for each, and how many values stay. */
    String shown() {
        StringBuilder text = new StringBuilder(lines(real()));
        int same = all.size() - real().size();
        return text.append("  = ")
                .append(same)
                .append(same == 1 ? " value stays as it is\n" : " values stay as they are\n")
                .toString();
    }

    String lines(List<Change> changes) {
        StringBuilder text = new StringBuilder();
        changes.forEach(change -> text.append("  ").append(line(change)).append('\n'));
        return text.toString();
    }

    private String line(Change change) {
        String place = change.fresh().period()
                + change.fresh().area().map(id -> " " + id).orElse("");
        String fresh = value(change.fresh());
        String status =
                change.isRevision() ? " (" + SeriesCells.word(change.fresh().status()) + ")" : "";
        return change.old()
                .map(old -> "~ %s  %s -> %s%s".formatted(place, value(old), fresh, status))
                .orElse("+ %s  %s".formatted(place, fresh));
    }

    private String value(Row row) {
        return row.value().map(cells::written).orElse("no value");
    }
}
