package org.planpress.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.planpress.output.Artifact;
import org.planpress.site.chart.DataTable;

/**
 * A table as a CSV file (RFC 4180, UTF-8). A spreadsheet would run a cell of words that starts like a formula, so such
 * a cell gets an apostrophe in front, which spreadsheets hide; numbers stay as they are.
 */
public final class TableCsv {

    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9][0-9,]*(\\.[0-9]+)?%?");
    private static final String FORMULA_STARTS = "=+-@\t\r";

    private TableCsv() {}

    /**
     * Writes a table.
     *
     * @param path where the file goes
     * @param rows the header and the rows after it
     */
    public static Artifact of(String path, List<List<String>> rows) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            rows.forEach(row -> csv.writeRecord(row.stream().map(TableCsv::safe).toList()));
        } catch (IOException impossibleInMemory) {
            throw new UncheckedIOException(impossibleInMemory);
        }
        return Artifact.text(path, "text/csv; charset=utf-8", text.toString());
    }

    /** A table as authors keep it: cells as they are, and LF at the end of a line. */
    public static String text(List<List<String>> rows) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            rows.forEach(csv::writeRecord);
        } catch (IOException impossibleInMemory) {
            throw new UncheckedIOException(impossibleInMemory);
        }
        return text.toString();
    }

    /** The table behind a figure, in the form for machines; a table in groups gets their headings as first column. */
    public static Artifact of(String path, DataTable table) {
        boolean grouped =
                table.groups().stream().anyMatch(group -> !group.heading().isEmpty());
        List<List<String>> rows = new ArrayList<>();
        rows.add(row(grouped, "group", table.columns().stream().flatMap(column -> column.keys().stream())));
        for (DataTable.Group group : table.groups()) {
            group.rows().forEach(row -> rows.add(row(grouped, group.heading(), raw(row))));
        }
        table.foot().forEach(row -> rows.add(row(grouped, "", raw(row))));
        return of(path, rows);
    }

    private static Stream<String> raw(DataTable.Row row) {
        return row.cells().stream().flatMap(cell -> cell.raw().stream());
    }

    private static List<String> row(boolean grouped, String group, Stream<String> cells) {
        return Stream.concat(grouped ? Stream.of(group) : Stream.empty(), cells).toList();
    }

    private static String safe(String cell) {
        boolean likeFormula = !cell.isEmpty() && FORMULA_STARTS.indexOf(cell.charAt(0)) >= 0;
        return likeFormula && !NUMBER.matcher(cell).matches() ? "'" + cell : cell;
    }
}
