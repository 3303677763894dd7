package org.planpress.check;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.planpress.finding.Finding;
import org.planpress.finding.Rule;
import org.planpress.model.Plan;
import org.planpress.model.Timetable;
import org.planpress.model.Timetable.Task;

/**
 * A task of one day that goes on with the one before it and starts long after that has ended: something is missing between,
 * or its day is wrong. Plans may have such pauses, so this is a note; a remark of the timetable that names the day answers
 * it.
 */
final class TaskGaps implements Check {

    private static final Rule RULE = Rule.note(
            "task-gap",
            "A task of one day goes on with the one before it, and starts more than two weeks after that has ended.",
            "Correct a date, add the task that is missing, or explain it in 'notes' with the day.",
            "tasks:\n  - {title: Design, start: 2024-09-12, end: 2024-10-11}\n  - {title: Designed version, start: 2024-10-27, end: 2024-10-27}");

    /** Longer than a holiday between two tasks. */
    private static final int DAYS = 14;

    @Override
    public List<Rule> rules() {
        return List.of(RULE);
    }

    @Override
    public List<Finding> check(Plan plan) {
        return plan.editions().stream()
                .filter(edition -> !edition.sheet().status().isHistory())
                .flatMap(edition -> edition.timetable().stream())
                .flatMap(timetable -> in(timetable).stream())
                .toList();
    }

    private static List<Finding> in(Timetable timetable) {
        List<Finding> findings = new ArrayList<>();
        for (Timetable.Phase phase : timetable.phases()) {
            for (int at = 1; at < phase.tasks().size(); at++) {
                Task task = phase.tasks().get(at);
                Task before = phase.tasks().get(at - 1);
                long gap = ChronoUnit.DAYS.between(
                        before.end().last(), task.start().first());
                if (gap > DAYS
                        && DatesOfThings.isOneDay(task)
                        && goesOn(before, task)
                        && !isExplained(task, timetable)) {
                    findings.add(RULE.at(
                                    task.at(),
                                    "'%s' takes one day, %d days after the task before it".formatted(task.title(), gap))
                            .withHint("correct a date, add what is missing, or explain it in 'notes' with the day"));
                }
            }
        }
        return findings;
    }

    /** Whether their titles share a word. */
    private static boolean goesOn(Task before, Task task) {
        return !Collections.disjoint(
                HeldFigures.stems(before.title().value()),
                HeldFigures.stems(task.title().value()));
    }

    private static boolean isExplained(Task task, Timetable timetable) {
        return timetable.notes().stream()
                .anyMatch(note -> DatedWords.names(note.value(), task.start().first()));
    }
}
