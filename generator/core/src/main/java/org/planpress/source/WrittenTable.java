package org.planpress.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.planpress.finding.Findings;

/**
 * A CSV file for those who change it: what the reader of every build makes of it, and where each cell of it stands. Offsets
 * are those of {@link #text()}; {@link #with} brings changes of it into the file as it lies on the disk.
 */
public final class WrittenTable {

    private final RawText characters;
    private final TableFile table;
    private final SortedMap<Integer, List<Place>> rows;

    /**
     * Where a cell stands.
     *
     * @param start its first character, a quotation mark too
     * @param end after its last
     */
    public record Place(int start, int end) {}

    private WrittenTable(RawText characters, TableFile table, SortedMap<Integer, List<Place>> rows) {
        this.characters = characters;
        this.table = table;
        this.rows = rows;
    }

    /**
     * Reads a file; empty if it cannot be read, and findings say why.
     *
     * @param raw its characters as they lie on the disk
     * @param name findings name it so
     */
    public static Optional<WrittenTable> read(String raw, String name, Findings findings) {
        RawText characters = RawText.of(raw);
        SortedMap<Integer, List<Place>> rows = new TreeMap<>();
        CsvTable.Noting noting = (row, start, end) ->
                rows.computeIfAbsent(row, number -> new ArrayList<>()).add(new Place(start, end));
        return SourceText.of(raw, name, findings)
                .flatMap(text -> CsvTable.read(text, name, name, noting, findings))
                .map(table -> new WrittenTable(characters, table, rows));
    }

    /** The file with LF at the end of its lines, and without a byte order mark. */
    public String text() {
        return characters.text();
    }

    /** What it says, as every build reads it. */
    public TableFile table() {
        return table;
    }

    /** The places of all cells of a row, by its number from 1; those that hold nothing have one too. */
    public List<Place> places(int row) {
        return List.copyOf(rows.getOrDefault(row, List.of()));
    }

    /** The sign between its cells. */
    public char separator() {
        return CsvTable.separator(characters.text());
    }

    /** The file as it lies on the disk, with other characters in some places; all else keeps its line ends. */
    public String with(List<Splice> splices) {
        return characters.with(splices);
    }
}
