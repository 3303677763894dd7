package org.planpress.model;

import java.util.Locale;
import org.planpress.finding.SourceLocation;

/**
 * A main page in the place that an office gives it in the menu.
 *
 * @param item which one
 * @param at where it stands
 */
@Means(value = "an item of the menu", alone = "item")
public record MenuEntry(
        @Means(
                value =
                        "Which one: commitments, progress (reports), figures (measures), money, held-to-account (the meetings"
                                + " if nobody is said to hold anybody to account) or search.",
                example = "money")
        Item item,

        SourceLocation at) {

    /** The main pages, in their usual order. */
    public enum Item {
        COMMITMENTS,
        PROGRESS,
        FIGURES,
        MONEY,
        HELD_TO_ACCOUNT,
        SEARCH;

        /** As authors write it. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
