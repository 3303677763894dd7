package org.planpress.site.reports;

import java.time.LocalDate;
import org.planpress.words.Message;

/** Pieces of work in a report, and risks. */
public sealed interface DeliverableMessage extends Message {

    enum Label implements DeliverableMessage {
        NOT_KNOWN_SINCE,
        NO_DATE,
        NO_SHARE,
        RISK_LIKELIHOOD,
        RISK_IMPACT,
        RISK_MITIGATION,
        RISK_OWNER
    }

    /** {@code Late}. */
    record Tag(Deliverables.Stand stand) implements DeliverableMessage {}

    /** {@code late}, in a list of what is known. */
    record Stands(Deliverables.Stand stand) implements DeliverableMessage {}

    record Owner(String owner) implements DeliverableMessage {}

    /** When it is due, and what then happens. */
    record DueNote(String due, String note) implements DeliverableMessage {}

    /**
     * For how long it had been late.
     *
     * @param missing whether no later report says that it was finished
     */
    record Overdue(int months, LocalDate judged, boolean missing) implements DeliverableMessage {}

    /**
     * That nothing is known of it since, because the papers end.
     *
     * @param day the day of the newest paper
     */
    record PapersEnd(LocalDate day) implements DeliverableMessage {}

    record OverdueSince(Message overdue) implements DeliverableMessage {}

    record Judged(LocalDate day) implements DeliverableMessage {}
}
