package org.planpress.bind;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.planpress.finding.Findings;
import org.planpress.source.SourceTree;
import org.planpress.source.TableFile;

/**
 * With which words of the first language those of a translation were agreed, as {@code agreed.csv} in its folder tells.
 *
 * @param marks for each file and field, what its words were known by
 */
public record Agreement(Map<Place, String> marks) {

    public Agreement {
        marks = Map.copyOf(marks);
    }

    public static final String FILE = "agreed.csv";

    /** Where words stand. */
    public record Place(String path, String field) {
        public static Place of(TwinPart part) {
            return new Place(part.path(), part.field());
        }
    }

    /** A column of {@code agreed.csv}. */
    enum Column implements HeaderRow.Column {
        FILE,
        FIELD,
        AGREED;

        @Override
        public boolean isRequired() {
            return true;
        }
    }

    /** What the file of a language tells; nothing if there is none. */
    static Agreement of(SourceTree tree, String folder, Findings findings) {
        String path = folder + FILE;
        Map<Place, String> marks = new HashMap<>();
        tree.tables().stream()
                .filter(table -> table.path().equals(path))
                .findFirst()
                .ifPresent(table -> HeaderRow.read(
                                table,
                                List.of(Column.values()),
                                "agreed words",
                                "let planpress words agree write the file",
                                findings)
                        .ifPresent(header -> read(table, header, marks)));
        return new Agreement(marks);
    }

    private static void read(TableFile table, HeaderRow<Column> header, Map<Place, String> marks) {
        for (TableFile.Row row : table.rows().subList(1, table.rows().size())) {
            Optional<String> file = header.cell(row, Column.FILE).map(cell -> cell.shown());
            Optional<String> field = header.cell(row, Column.FIELD).map(cell -> cell.shown());
            Optional<String> mark = header.cell(row, Column.AGREED).map(cell -> cell.shown());
            if (file.isPresent() && field.isPresent() && mark.isPresent()) {
                marks.put(new Place(file.get(), field.get()), mark.get());
            }
        }
    }

    /** Whether the first language says something else today than when its translation was agreed. */
    public boolean isStale(TwinPart part) {
        return part.said().isPresent()
                && Optional.ofNullable(marks.get(Place.of(part)))
                        .filter(mark -> !mark.equals(part.mark()))
                        .isPresent();
    }
}
