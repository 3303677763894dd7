package org.planpress.bind;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.planpress.finding.Findings;
import org.planpress.model.ChangeKind;
import org.planpress.model.Ledger;
import org.planpress.model.Ledger.Cell;
import org.planpress.model.Ledger.Entry;
import org.planpress.model.Ledger.Moved;
import org.planpress.model.Text;
import org.planpress.model.When;
import org.planpress.source.TableCell;
import org.planpress.source.TableFile;

/** Reads a ledger of changes line by line; a line at fault is left out and told, and all others are read. */
public final class LedgerBinder {

    /** Where it lies in the content. */
    public static final String FILE = "ledger.csv";

    private static final Pattern ID =
            Pattern.compile("[a-z0-9]+(?:[.-][a-z0-9]+)*(?:/[a-z0-9]+(?:[.-][a-z0-9]+)*){0,2}");

    private final HeaderRow<LedgerColumn> header;
    private final Findings findings;

    private LedgerBinder(HeaderRow<LedgerColumn> header, Findings findings) {
        this.header = header;
        this.findings = findings;
    }

    /** The names of its columns, in the order in which the product writes them. */
    public static List<String> columns() {
        return Stream.of(LedgerColumn.values()).map(LedgerColumn::word).toList();
    }

    /** The ledger of a table. */
    public static Ledger bind(TableFile table, Findings findings) {
        List<Entry> entries = new ArrayList<>();
        HeaderRow.read(
                        table,
                        List.of(LedgerColumn.values()),
                        "a ledger",
                        "write the first row as " + String.join(",", columns()),
                        findings)
                .map(header -> new LedgerBinder(header, findings))
                .ifPresent(binder -> table.rows().stream()
                        .skip(1)
                        .forEach(row -> binder.line(row).ifPresent(entries::add)));
        return entries.isEmpty() ? Ledger.NONE : new Ledger(List.copyOf(entries));
    }

    private Optional<Entry> line(TableFile.Row row) {
        header.reportStray(row, "put words that hold a comma in quotation marks, or delete the cell", findings);
        List<LedgerColumn> missing = Stream.of(LedgerColumn.DAY, LedgerColumn.ID, LedgerColumn.KIND)
                .filter(column -> header.cell(row, column).isEmpty())
                .toList();
        missing.forEach(column -> findings.add(BindRules.MISSING_FIELD
                .at(row.at(), "this line has nothing in the column '%s'".formatted(column.word()))
                .withHint("write it as planpress diff --record does, or delete the line")));
        if (!missing.isEmpty()) {
            return Optional.empty();
        }
        Optional<LocalDate> day =
                header.cell(row, LedgerColumn.DAY).flatMap(cell -> CellFault.read(cell, DateForm::day, findings));
        Optional<Cell> id = header.cell(row, LedgerColumn.ID).flatMap(this::id);
        Optional<ChangeKind> kind = header.cell(row, LedgerColumn.KIND).flatMap(this::kind);
        if (day.isEmpty() || id.isEmpty() || kind.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Entry(
                day.get(),
                id.get(),
                kind.get(),
                header.cell(row, LedgerColumn.FROM).map(LedgerBinder::cell),
                header.cell(row, LedgerColumn.TO).map(LedgerBinder::cell),
                header.cell(row, LedgerColumn.WHY).map(cell -> new Text(cell.shown(), cell.from())),
                dates(row, kind.get())));
    }

    private Moved dates(TableFile.Row row, ChangeKind kind) {
        return kind.form() == ChangeKind.Form.DATE
                ? new Moved(
                        header.cell(row, LedgerColumn.FROM).flatMap(this::when),
                        header.cell(row, LedgerColumn.TO).flatMap(this::when))
                : Moved.NONE;
    }

    private static Cell cell(TableCell cell) {
        return new Cell(cell.shown(), cell.at());
    }

    private Optional<Cell> id(TableCell cell) {
        if (ID.matcher(cell.shown()).matches()) {
            return Optional.of(cell(cell));
        }
        findings.add(CellFault.finding(
                BindRules.WRONG_TYPE,
                cell,
                "'%s' names no thing of a plan".formatted(ScalarForms.shortened(cell.shown())),
                "write the edition and the id, such as 2025-29/p1.roads.2, or measures/ and the id of a measure"));
        return Optional.empty();
    }

    private Optional<ChangeKind> kind(TableCell cell) {
        try {
            return Optional.of(EnumWords.constant(ChangeKind.class, cell));
        } catch (CellFault fault) {
            findings.add(fault.finding());
            return Optional.empty();
        }
    }

    private Optional<When> when(TableCell cell) {
        return CellFault.read(cell, DateForm::read, findings);
    }
}
