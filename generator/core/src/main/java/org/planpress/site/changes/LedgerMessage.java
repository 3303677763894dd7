package org.planpress.site.changes;

import java.time.LocalDate;
import org.planpress.model.ChangeKind;
import org.planpress.words.Message;

/** What is said of changes of the plan that were recorded. */
public sealed interface LedgerMessage extends Message {

    enum Label implements LedgerMessage {
        TITLE,
        ABOUT,
        BEFORE,
        NOW,
        MOVED,
        WHY,
        NO_REASON
    }

    /** From when on anything is known, and what is not. */
    record Since(LocalDate day) implements LedgerMessage {}

    /** How something changed, in a few words. */
    record Kind(ChangeKind kind) implements LedgerMessage {}

    record FromTo(String from, String to) implements LedgerMessage {}

    record FromToLater(String from, String to, int months) implements LedgerMessage {}

    record FromToEarlier(String from, String to, int months) implements LedgerMessage {}

    /** How many things stood in the plan when they were first recorded. */
    record Known(int number) implements LedgerMessage {}

    record MovedLater(int times, int months) implements LedgerMessage {}

    record MovedEarlier(int times, int months) implements LedgerMessage {}

    /** That dates were moved to and fro, and are in the end where they were, or in the same month. */
    record MovedWithin(int times) implements LedgerMessage {}

    /** One move of a date. */
    record Move(String move, LocalDate day) implements LedgerMessage {}

    /** A part of what changed, such as a step on the way, and what is said of it. */
    record Part(String part, String said) implements LedgerMessage {}

    /** Something, and how it changed. */
    record Titled(String thing, String kind) implements LedgerMessage {}

    /** The title of the feed of a site. */
    record FeedOfSite(String site) implements LedgerMessage {}

    /** A line of a feed. */
    record Line(String term, String text) implements LedgerMessage {}
}
