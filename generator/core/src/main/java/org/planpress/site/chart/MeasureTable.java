package org.planpress.site.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
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
import org.planpress.site.chart.DataTable.Cell;
import org.planpress.site.chart.DataTable.Column;
import org.planpress.site.chart.DataTable.Row;
import org.planpress.words.Message;
import org.planpress.words.Voice;

/** The figures of a measure along time as a table: its values, what is usual, totals, and what was published. */
final class MeasureTable {

    private static final int QUARTER = 3;
    private static final int YEAR = 12;

    private final Voice voice;
    private final MeasureSheet sheet;
    private final AreaFacts facts;
    private final SeriesWords words;
    private final SeriesShape shape;
    private final ValueFormat format;
    private final ControlLine line;

    MeasureTable(Voice voice, MeasureSheet sheet, AreaFacts facts, SeriesWords words, ControlLine line) {
        this.voice = voice;
        this.sheet = sheet;
        this.facts = facts;
        this.words = words;
        this.shape = words.shape();
        this.format = ValueFormat.of(voice, sheet).bare();
        this.line = line;
    }

    /** The status of a row that follows from all values: no firmer than they are. */
    private String workedOut() {
        return workedOut(voice, facts.isMadeUp());
    }

    static String workedOut(Voice voice, boolean illustrative) {
        return voice.say(illustrative ? TableMessage.Cell.WORKED_OUT_ILLUSTRATIVE : TableMessage.Cell.WORKED_OUT);
    }

    DataTable of(String caption) {
        List<Column> columns = new ArrayList<>(List.of(
                Column.words(voice.say(new TableMessage.Period(Periods.noun(sheet.frequency()))), "period"),
                Column.figures(ValueFormat.heading(voice, sheet), "value" + ValueFormat.suffix(sheet)),
                Column.words(voice.say(TableMessage.Head.STATUS), "status")));
        if (isJudged()) {
            columns.add(Column.words(voice.say(MeasureFigureMessage.Head.UNUSUAL), "unusual"));
        }
        return DataTable.plain(
                caption,
                columns,
                IntStream.range(0, facts.points().size()).mapToObj(this::row).toList(),
                foot());
    }

    private boolean isJudged() {
        return facts.chart().isPresent();
    }

    private Row row(int index) {
        Point point = facts.points().get(index);
        List<Cell> cells = new ArrayList<>(List.of(
                new Cell(Periods.of(voice, point.period()), point.period().toString(), false),
                point.value()
                        .map(value -> Cell.figure(format.value(value), value.toPlainString()))
                        .orElse(new Cell(voice.say(TableMessage.Cell.NONE), "", false)),
                Cell.words(status(point))));
        if (isJudged()) {
            cells.add(Cell.words(words.variation().unusual(index)));
        }
        return Row.of(List.copyOf(cells));
    }

    private String status(Point point) {
        Stream<String> rebase = sheet.statistics().map(Statistics::rebase).orElse(List.of()).stream()
                .filter(each -> each.from().equals(point.period()))
                .limit(1)
                .map(Rebase::reason)
                .map(reason -> voice.say(
                        shape.startsAnew(point.period())
                                ? new MeasureFigureMessage.NewRange(reason.value())
                                : new MeasureFigureMessage.ChangedHere(reason.value())));
        return Stream.of(
                        Stream.of(ValueStatuses.words(voice, sheet, point.status())),
                        new RevisionWords(voice, sheet, facts).inRow(point).stream(),
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
        shape.range(segment).map(UsualRange::bare).ifPresent(range -> {
            rows.add(row(
                    limit(Line.AVERAGE, segment), range.mean(), range.limits().mean(), workedOut()));
            rows.add(row(
                    limit(Line.UPPER, segment), range.upper(), range.limits().upper(), workedOut()));
            rows.add(row(
                    limit(Line.LOWER, segment), range.lower(), range.limits().lower(), workedOut()));
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
        target.years()
                .forEach(year -> rows.add(row(
                        voice.say(new MeasureFigureMessage.TargetFor(target.kind(), Periods.of(voice, year.year()))),
                        year.value(),
                        target.source().value())));
        String name = voice.say(target.by()
                .<Message>map(when -> new MeasureFigureMessage.TargetBy(target.kind(), Periods.by(voice, when)))
                .orElseGet(() -> target.years().isEmpty()
                        ? new MeasureFigureMessage.Target(target.kind())
                        : new MeasureFigureMessage.TargetOtherwise(target.kind())));
        target.value()
                .ifPresent(value -> rows.add(row(name, value, target.source().value())));
        words.target()
                .less()
                .ifPresent(less -> rows.add(row(
                        voice.say(new MeasureFigureMessage.LessTarget(less.name())), less.difference(), workedOut())));
    }

    private void published(List<Row> rows, Reported reported) {
        String month = Periods.lastMonth(voice, reported.period());
        String source =
                voice.say(new MeasureFigureMessage.AsPublished(reported.source().value()));
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

    private Row row(String name, String shown, double raw, String status) {
        return row(name, shown, Numbers.plain(raw), status);
    }

    private Row row(String name, String shown, BigDecimal raw, String status) {
        List<Cell> cells = new ArrayList<>(
                List.of(Cell.words(name), Cell.figure(shown, Numbers.plain(raw).toPlainString()), Cell.words(status)));
        if (isJudged()) {
            cells.add(Cell.EMPTY);
        }
        return Row.of(List.copyOf(cells));
    }
}
