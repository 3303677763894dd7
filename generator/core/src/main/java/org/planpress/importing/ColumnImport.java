package org.planpress.importing;

import java.util.List;
import java.util.Optional;
import org.planpress.bind.SeriesBinder;
import org.planpress.bind.SeriesCells;
import org.planpress.finding.Findings;
import org.planpress.model.Id;
import org.planpress.model.MeasureSheet;
import org.planpress.model.Series;
import org.planpress.model.SiteSheet;
import org.planpress.source.TableFile;

/**
 * A column of some spreadsheet on its way into the series of a measure.
 *
 * @param changes what it would change
 * @param rows the file of the series with the changes, as rows of cells
 */
public record ColumnImport(SeriesChanges changes, List<List<String>> rows) {

    /**
     * A series that is there already.
     *
     * @param file its file
     * @param series what that says
     */
    public record Existing(TableFile file, Series series) {}

    /**
     * Reads the column.
     *
     * @param from the spreadsheet
     * @param column the header of the column with the values; empty for the only one that can be it
     * @param area the area that the values are about; empty for the whole
     * @param old the series, if there is one
     * @return empty if something in the spreadsheet is wrong, and findings say what
     */
    public static Optional<ColumnImport> read(
            TableFile from,
            Optional<String> column,
            Optional<Id> area,
            MeasureSheet measure,
            Optional<Existing> old,
            SiteSheet site,
            Findings findings) {
        SeriesCells cells = new SeriesCells(measure);
        return new ColumnChoice(from, cells, findings)
                .series(column, area)
                .flatMap(table -> SeriesBinder.bind(table, measure, Optional.of(site), findings))
                .map(incoming -> {
                    SeriesChanges changes = SeriesChanges.between(old.map(Existing::series), incoming, cells);
                    SeriesText text = old.map(there -> SeriesText.of(there.file(), there.series(), cells))
                            .orElse(SeriesText.empty(cells));
                    text.put(changes);
                    return new ColumnImport(changes, text.rows());
                });
    }

    /** The changes as people read them. */
    public String shown() {
        return changes.shown();
    }

    /** The changes to values that were published, as people read them; empty if there are none. */
    public String revisions() {
        return changes.lines(changes.revisions());
    }

    public boolean isNothing() {
        return changes.real().isEmpty();
    }
}
