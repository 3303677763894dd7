package org.planpress.site.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.planpress.analysis.AreaFacts;
import org.planpress.analysis.AreaFacts.Point;
import org.planpress.analysis.AuthoritativeFigure;
import org.planpress.analysis.PeriodFigures;
import org.planpress.analysis.statistics.Segment;
import org.planpress.model.Figure;
import org.planpress.model.MeasureSheet;
import org.planpress.model.MeasureSheet.Rebase;
import org.planpress.model.MeasureSheet.Reported;
import org.planpress.model.MeasureSheet.Statistics;
import org.planpress.model.MeasureSheet.Target;
import org.planpress.model.Text;
import org.planpress.site.chart.ChartMessage.Line;
import org.planpress.site.chart.ControlLine.Level;
import org.planpress.site.chart.ControlLine.Stretch;
import org.planpress.site.chart.DataTable.Cell;
import org.planpress.site.chart.DataTable.Column;
import org.planpress.site.chart.DataTable.Row;
import org.planpress.words.Message;
import org.planpress.words.Voice;

/** The values of a measure in one place along time. Each number in its words stands in its table. */
public final class MeasureFigure {

    private static final int QUARTER = 3;
    private static final int YEAR = 12;

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
        return DataTable.plain(
                voice.say(MeasureFigureMessage.Head.NEWEST_VALUES), figure.table().columns(), last, List.of());
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
                source(voice, sheet),
                published(voice, sheet),
                notes(),
                line,
                facts.isIllustrative());
    }

    static String source(Voice voice, MeasureSheet sheet) {
        return voice.say(new MeasureFigureMessage.Source(
                sheet.source().publisher().value(), sheet.source().publication().value()));
    }

    static Optional<String> published(Voice voice, MeasureSheet sheet) {
        return sheet.published().map(MeasureFigureMessage.Published::new).map(voice::say);
    }

    private String title() {
        return words.firmness().marked(words.variation().news());
    }

    /** The status of a row that follows from all values: no firmer than they are. */
    private String workedOut() {
        return workedOut(voice, facts.isMadeUp());
    }

    static String workedOut(Voice voice, boolean illustrative) {
        return voice.say(
                illustrative ? TableMessage.Cell.WORKED_OUT_ILLUSTRATIVE : TableMessage.Cell.WORKED_OUT);
    }

    private String subtitle() {
        return scaleStart()
                .map(start -> voice.say(
                        new MeasureFigureMessage.SubtitleFrom(sheet.title().value(), place, words.span(), start)))
                .orElseGet(this::whole);
    }

    /** What is shown, where, and of which time. */
    private String whole() {
        return voice.say(new MeasureFigureMessage.Subtitle(sheet.title().value(), place, words.span()));
    }

    private Optional<String> scaleStart() {
        OptionalDouble start = line.scaleStart();
        return start.isPresent() ? Optional.of(format.brief(start.getAsDouble())) : Optional.empty();
    }

    private String description() {
        List<Message> parts = new ArrayList<>();
        parts.add(new MeasureFigureMessage.Drawing(sheet.title().value(), place, words.span()));
        parts.add(new MeasureFigureMessage.NewestValue(words.newestInPeriod()));
        shape.range(words.newest())
                .ifPresent(range -> parts.add(new MeasureFigureMessage.Lines(range.mean(), range.words())));
        sheet.target()
                .ifPresent(target -> parts.add(new MeasureFigureMessage.TargetLine(format.figure(target.value()))));
        return String.join(" ", parts.stream().map(voice::say).toList());
    }

    /** The shapes that occur, for those who see them. */
    private List<String> notes() {
        List<Message> notes = new ArrayList<>();
        if (has(ControlLine.Mark.WORSE)) {
            notes.add(MeasureFigureMessage.Mark.DIAMOND);
        }
        if (has(ControlLine.Mark.BETTER)) {
            notes.add(MeasureFigureMessage.Mark.TRIANGLE);
        }
        if (has(ControlLine.Mark.HIGH) || has(ControlLine.Mark.LOW)) {
            notes.add(MeasureFigureMessage.Mark.SQUARE);
        }
        if (!notes.isEmpty()) {
            notes.add(MeasureFigureMessage.Mark.DOT);
        }
        return notes.stream().map(voice::say).toList();
    }

    private boolean has(ControlLine.Mark mark) {
        return line.points().stream().anyMatch(point -> point.mark() == mark);
    }

    /** What is drawn for a series with at least one value. */
    static ControlLine line(Voice voice, MeasureSheet sheet, AreaFacts facts) {
        SeriesShape shape = new SeriesShape(voice, sheet, facts);
        ValueFormat format = ValueFormat.of(voice, sheet);
        return new ControlLine(
                facts.points().stream().map(point -> point(voice, point)).toList(),
                shape.segments().stream()
                        .flatMap(segment -> segment.limits().stream()
                                .map(limits -> new Stretch(
                                        segment.from(), segment.to(), limits.mean(), limits.lower(), limits.upper())))
                        .toList(),
                sheet.target()
                        .map(Target::value)
                        .map(value -> new Level(
                                value.value().doubleValue(),
                                voice.say(new ChartMessage.TargetAt(format.figure(value))))),
                format,
                shape.floor(),
                shape.ceiling());
    }

    private static ControlLine.Point point(Voice voice, Point point) {
        return new ControlLine.Point(
                point.period().first(),
                Periods.brief(voice, point.period()),
                point.value()
                        .map(value -> OptionalDouble.of(value.doubleValue()))
                        .orElse(OptionalDouble.empty()),
                MeasureMarks.of(point.judgement()));
    }

    private DataTable table() {
        List<Column> columns = List.of(
                Column.words(voice.say(new TableMessage.Period(Periods.noun(sheet.frequency()))), "period"),
                Column.figures(sheet.title().value(), "value"),
                Column.words(voice.say(TableMessage.Head.STATUS), "status"),
                Column.words(voice.say(MeasureFigureMessage.Head.UNUSUAL), "unusual"));
        return DataTable.plain(
                whole(),
                columns,
                IntStream.range(0, facts.points().size()).mapToObj(this::row).toList(),
                foot());
    }

    private Row row(int index) {
        Point point = facts.points().get(index);
        return Row.of(List.of(
                new Cell(Periods.of(voice, point.period()), point.period().toString(), false),
                point.value()
                        .map(value -> Cell.figure(format.value(value), value.toPlainString()))
                        .orElse(new Cell(voice.say(TableMessage.Cell.NONE), "", false)),
                Cell.words(status(point)),
                Cell.words(words.variation().unusual(index))));
    }

    private String status(Point point) {
        Stream<String> rebase = sheet.statistics().map(Statistics::rebase).orElse(List.of()).stream()
                .filter(each -> each.from().equals(point.period()))
                .limit(1)
                .map(Rebase::reason)
                .map(reason -> voice.say(new MeasureFigureMessage.NewRange(reason.value())));
        return Stream.of(
                        Stream.of(ValueStatuses.words(voice, point.status())),
                        point.note().map(Text::value).stream(),
                        rebase)
                .flatMap(words -> words)
                .collect(Collectors.joining(". "));
    }

    private List<Row> foot() {
        List<Row> rows = new ArrayList<>();
        shape.segments().forEach(segment -> limits(rows, segment));
        facts.figures().ofSeries().ifPresent(latest -> latest(rows, latest));
        sheet.target().ifPresent(target -> target(rows, target));
        line.scaleStart()
                .ifPresent(start -> rows.add(row(
                        voice.say(TableMessage.Head.SCALE_START),
                        format.brief(start),
                        start,
                        voice.say(TableMessage.Cell.DRAWING))));
        facts.reported().ifPresent(reported -> published(rows, reported));
        return List.copyOf(rows);
    }

    private void limits(List<Row> rows, Segment segment) {
        shape.range(segment).ifPresent(range -> {
            rows.add(row(limit(Line.AVERAGE, segment), range.mean(), range.limits().mean(), workedOut()));
            rows.add(row(limit(Line.UPPER, segment), range.upper(), range.limits().upper(), workedOut()));
            rows.add(row(limit(Line.LOWER, segment), range.lower(), range.limits().lower(), workedOut()));
        });
    }

    private String limit(Line line, Segment segment) {
        return voice.say(
                shape.segments().size() == 1
                        ? new ChartMessage.Limit(line)
                        : new ChartMessage.LimitFrom(
                                line,
                                Periods.of(
                                        voice,
                                        facts.points().get(segment.from()).period())));
    }

    private void latest(List<Row> rows, PeriodFigures latest) {
        String month = Periods.lastMonth(voice, latest.period());
        latest.threeMonth().ifPresent(value -> rows.add(row(combined(QUARTER, month), value)));
        if (sheet.frequency().inAYear() > 1) {
            latest.twelveMonth().ifPresent(value -> rows.add(row(combined(YEAR, month), value)));
        }
        latest.yearOnYear().ifPresent(change -> rows.add(change(change.figure(), workedOut(change))));
    }

    private String combined(int months, String month) {
        return voice.say(new MeasureFigureMessage.CombinedMonthsTo(months, month, sheet.combining()));
    }

    private void target(List<Row> rows, Target target) {
        String name = voice.say(target.by()
                .<Message>map(when -> new MeasureFigureMessage.TargetBy(target.kind(), Periods.when(voice, when)))
                .orElseGet(() -> new MeasureFigureMessage.Target(target.kind())));
        rows.add(row(name, target.value(), target.source().value()));
        String less = voice.say(new MeasureFigureMessage.LessTarget(words.newestPeriod()));
        rows.add(row(less, words.target().difference(target), workedOut()));
    }

    private void published(List<Row> rows, Reported reported) {
        String month = Periods.lastMonth(voice, reported.period());
        String source = voice.say(
                new MeasureFigureMessage.AsPublished(reported.source().value()));
        reported.month().ifPresent(figure -> rows.add(row(Periods.of(voice, reported.period()), figure, source)));
        reported.threeMonth().ifPresent(figure -> rows.add(row(monthsTo(QUARTER, month), figure, source)));
        reported.twelveMonth().ifPresent(figure -> rows.add(row(monthsTo(YEAR, month), figure, source)));
        reported.yearOnYear().ifPresent(change -> rows.add(change(change, source)));
    }

    private String monthsTo(int months, String month) {
        return voice.say(new MeasureFigureMessage.MonthsTo(months, month));
    }

    private Row row(String name, AuthoritativeFigure figure) {
        return row(name, figure.figure(), workedOut(figure));
    }

    private String workedOut(AuthoritativeFigure figure) {
        return workedOut(voice, figure.origin().isMadeUp());
    }

    private Row row(String name, Figure figure, String status) {
        return row(name, format.figure(figure), figure.value(), status);
    }

    private Row change(Figure change, String status) {
        return row(voice.say(TableMessage.Head.YEAR_ON_YEAR), format.change(change), change.value(), status);
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
