package org.planpress.site.promises;

import org.planpress.site.frame.Words;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.planpress.model.DeliveryStatus;
import org.planpress.model.ThemesSheet.Commitment;
import org.planpress.model.When;
import org.planpress.site.chart.Numbers;

/**
 * When a commitment is due. One that was still open when it was judged after that day is overdue; the lateness counts
 * up to that judgement, because nothing is known of the days since, and pages do not change with the calendar.
 */
final class Due {

    private Due() {}

    /** {@code March 2026, overdue by 3 months on 30 June 2026}. */
    static Optional<String> of(Commitment commitment) {
        return commitment.due().map(due -> Words.when(due) + overdue(commitment, due));
    }

    private static String overdue(Commitment commitment, When due) {
        return commitment
                .asOf()
                .filter(judged -> isOpen(commitment) && judged.isAfter(due.last()))
                .map(judged -> ", overdue by " + length(due.last().plusDays(1), judged.plusDays(1)) + " on "
                        + Numbers.date(judged))
                .orElse("");
    }

    private static boolean isOpen(Commitment commitment) {
        return commitment
                .status()
                .filter(status -> status != DeliveryStatus.DONE && status != DeliveryStatus.DROPPED)
                .isPresent();
    }

    /** Whole months, or days where it is less than one. */
    private static String length(LocalDate from, LocalDate to) {
        long months = ChronoUnit.MONTHS.between(from, to);
        return months > 0
                ? Numbers.counted(months, "month", "months")
                : Numbers.counted(ChronoUnit.DAYS.between(from, to), "day", "days");
    }
}
