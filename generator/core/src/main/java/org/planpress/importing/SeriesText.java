package org.planpress.importing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.planpress.bind.SeriesCells;
import org.planpress.bind.SeriesColumn;
import org.planpress.model.Series;
import org.planpress.model.Series.Row;
import org.planpress.model.ValueStatus;
import org.planpress.source.TableCell;
import org.planpress.source.TableFile;

/**
 * The file of a series as its author wrote it, while changes are put in. Cells that do not change keep their words, so
 * that a comparison of versions shows what changed and nothing else.
 */
final class SeriesText {

    private record Line(Row row, Map<SeriesColumn, String> words) {}

    private final SeriesCells cells;
    private final List<SeriesColumn> columns = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();

    private SeriesText(SeriesCells cells) {
        this.cells = cells;
    }

    /** A file that does not exist yet. */
    static SeriesText empty(SeriesCells cells) {
        SeriesText text = new SeriesText(cells);
        text.columns.add(SeriesColumn.PERIOD);
        text.columns.add(SeriesColumn.VALUE);
        return text;
    }

    /** A file that could be bound to {@code series}, so that each of its columns is known. */
    static SeriesText of(TableFile file, Series series, SeriesCells cells) {
        SeriesText text = new SeriesText(cells);
        List<TableCell> header = file.rows().get(0).cells();
        Map<SeriesColumn, Integer> places = new EnumMap<>(SeriesColumn.class);
        for (int index = 0; index < header.size(); index++) {
            String word = header.get(index).shown();
            int place = index;
            Stream.of(SeriesColumn.values())
                    .filter(column -> column.word().equalsIgnoreCase(word))
                    .forEach(column -> {
                        text.columns.add(column);
                        places.put(column, place);
                    });
        }
        for (int index = 0; index < series.rows().size(); index++) {
            TableFile.Row row = file.rows().get(index + 1);
            Map<SeriesColumn, String> words = new EnumMap<>(SeriesColumn.class);
            places.forEach((column, place) ->
                    words.put(column, row.cell(place).map(TableCell::shown).orElse("")));
            text.lines.add(new Line(series.rows().get(index), words));
        }
        return text;
    }

    /**
     * Puts changes in.
     *
     * @param on the day of the change
     * @param reason why values that were published change; empty if nobody says
     */
    void put(SeriesChanges changes, LocalDate on, Optional<String> reason) {
        changes.real().forEach(change -> put(change, on, reason));
    }

    private void put(Change change, LocalDate on, Optional<String> reason) {
        Row row = change.fresh();
        Map<SeriesColumn, String> words = new EnumMap<>(SeriesColumn.class);
        words.put(SeriesColumn.PERIOD, row.period().toString());
        row.area().ifPresent(id -> words.put(SeriesColumn.AREA, id.value()));
        words.put(SeriesColumn.VALUE, row.value().map(cells::written).orElse(""));
        words.put(SeriesColumn.STATUS, isUsual(row) ? "" : SeriesCells.word(row.status()));
        row.note().ifPresent(note -> words.put(SeriesColumn.NOTE, note.value()));
        int place = change.old().map(this::placeOf).orElse(-1);
        if (place < 0) {
            lines.add(placeFor(row), new Line(row, words));
        } else {
            Map<SeriesColumn, String> kept = new EnumMap<>(lines.get(place).words());
            kept.put(SeriesColumn.VALUE, words.getOrDefault(SeriesColumn.VALUE, ""));
            kept.put(SeriesColumn.STATUS, words.getOrDefault(SeriesColumn.STATUS, ""));
            if (row.note().isPresent() || change.noteThatGoes().isPresent()) {
                kept.put(SeriesColumn.NOTE, words.getOrDefault(SeriesColumn.NOTE, ""));
            }
            if (change.isRevision()) {
                kept.keySet().removeAll(List.of(SeriesColumn.WAS, SeriesColumn.REVISED_ON, SeriesColumn.REASON));
            }
            if (change.isTold()) {
                kept.put(
                        SeriesColumn.WAS,
                        cells.written(change.old().flatMap(Row::value).orElseThrow()));
                kept.put(SeriesColumn.REVISED_ON, on.toString());
                kept.put(SeriesColumn.REASON, reason.orElse(""));
            }
            lines.set(place, new Line(row, kept));
        }
    }

    /** Whether the status is what an empty cell says. */
    private static boolean isUsual(Row row) {
        return row.status() == (row.value().isPresent() ? ValueStatus.FINAL : ValueStatus.UNAVAILABLE);
    }

    private int placeOf(Row row) {
        for (int index = 0; index < lines.size(); index++) {
            if (lines.get(index).row().equals(row)) {
                return index;
            }
        }
        return -1;
    }

    /** After the last earlier period of its area; else before the first later one; else at the end. */
    private int placeFor(Row row) {
        Optional<Integer> later = Optional.empty();
        int earlier = -1;
        for (int index = 0; index < lines.size(); index++) {
            Row there = lines.get(index).row();
            if (there.area().equals(row.area())) {
                if (there.period().compareTo(row.period()) < 0) {
                    earlier = index;
                } else if (later.isEmpty()) {
                    later = Optional.of(index);
                }
            }
        }
        return earlier >= 0 ? earlier + 1 : later.orElse(lines.size());
    }

    /** The header and the rows under it. */
    List<List<String>> rows() {
        Set<SeriesColumn> all = EnumSet.copyOf(columns);
        List<SeriesColumn> header = new ArrayList<>(columns);
        Stream.of(SeriesColumn.values())
                .filter(column -> !all.contains(column) && isNeeded(column))
                .forEach(header::add);
        List<List<String>> rows = new ArrayList<>();
        rows.add(header.stream().map(SeriesColumn::word).toList());
        lines.forEach(line -> rows.add(header.stream()
                .map(column -> line.words().getOrDefault(column, ""))
                .toList()));
        return List.copyOf(rows);
    }

    private boolean isNeeded(SeriesColumn column) {
        return lines.stream()
                .anyMatch(line -> !line.words().getOrDefault(column, "").isEmpty());
    }
}
