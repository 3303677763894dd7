package org.planpress.bind;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.planpress.finding.Finding;
import org.planpress.finding.Findings;
import org.planpress.finding.SourceLocation;
import org.planpress.model.Id;
import org.planpress.model.MeasureSheet;
import org.planpress.model.ReportingPeriod;
import org.planpress.model.Series;
import org.planpress.model.SiteSheet;
import org.planpress.model.Text;
import org.planpress.model.Unit;
import org.planpress.model.ValueStatus;
import org.planpress.source.TableCell;
import org.planpress.source.TableFile;

/**
 * The spreadsheet of a measure to its series. Every cell that could be read in two ways is a finding that names it; a
 * table with an error gives no series at all, so that nothing is worked out from half of it.
 */
public final class SeriesBinder {

    private final TableFile table;
    private final SeriesAreas areas;
    private final SeriesPeriods periods;
    private final SeriesValues values;
    private final Optional<PercentDoubts> doubts;
    private final Findings findings = new Findings();
    private final List<Series.Row> rows = new ArrayList<>();
    private final Map<Key, TableCell> seen = new HashMap<>();

    private record Key(ReportingPeriod period, Optional<Id> area) {}

    private SeriesBinder(TableFile table, MeasureSheet measure, Optional<SiteSheet> site) {
        this.table = table;
        this.areas = SeriesAreas.of(site, measure);
        this.periods = new SeriesPeriods(measure.frequency());
        this.values = new SeriesValues(measure.unit());
        this.doubts = measure.unit() == Unit.PERCENT ? Optional.of(new PercentDoubts()) : Optional.empty();
    }

    /**
     * The series that a spreadsheet holds; empty if something in it is wrong.
     *
     * @param site knows the areas
     */
    public static Optional<Series> bind(
            TableFile table, MeasureSheet measure, Optional<SiteSheet> site, Findings findings) {
        SeriesBinder binder = new SeriesBinder(table, measure, site);
        Optional<Series> series = binder.series();
        findings.addAll(binder.findings.sorted());
        return binder.findings.hasErrors() ? Optional.empty() : series;
    }

    private Optional<Series> series() {
        Optional<SeriesHeader> header = SeriesHeader.read(table, findings);
        if (header.isEmpty()) {
            return Optional.empty();
        }
        table.rows().stream().skip(1).forEach(row -> add(row, header.get()));
        if (table.rows().size() == 1) {
            findings.add(SeriesRules.NO_ROWS
                    .at(table.rows().get(0).at(), "there is nothing under the header")
                    .withHint("add a row for each period"));
        }
        doubts.ifPresent(percentages -> percentages.report(findings));
        if (!findings.hasErrors()) {
            SeriesGaps.report(rows, findings);
        }
        return Optional.of(new Series(List.copyOf(rows), table.at()));
    }

    private void add(TableFile.Row row, SeriesHeader header) {
        if (!isSound(row, header)) {
            return;
        }
        Optional<ReportingPeriod> period = period(row, header);
        Optional<Optional<Id>> area = attempt(() -> areas.read(header.cell(row, SeriesColumn.AREA)));
        Optional<Optional<BigDecimal>> value = attempt(() -> value(row, header));
        attempt(() ->
                header.cell(row, SeriesColumn.PUBLISH_FROM).map(cell -> SeriesCells.day(cell, BindRules.WRONG_TYPE)));
        Optional<Text> note = header.cell(row, SeriesColumn.NOTE).map(cell -> new Text(cell.shown(), cell.from()));
        if (period.isPresent() && area.isPresent() && value.isPresent()) {
            TableCell place =
                    header.cell(row, SeriesColumn.PERIOD).orElse(row.cells().get(0));
            SeriesRevisions revisions = new SeriesRevisions(header, values);
            attempt(() -> status(row, header, value.get(), revisions.isSaid(row)))
                    .flatMap(firm -> attempt(() -> new Series.Row(
                            period.get(),
                            area.get(),
                            value.get(),
                            firm,
                            note,
                            revisions.read(row, value.get(), firm),
                            at(row, header))))
                    .ifPresent(read -> add(read, place));
        }
    }

    /** Where the value stands, or else its row. */
    private static SourceLocation at(TableFile.Row row, SeriesHeader header) {
        return header.cell(row, SeriesColumn.VALUE).map(TableCell::at).orElse(row.at());
    }

    private void add(Series.Row row, TableCell place) {
        TableCell first = seen.putIfAbsent(new Key(row.period(), row.area()), place);
        if (first == null) {
            rows.add(row);
        } else {
            String area = row.area().map(id -> " in '" + id + "'").orElse("");
            findings.add(CellFault.finding(
                    SeriesRules.DUPLICATE_PERIOD,
                    place,
                    "%s%s has a row already, in row %d"
                            .formatted(
                                    SeriesPeriods.words(row.period()),
                                    area,
                                    first.place().row()),
                    "delete the wrong one"));
        }
    }

    /** Whether each cell of the row says something, and stands under a header. */
    private boolean isSound(TableFile.Row row, SeriesHeader header) {
        List<Finding> faults = new ArrayList<>();
        for (int index = 0; index < row.cells().size(); index++) {
            TableCell cell = row.cells().get(index);
            if (cell instanceof TableCell.Fault) {
                faults.add(CellFault.finding(
                        SeriesRules.FORMULA_ERROR,
                        cell,
                        cell.shown().isEmpty()
                                ? "the result of the formula was never saved"
                                : "the formula gives " + cell.shown(),
                        "mend it, or leave the cell empty to say that there is no value"));
            } else if (cell instanceof TableCell.Covered covered) {
                faults.add(CellFault.finding(
                        SeriesRules.MERGED_CELLS,
                        cell,
                        "it lies under the merged cells %s".formatted(covered.range()),
                        "unmerge them, and fill in each cell"));
            } else if (!cell.isEmpty() && !header.columns().containsValue(index)) {
                faults.add(CellFault.finding(
                        SeriesRules.STRAY_CELL,
                        cell,
                        "'%s' stands under no header".formatted(ScalarForms.shortened(cell.shown())),
                        "delete it, or put a number with a comma in quotation marks, as \"12,345\""));
            }
        }
        findings.addAll(faults);
        return faults.isEmpty();
    }

    private Optional<ReportingPeriod> period(TableFile.Row row, SeriesHeader header) {
        Optional<TableCell> cell = header.cell(row, SeriesColumn.PERIOD);
        if (cell.isEmpty()) {
            findings.add(SeriesRules.PERIOD
                    .at(row.at(), "row %d has no period".formatted(row.number()))
                    .withHint("write its period, or delete the row"));
            return Optional.empty();
        }
        return attempt(() -> periods.read(cell.get()));
    }

    private Optional<BigDecimal> value(TableFile.Row row, SeriesHeader header) {
        Optional<TableCell> cell = header.cell(row, SeriesColumn.VALUE);
        refuseHalves(row, header);
        Optional<BigDecimal> value = cell.map(values::read);
        value.ifPresent(number -> doubts.ifPresent(percentages -> percentages.add(number, cell.orElseThrow())));
        return value;
    }

    /** In a CSV file 12,345 without quotation marks is two cells, and the second would pass for a note. */
    private static void refuseHalves(TableFile.Row row, SeriesHeader header) {
        int column = header.columns().getOrDefault(SeriesColumn.VALUE, 0);
        Optional<TableCell> value = row.cell(column);
        Optional<TableCell> after = row.cell(column + 1);
        if (value.isPresent() && after.isPresent() && SeriesCells.isCutInTwo(value.get(), after.get())) {
            String left = value.get().shown();
            TableCell right = after.get();
            throw new CellFault(
                    SeriesRules.STRAY_CELL,
                    right,
                    "'%s' looks like the second half of %s,%s".formatted(right.shown(), left, right.shown()),
                    "put the number in quotation marks, or write it without the comma");
        }
    }

    private ValueStatus status(TableFile.Row row, SeriesHeader header, Optional<BigDecimal> value, boolean revised) {
        Optional<TableCell> cell = header.cell(row, SeriesColumn.STATUS);
        if (cell.isEmpty()) {
            ValueStatus firm = revised ? ValueStatus.REVISED : ValueStatus.FINAL;
            return value.isPresent() ? firm : ValueStatus.UNAVAILABLE;
        }
        ValueStatus status = EnumWords.constant(ValueStatus.class, cell.get());
        if (!status.isWritten()) {
            throw new CellFault(
                    BindRules.UNKNOWN_VALUE,
                    cell.get(),
                    "'%s' is what Planpress says of a value below the measure's suppressBelow"
                            .formatted(cell.get().shown()),
                    "write confidential for a value that you keep back yourself");
        }
        if (status.withoutValue() == value.isPresent()) {
            throw new CellFault(
                    SeriesRules.STATUS_AND_VALUE,
                    cell.get(),
                    "the status is %s, and %s"
                            .formatted(
                                    cell.get().shown(), value.isPresent() ? "there is a value" : "there is no value"),
                    value.isPresent()
                            ? "delete the value, or give it another status"
                            : "add the value, or write unavailable, not-applicable or confidential");
        }
        return status;
    }

    private <T> Optional<T> attempt(Supplier<T> read) {
        try {
            return Optional.of(read.get());
        } catch (CellFault fault) {
            findings.add(fault.finding());
            return Optional.empty();
        }
    }
}
