package org.planpress.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.planpress.edit.TableChange.SetCell;
import org.planpress.finding.Findings;
import org.planpress.source.TableFile;
import org.planpress.source.WrittenTable;

class TableEditTest {

    private static final String TABLE = """
            period,value
            2024-01,1
            2024-02,2
            """;

    private static String proved(String raw, TableChange change) {
        Edited edited = TableEdit.apply(raw, "calls.csv", List.of(change));
        assertThat(edited).as("%s", change).isInstanceOf(Edited.Proved.class);
        return ((Edited.Proved) edited).text();
    }

    @Test
    void refusesWhatIsNotAsItWasSeenOrCannotBe() {
        assertThat(TableEdit.apply(TABLE, "calls.csv", List.of(new SetCell(2, 2, Optional.of("7"), "8"))))
                .isEqualTo(new Edited.Refused("row 2 says something else by now", true));
        assertThat(TableEdit.apply(TABLE, "calls.csv", List.of(new SetCell(2, 3, Optional.empty(), "8"))))
                .isEqualTo(new Edited.Refused("the header has no column 3", false));
        assertThat(TableEdit.apply(TABLE, "calls.csv", List.of(new TableChange.Paste("Month\tvalue\n2024-01\t1"))))
                .isEqualTo(new Edited.Refused("the table has no column 'Month'", false));
        assertThat(TableEdit.apply(
                        TABLE, "calls.csv", List.of(new TableChange.Append(List.of(List.of("a", "b", "c"))))))
                .isEqualTo(new Edited.Refused("a row has more cells than the header has columns", false));
    }

    /** Each cell of each table of the example becomes another, and back. */
    @Test
    void changesOneLineForACell() throws IOException {
        for (Path file : tables()) {
            for (boolean windows : List.of(false, true)) {
                String raw = Files.readString(file);
                raw = windows ? "\uFEFF" + raw.replace("\n", "\r\n").stripTrailing() : raw;
                TableFile table = WrittenTable.read(raw, "calls.csv", new Findings())
                        .orElseThrow()
                        .table();
                int columns = table.rows().get(0).cells().size();
                int step = Boolean.getBoolean("deep")
                        ? 1
                        : Math.max(1, table.rows().size() / 8);
                for (int index = 1; index < table.rows().size(); index += step) {
                    int row = table.rows().get(index).number();
                    for (int column = 1; column <= columns; column++) {
                        String fresh = proved(raw, new SetCell(row, column, Optional.empty(), "a, \"b\""));

                        assertThat(PlanFiles.linesThatDiffer(raw, fresh)).isEqualTo(1);
                        assertThat(fresh.contains("\r")).isEqualTo(windows);
                    }
                    String less = proved(raw, new TableChange.RemoveRow(row, Optional.empty()));
                    assertThat(less.split("\n", -1)).hasSize(raw.split("\n", -1).length - 1);
                }
                assertThat(proved(raw, new TableChange.Replace(TableEdit.said(table))))
                        .isEqualTo(raw);
                String longer = proved(raw, new TableChange.Append(List.of(List.of("2031-01", "1"))));
                // The last line gets the line end that it had not.
                assertThat(PlanFiles.linesThatDiffer(raw, longer)).isEqualTo(windows ? 2 : 1);
            }
        }
    }

    private static List<Path> tables() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("../../content/measures"))) {
            return files.filter(file -> file.toString().endsWith(".csv"))
                    .sorted()
                    .toList();
        }
    }
}
