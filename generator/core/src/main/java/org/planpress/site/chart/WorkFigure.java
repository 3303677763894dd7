package org.planpress.site.chart;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.planpress.analysis.Lateness;
import org.planpress.model.DeliverablesSheet.Deliverable;
import org.planpress.model.Report;
import org.planpress.model.Share;
import org.planpress.site.chart.DataTable.Cell;
import org.planpress.site.chart.DataTable.Column;
import org.planpress.site.chart.DataTable.Row;
import org.planpress.site.chart.WorkMessage.Kind;
import org.planpress.site.chart.WorkMessage.Label;
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
                voice.say(Label.TITLE),
                voice.say(new WorkMessage.Subtitle(asOf())),
                summary(),
                voice.say(new WorkMessage.Drawing(named(works.stream()))),
                table(),
                "reports/" + report.id() + "-work.csv",
                report.sheet().source().value(),
                Optional.of(voice.date(asOf())),
                List.of(voice.say(Label.HOW_LATE)),
                new Progress(works.stream()
                        .map(work -> new Progress.Bar(
                                work.title().value(), percent(work).percent().doubleValue(), shown(work), late(work)))
                        .toList()),
                false);
    }

    private LocalDate asOf() {
        return report.sheet().asOf();
    }

    private String summary() {
        return Stream.of(Kind.values())
                .map(kind -> Map.entry(kind, named(works.stream().filter(work -> kind(work) == kind))))
                .filter(some -> !some.getValue().isEmpty())
                .map(some -> voice.say(new WorkMessage.Some(some.getKey(), asOf(), some.getValue())))
                .collect(Collectors.joining(" "));
    }

    private String named(Stream<Deliverable> some) {
        return some.map(this::said).collect(Collectors.joining("; "));
    }

    /** Titles are sentences of their own. */
    private String said(Deliverable work) {
        String title = work.title().value().replaceAll("\\.$", "");
        return voice.say(new WorkMessage.Work(title, percent(work).toString()));
    }

    private String shown(Deliverable work) {
        String percent = percent(work).toString();
        return late(work) ? voice.say(new WorkMessage.LateAt(percent)) : percent;
    }

    private static Share percent(Deliverable work) {
        return work.progress().orElseThrow();
    }

    private boolean whole(Deliverable work) {
        return percent(work).percent().compareTo(Share.WHOLE) == 0;
    }

    private Kind kind(Deliverable work) {
        if (whole(work)) {
            return Kind.FINISHED;
        }
        return late(work) ? Kind.LATE : Kind.OTHER;
    }

    private boolean late(Deliverable work) {
        return Lateness.on(asOf(), work).map(Lateness::late).orElse(false);
    }

    private DataTable table() {
        return DataTable.plain(
                voice.say(new WorkMessage.Caption(asOf())),
                List.of(
                        Column.words(voice.say(Label.PIECE), "work"),
                        due(),
                        Column.figures(voice.say(Label.DONE), "done_percent"),
                        Column.words(voice.say(Label.LATE), "late"),
                        Column.figures(voice.say(Label.ALL), "all_percent")),
                works.stream().map(this::row).toList(),
                List.of());
    }

    private Row row(Deliverable work) {
        return Row.of(List.of(
                Cell.words(work.title().value()),
                work.due()
                        .map(when -> Cell.date(voice, when))
                        .orElseGet(() -> due().without(voice.say(TableMessage.Cell.NOT_PUBLISHED))),
                Cell.figure(percent(work).toString(), percent(work).percent().toPlainString()),
                Cell.words(voice.say(new WorkMessage.Lateness(late(work), asOf()))),
                Cell.figure("100%", "100")));
    }

    private Column due() {
        return Column.dates(voice.say(Label.DUE), "due");
    }
}
