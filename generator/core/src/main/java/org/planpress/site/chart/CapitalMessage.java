package org.planpress.site.chart;

import org.planpress.words.Message;

/** The figures of a capital programme. */
public sealed interface CapitalMessage extends Message {

    record Subtitle(String unit) implements CapitalMessage {}

    /** How much was agreed for how many projects. */
    record Agreed(int projects, String amount) implements CapitalMessage {}

    /** How much of what was agreed has been spent, on those projects of which that is known. */
    record Spent(int known, int all, String spent, String agreed) implements CapitalMessage {}

    record Drawing(String projects) implements CapitalMessage {}

    record Head(String unit) implements CapitalMessage {}

    /** How much of what was agreed stands in which years. */
    record ByYear(String placed, String agreed, String years) implements CapitalMessage {}

    record YearsSubtitle(String unit, String years) implements CapitalMessage {}

    /** Headings, columns and sentences without figures. */
    enum Label implements CapitalMessage {
        TITLE,
        CAPTION,
        NONE_SPENT,
        AGREED_COLUMN,
        SPENT_COLUMN,
        SPENT_ON,
        FINISH,
        STATUS,
        TOTAL_SUMMED,
        TOTAL_DIFFERS,
        SUM,
        YEARS_TITLE,
        YEARS_CAPTION,
        REST
    }
}
