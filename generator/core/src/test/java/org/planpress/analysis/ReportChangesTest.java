package org.planpress.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.planpress.analysis.ReportChanges.Days;
import org.planpress.analysis.ReportChanges.Moved;
import org.planpress.analysis.SampleMeasure.Published;
import org.planpress.model.DeliverablesSheet.Deliverable;
import org.planpress.model.Figure.Kind;
import org.planpress.model.Id;
import org.planpress.model.Measure;
import org.planpress.model.MeetingSheet;
import org.planpress.model.Period;
import org.planpress.model.Plan;
import org.planpress.model.Report;
import org.planpress.model.ReportSheet;
import org.planpress.model.RisksSheet.Risk;
import org.planpress.model.RisksSheet.Status;
import org.planpress.model.Unit;
import org.planpress.model.When;

class ReportChangesTest {

    private static SampleReport spring() {
        return new SampleReport("2023-q1", "2023-03-01", "2023-05-31");
    }

    private static SampleReport autumn() {
        return new SampleReport("2023-q3", "2023-09-01", "2023-12-14");
    }

    private static ReportChanges changes(SampleReport before, SampleReport now, Measure... measures) {
        return changes(before, now, List.of(), measures);
    }

    private static ReportChanges changes(
            SampleReport before, SampleReport now, List<MeetingSheet> meetings, Measure... measures) {
        Report newest = now.done();
        Plan plan =
                SampleMeasure.plan(List.of(SampleReport.edition()), List.of(newest, before.done()), meetings, measures);
        return PlanAnalysis.of(plan, LocalDate.of(2026, 1, 31)).changes(newest);
    }

    private static String id(Deliverable work) {
        return work.id().toString();
    }

    private static String id(Risk risk) {
        return risk.id().toString();
    }

    @Test
    void theFirstReportHasNothingToBeComparedWith() {
        Report first = autumn().deliverable("d.a", "2023-09", 10)
                .risk("r.a", Status.ISSUE)
                .done();
        Plan plan = SampleMeasure.plan(
                List.of(SampleReport.edition()), List.of(first), List.of(SampleReport.meeting("2023-12-14", "x.d1")));

        ReportChanges changes = PlanAnalysis.of(plan, LocalDate.of(2026, 1, 31)).changes(first);

        assertThat(changes.previous()).isEmpty();
        assertThat(changes.uncovered()).isEmpty();
        assertThat(changes.deliverables().added()).isEmpty();
        assertThat(changes.deliverables().newlyLate()).isEmpty();
        assertThat(changes.risks().added()).isEmpty();
        assertThat(changes.measures()).isEmpty();
        assertThat(changes.decisions()).isEmpty();
    }

    @Test
    void ofTwoReportsOfOneDayTheOneThatCoversLaterDaysIsTheNewer() {
        Report quarter = autumn().done();
        ReportSheet told = quarter.sheet();
        Report earlier = new Report(
                new Id("2023-q2"),
                new ReportSheet(
                        told.title(),
                        told.summary(),
                        told.edition(),
                        told.kind(),
                        new Period(When.day(LocalDate.of(2023, 6, 1)), When.day(LocalDate.of(2023, 8, 31)), told.at()),
                        told.asOf(),
                        told.published(),
                        told.meeting(),
                        told.source(),
                        told.assessment(),
                        told.ahead(),
                        told.topicHeadings(),
                        told.columns(),
                        told.tables(),
                        told.chapters(),
                        told.at()),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        Plan plan = SampleMeasure.plan(List.of(SampleReport.edition()), List.of(quarter, earlier), List.of());
        PlanAnalysis analysis = PlanAnalysis.of(plan, LocalDate.of(2026, 1, 31));

        assertThat(analysis.previous(quarter)).contains(earlier);
        assertThat(analysis.previous(earlier)).isEmpty();
        assertThat(analysis.changes(quarter).uncovered()).isEmpty();
    }

    @Test
    void tellsWhatBecameOfTheWork() {
        SampleReport before = spring().deliverable("d.same", "2024-03", 50)
                .deliverable("d.up", "2024-03", 50)
                .deliverable("d.down", "2024-03", 50)
                .deliverable("d.done", "2024-03", 95)
                .deliverable("d.done-before", "2023-03", 100)
                .deliverable("d.done-and-gone", "2023-03", 100)
                .deliverable("d.gone", "2023-03", 60);
        SampleReport now = autumn().deliverable("d.new", "2024-03", 0)
                .deliverable("d.same", "2024-03", 50)
                .deliverable("d.up", "2024-03", 70)
                .deliverable("d.down", "2024-03", 40)
                .deliverable("d.done", "2024-03", 100)
                .deliverable("d.done-before", "2023-03", 100);

        ReportChanges.Deliverables work = changes(before, now).deliverables();

        assertThat(work.added()).extracting(ReportChangesTest::id).containsExactly("d.new");
        assertThat(work.progressed())
                .extracting(step -> id(step.after()) + (step.isBackwards() ? " back" : " on"))
                .containsExactly("d.up on", "d.down back");
        assertThat(work.progressed().get(0).before().progress().orElseThrow()).hasToString("50%");
        assertThat(work.finished()).extracting(step -> id(step.after())).containsExactly("d.done");
        assertThat(work.gone()).extracting(ReportChangesTest::id).containsExactly("d.gone");
        assertThat(work.newlyLate()).isEmpty();
    }

    @Test
    void workIsNewlyLateIfItWasNotYetLateOnTheDayOfTheReportBefore() {
        SampleReport before = spring().deliverable("d.late-before", "2023-03", 50)
                .deliverable("d.late-since", "2023-09", 50)
                .deliverable("d.not-late", "2023-12", 50);
        SampleReport now = autumn().deliverable("d.late-before", "2023-03", 50)
                .deliverable("d.late-since", "2023-09", 50)
                .deliverable("d.not-late", "2023-12", 50)
                .deliverable("d.new-and-late", "2023-03", 50);

        ReportChanges.Deliverables work = changes(before, now).deliverables();

        assertThat(work.newlyLate())
                .extracting(late -> id(late.deliverable()))
                .containsExactly("d.late-since", "d.new-and-late");
        assertThat(work.newlyLate().get(0).lateness().judgedOn()).isEqualTo("2023-12-14");
        assertThat(work.newlyLate().get(0).lateness().overdue()).isEqualTo(2);
    }

    @Test
    void tellsWhatBecameOfTheRisks() {
        SampleReport before = spring().risk("r.same", Status.RISK)
                .risk("r.happened", Status.RISK)
                .risk("r.closed", Status.ISSUE)
                .risk("r.eased", Status.ISSUE)
                .risk("r.gone", Status.RISK)
                .risk("r.closed-and-gone", Status.CLOSED);
        SampleReport now = autumn().risk("r.same", Status.RISK)
                .risk("r.happened", Status.ISSUE)
                .risk("r.closed", Status.CLOSED)
                .risk("r.eased", Status.RISK)
                .risk("r.new", Status.ISSUE);

        ReportChanges.Risks risks = changes(before, now).risks();

        assertThat(risks.added()).extracting(ReportChangesTest::id).containsExactly("r.new");
        assertThat(risks.becameIssues()).extracting(turn -> id(turn.after())).containsExactly("r.happened");
        assertThat(risks.closed()).extracting(turn -> id(turn.after())).containsExactly("r.closed");
        assertThat(risks.otherwise()).extracting(turn -> id(turn.after())).containsExactly("r.eased");
        assertThat(risks.gone()).extracting(ReportChangesTest::id).containsExactly("r.gone");
    }

    @Test
    void tellsTheDaysThatNoReportCovers() {
        assertThat(changes(spring(), autumn()).uncovered())
                .hasValue(new Days(LocalDate.of(2023, 6, 1), LocalDate.of(2023, 8, 31)));
        assertThat(changes(spring(), new SampleReport("2023-q2", "2023-06-01", "2023-08-31"))
                        .uncovered())
                .as("one follows the other")
                .isEmpty();
        assertThat(changes(spring(), new SampleReport("2023-q2", "2023-05-01", "2023-08-31"))
                        .uncovered())
                .as("they overlap")
                .isEmpty();
    }

    @Test
    void tellsTheDecisionsOfMeetingsBetweenTheTwo() {
        List<MeetingSheet> meetings = List.of(
                SampleReport.meeting("2023-05-31", "a.d1"),
                SampleReport.meeting("2023-09-14", "b.d1", "b.d2"),
                SampleReport.meeting("2023-12-14", "c.d1"),
                SampleReport.meeting("2024-01-18", "d.d1"));

        assertThat(changes(spring(), autumn(), meetings).decisions())
                .extracting(
                        taken -> taken.meeting().id() + " " + taken.decision().id())
                .containsExactly("2023-09-14 b.d1", "2023-09-14 b.d2", "2023-12-14 c.d1");
    }

    @Test
    void tellsWhichFiguresAreNowAboutALaterPeriod() {
        Measure calls = new SampleMeasure("calls", Unit.COUNT)
                .reported(new Published("2023-04").month("10", Kind.NUMBER).done())
                .reported(new Published("2023-10").month("12", Kind.NUMBER).done())
                .reported(new Published("2023-10")
                        .area("swindon")
                        .month("5", Kind.NUMBER)
                        .done())
                .reported(new Published("2024-01").month("99", Kind.NUMBER).done())
                .done();
        Measure still = new SampleMeasure("still", Unit.COUNT)
                .reported(new Published("2023-04").month("10", Kind.NUMBER).done())
                .done();
        SampleReport before = spring().row("calls", Optional.empty(), Optional.of("2023-04"))
                .row("still", Optional.empty(), Optional.empty());
        SampleReport now = autumn().row("calls", Optional.of("force"), Optional.empty())
                .row("calls", Optional.of("swindon"), Optional.empty())
                .row("still", Optional.empty(), Optional.empty())
                .row("unknown", Optional.empty(), Optional.empty());

        List<Moved> moved = changes(before, now, calls, still).measures();

        assertThat(moved).singleElement().satisfies(move -> {
            assertThat(move.measure().id()).isEqualTo(new Id("calls"));
            assertThat(move.area()).isEmpty();
            assertThat(move.before().period()).isEqualTo(SampleMeasure.month("2023-04"));
            assertThat(move.after().period())
                    .as("not the figures published after the report")
                    .isEqualTo(SampleMeasure.month("2023-10"));
        });
    }
}
