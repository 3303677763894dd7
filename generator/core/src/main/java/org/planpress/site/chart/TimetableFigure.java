package org.planpress.site.chart;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.planpress.analysis.Ages;
import org.planpress.model.Share;
import org.planpress.model.Text;
import org.planpress.model.Timetable;
import org.planpress.model.Timetable.Phase;
import org.planpress.model.Timetable.Task;
import org.planpress.model.When;
import org.planpress.site.chart.DataTable.Cell;
import org.planpress.site.chart.DataTable.Column;
import org.planpress.site.chart.DataTable.Group;
import org.planpress.site.chart.DataTable.Row;
import org.planpress.site.chart.TimetableMessage.Label;
import org.planpress.site.chart.TimetableMessage.Stage;
import org.planpress.words.Message;
import org.planpress.words.Voice;

/** The tasks of a timetable along the months, with what was done on the day of the report. */
public final class TimetableFigure {

    private final Voice voice;
    private final Timetable timetable;
    private final LocalDate asOf;
    private final List<Task> tasks;

    private TimetableFigure(Voice voice, Timetable timetable, LocalDate asOf) {
        this.voice = voice;
        this.asOf = asOf;
        this.timetable = timetable;
        this.tasks = timetable.phases().stream()
                .flatMap(phase -> phase.tasks().stream())
                .toList();
    }

    /**
     * The figure of a timetable; empty without tasks.
     *
     * @param asOf the day that the plan is published for
     */
    public static Optional<ChartFigure> of(Voice voice, Timetable timetable, LocalDate asOf) {
        return timetable.hasTasks()
                ? Optional.of(new TimetableFigure(voice, timetable, asOf).figure())
                : Optional.empty();
    }

    private ChartFigure figure() {
        return new ChartFigure(
                "timetable",
                timetable.headline().value(),
                voice.say(new TimetableMessage.Subtitle(timetable.title().value(), timetable.asOf())),
                summary(),
                voice.say(Label.DRAWING) + " " + summary(),
                table(),
                "timetable.csv",
                timetable.source().value(),
                Optional.of(day()),
                notes(),
                spec(),
                false);
    }

    /** A bar is as sharp as a day, and so is not the plan: who sees it has to know. */
    private List<String> notes() {
        boolean days = tasks.stream()
                .allMatch(task -> task.start().isDay() && task.end().isDay());
        return Stream.concat(
                        timetable.notes().stream().map(Text::value),
                        days ? Stream.empty() : Stream.of(voice.say(Label.WHOLE_TIMES)))
                .toList();
    }

    private String day() {
        return voice.date(timetable.asOf());
    }

    private String summary() {
        String summary = voice.say(new TimetableMessage.Summary(
                size(), Periods.name(voice, first()), Periods.name(voice, last()), timetable.asOf(), progress()));
        int passed = (int) tasks.stream().filter(this::hasNoRecord).count();
        return passed == 0 ? summary : summary + " " + voice.say(new TimetableMessage.Passed(passed));
    }

    private boolean hasNoRecord(Task task) {
        return Ages.hasNoRecord(timetable, task, asOf);
    }

    private Message size() {
        return new TimetableMessage.Size(tasks.size(), timetable.phases().size());
    }

    /** How many tasks are how far, leaving out what does not occur. */
    private List<Message> progress() {
        return List.of(Stage.values()).stream()
                .filter(stage -> count(stage) > 0)
                .<Message>map(stage -> new TimetableMessage.Some(count(stage), stage))
                .toList();
    }

    private int count(Stage stage) {
        return (int) tasks.stream().filter(task -> stage(task) == stage).count();
    }

    private DataTable table() {
        List<Column> columns = List.of(
                Column.words(voice.say(Label.TASK), "task"),
                Column.words(voice.say(Label.OWNER), "owner"),
                Column.dates(voice.say(Label.START), "start"),
                Column.dates(voice.say(Label.END), "end"),
                Column.words(voice.say(Label.PROGRESS), "progress"));
        List<Group> groups = timetable.phases().stream()
                .map(phase -> new Group(
                        phase.title().value(),
                        phase.tasks().stream().map(this::row).toList()))
                .toList();
        return new DataTable(
                voice.say(new TimetableMessage.Caption(timetable.title().value(), timetable.asOf())),
                columns,
                groups,
                List.of(all()));
    }

    private Row row(Task task) {
        return Row.of(List.of(
                Cell.words(task.title().value()),
                Cell.words(task.owner().map(Text::value).orElseGet(() -> voice.say(TableMessage.Cell.NOT_PUBLISHED))),
                Cell.date(voice, task.start()),
                Cell.date(voice, task.end()),
                task.progress()
                        .map(share -> Cell.figure(told(task), share.percent().toPlainString()))
                        .orElseGet(() -> Cell.words(told(task)))));
    }

    private Row all() {
        return Row.total(List.of(
                Cell.words(voice.say(new TimetableMessage.AllTasks(size()))),
                Cell.EMPTY,
                Cell.date(voice, first()),
                Cell.date(voice, last()),
                Cell.words(voice.list(progress().stream().map(voice::say).toList()))));
    }

    private ChartSpec spec() {
        return new Gantt(
                timetable.phases().stream().map(this::phase).toList(),
                Optional.of(new Gantt.Mark(timetable.asOf(), day())));
    }

    private Gantt.Phase phase(Phase phase) {
        return new Gantt.Phase(
                phase.title().value(),
                phase.tasks().stream()
                        .map(task -> new Gantt.Span(
                                task.title().value(),
                                task.start().first(),
                                task.end().last(),
                                done(task),
                                words(task)))
                        .toList());
    }

    private static OptionalDouble done(Task task) {
        return task.progress()
                .map(share -> OptionalDouble.of(share.percent().doubleValue() / Share.WHOLE.doubleValue()))
                .orElseGet(OptionalDouble::empty);
    }

    /** Where a task stood; and where its time has passed since, that nothing is known. */
    private String told(Task task) {
        return hasNoRecord(task)
                ? voice.say(new TimetableMessage.NoRecord(words(task), timetable.asOf()))
                : words(task);
    }

    /** Where a task stands; between the ends the figure is said too. */
    private String words(Task task) {
        Stage stage = stage(task);
        return voice.say(
                stage == Stage.UNDER_WAY
                        ? new TimetableMessage.PartDone(
                                task.progress().orElseThrow().toString())
                        : new TimetableMessage.Stands(stage));
    }

    private static Stage stage(Task task) {
        return task.progress()
                .map(share -> {
                    if (share.percent().signum() == 0) {
                        return Stage.NO_PROGRESS;
                    }
                    return share.percent().compareTo(Share.WHOLE) == 0 ? Stage.DONE : Stage.UNDER_WAY;
                })
                .orElse(Stage.UNKNOWN);
    }

    private When first() {
        return tasks.stream()
                .map(Task::start)
                .min(Comparator.comparing(When::first))
                .orElseThrow();
    }

    private When last() {
        return tasks.stream()
                .map(Task::end)
                .max(Comparator.comparing(When::last))
                .orElseThrow();
    }
}
