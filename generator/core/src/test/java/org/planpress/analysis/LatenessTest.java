package org.planpress.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.planpress.model.Plan;
import org.planpress.model.Report;
import org.planpress.model.When;

class LatenessTest {

    private static final String TRAINING = "d.training";

    private static PlanAnalysis analysis(String asOf, Report... newestFirst) {
        Plan plan = SampleMeasure.plan(List.of(SampleReport.edition()), List.of(newestFirst), List.of());
        return PlanAnalysis.of(plan, LocalDate.parse(asOf));
    }

    private static Report autumn(String due, int percent) {
        return new SampleReport("2023-q3", "2023-09-01", "2023-12-14")
                .deliverable(TRAINING, due, percent)
                .done();
    }

    private static Lateness lateness(String asOf, Report of, Report... newestFirst) {
        return Lateness.of(
                        of.deliverables().get(0),
                        of,
                        analysis(asOf, newestFirst).plan(),
                        LocalDate.parse(asOf))
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        // due, done, judged on, months overdue
        "2023-09, 95, 2023-12-14, 2",
        "2023-09, 95, 2023-12-31, 3",
        "2023-09, 100, 2023-12-31, 0",
        "2023-09, 95, 2023-09-30, 0",
        "2023-09, 95, 2023-10-01, 1",
        "2023-09, 0, 2023-10-30, 1",
        "2023-09, 0, 2023-11-29, 1",
        "2023-09, 0, 2023-11-30, 2",
        "2023-08, 0, 2023-11-29, 2",
        "2023-08, 0, 2023-11-30, 3",
        "2023-09-15, 50, 2023-09-15, 0",
        "2023-09-15, 50, 2023-09-16, 1",
        "2023-09-15, 50, 2023-11-15, 2",
    })
    void workIsLateAfterTheLastDayOnWhichItWasDue(String due, int percent, String judgedOn, int months) {
        Report report = autumn(due, percent);

        assertThat(lateness(judgedOn, report, report))
                .returns(LocalDate.parse(judgedOn), Lateness::judgedOn)
                .returns(months, Lateness::overdue)
                .returns(months > 0, Lateness::late);
    }

    @Test
    void workThatRestsOrOfWhichNothingIsSaidIsNotCalledLate() {
        Report report = autumn("2023-09", 0);
        PlanAnalysis analysis = analysis("2024-01-31", report);
        Optional<When> due = Optional.of(SampleReport.when("2023-09"));

        assertThat(analysis.lateness(report, SampleReport.work(TRAINING, due, Optional.of(40), true)))
                .hasValueSatisfying(found -> assertThat(found.late()).isFalse());
        assertThat(analysis.lateness(report, SampleReport.work(TRAINING, due, Optional.empty(), false)))
                .hasValueSatisfying(found -> assertThat(found.late()).isFalse());
        assertThat(analysis.lateness(report, SampleReport.work(TRAINING, Optional.empty(), Optional.of(40), false)))
                .as("no due date")
                .isEmpty();
    }

    @Test
    void theNewestReportIsJudgedUpToTheEndOfItsEdition() {
        Report report = autumn("2023-09", 95);

        assertThat(lateness("2026-01-31", report, report))
                .isEqualTo(new Lateness(LocalDate.of(2025, 3, 31), SampleReport.when("2023-09"), 18, true, true));
    }

    @Test
    void aReportAfterTheEndOfItsEditionIsJudgedOnItsOwnDay() {
        Report last = new SampleReport("2025-q2", "2025-01-01", "2025-06-12")
                .deliverable(TRAINING, "2025-04", 50)
                .done();

        assertThat(lateness("2026-01-31", last, last))
                .returns(LocalDate.of(2025, 6, 12), Lateness::judgedOn)
                .returns(1, Lateness::overdue)
                .returns(false, Lateness::laterNewsMissing);
    }

    @Test
    void anOlderReportIsJudgedOnTheDayOfTheNext() {
        Report older = autumn("2023-09", 95);
        Report silent = new SampleReport("2024-q1", "2023-12-15", "2024-03-07").done();
        Report telling = new SampleReport("2024-q1", "2023-12-15", "2024-03-07")
                .deliverable(TRAINING, "2023-09", 100)
                .done();

        assertThat(lateness("2026-01-31", older, silent, older))
                .returns(LocalDate.of(2024, 3, 7), Lateness::judgedOn)
                .returns(5, Lateness::overdue)
                .returns(true, Lateness::laterNewsMissing);
        assertThat(lateness("2026-01-31", older, telling, older))
                .returns(true, Lateness::late)
                .returns(false, Lateness::laterNewsMissing);
        assertThat(lateness("2024-01-31", older, telling, older))
                .as("published before the next report")
                .returns(LocalDate.of(2024, 1, 31), Lateness::judgedOn)
                .returns(true, Lateness::laterNewsMissing);
    }

    @Test
    void onTheDayOfTheReportNoLaterNewsCanBeMissing() {
        Report report = autumn("2023-09", 95);

        assertThat(lateness("2023-12-14", report, report).laterNewsMissing()).isFalse();
        assertThat(lateness("2023-12-14", report, report).judgedOn()).isEqualTo(LocalDate.of(2023, 12, 14));
    }

    @Test
    void aReportOnAnEditionThatIsNotThereIsJudgedOnTheDayOfPublication() {
        Report report = autumn("2023-09", 95);
        Plan plan = SampleMeasure.plan(List.of(), List.of(report), List.of());

        assertThat(Lateness.judgedOn(report, plan, LocalDate.of(2026, 1, 31))).isEqualTo(LocalDate.of(2026, 1, 31));
    }

    @Test
    void aReportIsJudgedOnItsOwnDayHoweverMuchLaterItIsPublished() {
        Report report = autumn("2023-09", 95);

        for (String asOf : List.of("2023-10-01", "2023-12-14", "2026-01-31")) {
            assertThat(analysis(asOf, report)
                            .lateness(report, report.deliverables().get(0)))
                    .contains(new Lateness(LocalDate.of(2023, 12, 14), SampleReport.when("2023-09"), 2, true, false));
        }
    }

    @ParameterizedTest
    @CsvSource({"2023-12-14, 2023-09, false", "2023-12-15, 2023-09, true", "2024-03-01, 2024-03, false"})
    void whatBecameOfWorkSinceIsToldApart(String asOf, String due, boolean told) {
        Report report = autumn(due, 95);

        assertThat(analysis(asOf, report)
                        .latenessSince(report, report.deliverables().get(0))
                        .isPresent())
                .isEqualTo(told);
    }
}
