package org.planpress.analysis;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.planpress.model.Capital;
import org.planpress.model.DeliveryStatus;
import org.planpress.model.MeasureSheet;
import org.planpress.model.Milestone;
import org.planpress.model.PrioritySheet.Kpi;
import org.planpress.model.Ref;
import org.planpress.model.ReportingPeriod;
import org.planpress.model.Share;
import org.planpress.model.SiteSheet;
import org.planpress.model.Status;
import org.planpress.model.ThemesSheet.Commitment;
import org.planpress.model.Timetable;
import org.planpress.model.Timetable.Task;
import org.planpress.model.When;

/**
 * What is old on the day that a plan is published for. {@code ages} of {@code site.yml} is the only source of how long
 * that takes.
 *
 * @param site whose ages hold
 * @param asOf the day that the plan is published for
 */
public record Ages(SiteSheet site, LocalDate asOf) {

    /** Days after which a status is getting old, if the site does not say. */
    public static final int AGEING = 100;

    /** Days after which a status no longer tells how things stand, if the site does not say. */
    public static final int UNKNOWN = 183;

    /** Periods after which figures are old, if the site does not say. */
    public static final int PERIODS = 2;

    /** After how many days a status is getting old. */
    public int ageing() {
        return site.ages().flatMap(SiteSheet.Ages::ageing).orElse(AGEING);
    }

    /** After how many days it no longer tells how things stand; never before it is getting old. */
    public int unknown() {
        return Math.max(ageing(), site.ages().flatMap(SiteSheet.Ages::unknown).orElse(UNKNOWN));
    }

    /** After how many periods figures are old whose measure does not say when the next ones come. */
    public int periods() {
        return site.ages().flatMap(SiteSheet.Ages::periods).orElse(PERIODS);
    }

    /** How old the status of a commitment is; empty if none was published, or nobody says when it was judged. */
    public Optional<StatusAge> of(Commitment commitment) {
        return of(commitment.status(), commitment.asOf());
    }

    /** The same of a KPI. */
    public Optional<StatusAge> of(Kpi kpi) {
        return of(kpi.status(), kpi.asOf());
    }

    /** The same of a project. */
    public Optional<StatusAge> of(Capital.Project project) {
        return of(project.status(), project.asOf());
    }

    /** What is done or dropped stays so, however long ago that was said. */
    private Optional<StatusAge> of(Optional<Ref> written, Optional<LocalDate> judged) {
        return Status.of(site, written)
                .flatMap(status -> judged.map(day -> {
                    if (isSettled(status)) {
                        return new StatusAge(status, day, StatusAge.Stage.FRESH, Optional.empty());
                    }
                    LocalDate until = until(day);
                    StatusAge.Stage stage = isTooOld(day)
                            ? StatusAge.Stage.UNKNOWN
                            : asOf.isAfter(day.plusDays(ageing())) ? StatusAge.Stage.AGEING : StatusAge.Stage.FRESH;
                    return new StatusAge(status, day, stage, Optional.of(until));
                }));
    }

    /** The last day on which what was said of a day tells how things stand. */
    public LocalDate until(LocalDate day) {
        return day.plusDays(unknown());
    }

    /** Whether what was said of a day no longer tells how things stand. */
    public boolean isTooOld(LocalDate day) {
        return asOf.isAfter(until(day));
    }

    private static boolean isSettled(Status status) {
        return status.is() == DeliveryStatus.DONE || status.is() == DeliveryStatus.DROPPED;
    }

    /** How old the newest figures of a measure are; empty if it has none. */
    public Optional<FiguresAge> of(MeasureFacts facts) {
        MeasureSheet sheet = facts.measure().sheet();
        return facts.areas().stream()
                .flatMap(area -> area.figures().newest().stream())
                .map(PeriodFigures::period)
                .max((one, other) -> one.last().compareTo(other.last()))
                .map(newest -> {
                    LocalDate until = sheet.nextUpdate()
                            .map(When::last)
                            .orElseGet(() -> after(newest).last());
                    return new FiguresAge(newest, sheet.nextUpdate(), until, asOf.isAfter(until));
                });
    }

    /** The last period to whose end figures hold. */
    private ReportingPeriod after(ReportingPeriod newest) {
        return Stream.iterate(newest, ReportingPeriod::next)
                .skip(periods())
                .findFirst()
                .orElseThrow();
    }

    /** Whether the last day that a commitment can mean by "due" has passed, and nobody says that it is done or dropped. */
    public boolean isPastDue(Commitment commitment) {
        boolean settled =
                Status.of(site, commitment.status()).filter(Ages::isSettled).isPresent();
        return !settled && commitment.due().filter(this::isPast).isPresent();
    }

    /** Whether the last day for the target of a KPI has passed, and nobody says that it was reached or dropped. */
    public boolean isPastDue(Kpi kpi) {
        boolean settled = Status.of(site, kpi.status()).filter(Ages::isSettled).isPresent();
        return !settled && kpi.targetDate().filter(this::isPast).isPresent();
    }

    /** Whether the last day has passed by which a project was to be finished, and nobody says that it is done or dropped. */
    public boolean isPastDue(Capital.Project project) {
        boolean settled =
                Status.of(site, project.status()).filter(Ages::isSettled).isPresent();
        return !settled && project.finish().filter(this::isPast).isPresent();
    }

    /** Whether the last day that a milestone can mean by "due" has passed, and nobody says that it was done. */
    public boolean isPastDue(Milestone milestone) {
        return milestone.done().isEmpty()
                && milestone.due().filter(this::isPast).isPresent();
    }

    /** Whether a task has ended since its timetable was judged, and was not done then. */
    public static boolean hasNoRecord(Timetable timetable, Task task, LocalDate asOf) {
        boolean done = task.progress()
                .filter(share -> share.percent().compareTo(Share.WHOLE) >= 0)
                .isPresent();
        return !done && task.end().isBefore(asOf) && task.end().last().isAfter(timetable.asOf());
    }

    /** Whether the last day that a date can mean has passed. */
    public boolean isPast(When when) {
        return when.isBefore(asOf);
    }
}
