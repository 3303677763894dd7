package org.planpress.analysis;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.planpress.model.DeliverablesSheet.Deliverable;
import org.planpress.model.Plan;
import org.planpress.model.Report;
import org.planpress.model.Share;
import org.planpress.model.When;

/**
 * Whether a piece of work is late. It is, if the last day that "due" can mean has passed, the work is known not to be
 * done, and it does not rest by decision.
 *
 * @param judgedOn the day on which that was looked at
 * @param due when it was due
 * @param overdue for how many whole months it has been late, at least 1; 0 if it is not late
 * @param late whether it is
 * @param laterNewsMissing whether that day lies after the report's, and no later report speaks of the work
 */
public record Lateness(LocalDate judgedOn, When due, int overdue, boolean late, boolean laterNewsMissing) {

    /**
     * The lateness of a deliverable by the newest word on it; empty if it has no due date.
     *
     * @param asOf the day that the plan is published for
     */
    static Optional<Lateness> of(Deliverable deliverable, Report report, Plan plan, LocalDate asOf) {
        LocalDate judgedOn = judgedOn(report, plan, asOf);
        boolean silence = judgedOn.isAfter(report.sheet().asOf()) && !isInLaterReport(deliverable, report, plan, asOf);
        return on(judgedOn, deliverable)
                .map(found -> new Lateness(judgedOn, found.due, found.overdue, found.late, silence));
    }

    /** The lateness of a deliverable on a day, by what is said of it and no later news. */
    public static Optional<Lateness> on(LocalDate day, Deliverable deliverable) {
        boolean open = deliverable.progress().map(done -> !isWhole(done)).orElse(false)
                && !deliverable.paused().orElse(false);
        return deliverable.due().map(due -> {
            boolean late = open && due.last().isBefore(day);
            return new Lateness(day, due, late ? months(due.last(), day) : 0, late, false);
        });
    }

    /**
     * The day until which a report is the newest word on its work: the newest report of an edition on the day that the
     * plan is published for, but not after both the edition and the report have ended; an older report on the day of the
     * next.
     */
    static LocalDate judgedOn(Report report, Plan plan, LocalDate asOf) {
        LocalDate until = next(report, plan).orElseGet(() -> end(report, plan).orElse(asOf));
        return until.isBefore(asOf) ? until : asOf;
    }

    static boolean isWhole(Share done) {
        return done.percent().compareTo(Share.WHOLE) >= 0;
    }

    private static Optional<LocalDate> next(Report report, Plan plan) {
        return plan.reports().stream()
                .filter(other -> other.sheet()
                        .edition()
                        .id()
                        .equals(report.sheet().edition().id()))
                .map(other -> other.sheet().asOf())
                .filter(day -> day.isAfter(report.sheet().asOf()))
                .min(LocalDate::compareTo);
    }

    private static Optional<LocalDate> end(Report report, Plan plan) {
        LocalDate told = report.sheet().asOf();
        return plan.edition(report.sheet().edition().id())
                .map(edition -> edition.sheet().period().last())
                .map(end -> end.isBefore(told) ? told : end);
    }

    private static boolean isInLaterReport(Deliverable deliverable, Report report, Plan plan, LocalDate asOf) {
        return plan.reports().stream()
                .filter(other -> other.sheet().asOf().isAfter(report.sheet().asOf()))
                .filter(other -> !other.sheet().asOf().isAfter(asOf))
                .map(Report::deliverables)
                .flatMap(List::stream)
                .anyMatch(other -> other.id().id().equals(deliverable.id().id()));
    }

    /** From the day after the last on which it was due, so that month ends of different length count alike. */
    private static int months(LocalDate due, LocalDate day) {
        return Math.max(1, Math.toIntExact(ChronoUnit.MONTHS.between(due.plusDays(1), day.plusDays(1))));
    }
}
