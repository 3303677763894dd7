package org.planpress.site.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.planpress.analysis.AreaFacts;
import org.planpress.analysis.AreaFacts.Point;
import org.planpress.analysis.PartsAndWhole.Rest;
import org.planpress.model.MeasureSheet;
import org.planpress.model.ReportingPeriod;
import org.planpress.model.Unit;
import org.planpress.site.chart.ChartMessage.Line;
import org.planpress.site.chart.DataTable.Cell;
import org.planpress.site.chart.DataTable.Column;
import org.planpress.site.chart.DataTable.Row;
import org.planpress.site.chart.SmallMultiples.Panel;
import org.planpress.words.Message;
import org.planpress.words.Voice;

/** The same measure in each of its areas, with what belongs to none of them where values add up. */
public final class AreasFigure {

    /** An area and what it is called. */
    public record Place(String name, AreaFacts facts) {}

    /** An area that is drawn, with its words. */
    private record Side(String name, AreaFacts facts, SeriesWords words) {

        Point newest() {
            return facts.newest().orElseThrow();
        }
    }

    private final Voice voice;
    private final MeasureSheet sheet;
    private final ValueFormat format;
    private final Optional<Place> whole;
    private final List<Rest> rests;
    private final List<Side> sides;
    private final Cell none;

    private AreasFigure(Voice voice, MeasureSheet sheet, Optional<Place> whole, List<Place> areas, List<Rest> rests) {
        this.voice = voice;
        this.sheet = sheet;
        this.format = ValueFormat.of(voice, sheet);
        this.whole = whole;
        this.rests = rests;
        this.none = new Cell(voice.say(TableMessage.Cell.NONE), "", false);
        this.sides = areas.stream()
                .filter(area -> area.facts().newest().isPresent())
                .map(area -> new Side(area.name(), area.facts(), new SeriesWords(voice, sheet, area.facts())))
                .toList();
    }

    /**
     * The figure of some areas.
     *
     * @param whole what they are parts of, if the measure is about it
     * @param rests what belongs to no area, period by period
     * @return empty if fewer than two areas have a series
     */
    public static Optional<ChartFigure> of(
            Voice voice, MeasureSheet sheet, Optional<Place> whole, List<Place> areas, List<Rest> rests) {
        AreasFigure figure = new AreasFigure(
                voice,
                sheet,
                whole.filter(place -> place.facts().newest().isPresent()),
                areas,
                rests.stream().anyMatch(rest -> rest.unallocated().signum() != 0) ? rests : List.of());
        return figure.sides.size() < 2 ? Optional.empty() : Optional.of(figure.figure());
    }

    private ChartFigure figure() {
        return new ChartFigure(
                "areas-" + sheet.id().toString().replace('.', '-'),
                title(),
                subtitle(),
                summary(),
                voice.say(new AreasMessage.Drawing(newest("; "))),
                table(voice.say(new AreasMessage.Caption(ValueFormat.heading(voice, sheet), span()))),
                "measures/" + sheet.id() + "-areas.csv",
                MeasureFigure.source(voice, sheet),
                MeasureFigure.published(voice, sheet),
                List.of(),
                new SmallMultiples(sides.stream().map(this::panel).toList()),
                all().anyMatch(AreaFacts::isIllustrative));
    }

    private Stream<AreaFacts> all() {
        return Stream.concat(sides.stream().map(Side::facts), whole.stream().map(Place::facts));
    }

    private String subtitle() {
        String measure = ValueFormat.heading(voice, sheet);
        List<String> areas = sides.stream().map(Side::name).toList();
        return voice.say(start().<Message>map(
                        value -> new AreasMessage.SubtitleFrom(measure, areas, span(), format.brief(value)))
                .orElseGet(() -> new AreasMessage.Subtitle(measure, areas, span())));
    }

    private Message span() {
        return sides.get(0).words().span();
    }

    private Optional<Double> start() {
        double low = Scale.of(sides.stream().map(this::line).toList()).low();
        return low > 0 ? Optional.of(low) : Optional.empty();
    }

    private Panel panel(Side side) {
        return new Panel(side.name(), side.words().newestFigure(), line(side));
    }

    private ControlLine line(Side side) {
        return MeasureFigure.line(voice, sheet, side.facts());
    }

    private String title() {
        Side highest = extreme(Comparator.naturalOrder());
        Side lowest = extreme(Comparator.reverseOrder());
        return FirmnessWords.marked(
                voice,
                all().toList(),
                value(highest).compareTo(value(lowest)) == 0
                        ? AreasMessage.Label.ALL_THE_SAME
                        : new AreasMessage.Extremes(sheet.unit() == Unit.DURATION, highest.name(), lowest.name()));
    }

    private Side extreme(Comparator<BigDecimal> order) {
        return sides.stream()
                .max(Comparator.comparing(AreasFigure::value, order))
                .orElseThrow();
    }

    private static BigDecimal value(Side side) {
        return side.newest().value().orElseThrow();
    }

    private String newest(String between) {
        return String.join(
                between, sides.stream().map(side -> voice.say(newest(side))).toList());
    }

    private static Message newest(Side side) {
        return new AreasMessage.Newest(side.name(), side.words().newestInPeriod());
    }

    private static Message newestSentence(Side side) {
        return new AreasMessage.NewestSentence(side.name(), side.words().newestInPeriod());
    }

    private String summary() {
        Stream<String> areas = sides.stream()
                .flatMap(side -> Stream.concat(
                        Stream.of(voice.say(newestSentence(side))), side.words().variation().ofNewest().stream()));
        Stream<String> firm = all().flatMap(facts -> new FirmnessWords(voice, sheet, facts).sentences().stream())
                .distinct();
        Stream<String> known = Stream.concat(areas, rest().stream());
        Stream<String> words =
                all().anyMatch(AreaFacts::isIllustrative) ? Stream.concat(firm, known) : Stream.concat(known, firm);
        return String.join(" ", words.toList());
    }

    private Optional<String> rest() {
        return rests.isEmpty()
                ? Optional.empty()
                : Optional.of(rests.get(rests.size() - 1)).map(this::rest);
    }

    private String rest(Rest rest) {
        return voice.say(inWords(rest, Periods.of(voice, rest.period())));
    }

    private Message inWords(Rest rest, String when) {
        BigDecimal number = rest.unallocated().abs();
        return switch (rest.unallocated().signum()) {
            case 1 ->
                new AreasMessage.SomeInNone(
                        format.value(rest.whole()), when, format.value(number), format.isOne(number));
            case -1 -> new AreasMessage.MoreThanTheWhole(when, format.value(number));
            default -> new AreasMessage.EachInAnArea(when);
        };
    }

    private DataTable table(String caption) {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.words(voice.say(new TableMessage.Period(Periods.noun(sheet.frequency()))), "period"));
        sides.forEach(side -> columns.add(Column.figures(side.name(), key(side))));
        if (!rests.isEmpty()) {
            columns.add(Column.figures(voice.say(AreasMessage.Label.IN_NO_AREA), "unallocated"));
        }
        whole.ifPresent(place -> columns.add(Column.figures(place.name(), "whole")));
        columns.add(Column.words(voice.say(TableMessage.Head.STATUS), "status"));
        List<Row> rows =
                points().map(Point::period).distinct().sorted().map(this::row).toList();
        return DataTable.plain(caption, columns, rows, foot());
    }

    private Stream<Point> points() {
        return all().flatMap(facts -> facts.points().stream());
    }

    /** How firm the values of a period are; each way once where areas differ. */
    private String status(ReportingPeriod period) {
        return points().filter(point -> point.period().equals(period))
                .map(point -> ValueStatuses.words(voice, sheet, point.status()))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static String key(Side side) {
        return side.facts().area().map(id -> id.value().replace('.', '_')).orElse("whole");
    }

    private Row row(ReportingPeriod period) {
        List<Cell> cells = new ArrayList<>();
        cells.add(new Cell(Periods.of(voice, period), period.toString(), false));
        sides.forEach(side -> cells.add(cell(side.facts(), period)));
        if (!rests.isEmpty()) {
            cells.add(rests.stream()
                    .filter(rest -> rest.period().equals(period))
                    .findFirst()
                    .map(rest -> figure(rest.unallocated()))
                    .orElse(none));
        }
        whole.ifPresent(place -> cells.add(cell(place.facts(), period)));
        cells.add(Cell.words(status(period)));
        return Row.of(List.copyOf(cells));
    }

    private Cell cell(AreaFacts facts, ReportingPeriod period) {
        return facts.points().stream()
                .filter(point -> point.period().equals(period))
                .findFirst()
                .flatMap(Point::value)
                .map(this::figure)
                .orElse(none);
    }

    private Cell figure(BigDecimal value) {
        return Cell.figure(format.bare().value(value), Numbers.plain(value).toPlainString());
    }

    /** What is usual now, area by area. */
    private List<Row> foot() {
        List<Row> rows = new ArrayList<>();
        if (sides.stream().anyMatch(side -> range(side).isPresent())) {
            rows.add(row(Line.AVERAGE, UsualRange::mean, range -> range.limits().mean()));
            rows.add(row(Line.UPPER, UsualRange::upper, range -> range.limits().upper()));
            rows.add(row(Line.LOWER, UsualRange::lower, range -> range.limits().lower()));
        }
        start().ifPresent(value -> rows.add(foot(
                voice.say(TableMessage.Head.SCALE_START),
                voice.say(TableMessage.Cell.DRAWING),
                side -> Cell.figure(
                        format.bare().value(value), Numbers.plain(value).toPlainString()))));
        return List.copyOf(rows);
    }

    private static Optional<UsualRange> range(Side side) {
        return side.words().shape().range(side.words().newest()).map(UsualRange::bare);
    }

    private Row row(Line line, Function<UsualRange, String> shown, Function<UsualRange, Double> raw) {
        boolean illustrative = sides.stream().map(Side::facts).anyMatch(AreaFacts::isMadeUp);
        return foot(
                voice.say(new ChartMessage.Limit(line)),
                MeasureTable.workedOut(voice, illustrative),
                side -> range(side)
                        .map(range -> Cell.figure(
                                shown.apply(range),
                                Numbers.plain(raw.apply(range)).toPlainString()))
                        .orElse(none));
    }

    private Row foot(String name, String status, Function<Side, Cell> cell) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.words(name));
        sides.forEach(side -> cells.add(cell.apply(side)));
        if (!rests.isEmpty()) {
            cells.add(Cell.EMPTY);
        }
        whole.ifPresent(place -> cells.add(Cell.EMPTY));
        cells.add(Cell.words(status));
        return Row.of(List.copyOf(cells));
    }
}
