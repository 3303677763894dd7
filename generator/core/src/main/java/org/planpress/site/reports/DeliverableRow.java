package org.planpress.site.reports;

import java.util.List;
import java.util.Optional;
import org.planpress.site.frame.Link;
import org.planpress.site.frame.Tag;

/**
 * A piece of work in a table.
 *
 * @param due when it is due, in words
 * @param overdue for how long it had been late on the day of the report
 * @param since what is known of it from after that day, for the web; a document of the report stays as it was
 * @param percent the part that is done, as a number from 0 to 100
 * @param shown the same in words, also if nothing is known
 * @param status late, done or resting
 * @param notes what happened, and who does it
 */
public record DeliverableRow(
        String id,
        String title,
        String due,
        Optional<String> overdue,
        Optional<String> since,
        Optional<String> percent,
        String shown,
        Optional<Tag> status,
        List<String> notes,
        List<Link> commitments) {

    /** The same without what came to be known after the day of the report. */
    DeliverableRow asTold() {
        return new DeliverableRow(
                id, title, due, overdue, Optional.empty(), percent, shown, status, notes, commitments);
    }
}
