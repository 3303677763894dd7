package org.planpress.analysis;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.planpress.model.Id;
import org.planpress.model.MeasureSheet.Reported;
import org.planpress.model.Ref;
import org.planpress.model.Report;
import org.planpress.model.ReportingPeriod;

/**
 * What a report could know. It stays what it was when newer figures arrive, on the web, in print and on slides: of a
 * measure in its tables it knows none newer than the tables show, of any other those of periods that had ended by its
 * day.
 */
record ReportKnowledge(Report report, PlanAnalysis analysis) {

    MeasureFacts of(MeasureFacts facts) {
        return MeasureFacts.of(facts.measure(), analysis.plan(), report.sheet().asOf(), area -> until(facts, area));
    }

    private LocalDate until(MeasureFacts facts, Optional<Id> area) {
        LocalDate day = report.sheet().asOf();
        return report.sheet().tables().stream()
                .flatMap(table -> table.rows().stream())
                .filter(row -> row.measure().id().equals(facts.measure().id()))
                .filter(row -> analysis.area(row.area().map(Ref::id)).equals(area))
                .flatMap(row -> row.period().or(() -> reportedBy(day, facts, area)).stream())
                .map(ReportingPeriod::last)
                .max(Comparator.naturalOrder())
                .orElse(day);
    }

    private static Optional<ReportingPeriod> reportedBy(LocalDate day, MeasureFacts facts, Optional<Id> area) {
        return facts.area(area).flatMap(found -> found.reportedBy(day)).map(Reported::period);
    }
}
