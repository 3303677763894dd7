package org.planpress.forms;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.planpress.forms.FormPage.Told;

/**
 * The values of a measure.
 *
 * @param measure its id
 * @param title what it is called
 * @param here where this page is
 * @param form where the measure itself is filled in
 * @param file the path of the file with the values
 * @param asText where it is edited as text; empty if it is not there yet, or is a workbook
 * @param mark of the file as it was read; empty if it is not there yet
 * @param table its rows; empty if nobody can change them here
 * @param told what is wrong with the file
 * @param paste what was pasted, and what it would change
 * @param areas the areas for which the measure has values
 */
public record ValuesPage(
        String measure,
        String title,
        String here,
        String form,
        String file,
        Optional<String> asText,
        String mark,
        Optional<Table> table,
        List<Told> told,
        Paste paste,
        List<String> areas) {

    /**
     * Rows to fill in.
     *
     * @param columns what stands above them
     * @param page which part of the table they are, from 1
     * @param pages how many parts there are
     */
    public record Table(List<String> columns, List<Row> rows, int page, int pages) {

        /** Those of a table. */
        public static Table of(SeriesTable table, OptionalInt page, Optional<Sent> sent) {
            return table.shown(page, sent);
        }
    }

    /**
     * A row.
     *
     * @param number as a spreadsheet shows it; empty for one that is not there yet
     * @param gone the name by which a row is removed
     * @param about of what it is, such as “2025-03, tarrenmouth”
     */
    public record Row(String number, String gone, String about, List<Cell> cells) {}

    /**
     * A cell.
     *
     * @param name by which it is sent
     * @param status whether it says how firm a value is
     * @param wide whether it holds sentences
     */
    public record Cell(String name, String value, boolean status, boolean wide) {}

    /**
     * What was pasted.
     *
     * @param text as it was pasted
     * @param account how it was read, and what it would change; empty if nobody looked yet
     * @param writes whether it can be written
     * @param asks whether somebody has to say why values change that were published
     * @param column which column holds the values, if several could
     * @param area which area they are about
     * @param dates which number of a date is the day, if both could be
     * @param reason why values change
     */
    public record Paste(
            String text,
            String account,
            boolean writes,
            boolean asks,
            String column,
            String area,
            String dates,
            String reason) {

        /** Nothing yet. */
        public static final Paste NONE = new Paste("", "", false, false, "", "", "", "");
    }
}
