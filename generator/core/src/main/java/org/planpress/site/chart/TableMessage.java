package org.planpress.site.chart;

import org.planpress.words.Message;
import org.planpress.words.Noun;

/** Heads and cells that several tables have. */
public sealed interface TableMessage extends Message {

    /** Heads of columns and rows. */
    enum Head implements TableMessage {
        STATUS,
        TOTAL,
        SCALE_START,
        YEAR_ON_YEAR
    }

    /** {@code Month} over a column of months. */
    record Period(Noun unit) implements TableMessage {}

    /** Cells. */
    enum Cell implements TableMessage {
        NONE,
        PUBLISHED,
        NOT_PUBLISHED,
        WORKED_OUT,
        WORKED_OUT_ILLUSTRATIVE,
        DRAWING
    }
}
