package org.planpress.analysis;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.planpress.model.DeliverablesSheet.Deliverable;
import org.planpress.model.Id;
import org.planpress.model.Measure;
import org.planpress.model.MeasureSheet.Reported;
import org.planpress.model.MeetingSheet;
import org.planpress.model.MeetingSheet.Decision;
import org.planpress.model.Report;
import org.planpress.model.RisksSheet.Risk;

/**
 * What changed from one report to the next.
 *
 * @param previous the report before; empty for the first, and then everything below is empty too
 * @param uncovered the days between the two that no report covers
 * @param deliverables what became of the pieces of work
 * @param risks what became of the risks
 * @param measures measures whose figures are now about a later period, in the order of this report's tables
 * @param decisions what was decided at meetings after the day of the report before, up to the day of this one
 */
public record ReportChanges(
        Optional<Report> previous,
        Optional<Days> uncovered,
        Deliverables deliverables,
        Risks risks,
        List<Moved> measures,
        List<Taken> decisions) {

    /** A stretch of days, both ends included. */
    public record Days(LocalDate first, LocalDate last) {}

    /**
     * What became of the pieces of work.
     *
     * @param added those that the report before did not have
     * @param progressed those still open, of which another part is done than before
     * @param finished those done now and not before
     * @param gone those that were not done and are no longer told of
     * @param newlyLate those late on the day of this report, and not told late by the one before on its own day
     */
    public record Deliverables(
            List<Deliverable> added,
            List<Step> progressed,
            List<Step> finished,
            List<Deliverable> gone,
            List<Late> newlyLate) {}

    /** A piece of work in both reports. */
    public record Step(Deliverable before, Deliverable after) {

        /** Whether less is done than before. */
        public boolean isBackwards() {
            return after.progress()
                    .flatMap(done -> before.progress().map(old -> done.percent().compareTo(old.percent()) < 0))
                    .orElse(false);
        }
    }

    /** A piece of work that is late. */
    public record Late(Deliverable deliverable, Lateness lateness) {}

    /**
     * What became of the risks.
     *
     * @param added those that the report before did not have
     * @param becameIssues those that may have happened before, and have now
     * @param closed those closed since
     * @param otherwise those whose status changed in another way
     * @param gone those that were not closed and are no longer told of
     */
    public record Risks(
            List<Risk> added, List<Turn> becameIssues, List<Turn> closed, List<Turn> otherwise, List<Risk> gone) {}

    /** A risk in both reports. */
    public record Turn(Risk before, Risk after) {}

    /**
     * A measure that both reports show.
     *
     * @param area the area; empty for the whole
     * @param before the figures that the report before was about
     * @param after the figures that this report is about
     */
    public record Moved(Measure measure, Optional<Id> area, Reported before, Reported after) {}

    /** A decision, and the meeting that took it. */
    public record Taken(MeetingSheet meeting, Decision decision) {}

    /**
     * Compares a report with the one before.
     *
     * @param analysis of the plan that both belong to
     */
    public static ReportChanges of(Report report, Optional<Report> previous, PlanAnalysis analysis) {
        return new ReportComparison(report, previous, analysis).changes();
    }
}
