package org.planpress.source;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.planpress.finding.Findings;

/** Reads a spreadsheet by the ending of its name. */
public final class TableReader {

    private TableReader() {}

    /** Whether the name is that of a spreadsheet. */
    public static boolean isTable(String path) {
        String name = path.toLowerCase(Locale.ROOT);
        return name.endsWith(".csv") || name.endsWith(".xlsx");
    }

    /**
     * What a spreadsheet holds; empty if it cannot be read, and a finding says why.
     *
     * @param file the file
     * @param path its path relative to the content folder
     * @param shown the file as findings name it
     */
    public static Optional<TableFile> read(Path file, String path, String shown, Findings findings) {
        return path.toLowerCase(Locale.ROOT).endsWith(".xlsx")
                ? XlsxTable.read(file, path, shown, findings)
                : SourceText.read(file, shown, findings).flatMap(text -> CsvTable.read(text, path, shown, findings));
    }

    /**
     * Every sheet of a spreadsheet, in order; empty if it cannot be read, and a finding says why.
     *
     * @param file the file
     * @param shown the file as findings name it
     */
    public static Optional<List<TableSheet>> sheets(Path file, String shown, Findings findings) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx")
                ? XlsxTable.sheets(file, shown, findings)
                : read(file, shown, shown, findings).map(TableSheet::only);
    }

    /**
     * What somebody pasted out of a spreadsheet, as the one sheet of it: cells parted by tabs, commas or semicolons. Empty if
     * it cannot be read, and a finding says why.
     *
     * @param shown what findings call it
     */
    public static Optional<List<TableSheet>> pasted(String text, String shown, Findings findings) {
        return SourceText.of(text, shown, findings)
                .flatMap(lines -> CsvTable.pasted(lines, shown, findings))
                .map(TableSheet::only);
    }
}
