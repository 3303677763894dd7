package org.planpress.source;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.planpress.finding.Findings;
import org.planpress.finding.Provenance;
import org.planpress.finding.Provenance.Piece;
import org.planpress.finding.SourceLocation;
import org.planpress.source.TableCell.Place;

/**
 * The text of a CSV file to a table. The parser tells the line on which a record starts; where each cell of it starts is
 * found by walking along the text, so that an editor can jump there.
 */
final class CsvTable {

    private final String text;
    private final String path;
    private final String shown;
    private final Findings findings;
    private final List<TableFile.Row> rows = new ArrayList<>();
    private int line = 1;
    /** How many lines so far go on a row that has begun, because a cell of it has several. */
    private int folded;

    private int position;

    private final Noting noting;

    /** Is told where each cell is written; only who edits wants to know. */
    @FunctionalInterface
    interface Noting {

        /**
         * A cell was read.
         *
         * @param row its row, from 1
         * @param start its first character, a quotation mark too
         * @param end after its last
         */
        void noted(int row, int start, int end);
    }

    private final char separator;

    private CsvTable(String text, String path, String shown, char separator, Noting noting, Findings findings) {
        this.separator = separator;
        this.noting = noting;
        this.text = text;
        this.path = path;
        this.shown = shown;
        this.findings = findings;
    }

    /**
     * Reads a table.
     *
     * @param text the file's text, with LF line ends
     */
    static Optional<TableFile> read(String text, String path, String shown, Findings findings) {
        return read(text, path, shown, (row, start, end) -> {}, findings);
    }

    /** The same, and tells where each cell is written. */
    static Optional<TableFile> read(String text, String path, String shown, Noting noting, Findings findings) {
        return new CsvTable(text, path, shown, separator(text), noting, findings).table();
    }

    /** What programs copy for others to paste: tabs between cells, whatever else stands in them; else as in a file. */
    static Optional<TableFile> pasted(String text, String shown, Findings findings) {
        char separator = text.indexOf('\t') >= 0 ? '\t' : separator(text);
        return new CsvTable(text, shown, shown, separator, (row, start, end) -> {}, findings).table();
    }

    private Optional<TableFile> table() {
        try {
            for (CsvRecord record : CsvReader.builder()
                    .fieldSeparator(separator)
                    .allowUnclosedQuote(false)
                    .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .ofCsvRecord(text)) {
                int start = add(record);
                if (rows.size() > TableFile.MOST_ROWS || record.getFieldCount() > TableFile.MOST_COLUMNS) {
                    findings.add(SourceRules.TOO_LARGE
                            .at(
                                    new SourceLocation(shown, start, 1),
                                    "the table has more than %d rows or %d columns"
                                            .formatted(TableFile.MOST_ROWS, TableFile.MOST_COLUMNS))
                            .withHint("keep one row for each period and area"));
                    return Optional.empty();
                }
            }
        } catch (CsvParseException fault) {
            findings.add(SourceRules.CSV_SYNTAX
                    .at(new SourceLocation(shown, line, 1), "a quotation mark in this row has no partner in its place")
                    .withHint("put the whole cell in quotation marks, and double those inside it"));
            return Optional.empty();
        }
        return Optional.of(new TableFile(path, List.copyOf(rows), SourceLocation.startOf(shown), separator == ';'));
    }

    /** The sign that occurs most often in the first row: programs in other languages write semicolons. */
    static char separator(String text) {
        String header = text.stripLeading().lines().findFirst().orElse("");
        char best = ',';
        for (char sign : new char[] {';', '\t'}) {
            if (count(header, sign) > count(header, best)) {
                best = sign;
            }
        }
        return best;
    }

    private static long count(String text, char sign) {
        return text.chars().filter(character -> character == sign).count();
    }

    /** Adds a record, and tells the line on which it starts. */
    private int add(CsvRecord record) {
        while (line < record.getStartingLineNumber()) {
            position = text.indexOf('\n', position) + 1;
            line++;
        }
        int row = line - folded;
        List<TableCell> cells = new ArrayList<>();
        int start = line;
        int lastFilled = 0;
        for (String field : record.getFields()) {
            TableCell cell = cell(field, row, cells.size() + 1);
            cells.add(cell);
            lastFilled = cell.isEmpty() ? lastFilled : cells.size();
        }
        if (lastFilled > 0) {
            rows.add(new TableFile.Row(row, List.copyOf(cells.subList(0, lastFilled))));
        }
        return start;
    }

    /** The cell at the position, and the position moved to the next one. */
    private TableCell cell(String field, int row, int column) {
        boolean quoted = position < text.length() && text.charAt(position) == '"';
        int start = quoted ? position + 1 : position;
        Place place = new Place(at(start), row, column);
        Provenance from = from(field, start);
        int written = quoted ? field.length() + 2 + (int) count(field, '"') : field.length();
        line += (int) count(field, '\n');
        folded += (int) count(field, '\n');
        noting.noted(row, position, Math.min(text.length(), position + written));
        position = Math.min(text.length(), position + written);
        if (position < text.length() && text.charAt(position) == '\n') {
            line++;
        }
        position++;
        return TableCell.of(field, place, from);
    }

    /** A place in the line of the file that has been reached. */
    private SourceLocation at(int offset) {
        return new SourceLocation(shown, line, offset - text.lastIndexOf('\n', offset - 1));
    }

    /** Of each character of a cell: one line may break off, and a doubled quotation mark is one. */
    private Provenance from(String field, int start) {
        SourceLocation first = at(start);
        List<Piece> pieces = new ArrayList<>(List.of(new Piece(0, first, true)));
        int inFile = start;
        int below = 0;
        for (int index = 0; index < field.length(); index++) {
            char sign = field.charAt(index);
            inFile += sign == '"' ? 2 : 1;
            below += sign == '\n' ? 1 : 0;
            if (sign == '"' || sign == '\n') {
                int column = inFile - text.lastIndexOf('\n', inFile - 1);
                pieces.add(new Piece(index + 1, new SourceLocation(shown, first.line() + below, column), true));
            }
        }
        return Provenance.of(pieces);
    }
}
