package org.planpress.analysis;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.planpress.model.Edition;
import org.planpress.model.MeetingSheet;
import org.planpress.model.Plan;
import org.planpress.model.PrioritySheet.Kpi;
import org.planpress.model.ThemesSheet.Commitment;
import org.planpress.model.ThemesSheet.Update;

/** Up to which day a site that tells papers again holds any: of what happened later it knows nothing. */
final class Papers {

    private Papers() {}

    /**
     * The day of the newest paper that could tell how an edition goes: a report on it, the record of a meeting in its
     * time, news of its commitments, or a text of the edition itself; empty if none is dated.
     *
     * @param asOf the day that the plan is published for; a paper of a later day does not count
     */
    static Optional<LocalDate> newest(Plan plan, Edition edition, LocalDate asOf) {
        Stream<LocalDate> reports =
                plan.reportsOn(edition).stream().map(report -> report.sheet().asOf());
        Stream<LocalDate> meetings = plan.meetings().stream()
                .filter(Papers::hasRecord)
                .filter(meeting -> BackReferences.inForce(plan, meeting)
                        .map(Edition::id)
                        .filter(edition.id()::equals)
                        .isPresent())
                .map(MeetingSheet::date);
        Stream<LocalDate> news = edition.commitments().stream().flatMap(Papers::news);
        Stream<LocalDate> judged = edition.kpis().stream().map(Kpi::asOf).flatMap(Optional::stream);
        return Stream.of(reports, meetings, news, judged, edition.sheet().dated().stream())
                .flatMap(days -> days)
                .filter(day -> !day.isAfter(asOf))
                .max(LocalDate::compareTo);
    }

    /** Whether a meeting left a record; a date and an agenda tell nothing of what came out. */
    private static boolean hasRecord(MeetingSheet meeting) {
        return !meeting.decisions().isEmpty() || !meeting.recommendations().isEmpty();
    }

    private static Stream<LocalDate> news(Commitment commitment) {
        return Stream.concat(
                commitment.asOf().stream(), commitment.updates().stream().map(Update::date));
    }
}
