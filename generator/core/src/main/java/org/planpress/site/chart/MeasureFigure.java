package org.planpress.site.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.planpress.analysis.AreaFacts;
import org.planpress.analysis.AreaFacts.Point;
import org.planpress.analysis.AuthoritativeFigure;
import org.planpress.analysis.PeriodFigures;
import org.planpress.analysis.statistics.Segment;
import org.planpress.model.Figure;
import org.planpress.model.MeasureSheet;
import org.planpress.model.MeasureSheet.Combine;
import org.planpress.model.MeasureSheet.Rebase;
import org.planpress.model.MeasureSheet.Reported;
import org.planpress.model.MeasureSheet.Statistics;
import org.planpress.model.MeasureSheet.Target;
import org.planpress.model.MeasureSheet.TargetKind;
import org.planpress.model.Text;
import org.planpress.site.chart.ControlLine.Level;
import org.planpress.site.chart.ControlLine.Stretch;
import org.planpress.site.chart.DataTable.Cell;
import org.planpress.site.chart.DataTable.Column;
import org.planpress.site.chart.DataTable.Row;
import org.planpress.words.Voice;

/** The values of a measure in one place along time. Each number in its words stands in its table. */
public final class MeasureFigure {

    private final Voice voice;
    private final MeasureSheet sheet;
    private final AreaFacts facts;
    private final String place;
    private final SeriesWords words;
    private final SeriesShape shape;
    private final ValueFormat format;
    private final ControlLine line;

    private MeasureFigure(Voice voice, MeasureSheet sheet, AreaFacts facts, String place) {
        this.voice = voice;
        this.sheet = sheet;
        this.facts = facts;
        this.place = place;
        this.words = new SeriesWords(voice, sheet, facts);
        this.shape = words.shape();
        this.format = ValueFormat.of(voice, sheet);
        this.line = line(voice, sheet, facts);
    }

    /** The figure of a series; empty for one without a value that happened. */
    public static Optional<ChartFigure> of(Voice voice, MeasureSheet sheet, AreaFacts facts, String place) {
        return facts.newest().map(newest -> new MeasureFigure(voice, sheet, facts, place).figure());
    }

    /** The rows of the newest periods, for a first look at the table. */
    public static DataTable latest(Voice voice, ChartFigure figure, int periods) {
        List<Row> rows = figure.table().groups().get(0).rows();
        List<Row> last = rows.subList(Math.max(0, rows.size() - periods), rows.size());
        return DataTable.plain("The newest values", figure.table().columns(), last, List.of());
    }

    private ChartFigure figure() {
        return new ChartFigure(
                "measure-" + sheet.id().toString().replace('.', '-'),
                title(),
                subtitle(),
                String.join(" ", words.paragraphs()),
                description(),
                table(),
                "measures/" + sheet.id() + ".csv",
                sheet.source().publisher() + ", " + sheet.source().publication(),
                sheet.published().map(day -> "Published " + Numbers.date(day)),
                notes(),
                line,
                facts.isIllustrative());
    }

    private String title() {
        return words.firmness().marked(words.news());
    }

    /** The status of a row that follows from all values: no firmer than they are. */
    private String workedOut() {
        return workedOut(facts.isMadeUp());
    }

    static String workedOut(boolean illustrative) {
        return illustrative ? "worked out, illustrative" : "worked out";
    }

    private String subtitle() {
        String scale =
                scaleStart().map(start -> ". The scale starts at " + start).orElse("");
        return sheet.title() + ", " + place + ", " + words.span() + scale;
    }

    private Optional<String> scaleStart() {
        OptionalDouble start = line.scaleStart();
        return start.isPresent() ? Optional.of(format.brief(start.getAsDouble())) : Optional.empty();
    }

    private String description() {
        List<String> parts = new ArrayList<>();
        parts.add("Line chart of " + sheet.title() + ", " + place + ", " + words.span() + ".");
        parts.add("The newest value is " + words.newestFigure() + ".");
        shape.range(words.newest())
                .ifPresent(range -> parts.add("Lines mark the average of " + range.mean() + " and the usual range of "
                        + range.words() + "."));
        sheet.target()
                .ifPresent(
                        target -> parts.add("Another line marks the target of " + format.figure(target.value()) + "."));
        return String.join(" ", parts);
    }

    /** The shapes that occur, for those who see them. */
    private List<String> notes() {
        List<String> notes = new ArrayList<>();
        note(notes, ControlLine.Mark.WORSE, "A diamond marks a value that is unusual, and worse.");
        note(notes, ControlLine.Mark.BETTER, "A triangle marks a value that is unusual, and better.");
        if (has(ControlLine.Mark.HIGH) || has(ControlLine.Mark.LOW)) {
            notes.add("A square marks a value that is unusual, where neither more nor less is better.");
        }
        if (!notes.isEmpty()) {
            notes.add("A dot is within what is usual.");
        }
        return List.copyOf(notes);
    }

    private void note(List<String> notes, ControlLine.Mark mark, String words) {
        if (has(mark)) {
            notes.add(words);
        }
    }

    private boolean has(ControlLine.Mark mark) {
        return line.points().stream().anyMatch(point -> point.mark() == mark);
    }

    /** What is drawn for a series with at least one value. */
    static ControlLine line(Voice voice, MeasureSheet sheet, AreaFacts facts) {
        SeriesShape shape = new SeriesShape(voice, sheet, facts);
        ValueFormat format = ValueFormat.of(voice, sheet);
        return new ControlLine(
                facts.points().stream().map(MeasureFigure::point).toList(),
                shape.segments().stream()
                        .flatMap(segment -> segment.limits().stream()
                                .map(limits -> new Stretch(
                                        segment.from(), segment.to(), limits.mean(), limits.lower(), limits.upper())))
                        .toList(),
                sheet.target()
                        .map(Target::value)
                        .map(value -> new Level(value.value().doubleValue(), "Target " + format.figure(value))),
                format,
                shape.floor(),
                shape.ceiling());
    }

    private static ControlLine.Point point(Point point) {
        return new ControlLine.Point(
                point.period().first(),
                Periods.brief(point.period()),
                point.value()
                        .map(value -> OptionalDouble.of(value.doubleValue()))
                        .orElse(OptionalDouble.empty()),
                MeasureMarks.of(point.judgement()));
    }

    private DataTable table() {
        String unit = Periods.unit(sheet.frequency());
        List<Column> columns = List.of(
                Column.words(unit.substring(0, 1).toUpperCase(Locale.UK) + unit.substring(1), "period"),
                Column.figures(sheet.title().value(), "value"),
                Column.words("Status", "status"),
                Column.words("Unusual?", "unusual"));
        return DataTable.plain(
                sheet.title() + ", " + place + ", " + words.span(),
                columns,
                IntStream.range(0, facts.points().size()).mapToObj(this::row).toList(),
                foot());
    }

    private Row row(int index) {
        Point point = facts.points().get(index);
        return Row.of(List.of(
                new Cell(Periods.of(point.period()), point.period().toString(), false),
                point.value()
                        .map(value -> Cell.figure(format.value(value), value.toPlainString()))
                        .orElse(new Cell("none", "", false)),
                Cell.words(status(point)),
                Cell.words(words.variation().unusual(index))));
    }

    private String status(Point point) {
        String note = point.note().map(Text::value).map(words -> ". " + words).orElse("");
        String rebase = sheet.statistics().map(Statistics::rebase).orElse(List.of()).stream()
                .filter(each -> each.from().equals(point.period()))
                .map(Rebase::reason)
                .map(reason -> ". New usual range from here: " + reason)
                .findFirst()
                .orElse("");
        return ValueStatuses.words(voice, point.status()) + note + rebase;
    }

    private List<Row> foot() {
        List<Row> rows = new ArrayList<>();
        shape.segments().forEach(segment -> limits(rows, segment));
        facts.figures().ofSeries().ifPresent(latest -> latest(rows, latest));
        sheet.target().ifPresent(target -> target(rows, target));
        line.scaleStart()
                .ifPresent(start -> rows.add(row("Start of the scale", format.brief(start), start, "drawing")));
        facts.reported().ifPresent(reported -> published(rows, reported));
        return List.copyOf(rows);
    }

    private void limits(List<Row> rows, Segment segment) {
        shape.range(segment).ifPresent(range -> {
            String when = shape.segments().size() == 1
                    ? ""
                    : " from " + Periods.of(facts.points().get(segment.from()).period());
            rows.add(row("Average" + when, range.mean(), range.limits().mean(), workedOut()));
            rows.add(row("Upper limit" + when, range.upper(), range.limits().upper(), workedOut()));
            rows.add(row("Lower limit" + when, range.lower(), range.limits().lower(), workedOut()));
        });
    }

    private void latest(List<Row> rows, PeriodFigures latest) {
        String to = " to " + Periods.lastMonth(latest.period());
        String how = sheet.combining() == Combine.SUM ? ", total" : ", average";
        latest.threeMonth().ifPresent(value -> rows.add(row("3 months" + to + how, value)));
        if (sheet.frequency().inAYear() > 1) {
            latest.twelveMonth().ifPresent(value -> rows.add(row("12 months" + to + how, value)));
        }
        latest.yearOnYear().ifPresent(change -> rows.add(change(change.figure(), workedOut(change))));
    }

    private void target(List<Row> rows, Target target) {
        String by = target.by().map(when -> ", by " + Periods.when(when)).orElse("");
        String kind = target.kind() == TargetKind.CEILING ? "Target, at most" : "Target, at least";
        rows.add(row(kind + by, target.value(), target.source().value()));
        rows.add(row(words.newestPeriod() + " less the target", words.target().difference(target), workedOut()));
    }

    private void published(List<Row> rows, Reported reported) {
        String when = Periods.of(reported.period());
        String to = Periods.lastMonth(reported.period());
        String source = "as published: " + reported.source();
        reported.month().ifPresent(figure -> rows.add(row(when, figure, source)));
        reported.threeMonth().ifPresent(figure -> rows.add(row("3 months to " + to, figure, source)));
        reported.twelveMonth().ifPresent(figure -> rows.add(row("12 months to " + to, figure, source)));
        reported.yearOnYear().ifPresent(change -> rows.add(change(change, source)));
    }

    private Row row(String name, AuthoritativeFigure figure) {
        return row(name, figure.figure(), workedOut(figure));
    }

    private static String workedOut(AuthoritativeFigure figure) {
        return workedOut(figure.origin().isMadeUp());
    }

    private Row row(String name, Figure figure, String status) {
        return row(name, format.figure(figure), figure.value(), status);
    }

    private Row change(Figure change, String status) {
        return row("Change on the year before", format.change(change), change.value(), status);
    }

    private static Row row(String name, String shown, double raw, String status) {
        return row(name, shown, Numbers.plain(raw), status);
    }

    private static Row row(String name, String shown, BigDecimal raw, String status) {
        return Row.of(List.of(
                Cell.words(name),
                Cell.figure(shown, Numbers.plain(raw).toPlainString()),
                Cell.words(status),
                Cell.EMPTY));
    }
}
