package org.planpress.analysis;

import static org.planpress.analysis.SampleMeasure.AT;
import static org.planpress.analysis.SampleMeasure.named;
import static org.planpress.analysis.SampleMeasure.ref;
import static org.planpress.analysis.SampleMeasure.text;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.planpress.model.DeliverablesSheet.Deliverable;
import org.planpress.model.Edition;
import org.planpress.model.Id;
import org.planpress.model.MeetingSheet;
import org.planpress.model.MeetingSheet.Decision;
import org.planpress.model.Period;
import org.planpress.model.Ref;
import org.planpress.model.Report;
import org.planpress.model.ReportSheet;
import org.planpress.model.ReportSheet.MeasureRow;
import org.planpress.model.ReportSheet.MeasureTable;
import org.planpress.model.RisksSheet.Risk;
import org.planpress.model.RisksSheet.Status;
import org.planpress.model.Share;
import org.planpress.model.When;
import org.planpress.testing.BareEdition;

/** A report put together step by step, as of the last day that it covers. */
final class SampleReport {

    static final String EDITION = "2022-25";

    private final String id;
    private final LocalDate start;
    private final LocalDate end;
    private final List<Deliverable> deliverables = new ArrayList<>();
    private final List<Risk> risks = new ArrayList<>();
    private final List<MeasureRow> rows = new ArrayList<>();

    SampleReport(String id, String start, String end) {
        this.id = id;
        this.start = LocalDate.parse(start);
        this.end = LocalDate.parse(end);
    }

    /** An edition from April 2022 to March 2025. */
    static Edition edition() {
        Period period = new Period(When.day(LocalDate.of(2022, 4, 1)), When.day(LocalDate.of(2025, 3, 31)), AT);
        return BareEdition.of(EDITION, period, AT);
    }

    static Deliverable work(String id, String due, int percent) {
        return work(id, Optional.of(when(due)), Optional.of(percent), false);
    }

    static Deliverable work(String id, Optional<When> due, Optional<Integer> percent, boolean paused) {
        return new Deliverable(
                named(id),
                ref("p1"),
                text(id),
                due,
                Optional.empty(),
                percent.map(done -> new Share(BigDecimal.valueOf(done))),
                paused ? Optional.of(true) : Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                AT);
    }

    static When when(String written) {
        return written.length() == "2023-09".length()
                ? When.month(YearMonth.parse(written))
                : When.day(LocalDate.parse(written));
    }

    static MeetingSheet meeting(String day, String... decisions) {
        return new MeetingSheet(
                named(day),
                text("A panel"),
                LocalDate.parse(day),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(decisions).stream()
                        .map(each -> new Decision(
                                named(each),
                                text(each),
                                text("Agreed."),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                List.of(),
                                AT))
                        .toList(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                text("Minutes"),
                AT);
    }

    SampleReport deliverable(String workId, String due, int percent) {
        deliverables.add(work(workId, due, percent));
        return this;
    }

    SampleReport risk(String riskId, Status status) {
        risks.add(new Risk(
                named(riskId),
                ref("p1"),
                text(riskId),
                text("It may happen."),
                status,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                AT));
        return this;
    }

    SampleReport row(String measure, Optional<String> area, Optional<String> month) {
        rows.add(new MeasureRow(ref(measure), area.<Ref>map(SampleMeasure::ref), month.map(SampleMeasure::month), AT));
        return this;
    }

    Report done() {
        MeasureTable table = new MeasureTable(named("t"), text("Table"), ref("p1"), Optional.empty(), rows, AT);
        ReportSheet sheet = new ReportSheet(
                text(id),
                text("A report."),
                ref(EDITION),
                Optional.empty(),
                new Period(When.day(start), When.day(end), AT),
                end,
                Optional.empty(),
                Optional.empty(),
                text("A paper"),
                List.of(),
                List.of(),
                Optional.empty(),
                List.of(),
                rows.isEmpty() ? List.of() : List.of(table),
                List.of(),
                AT);
        return new Report(new Id(id), sheet, List.of(), deliverables, risks, List.of(), List.of());
    }
}
