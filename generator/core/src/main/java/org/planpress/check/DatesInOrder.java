package org.planpress.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.planpress.finding.Finding;
import org.planpress.finding.Rule;
import org.planpress.finding.SourceLocation;
import org.planpress.model.Contact.QuestionDay;
import org.planpress.model.Edition;
import org.planpress.model.EditionSheet;
import org.planpress.model.Grants.Grant;
import org.planpress.model.MeetingSheet;
import org.planpress.model.Plan;
import org.planpress.model.ReportSheet;
import org.planpress.model.ThemesSheet.Commitment;
import org.planpress.model.ThemesSheet.Update;
import org.planpress.model.Timetable;
import org.planpress.model.When;

/** What happens first has the earlier date, and nothing in an edition is younger than its last change. */
final class DatesInOrder implements Check {

    private static final Rule RULE = Rule.error(
            "date-order",
            "Two dates are the wrong way round.",
            "Correct one of the two dates.",
            "start: 2026-03\ndue: 2025-04");

    @Override
    public List<Rule> rules() {
        return List.of(RULE);
    }

    @Override
    public List<Finding> check(Plan plan) {
        return Stream.of(
                        plan.editions().stream().flatMap(edition -> new InEdition(edition).findings().stream()),
                        plan.reports().stream().flatMap(report -> inReport(report.sheet())),
                        plan.meetings().stream().flatMap(DatesInOrder::inMeeting),
                        plan.site().contact().publicQuestions().stream().flatMap(DatesInOrder::inDay),
                        plan.site().windows().stream()
                                .flatMap(window -> order(
                                        window.at(),
                                        "the window opens on",
                                        When.day(window.from()),
                                        "it closes on",
                                        When.day(window.to()))))
                .flatMap(Function.identity())
                .toList();
    }

    private static Stream<Finding> inReport(ReportSheet sheet) {
        When start = sheet.period().start();
        return Stream.concat(
                order(
                        sheet.period().at(),
                        "the report covers days from",
                        start,
                        "to",
                        sheet.period().end()),
                order(
                        sheet.at(),
                        "the report starts on",
                        start,
                        "it tells how things stood on",
                        When.day(sheet.asOf())));
    }

    private static Stream<Finding> inDay(QuestionDay day) {
        return day.by().stream()
                .flatMap(last -> order(
                        day.at(),
                        "questions may be sent until",
                        When.day(last),
                        "the day for them is",
                        When.day(day.date())));
    }

    private static Stream<Finding> inMeeting(MeetingSheet meeting) {
        When day = When.day(meeting.date());
        Stream<Finding> hours = meeting.start().stream()
                .flatMap(start -> meeting.end().stream()
                        .filter(end -> !end.isAfter(start) && !meeting.endsNextDay())
                        .map(end -> RULE.at(
                                        meeting.at(),
                                        "the meeting starts at %s, but it ends at %s".formatted(start, end))
                                .withHint("correct one of the two times")));
        return Stream.of(
                        hours,
                        meeting.questionsBy().stream()
                                .flatMap(last -> order(
                                        meeting.at(),
                                        "questions may be sent until",
                                        When.day(last),
                                        "the meeting is on",
                                        day)),
                        meeting.decisions().stream()
                                .flatMap(decision -> decision.due().stream()
                                        .flatMap(due ->
                                                order(decision.at(), "the meeting was on", day, "this is due", due))),
                        meeting.recommendations().stream()
                                .flatMap(it -> it.due().stream()
                                        .flatMap(due ->
                                                order(it.at(), "the meeting was on", day, "an answer is due", due))),
                        meeting.recommendations().stream()
                                .flatMap(it -> it.responded().stream()
                                        .flatMap(answer -> order(
                                                it.at(),
                                                "the meeting was on",
                                                day,
                                                "the answer came on",
                                                When.day(answer)))))
                .flatMap(Function.identity());
    }

    private static Stream<Finding> order(SourceLocation at, String first, When earlier, String second, When later) {
        return earlier.first().isAfter(later.last())
                ? Stream.of(finding(at, "%s %s, but %s %s".formatted(first, earlier, second, later)))
                : Stream.empty();
    }

    private static Finding finding(SourceLocation at, String message) {
        return RULE.at(at, message).withHint("correct one of the two dates");
    }

    /** Collects what is wrong in one edition. */
    private static final class InEdition {
        private final Edition edition;
        private final List<Finding> findings = new ArrayList<>();

        InEdition(Edition edition) {
            this.edition = edition;
        }

        List<Finding> findings() {
            sheet(edition.sheet());
            edition.commitments().forEach(this::commitment);
            edition.timetable().ifPresent(this::timetable);
            edition.grants().ifPresent(grants -> grants.grants().forEach(this::grant));
            return findings;
        }

        private void grant(Grant grant) {
            grant.start()
                    .ifPresent(start -> grant.end()
                            .ifPresent(end ->
                                    order(grant.at(), "'" + grant.title() + "' starts on", start, "it ends on", end)));
        }

        private void sheet(EditionSheet sheet) {
            sheet.published().ifPresent(date -> beforeLastChange("the edition was published on", date, sheet.at()));
            sheet.control().ifPresent(this::control);
            sheet.officeHolder().ifPresent(this::holder);
            sheet.retired()
                    .forEach(retired ->
                            beforeLastChange("'" + retired.id() + "' was retired on", retired.date(), retired.at()));
            sheet.updated()
                    .ifPresent(updated -> sheet.nextUpdate()
                            .ifPresent(next -> order(
                                    sheet.at(),
                                    "the edition was last changed on",
                                    When.day(updated),
                                    "the next update is expected",
                                    next)));
            changes(sheet.changes());
        }

        private void holder(EditionSheet.OfficeHolder holder) {
            holder.since()
                    .ifPresent(since -> holder.until()
                            .ifPresent(until -> order(
                                    holder.at(),
                                    "the office is held since",
                                    When.day(since),
                                    "it is held until",
                                    When.day(until))));
        }

        private void control(EditionSheet.Control control) {
            control.date().ifPresent(date -> beforeLastChange("this version is dated", date, control.at()));
            control.ratified().ifPresent(date -> beforeLastChange("the edition was ratified on", date, control.at()));
        }

        private void changes(List<EditionSheet.Change> changes) {
            Optional<LocalDate> last = Optional.empty();
            for (EditionSheet.Change change : changes) {
                if (change.date().isPresent()) {
                    LocalDate date = change.date().get();
                    last.ifPresent(above -> newsOrder("change", above, date, change.at()));
                    beforeLastChange("this change is dated", date, change.at());
                    last = change.date();
                }
            }
        }

        private void commitment(Commitment commitment) {
            String name = "commitment '" + commitment.id() + "'";
            commitment
                    .start()
                    .ifPresent(start -> commitment
                            .due()
                            .ifPresent(due -> order(commitment.at(), name + " starts", start, "it is due", due)));
            commitment
                    .asOf()
                    .ifPresent(date ->
                            beforeLastChange("the status of " + name + " was judged on", date, commitment.at()));
            Optional<LocalDate> last = Optional.empty();
            for (Update update : commitment.updates()) {
                last.ifPresent(above -> newsOrder("update", above, update.date(), update.at()));
                beforeLastChange("this update is dated", update.date(), update.at());
                last = Optional.of(update.date());
            }
        }

        private void timetable(Timetable timetable) {
            timetable.phases().stream()
                    .flatMap(phase -> phase.tasks().stream())
                    .forEach(task -> order(
                            task.at(), "the task '" + task.title() + "' starts", task.start(), "it ends", task.end()));
        }

        private void newsOrder(String kind, LocalDate above, LocalDate date, SourceLocation at) {
            order(at, "the " + kind + " above is dated", When.day(above), "this one is dated", When.day(date));
        }

        private void beforeLastChange(String what, LocalDate date, SourceLocation at) {
            edition.sheet()
                    .updated()
                    .ifPresent(updated ->
                            order(at, what, When.day(date), "the edition was last changed on", When.day(updated)));
        }

        private void order(SourceLocation at, String first, When earlier, String second, When later) {
            DatesInOrder.order(at, first, earlier, second, later).forEach(findings::add);
        }
    }
}
