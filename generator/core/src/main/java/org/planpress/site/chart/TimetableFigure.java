package org.planpress.site.chart;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.planpress.model.Share;
import org.planpress.model.Text;
import org.planpress.model.Timetable;
import org.planpress.model.Timetable.Phase;
import org.planpress.model.Timetable.Task;
import org.planpress.site.chart.DataTable.Cell;
import org.planpress.site.chart.DataTable.Column;
import org.planpress.site.chart.DataTable.Group;
import org.planpress.site.chart.DataTable.Row;
import org.planpress.words.Voice;

/** The tasks of a timetable along the months, with what was done on the day of the report. */
public final class TimetableFigure {

    private final Voice voice;
    private final Timetable timetable;
    private final List<Task> tasks;
    private final String day;

    private TimetableFigure(Voice voice, Timetable timetable) {
        this.voice = voice;
        this.timetable = timetable;
        this.tasks = timetable.phases().stream()
                .flatMap(phase -> phase.tasks().stream())
                .toList();
        this.day = Numbers.date(timetable.asOf());
    }

    public static ChartFigure of(Voice voice, Timetable timetable) {
        return new TimetableFigure(voice, timetable).figure();
    }

    private ChartFigure figure() {
        return new ChartFigure(
                "timetable",
                timetable.headline().value(),
                timetable.title() + ", progress on " + day,
                summary(),
                "Bars along the months, one for each task, in phases. " + summary(),
                table(),
                "timetable.csv",
                timetable.source().value(),
                Optional.of(day),
                timetable.notes().stream().map(Text::value).toList(),
                spec(),
                false);
    }

    private String summary() {
        if (tasks.isEmpty()) {
            return "The timetable has no tasks.";
        }
        return "The timetable has %s, from %s to %s. On %s: %s."
                .formatted(size(), Numbers.date(first()), Numbers.date(last()), day, progress());
    }

    private String size() {
        return Numbers.counted(tasks.size(), "task", "tasks") + " in "
                + Numbers.counted(timetable.phases().size(), "phase", "phases");
    }

    /** How many tasks are how far, leaving out what does not occur. */
    private String progress() {
        return Numbers.list(List.of(Stage.values()).stream()
                .filter(stage -> count(stage) > 0)
                .map(stage -> Numbers.count(count(stage)) + " " + stage.words)
                .toList());
    }

    private long count(Stage stage) {
        return tasks.stream().filter(task -> Stage.of(task) == stage).count();
    }

    private DataTable table() {
        List<Column> columns = List.of(
                Column.words("Task", "task"),
                Column.words("Who", "owner"),
                Column.words("Start", "start"),
                Column.words("End", "end"),
                Column.words("Progress", "progress"));
        List<Group> groups = timetable.phases().stream()
                .map(phase -> new Group(
                        phase.title().value(),
                        phase.tasks().stream().map(TimetableFigure::row).toList()))
                .toList();
        List<Row> foot = tasks.isEmpty() ? List.of() : List.of(all());
        return new DataTable(timetable.title() + ": tasks, dates and progress on " + day, columns, groups, foot);
    }

    private static Row row(Task task) {
        return Row.of(List.of(
                Cell.words(task.title().value()),
                Cell.words(task.owner().map(Text::value).orElse("not published")),
                date(task.start()),
                date(task.end()),
                task.progress()
                        .map(share -> Cell.figure(words(task), share.percent().toPlainString()))
                        .orElseGet(() -> Cell.words(words(task)))));
    }

    private Row all() {
        return Row.total(
                List.of(Cell.words("All: " + size()), Cell.EMPTY, date(first()), date(last()), Cell.words(progress())));
    }

    private static Cell date(LocalDate date) {
        return new Cell(Numbers.date(date), date.toString(), false);
    }

    private ChartSpec spec() {
        return new Gantt(
                timetable.phases().stream().map(TimetableFigure::phase).toList(),
                Optional.of(new Gantt.Mark(timetable.asOf(), day)));
    }

    private static Gantt.Phase phase(Phase phase) {
        return new Gantt.Phase(
                phase.title().value(),
                phase.tasks().stream()
                        .map(task ->
                                new Gantt.Span(task.title().value(), task.start(), task.end(), done(task), words(task)))
                        .toList());
    }

    private static OptionalDouble done(Task task) {
        return task.progress()
                .map(share -> OptionalDouble.of(share.percent().doubleValue() / Share.WHOLE.doubleValue()))
                .orElseGet(OptionalDouble::empty);
    }

    /** Where a task stands; between the ends the figure is said too. */
    private static String words(Task task) {
        Stage stage = Stage.of(task);
        return stage == Stage.UNDER_WAY ? task.progress().map(Share::toString).orElse("") + " done" : stage.words;
    }

    private LocalDate first() {
        return tasks.stream().map(Task::start).min(Comparator.naturalOrder()).orElseThrow();
    }

    private LocalDate last() {
        return tasks.stream().map(Task::end).max(Comparator.naturalOrder()).orElseThrow();
    }

    private enum Stage {
        DONE("done"),
        UNDER_WAY("under way"),
        NOT_BEGUN("not begun"),
        UNKNOWN("progress not published");

        private final String words;

        Stage(String words) {
            this.words = words;
        }

        static Stage of(Task task) {
            return task.progress()
                    .map(share -> {
                        if (share.percent().signum() == 0) {
                            return NOT_BEGUN;
                        }
                        return share.percent().compareTo(Share.WHOLE) == 0 ? DONE : UNDER_WAY;
                    })
                    .orElse(UNKNOWN);
        }
    }
}
