package org.planpress.model;

/** How firm a value of a series is. Each but the first is shown beside the value in words. */
public enum ValueStatus {
    FINAL,
    PROVISIONAL,
    REVISED,
    ESTIMATED,
    FORECAST,
    /** The first value counted in a new way; it must not be compared with those before it. */
    BREAK,
    UNAVAILABLE,
    NOT_APPLICABLE,
    CONFIDENTIAL,
    /** Taken out by Planpress, because the measure withholds small numbers; nothing that an author writes. */
    WITHHELD,
    /** Made up to show the design; never a fact. */
    ILLUSTRATIVE;

    /** Whether the value was made up, so that neither it nor anything worked out from it is a fact. */
    public boolean isMadeUp() {
        return this == ILLUSTRATIVE;
    }

    /** Whether an author may write it. */
    public boolean isWritten() {
        return this != WITHHELD;
    }

    /** Whether it says why there is no value. */
    public boolean withoutValue() {
        return this == UNAVAILABLE || this == NOT_APPLICABLE || this == CONFIDENTIAL || this == WITHHELD;
    }
}
