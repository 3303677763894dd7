package org.planpress.edit;

import java.util.List;
import java.util.Optional;

/** One change to a CSV file. Rows and columns have the numbers that a spreadsheet shows, from 1; the header is a row too. */
public sealed interface TableChange {

    /**
     * Other words in a cell.
     *
     * @param row the row, in which something stands
     * @param column the column, which the header names
     * @param expected what it said; empty if whatever it says may go
     */
    record SetCell(int row, int column, Optional<String> expected, String text) implements TableChange {}

    /** Rows more, below all others. */
    record Append(List<List<String>> rows) implements TableChange {
        public Append {
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /**
     * A row less.
     *
     * @param expected the words of its cells; empty if whatever they say may go
     */
    record RemoveRow(int row, Optional<List<String>> expected) implements TableChange {}

    /**
     * Another table in the place of all of it, such as what an import makes of it. Rows and cells that stay keep their
     * characters.
     *
     * @param rows the header, which may have columns more than the one that is there, and the rows below it
     */
    record Replace(List<List<String>> rows) implements TableChange {
        public Replace {
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /**
     * What somebody copied out of a spreadsheet in the place of all rows below the header. If its first row names columns of
     * the header, its cells go where they belong; else they go in order.
     *
     * @param text cells parted by tabs, commas or semicolons
     */
    record Paste(String text) implements TableChange {}
}
