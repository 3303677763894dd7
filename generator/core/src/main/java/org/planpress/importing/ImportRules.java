package org.planpress.importing;

import java.util.List;
import org.planpress.finding.Finding;
import org.planpress.finding.Rule;
import org.planpress.source.TableCell;

/** What can be wrong with a spreadsheet from which a column is to be taken. */
public final class ImportRules {

    static final Rule COLUMN = Rule.error(
            "import-column",
            "The column of the periods or that of the values cannot be told from the others.",
            "Name the column of the values with --column; keep one column of periods.",
            "a workbook with a column for each area");
    static final Rule SHEET = Rule.error(
            "import-sheet",
            "The sheet of a workbook that holds the figures cannot be told from the others.",
            "Name it with --sheet.",
            "a workbook with a sheet for each year");
    static final Rule PERIOD = Rule.error(
            "import-period",
            "A row has a value, and its period is missing or cannot be read.",
            "Correct the period, or delete the row if it is a total; nothing is left out because it cannot be read.",
            "Arpil 2023,1204");
    static final Rule DATES = Rule.error(
            "import-dates",
            "The dates of a column can be read with the day first or with the month first.",
            "Say which with --dates day-first or --dates month-first.",
            "01/02/2023");
    static final Rule VALUE = Rule.error(
            "import-value",
            "A cell stands for a value in a way that can mean several things.",
            "Leave it empty if there is no value, write 0 for nothing, or [x], [z] or [c] for the reason.",
            "Apr 2023,-");
    static final Rule AREA = Rule.error(
            "import-area",
            "A row has a value, and no area in a column that names an area for the others.",
            "Write the area in each row, also where it is the one above; nobody can say whether an empty cell means the whole.",
            "an area that stands once, above its months");
    static final Rule REPEATED = Rule.error(
            "import-repeated",
            "A period has several rows, which another column tells apart.",
            "Delete the rows that are not meant, or name a column of areas with --area-column.",
            "a table with rows for women, men and all");

    private ImportRules() {}

    static Finding at(Rule rule, TableCell cell, String message, String hint) {
        return rule.at(cell.at(), cell.place().name() + ": " + message)
                .marking(cell.length())
                .withHint(hint);
    }

    /** All rules of the import, for the reference. */
    public static List<Rule> all() {
        return List.of(COLUMN, SHEET, PERIOD, DATES, VALUE, AREA, REPEATED);
    }
}
