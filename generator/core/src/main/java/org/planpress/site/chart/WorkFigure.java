package org.planpress.site.chart;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.planpress.analysis.Lateness;
import org.planpress.model.DeliverablesSheet.Deliverable;
import org.planpress.model.Report;
import org.planpress.model.Share;
import org.planpress.model.When;
import org.planpress.site.chart.DataTable.Cell;
import org.planpress.site.chart.DataTable.Column;
import org.planpress.site.chart.DataTable.Row;
import org.planpress.words.Voice;

/** How far each piece of work was on the day of a report; one that was late then says so by its marks and in words. */
public final class WorkFigure {

    private final Voice voice;
    private final Report report;
    private final List<Deliverable> works;

    private WorkFigure(Voice voice, Report report) {
        this.voice = voice;
        this.report = report;
        this.works = report.deliverables().stream()
                .filter(work -> work.progress().isPresent())
                .toList();
    }

    /** The figure of a report; empty if it says of no work how far it is. */
    public static Optional<ChartFigure> of(Voice voice, Report report) {
        WorkFigure figure = new WorkFigure(voice, report);
        return figure.works.isEmpty() ? Optional.empty() : Optional.of(figure.figure());
    }

    private ChartFigure figure() {
        return new ChartFigure(
                "work-" + report.id().value().replace('.', '-'),
                "How far each piece of work was",
                "The part that was done, of all of it, " + day(),
                summary(),
                "Horizontal bars on a track that ends at 100%. "
                        + works.stream().map(this::said).collect(Collectors.joining("; ")) + ".",
                table(),
                "reports/" + report.id() + "-work.csv",
                report.sheet().source().value(),
                Optional.of(day()),
                List.of("Whether work is late follows from its due date; the report does not say."),
                new Progress(works.stream()
                        .map(work -> new Progress.Bar(
                                work.title().value(), percent(work).percent().doubleValue(), shown(work), late(work)))
                        .toList()),
                false);
    }

    private String day() {
        return Numbers.date(report.sheet().asOf());
    }

    private String summary() {
        return (sentence("Finished", this::whole)
                        + sentence("Late on " + day(), this::late)
                        + sentence("Not finished, and not late then", work -> !whole(work) && !late(work)))
                .strip();
    }

    private String sentence(String lead, Predicate<Deliverable> kind) {
        String named = works.stream().filter(kind).map(this::said).collect(Collectors.joining("; "));
        return named.isEmpty() ? "" : lead + ": " + named + ". ";
    }

    /** Titles are sentences of their own. */
    private String said(Deliverable work) {
        return "“" + work.title().value().replaceAll("\\.$", "") + "”, " + percent(work);
    }

    private String shown(Deliverable work) {
        return percent(work) + (late(work) ? ", late" : "");
    }

    private static Share percent(Deliverable work) {
        return work.progress().orElseThrow();
    }

    private boolean whole(Deliverable work) {
        return percent(work).percent().compareTo(Share.WHOLE) == 0;
    }

    private boolean late(Deliverable work) {
        return Lateness.on(report.sheet().asOf(), work).map(Lateness::late).orElse(false);
    }

    private DataTable table() {
        return DataTable.plain(
                "How far each piece of work was, " + day(),
                List.of(
                        Column.words("Piece of work", "work"),
                        Column.words("Due", "due"),
                        Column.figures("Done", "done_percent"),
                        Column.words("Late", "late"),
                        Column.figures("All of it", "all_percent")),
                works.stream().map(this::row).toList(),
                List.of());
    }

    private Row row(Deliverable work) {
        return Row.of(List.of(
                Cell.words(work.title().value()),
                work.due().map(WorkFigure::due).orElse(Cell.words("not published")),
                Cell.figure(percent(work).toString(), percent(work).percent().toPlainString()),
                Cell.words((late(work) ? "late on " : "not late on ") + day()),
                Cell.figure("100%", "100")));
    }

    private static Cell due(When when) {
        String shown = when instanceof When.InMonth month ? Periods.month(month.month()) : Numbers.date(when.first());
        return new Cell(shown, when.toString(), false);
    }
}
