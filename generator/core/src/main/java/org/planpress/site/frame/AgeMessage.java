package org.planpress.site.frame;

import java.time.LocalDate;
import org.planpress.words.Message;
import org.planpress.words.Noun;

/** How old something is. */
public sealed interface AgeMessage extends Message {

    /** {@code three years ago}, {@code today}. */
    record Ago(long number, Noun unit) implements AgeMessage {}

    /** A status that still holds, though it is getting old. */
    record StatusAgeing(LocalDate judged, Message ago) implements AgeMessage {}

    /** For which period the newest figures are. */
    record NewestFigure(String period, Message ago) implements AgeMessage {}

    /** The same of a period that has not ended: the figure is of what there is of it. */
    record NewestIsUnfinished(String period) implements AgeMessage {}

    record NextIsDue(String when) implements AgeMessage {}

    record NextWasDue(String when) implements AgeMessage {}

    /** For how many of several measures the figures are old. */
    record SomeAreOld(int number, int total) implements AgeMessage {}

    /** A day that has passed, where the day alone would read as one to come. */
    record DatePassed(String when) implements AgeMessage {}

    /** Of which day a report tells. */
    record ReportTells(LocalDate day, Message ago) implements AgeMessage {}

    /** That an edition is over that is still shown first. */
    record EditionIsOver(String when, Message ago) implements AgeMessage {}

    /** What a browser adds to a page that has grown old since the day that it was made for. */
    record HasGrownOld(Grown what, LocalDate made) implements AgeMessage {}

    /** What can grow old on a page. */
    enum Grown {
        STATUS,
        FIGURES,
        REPORT,
        EDITION
    }
}
