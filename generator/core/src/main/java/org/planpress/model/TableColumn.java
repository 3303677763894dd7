package org.planpress.model;

import java.util.Locale;
import org.planpress.finding.SourceLocation;

/**
 * A column that a report wants in its tables of measures.
 *
 * @param column which one
 * @param at where it is asked for
 */
@Means(value = "a column", alone = "column")
public record TableColumn(
        @Means(
                value =
                        "Which one: latest, previous (the period before), three-months, twelve-months, change (on the year),"
                                + " target, status (whether the target is met), comparison, rank, direction (where it is"
                                + " going) or attention (the score).",
                example = "target")
        Column column,

        SourceLocation at) {

    /** What a column holds. */
    public enum Column {
        LATEST,
        PREVIOUS,
        THREE_MONTHS,
        TWELVE_MONTHS,
        CHANGE,
        TARGET,
        STATUS,
        COMPARISON,
        RANK,
        DIRECTION,
        ATTENTION;

        /** As authors write it. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
