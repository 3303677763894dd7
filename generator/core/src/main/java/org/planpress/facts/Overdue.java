package org.planpress.facts;

import java.time.LocalDate;
import java.util.Optional;
import org.planpress.model.DeliveryStatus;
import org.planpress.model.SiteSheet;
import org.planpress.model.Status;
import org.planpress.model.ThemesSheet.Commitment;

/**
 * That a commitment was still open when it was judged after the day that it was due. The lateness counts up to that
 * judgement, because nothing is known of the days since, and pages do not change with the calendar.
 *
 * @param due the last day on which it would have been in time
 * @param judged the day of the judgement
 */
public record Overdue(LocalDate due, LocalDate judged) {

    /** The lateness of a commitment; empty if it was in time, or nobody judged it since. */
    public static Optional<Overdue> of(SiteSheet site, Commitment commitment) {
        boolean open = Status.of(site, commitment.status())
                .map(Status::is)
                .filter(status -> status != DeliveryStatus.DONE && status != DeliveryStatus.DROPPED)
                .isPresent();
        return commitment
                .due()
                .filter(due -> open)
                .flatMap(due -> commitment
                        .asOf()
                        .filter(judged -> judged.isAfter(due.last()))
                        .map(judged -> new Overdue(due.last(), judged)));
    }
}
