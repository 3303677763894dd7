package org.planpress.site.columns;

import org.planpress.words.Message;

/** What stands in the columns of a report's tables beside figures. */
public sealed interface ColumnMessage extends Message {

    /** In the columns of targets. */
    enum Target implements ColumnMessage {
        NO_TARGET,
        MET,
        MISSED,
        NOT_YET,
        NOT_KNOWN
    }

    /** A published score, and ours if that is another. */
    record WorkOut(String published, int ours) implements ColumnMessage {}
}
