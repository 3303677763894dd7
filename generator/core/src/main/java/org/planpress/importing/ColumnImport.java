package org.planpress.importing;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.planpress.bind.SeriesBinder;
import org.planpress.bind.SeriesCells;
import org.planpress.finding.Finding;
import org.planpress.finding.Findings;
import org.planpress.finding.Severity;
import org.planpress.finding.SourceLocation;
import org.planpress.model.MeasureSheet;
import org.planpress.model.Series;
import org.planpress.model.SiteSheet;
import org.planpress.source.TableFile;
import org.planpress.source.TableSheet;

/**
 * A column of some spreadsheet on its way into the series of a measure.
 *
 * @param account how the spreadsheet was read, and what was left out, a line each
 * @param changes what it would change
 * @param rows the file of the series with the changes, as rows of cells
 */
public record ColumnImport(List<String> account, SeriesChanges changes, List<List<String>> rows) {

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
     * @param sheets the sheets of the spreadsheet
     * @param asked what the person says of it
     * @param old the series, if there is one
     * @return empty if something in the spreadsheet is wrong, and findings say what
     */
    public static Optional<ColumnImport> read(
            List<TableSheet> sheets,
            Asked asked,
            MeasureSheet measure,
            Optional<Existing> old,
            SiteSheet site,
            Findings findings) {
        Account account = new Account();
        Findings own = new Findings();
        Optional<Series> series = new SheetChoice(sheets, asked, measure, account, own)
                .chosen()
                .flatMap(chosen ->
                        new SheetReading(chosen.sheet(), chosen.periods(), measure, site, asked, account, own).table())
                .flatMap(table -> bound(table, measure, site, own));
        findings.addAll(own.sorted());
        return own.hasErrors() ? Optional.empty() : series.map(incoming -> of(incoming, measure, old, asked, account));
    }

    /** Of what is wrong already its consequences are not told: a cell twice, a row that is missing because it was refused. */
    private static Optional<Series> bound(TableFile table, MeasureSheet measure, SiteSheet site, Findings own) {
        Findings told = new Findings();
        Optional<Series> series = SeriesBinder.bind(table, measure, Optional.of(site), told);
        Set<SourceLocation> places =
                own.sorted().stream().map(Finding::location).collect(Collectors.toSet());
        boolean repeated = own.sorted().stream()
                .anyMatch(finding -> finding.rule().equals(ImportRules.REPEATED)
                        || finding.rule().equals(ImportRules.AREA)
                        || finding.rule().equals(ImportRules.COLUMN));
        boolean refused = own.hasErrors();
        told.sorted().stream()
                .filter(finding -> !places.contains(finding.location()))
                .filter(finding -> !refused || finding.severity() == Severity.ERROR)
                .filter(finding -> !repeated || !SeriesCells.isRepetition(finding))
                .forEach(own::add);
        return series;
    }

    private static ColumnImport of(
            Series incoming, MeasureSheet measure, Optional<Existing> old, Asked asked, Account account) {
        SeriesCells cells = new SeriesCells(measure);
        SeriesChanges changes = SeriesChanges.between(old.map(Existing::series), incoming, cells);
        SeriesText text = old.map(there -> SeriesText.of(there.file(), there.series(), cells))
                .orElse(SeriesText.empty(cells));
        text.put(changes, asked.on(), asked.reason());
        return new ColumnImport(account.lines(), changes, text.rows());
    }

    /** The changes as people read them. */
    public String shown() {
        return changes.shown();
    }

    /** The changes to values that were published, as people read them; empty if there are none. */
    public String revisions() {
        return changes.lines(changes.revisions());
    }

    /** Whether readers are told what was published before, so that somebody has to say why it changes. */
    public boolean asksForReason() {
        return changes.all().stream().anyMatch(Change::isTold);
    }

    public boolean isNothing() {
        return changes.real().isEmpty();
    }
}
