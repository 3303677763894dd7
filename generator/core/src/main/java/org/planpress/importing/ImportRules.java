package org.planpress.importing;

import java.util.List;
import org.planpress.finding.Rule;

/** What can be wrong with a spreadsheet from which a column is to be taken. */
public final class ImportRules {

    static final Rule COLUMN = Rule.error(
            "import-column",
            "The column of the periods or that of the values cannot be told from the others.",
            "Name the column of the values with --column; keep one column of periods.",
            "a workbook with a column for each area");

    private ImportRules() {}

    /** All rules of the import, for the reference. */
    public static List<Rule> all() {
        return List.of(COLUMN);
    }
}
