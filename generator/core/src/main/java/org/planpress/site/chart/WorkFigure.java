package org.planpress.site.chart;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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

    private WorkFigure(Voice voice, Report report, List<Deliverable> works) {
        this.voice = voice;
        this.report = report;
        this.works = works;
    }

    /** The figure of a report; empty if it says of no work how far it is. */
    public static Optional<ChartFigure> of(Voice voice, Report report) {
        List<Deliverable> told = told(report);
        return told.isEmpty() ? Optional.empty() : Optional.of(new WorkFigure(voice, report, told).figure(1));
    }

    /**
     * The same as figures of a few bars each, as even as may be: what is late first, then what goes on, then what is done.
     *
     * @param most how many bars of one can be read from afar
     */
    public static List<ChartFigure> pieces(Voice voice, Report report, int most) {
        List<Deliverable> told = told(report);
        List<Deliverable> sorted = Stream.of(Kind.LATE, Kind.OTHER, Kind.FINISHED)
                .flatMap(kind ->
                        told.stream().filter(work -> kind(report.sheet().asOf(), work) == kind))
                .toList();
        int number = (told.size() + most - 1) / most;
        int each = number == 0 ? 0 : (told.size() + number - 1) / number;
        return IntStream.range(0, number)
                .mapToObj(at -> new WorkFigure(
                                voice, report, sorted.subList(at * each, Math.min(sorted.size(), (at + 1) * each)))
                        .figure(at + 1))
                .toList();
    }

    private static List<Deliverable> told(Report report) {
        return report.deliverables().stream()
                .filter(work -> work.progress().isPresent())
                .toList();
    }

    /** The figure; of several, each has its number in its id. */
    private ChartFigure figure(int number) {
        return new ChartFigure(
                "work-" + report.id().value().replace('.', '-') + (number == 1 ? "" : "-" + number),
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
                .map(kind -> Map.entry(kind, named(works.stream().filter(work -> kind(asOf(), work) == kind))))
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

    private static boolean whole(Deliverable work) {
        return percent(work).percent().compareTo(Share.WHOLE) == 0;
    }

    private static Kind kind(LocalDate asOf, Deliverable work) {
        if (whole(work)) {
            return Kind.FINISHED;
        }
        return late(asOf, work) ? Kind.LATE : Kind.OTHER;
    }

    private boolean late(Deliverable work) {
        return late(asOf(), work);
    }

    private static boolean late(LocalDate asOf, Deliverable work) {
        return Lateness.on(asOf, work).map(Lateness::late).orElse(false);
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
