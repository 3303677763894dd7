package org.planpress.source;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jspecify.annotations.Nullable;
import org.planpress.finding.Finding;
import org.planpress.finding.Findings;
import org.planpress.finding.SourceLocation;
import org.planpress.source.TableCell.Look;
import org.planpress.source.TableCell.Place;
import org.planpress.source.WorkbookParts.Merged;
import org.planpress.source.WorkbookParts.SheetParts;

/**
 * A workbook to a table: the one sheet that can be seen and holds something. Numbers keep the fifteen digits that
 * spreadsheets count with; what lies behind is noise of their arithmetic.
 */
final class XlsxTable {

    private static final long MOST_BYTES = 20_000_000;
    private static final MathContext DIGITS = new MathContext(15);
    private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_465);

    /** Ends the reading of a workbook with a finding. */
    private static final class Refused extends Exception {
        private static final long serialVersionUID = 1L;
        private final transient Finding finding;

        Refused(Finding finding) {
            this.finding = finding;
        }
    }

    /** What is made of a workbook that could be opened. */
    private interface Use<T> {
        T of(XlsxTable workbook) throws IOException, Refused;
    }

    private final ReadableWorkbook workbook;
    private final Path file;
    private final String path;
    private final String shown;

    private XlsxTable(ReadableWorkbook workbook, Path file, String path, String shown) {
        this.workbook = workbook;
        this.file = file;
        this.path = path;
        this.shown = shown;
    }

    static Optional<TableFile> read(Path file, String path, String shown, Findings findings) {
        return opened(file, path, shown, findings, XlsxTable::only);
    }

    /** All its sheets; what is on those that people do not see is nobody's figures. */
    static Optional<List<TableSheet>> sheets(Path file, String shown, Findings findings) {
        return opened(file, shown, shown, findings, XlsxTable::sheets);
    }

    private static <T> Optional<T> opened(Path file, String path, String shown, Findings findings, Use<T> use) {
        SourceLocation start = SourceLocation.startOf(shown);
        try {
            if (Files.size(file) > MOST_BYTES || WorkbookParts.isTooLarge(file)) {
                findings.add(SourceRules.TOO_LARGE
                        .at(start, "the workbook holds more than any series does")
                        .withHint("delete the rows below the last value, and save it again"));
                return Optional.empty();
            }
            ReadingOptions options = new ReadingOptions(WorkbookParts.hasStyles(file), true);
            try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile(), options)) {
                return Optional.of(use.of(new XlsxTable(workbook, file, path, shown)));
            }
        } catch (Refused refused) {
            findings.add(refused.finding);
        } catch (NoSuchFileException | FileNotFoundException gone) {
            findings.add(SourceRules.gone(shown));
        } catch (IOException | RuntimeException unreadable) {
            // The reader of cells throws whatever a broken file leads it to.
            findings.add(SourceRules.UNREADABLE
                    .at(start, "this is not a workbook that can be read (%s)".formatted(unreadable.getMessage()))
                    .withHint("open it in a spreadsheet program, and save it as .xlsx without a password"));
        }
        return Optional.empty();
    }

    private TableFile only() throws IOException, Refused {
        List<TableSheet> filled = sheets().stream()
                .filter(sheet -> !sheet.hidden() && !sheet.table().rows().isEmpty())
                .toList();
        if (filled.size() > 1) {
            throw new Refused(SourceRules.SEVERAL_SHEETS
                    .at(
                            SourceLocation.startOf(shown),
                            "the sheets '%s' and '%s' both hold data"
                                    .formatted(
                                            filled.get(0).name(), filled.get(1).name()))
                    .withHint("keep one sheet, or save the right one as a CSV file"));
        }
        return filled.isEmpty() ? table(List.of()) : filled.get(0).table();
    }

    private TableFile table(List<TableFile.Row> rows) {
        return new TableFile(path, rows, SourceLocation.startOf(shown));
    }

    private List<TableSheet> sheets() throws IOException, Refused {
        List<TableSheet> sheets = new ArrayList<>();
        for (Sheet sheet : workbook.getSheets().toList()) {
            // Looked through first: a cell far outside a sheet would make the reader of cells take all memory.
            SheetParts parts = WorkbookParts.of(file, sheet.getId());
            Set<Integer> hidden = new TreeSet<>();
            boolean seen = sheet.getVisibility() == SheetVisibility.VISIBLE;
            List<TableFile.Row> rows = seen ? rows(sheet, parts, hidden) : List.of();
            sheets.add(new TableSheet(
                    sheet.getName(), !seen, table(rows), hidden, parts.hiddenColumns(), parts.comments()));
        }
        return List.copyOf(sheets);
    }

    /** Other programs write cells of words without words; they hold nothing, as does a formula whose result is no words. */
    private static boolean isFilled(@Nullable Cell cell, SheetParts parts) {
        return cell != null
                && cell.getType() != CellType.EMPTY
                && (isUnsaved(cell, parts)
                        || isLost(cell, parts)
                        || !cell.getText().isBlank());
    }

    /** Words are kept in a list of their own, to which the cell gives a number. */
    private static boolean isLost(Cell cell, SheetParts parts) {
        return cell.getType() == CellType.STRING
                && cell.getValue() == null
                && !parts.emptyWords().contains(cell.getAddress().toString());
    }

    private static boolean isUnsaved(Cell cell, SheetParts parts) {
        return cell.getFormula() != null
                && cell.getText().isBlank()
                && !parts.emptyWords().contains(cell.getAddress().toString());
    }

    private List<TableFile.Row> rows(Sheet sheet, SheetParts parts, Set<Integer> hidden) throws IOException, Refused {
        List<TableFile.Row> rows = new ArrayList<>();
        try (Stream<Row> stream = sheet.openStream()) {
            for (Iterator<Row> all = stream.iterator(); all.hasNext(); ) {
                Row next = all.next();
                List<Cell> cells =
                        next.stream().filter(cell -> isFilled(cell, parts)).toList();
                if (!cells.isEmpty()) {
                    rows.add(row(cells, parts));
                    if (next.isHidden()) {
                        hidden.add(next.getRowNum());
                    }
                }
                if (rows.size() > TableFile.MOST_ROWS) {
                    throw tooMany("rows", TableFile.MOST_ROWS, rows.size());
                }
            }
        }
        return List.copyOf(rows);
    }

    private Refused tooMany(String what, int most, int row) {
        return new Refused(SourceRules.TOO_LARGE
                .at(new SourceLocation(shown, row, 1), "the table has more than %d %s".formatted(most, what))
                .withHint("keep one row for each period and area"));
    }

    private TableFile.Row row(List<Cell> filled, SheetParts parts) throws Refused {
        int number = filled.get(0).getAddress().getRow() + 1;
        List<Merged> here = parts.merged().stream()
                .filter(range -> number >= range.firstRow() && number <= range.lastRow())
                .toList();
        int last = filled.get(filled.size() - 1).getColumnIndex() + 1;
        for (Merged range : here) {
            last = Math.max(last, Math.min(range.lastColumn(), TableFile.MOST_COLUMNS));
        }
        if (last > TableFile.MOST_COLUMNS) {
            throw tooMany("columns", TableFile.MOST_COLUMNS, number);
        }
        List<TableCell> cells = new ArrayList<>();
        for (int column = 1; column <= last; column++) {
            cells.add(gap(number, column, here));
        }
        for (Cell cell : filled) {
            cells.set(cell.getColumnIndex(), cell(cell, parts));
        }
        return new TableFile.Row(number, List.copyOf(cells));
    }

    private TableCell gap(int row, int column, List<Merged> merged) {
        Place place = place(row, column);
        return merged.stream()
                .filter(range -> range.covers(row, column))
                .findFirst()
                .<TableCell>map(range -> new TableCell.Covered(range.range(), place))
                .orElse(new TableCell.Nothing(place));
    }

    private Place place(int row, int column) {
        return new Place(new SourceLocation(shown, row, column), row, column);
    }

    private TableCell cell(Cell cell, SheetParts parts) throws Refused {
        Place place = place(cell.getAddress().getRow() + 1, cell.getColumnIndex() + 1);
        Object value = cell.getValue();
        if (value instanceof BigDecimal number) {
            return number(number.round(DIGITS), cell, place);
        }
        if (value instanceof Boolean truth) {
            return new TableCell.Truth(truth, place);
        }
        if (isLost(cell, parts)) {
            throw new Refused(SourceRules.UNREADABLE
                    .at(place.at(), "the words of %s are missing from the workbook".formatted(place.name()))
                    .withHint("write them anew, and save it again"));
        }
        return isUnsaved(cell, parts) || cell.getType() == CellType.ERROR
                ? new TableCell.Fault(cell.getText().strip(), place)
                : TableCell.of(cell.getText(), place);
    }

    private TableCell number(BigDecimal value, Cell cell, Place place) {
        int id = Objects.requireNonNullElse(cell.getDataFormatId(), 0);
        String format = Objects.requireNonNullElse(cell.getDataFormatString(), "");
        BigDecimal plain = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
        return switch (NumberFormats.shown(id, format)) {
            case NUMBER -> new TableCell.Amount(plain, Look.PLAIN, place);
            case PERCENT -> new TableCell.Amount(plain, Look.PERCENT, place);
            case POUNDS -> new TableCell.Amount(plain, Look.POUNDS, place);
            case TIME -> new TableCell.Amount(plain, Look.TIME, place);
            case DATE ->
                plain.signum() < 0 || plain.compareTo(LAST_DAY) > 0
                        ? new TableCell.Amount(plain, Look.PLAIN, place)
                        : new TableCell.Day(day(plain.intValue()), place);
        };
    }

    /** Workbooks count days from 1 January 1900 and believe that there was a 29 February 1900; some count from 1904. */
    private LocalDate day(int days) {
        if (workbook.isDate1904()) {
            return LocalDate.of(1904, 1, 1).plusDays(days);
        }
        return LocalDate.of(1899, 12, days < 61 ? 31 : 30).plusDays(days);
    }
}
