package org.planpress.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.planpress.finding.Finding;
import org.planpress.finding.Rule;
import org.planpress.finding.SourceLocation;
import org.planpress.model.Edition;
import org.planpress.model.EditionSheet;
import org.planpress.model.Plan;
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
        return plan.editions().stream()
                .flatMap(edition -> new InEdition(edition).findings().stream())
                .toList();
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
            return findings;
        }

        private void sheet(EditionSheet sheet) {
            sheet.published().ifPresent(date -> notLaterThanUpdate("was published", date, sheet.at()));
            sheet.control().ifPresent(this::control);
            sheet.retired()
                    .forEach(retired ->
                            notLaterThanUpdate("retired '" + retired.id() + "'", retired.date(), retired.at()));
            sheet.nextUpdate()
                    .map(When::last)
                    .ifPresent(next -> sheet.updated()
                            .ifPresent(updated -> order(
                                    sheet.at(),
                                    "the last change is dated",
                                    updated,
                                    "the next update is expected",
                                    next)));
            changes(sheet.changes());
        }

        private void control(EditionSheet.Control control) {
            control.date().ifPresent(date -> notLaterThanUpdate("has a version dated", date, control.at()));
            control.ratified().ifPresent(date -> notLaterThanUpdate("was ratified", date, control.at()));
        }

        private void changes(List<EditionSheet.Change> changes) {
            Optional<LocalDate> last = Optional.empty();
            for (EditionSheet.Change change : changes) {
                if (change.date().isPresent()) {
                    LocalDate date = change.date().get();
                    last.ifPresent(earlier ->
                            order(change.at(), "the change above is dated", earlier, "this one is dated", date));
                    notLaterThanUpdate("records a change", date, change.at());
                    last = change.date();
                }
            }
        }

        private void commitment(Commitment commitment) {
            if (commitment.start().isPresent() && commitment.due().isPresent()) {
                String what = "commitment '" + commitment.id() + "'";
                LocalDate start = commitment.start().get().first();
                order(
                        commitment.at(),
                        what + " starts",
                        start,
                        "it is due",
                        commitment.due().get().last());
            }
            commitment.asOf().ifPresent(date -> notLaterThanUpdate("judged a status", date, commitment.at()));
            for (int index = 0; index < commitment.updates().size(); index++) {
                Update update = commitment.updates().get(index);
                notLaterThanUpdate("tells of an update", update.date(), update.at());
                if (index > 0) {
                    LocalDate above = commitment.updates().get(index - 1).date();
                    order(update.at(), "the update above is dated", above, "this one is dated", update.date());
                }
            }
        }

        private void timetable(Timetable timetable) {
            timetable.phases().stream()
                    .flatMap(phase -> phase.tasks().stream())
                    .forEach(task -> order(
                            task.at(), "the task '" + task.title() + "' starts", task.start(), "it ends", task.end()));
        }

        private void notLaterThanUpdate(String what, LocalDate date, SourceLocation at) {
            edition.sheet()
                    .updated()
                    .ifPresent(updated -> order(at, "the edition " + what, date, "it was last changed", updated));
        }

        private void order(SourceLocation at, String first, LocalDate earlier, String second, LocalDate later) {
            if (earlier.isAfter(later)) {
                findings.add(RULE.at(at, "%s on %s, but %s on %s".formatted(first, earlier, second, later))
                        .withHint("correct one of the two dates"));
            }
        }
    }
}
