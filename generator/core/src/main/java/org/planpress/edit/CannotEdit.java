package org.planpress.edit;

/** Ends an edit that cannot be made; {@link FileEdit} turns it into a {@link Edited.Refused}. */
final class CannotEdit extends Exception {

    private static final long serialVersionUID = 1L;

    private final String reason;
    private final boolean stale;

    private CannotEdit(String reason, boolean stale) {
        super(reason);
        this.reason = reason;
        this.stale = stale;
    }

    static CannotEdit because(String reason) {
        return new CannotEdit(reason, false);
    }

    /** The file is not what somebody saw. */
    static CannotEdit stale(String reason) {
        return new CannotEdit(reason, true);
    }

    Edited.Refused refused() {
        return new Edited.Refused(reason, stale);
    }
}
