package org.planpress.bind;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.planpress.finding.Findings;
import org.planpress.finding.Nearest;
import org.planpress.model.Redirect;
import org.planpress.model.Text;
import org.planpress.source.TableCell;
import org.planpress.source.TableFile;

/** Reads {@code redirects.csv} line by line; a line at fault is left out and told, and all others are read. */
final class RedirectBinder {

    static final String FILE = "redirects.csv";

    private static final String CURE = "name the columns from, to and, if you like, reason and day";

    private final Map<RedirectColumn, Integer> columns = new EnumMap<>(RedirectColumn.class);
    private final TableFile table;
    private final Findings findings;

    private RedirectBinder(TableFile table, Findings findings) {
        this.table = table;
        this.findings = findings;
    }

    static List<Redirect> bind(TableFile table, Findings findings) {
        return new RedirectBinder(table, findings).lines();
    }

    private List<Redirect> lines() {
        if (table.rows().isEmpty() || !readHeader(table.rows().get(0))) {
            return List.of();
        }
        List<Redirect> lines = new ArrayList<>();
        table.rows().stream().skip(1).forEach(row -> line(row).ifPresent(lines::add));
        return List.copyOf(lines);
    }

    private boolean readHeader(TableFile.Row header) {
        boolean sound = true;
        for (int index = 0; index < header.cells().size(); index++) {
            TableCell cell = header.cells().get(index);
            Optional<RedirectColumn> column = column(cell.shown());
            if (column.isPresent() && !columns.containsKey(column.get())) {
                columns.put(column.get(), index);
            } else {
                sound = false;
                reportUnknown(cell, column.isPresent());
            }
        }
        List<RedirectColumn> missing = Arrays.stream(RedirectColumn.values())
                .filter(column -> column.isRequired() && !columns.containsKey(column))
                .toList();
        if (sound) {
            missing.forEach(column -> findings.add(SeriesRules.MISSING_COLUMN
                    .at(header.at(), "there is no column '%s' in the first row".formatted(column.word()))
                    .withHint(CURE)));
        }
        return sound && missing.isEmpty();
    }

    private static Optional<RedirectColumn> column(String word) {
        return Arrays.stream(RedirectColumn.values())
                .filter(column -> column.word().equals(word.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    private void reportUnknown(TableCell cell, boolean twice) {
        List<String> words =
                Arrays.stream(RedirectColumn.values()).map(RedirectColumn::word).collect(Collectors.toList());
        String message = twice ? "'%s' is named twice" : "'%s' is not a column of redirects";
        Optional<String> meant = twice ? Optional.empty() : Nearest.to(cell.shown(), words);
        findings.add(CellFault.finding(
                SeriesRules.UNKNOWN_COLUMN,
                cell,
                message.formatted(ScalarForms.shortened(cell.shown())),
                meant.map(word -> "did you mean '%s'? ".formatted(word)).orElse("") + CURE,
                meant));
    }

    private Optional<Redirect> line(TableFile.Row row) {
        row.cells().stream()
                .skip(columns.size())
                .filter(cell -> !cell.isEmpty())
                .forEach(cell -> findings.add(CellFault.finding(
                        SeriesRules.STRAY_CELL,
                        cell,
                        "this cell stands under no header",
                        "put an address or a sentence that holds a comma in quotation marks, or delete the cell")));
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
        return cell(row, column).map(cell -> new Text(cell.shown(), cell.from()));
    }

    private Optional<TableCell> cell(TableFile.Row row, RedirectColumn column) {
        return Optional.ofNullable(columns.get(column)).flatMap(row::cell);
    }

    private Optional<LocalDate> day(TableFile.Row row) {
        return cell(row, RedirectColumn.DAY).flatMap(cell -> {
            try {
                return Optional.of(DateForm.day(cell.shown()));
            } catch (ScalarForm.NotInForm fault) {
                findings.add(CellFault.finding(
                        BindRules.WRONG_TYPE, cell, String.valueOf(fault.getMessage()), fault.hint()));
                return Optional.empty();
            }
        });
    }
}
