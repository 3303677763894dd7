package org.planpress.bind;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.planpress.finding.Findings;
import org.planpress.model.Redirect;
import org.planpress.model.Text;
import org.planpress.source.TableFile;

/** Reads {@code redirects.csv} line by line; a line at fault is left out and told, and all others are read. */
final class RedirectBinder {

    static final String FILE = "redirects.csv";

    private final HeaderRow<RedirectColumn> header;
    private final Findings findings;

    private RedirectBinder(HeaderRow<RedirectColumn> header, Findings findings) {
        this.header = header;
        this.findings = findings;
    }

    static List<Redirect> bind(TableFile table, Findings findings) {
        List<Redirect> lines = new ArrayList<>();
        HeaderRow.read(
                        table,
                        List.of(RedirectColumn.values()),
                        "redirects",
                        "name the columns from, to and, if you like, reason and day",
                        findings)
                .map(header -> new RedirectBinder(header, findings))
                .ifPresent(binder -> table.rows().stream()
                        .skip(1)
                        .forEach(row -> binder.line(row).ifPresent(lines::add)));
        return List.copyOf(lines);
    }

    private Optional<Redirect> line(TableFile.Row row) {
        header.reportStray(
                row,
                "put an address or a sentence that holds a comma in quotation marks, or delete the cell",
                findings);
        Optional<Text> from = words(row, RedirectColumn.FROM);
        Optional<Text> to = words(row, RedirectColumn.TO);
        if (from.isEmpty() || to.isEmpty()) {
            String missing = (from.isEmpty() ? RedirectColumn.FROM : RedirectColumn.TO).word();
            findings.add(BindRules.MISSING_FIELD
                    .at(row.at(), "this line has nothing in the column '%s'".formatted(missing))
                    .withHint("write the address, or delete the line"));
            return Optional.empty();
        }
        return Optional.of(new Redirect(from.get(), to.get(), words(row, RedirectColumn.REASON), day(row)));
    }

    private Optional<Text> words(TableFile.Row row, RedirectColumn column) {
        return header.cell(row, column).map(cell -> new Text(cell.shown(), cell.from()));
    }

    private Optional<LocalDate> day(TableFile.Row row) {
        return header.cell(row, RedirectColumn.DAY).flatMap(cell -> CellFault.read(cell, DateForm::day, findings));
    }
}
