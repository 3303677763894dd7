package org.planpress.site.chart;

import java.util.List;
import org.planpress.model.Budget.Basis;
import org.planpress.words.Message;

/** The figures of a budget of several years. */
public sealed interface BudgetMessage extends Message {

    /** {@code 2025/26, agreed}. */
    record YearAs(String year, Basis basis) implements BudgetMessage {}

    record Subtitle(boolean income, String unit, String years) implements BudgetMessage {}

    /** The total of a year. */
    record Total(String amount, String year, Basis basis) implements BudgetMessage {}

    /** The totals of spending of all years that have one. */
    record Spending(List<Message> totals) implements BudgetMessage {}

    /** The same of income. */
    record Income(List<Message> totals) implements BudgetMessage {}

    /** That spending and income of a year differ, and by how much. */
    record Gap(String year, Basis basis, boolean more, String amount) implements BudgetMessage {}

    /** Years of which no total is known. */
    record NoTotal(List<String> years) implements BudgetMessage {}

    /** Years whose total of spending is the sum of the lines. */
    record TotalSummed(List<String> years) implements BudgetMessage {}

    /** Amounts that nobody published. */
    record AmountsWorkedOut(List<String> figures) implements BudgetMessage {}

    /** A figure of a line, by name and year. */
    record FigureOf(String line, String year) implements BudgetMessage {}

    record Caption(String years) implements BudgetMessage {}

    record Head(String unit) implements BudgetMessage {}

    /** A part of the line above. */
    record OfWhich(String part) implements BudgetMessage {}

    record SharesSubtitle(String year, Basis basis) implements BudgetMessage {}

    record LargestShare(String line, String share, String year, Basis basis) implements BudgetMessage {}

    /** Which of the shares were published. */
    record SharesPublished(List<String> figures) implements BudgetMessage {}

    record SharesCaption(String years) implements BudgetMessage {}

    /** Headings, rows and notes without figures. */
    enum Label implements BudgetMessage {
        TITLE,
        SPENDING_GROUP,
        INCOME_GROUP,
        SUM,
        LEFT,
        TOTALS_DIFFER,
        PARTS_NOT_ADDED,
        SHARES_TITLE,
        SHARE_OF,
        SHARES_WORKED_OUT,
        SHARES_ALL_PUBLISHED,
        NO_SHARE
    }
}
