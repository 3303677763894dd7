package org.planpress.bind;

import java.util.List;
import org.planpress.finding.Rule;

/** What can be wrong with the spreadsheet of a measure. A doubtful cell is refused: a guess could become a wrong number. */
final class SeriesRules {

    static final Rule UNKNOWN_COLUMN = Rule.error(
            "unknown-column",
            "A spreadsheet has a column that a series does not have, or has one twice.",
            "Name the columns period, value, area, status and note, each once; delete the others.",
            "peroid,value");
    static final Rule MISSING_COLUMN = Rule.error(
            "missing-column",
            "A spreadsheet has no column for the period or none for the value.",
            "Write a header with period and value in the first row.",
            "month,number");
    static final Rule HEADER_ROW = Rule.error(
            "header-row",
            "The header of a spreadsheet does not stand in its first row.",
            "Delete the rows above it.",
            "a title above the header");
    static final Rule MERGED_CELLS = Rule.error(
            "merged-cells",
            "Cells of a spreadsheet are merged, so that nobody can say which row or column they belong to.",
            "Unmerge them, and fill in each cell.",
            "one header over two columns");
    static final Rule STRAY_CELL = Rule.error(
            "stray-cell",
            "A row has a cell under no header, or its number was cut in two at a comma.",
            "Delete the cell; in a CSV file write 12345, or \"12,345\" in quotation marks.",
            "2023-10,12,345");
    static final Rule NO_ROWS = Rule.error(
            "series-without-rows",
            "A spreadsheet has no row with a value.",
            "Add a row for each period.",
            "period,value");
    static final Rule FORMULA_ERROR = Rule.error(
            "formula-error",
            "A cell holds the error of a formula, or a formula whose result was never saved.",
            "Mend the formula, or leave the cell empty to say that there is no value.",
            "#DIV/0!");
    static final Rule VALUE = Rule.error(
            "series-value",
            "A value is not a number in the unit of its measure.",
            "Write it as the unit asks: 12,345, 12.4%, 00:11:15 or £1.2m; leave the cell empty if there is no value.",
            "2023-10,n/a");
    static final Rule NEGATIVE_VALUE =
            Rule.error("negative-value", "A count or a time is below nothing.", "Correct the value.", "-3 calls");
    static final Rule DOUBTFUL_PERCENT = Rule.error(
            "doubtful-percent",
            "A percentage is so small or so large beside the others that it may be a hundred times another one.",
            "Write it with its sign %.",
            "0.124 between 12.1% and 12.6%");
    static final Rule PERIOD = Rule.error(
            "series-period",
            "The period of a row cannot be read, does not exist, or can be read in two ways.",
            "Write a month as 2023-10, a quarter as 2023-Q3, a year as 2023, a financial year as 2023/24, its quarters and halves as 2023/24 Q1 and 2023/24 H1.",
            "31/02, 11/06/24");
    static final Rule PERIOD_FREQUENCY = Rule.error(
            "period-frequency",
            "A row is about another kind of period than its measure.",
            "Use one kind of period in a series, and name it in the measure's frequency.",
            "2023-Q3 in a series of months");
    static final Rule DOUBTFUL_DATE = Rule.error(
            "doubtful-date",
            "A period is a date of 1900 or a bare number, as spreadsheets make it of something that was no date.",
            "Write the period as text, a month as YYYY-MM.",
            "1900-01-10");
    static final Rule DUPLICATE_PERIOD = Rule.error(
            "duplicate-period",
            "Two rows are about one period and one area.",
            "Delete the wrong one.",
            "two rows for 2023-10");
    static final Rule MISSING_PERIOD = Rule.warning(
            "missing-period",
            "A series has no row for a period between two others.",
            "Add a row without a value to say that it is not available.",
            "2023-09, then 2023-11");
    static final Rule UNKNOWN_AREA = Rule.error(
            "unknown-area",
            "A row is about an area that site.yml or the measure does not list.",
            "Correct the id, or add it to areas.",
            "2023-10,12,swindn");
    static final Rule STATUS_AND_VALUE = Rule.error(
            "status-and-value",
            "A row has a value and a status which says that there is none, or the other way round.",
            "Correct the status, or the value.",
            "2023-10,12,unavailable");

    static final Rule REVISION = Rule.error(
            "series-revision",
            "What a row says of the value that was published before is incomplete, or contradicts the value.",
            "Fill in was, revised-on and reason, or leave all three empty.",
            "2026-10,320 with was 312 and no reason");

    private SeriesRules() {}

    static List<Rule> all() {
        return List.of(
                UNKNOWN_COLUMN,
                MISSING_COLUMN,
                HEADER_ROW,
                MERGED_CELLS,
                STRAY_CELL,
                NO_ROWS,
                FORMULA_ERROR,
                VALUE,
                NEGATIVE_VALUE,
                DOUBTFUL_PERCENT,
                PERIOD,
                PERIOD_FREQUENCY,
                DOUBTFUL_DATE,
                DUPLICATE_PERIOD,
                MISSING_PERIOD,
                UNKNOWN_AREA,
                STATUS_AND_VALUE,
                REVISION);
    }
}
