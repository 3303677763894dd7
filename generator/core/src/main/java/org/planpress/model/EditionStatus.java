package org.planpress.model;

/** Where an edition of a plan stands in its life. */
public enum EditionStatus {
    DRAFT,
    CONSULTATION,
    FINAL,
    VARIED,
    SUPERSEDED;

    /** Whether it may be cited: nothing in it will change without notice. */
    public boolean isSettled() {
        return this != DRAFT && this != CONSULTATION;
    }

    /** A superseded edition is a record of what was once published; it is not mended any more. */
    public boolean isHistory() {
        return this == SUPERSEDED;
    }
}
