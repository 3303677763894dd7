package org.planpress.bind;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.planpress.model.Series.Revision;
import org.planpress.model.Text;
import org.planpress.model.ValueStatus;
import org.planpress.source.TableCell;
import org.planpress.source.TableFile;

/** Reads what a row says of the value that was published before. */
final class SeriesRevisions {

    private static final List<SeriesColumn> COLUMNS =
            List.of(SeriesColumn.WAS, SeriesColumn.REVISED_ON, SeriesColumn.REASON);

    private static final String CURE = "fill in was, revised-on and reason, or leave all three empty";

    private final SeriesHeader header;
    private final SeriesValues values;

    SeriesRevisions(SeriesHeader header, SeriesValues values) {
        this.header = header;
        this.values = values;
    }

    /** Whether a row says anything of it. */
    boolean isSaid(TableFile.Row row) {
        return filled(row).findAny().isPresent();
    }

    private Stream<TableCell> filled(TableFile.Row row) {
        return COLUMNS.stream().flatMap(column -> header.cell(row, column).stream());
    }

    /**
     * The revision of a row; empty if it says nothing of one.
     *
     * @param value the value that stands now
     * @throws CellFault if it says a part, or what contradicts the value
     */
    Optional<Revision> read(TableFile.Row row, Optional<BigDecimal> value, ValueStatus status) {
        Optional<TableCell> first = filled(row).findFirst();
        if (first.isEmpty()) {
            return Optional.empty();
        }
        Optional<TableCell> was = header.cell(row, SeriesColumn.WAS);
        Optional<TableCell> day = header.cell(row, SeriesColumn.REVISED_ON);
        Optional<TableCell> reason = header.cell(row, SeriesColumn.REASON);
        if (was.isEmpty() || day.isEmpty() || reason.isEmpty()) {
            List<String> missing = COLUMNS.stream()
                    .filter(column -> header.cell(row, column).isEmpty())
                    .map(SeriesColumn::word)
                    .toList();
            throw new CellFault(
                    SeriesRules.REVISION,
                    first.get(),
                    "of the value that was published before, %s is missing".formatted(String.join(" and ", missing)),
                    CURE);
        }
        if (status == ValueStatus.CONFIDENTIAL) {
            throw new CellFault(
                    SeriesRules.REVISION,
                    was.get(),
                    "the value is confidential, and this tells what it was",
                    "leave was, revised-on and reason empty");
        }
        BigDecimal former = values.read(was.get());
        if (value.filter(now -> now.compareTo(former) == 0).isPresent()) {
            throw new CellFault(
                    SeriesRules.REVISION,
                    was.get(),
                    "%s is the value that stands now".formatted(was.get().shown()),
                    CURE);
        }
        return Optional.of(new Revision(
                Optional.of(former),
                day(day.get()),
                new Text(reason.get().shown(), reason.get().from())));
    }

    private static LocalDate day(TableCell cell) {
        return SeriesCells.day(cell, SeriesRules.REVISION);
    }
}
