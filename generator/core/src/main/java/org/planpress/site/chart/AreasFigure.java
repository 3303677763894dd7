package org.planpress.site.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
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
import org.planpress.site.chart.DataTable.Cell;
import org.planpress.site.chart.DataTable.Column;
import org.planpress.site.chart.DataTable.Row;
import org.planpress.site.chart.SmallMultiples.Panel;
import org.planpress.words.Voice;

/** The same measure in each of its areas, with what belongs to none of them where values add up. */
public final class AreasFigure {

    private static final Cell NONE = new Cell("none", "", false);

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

    private AreasFigure(
            Voice voice, MeasureSheet sheet, Optional<Place> whole, List<Place> areas, List<Rest> rests) {
        this.voice = voice;
        this.sheet = sheet;
        this.format = ValueFormat.of(voice, sheet);
        this.whole = whole;
        this.rests = rests;
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
        String names = Numbers.list(sides.stream().map(Side::name).toList());
        String span = sides.get(0).words().span();
        return new ChartFigure(
                "areas-" + sheet.id().toString().replace('.', '-'),
                title(),
                sheet.title() + " in " + names + ", " + span + ". The scale is the same for all" + scaleStart() + ".",
                summary(),
                "Small line charts, one for each area: " + newest("; ") + ".",
                table(sheet.title() + " by area, " + span),
                "measures/" + sheet.id() + "-areas.csv",
                sheet.source().publisher() + ", " + sheet.source().publication(),
                sheet.published().map(day -> "Published " + Numbers.date(day)),
                List.of(),
                new SmallMultiples(sides.stream().map(this::panel).toList()),
                Stream.concat(sides.stream().map(Side::facts), whole.stream().map(Place::facts))
                        .anyMatch(AreaFacts::isIllustrative));
    }

    private String scaleStart() {
        return start().map(value -> " and starts at " + format.brief(value)).orElse("");
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
        boolean time = sheet.unit() == Unit.DURATION;
        return highest.words()
                .firmness()
                .marked(
                        value(highest).compareTo(value(lowest)) == 0
                                ? "The newest figures are the same"
                                : (time ? "Longest in " : "Highest in ") + highest.name() + ", "
                                        + (time ? "shortest in " : "lowest in ") + lowest.name());
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
                between,
                sides.stream()
                        .map(side -> side.name() + ": " + side.words().newestFigure())
                        .toList());
    }

    private String summary() {
        Stream<String> areas = sides.stream()
                .map(side -> side.name() + ": " + side.words().newestFigure() + ". "
                        + String.join(" ", side.words().variation().ofNewest()));
        Stream<String> firm = Stream.concat(
                        sides.stream().map(Side::facts), whole.stream().map(Place::facts))
                .flatMap(facts -> new FirmnessWords(voice, sheet, facts).sentences().stream())
                .distinct();
        return String.join(
                " ",
                Stream.of(areas, rest().stream(), firm).flatMap(words -> words).toList());
    }

    private Optional<String> rest() {
        return rests.isEmpty()
                ? Optional.empty()
                : Optional.of(rests.get(rests.size() - 1)).map(this::rest);
    }

    private String rest(Rest rest) {
        String when = Periods.of(rest.period());
        int side = rest.unallocated().signum();
        if (side == 0) {
            return "In " + when + " every case belongs to an area.";
        }
        String number = format.value(rest.unallocated().abs());
        return side > 0
                ? "Of " + format.value(rest.whole()) + " in " + when + ", " + number
                        + (number.equals("1") ? " belongs" : " belong") + " to no area."
                : "In " + when + " the areas add up to " + number + " more than the whole.";
    }

    private DataTable table(String caption) {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.words(capital(Periods.unit(sheet.frequency())), "period"));
        sides.forEach(side -> columns.add(Column.figures(side.name(), key(side))));
        if (!rests.isEmpty()) {
            columns.add(Column.figures("In no area", "unallocated"));
        }
        whole.ifPresent(place -> columns.add(Column.figures(place.name(), "whole")));
        columns.add(Column.words("Status", "status"));
        List<Row> rows =
                points().map(Point::period).distinct().sorted().map(this::row).toList();
        return DataTable.plain(caption, columns, rows, foot());
    }

    private Stream<Point> points() {
        return Stream.concat(sides.stream().map(Side::facts), whole.stream().map(Place::facts))
                .flatMap(facts -> facts.points().stream());
    }

    /** How firm the values of a period are; each way once where areas differ. */
    private String status(ReportingPeriod period) {
        return points().filter(point -> point.period().equals(period))
                .map(point -> ValueStatuses.words(voice, point.status()))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static String key(Side side) {
        return side.facts().area().map(id -> id.value().replace('.', '_')).orElse("whole");
    }

    private Row row(ReportingPeriod period) {
        List<Cell> cells = new ArrayList<>();
        cells.add(new Cell(Periods.of(period), period.toString(), false));
        sides.forEach(side -> cells.add(cell(side.facts(), period)));
        if (!rests.isEmpty()) {
            cells.add(rests.stream()
                    .filter(rest -> rest.period().equals(period))
                    .findFirst()
                    .map(rest -> figure(rest.unallocated()))
                    .orElse(NONE));
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
                .orElse(NONE);
    }

    private Cell figure(BigDecimal value) {
        return Cell.figure(format.value(value), Numbers.plain(value).toPlainString());
    }

    /** What is usual now, area by area. */
    private List<Row> foot() {
        List<Row> rows = new ArrayList<>();
        if (sides.stream().anyMatch(side -> range(side).isPresent())) {
            rows.add(row("Average", UsualRange::mean, range -> range.limits().mean()));
            rows.add(row(
                    "Upper limit", UsualRange::upper, range -> range.limits().upper()));
            rows.add(row(
                    "Lower limit", UsualRange::lower, range -> range.limits().lower()));
        }
        start().ifPresent(value -> rows.add(foot(
                "Start of the scale",
                "drawing",
                side -> Cell.figure(format.value(value), Numbers.plain(value).toPlainString()))));
        return List.copyOf(rows);
    }

    private static Optional<UsualRange> range(Side side) {
        return side.words().shape().range(side.words().newest());
    }

    private Row row(String name, Function<UsualRange, String> shown, Function<UsualRange, Double> raw) {
        boolean illustrative = sides.stream().map(Side::facts).anyMatch(AreaFacts::isMadeUp);
        return foot(
                name,
                MeasureFigure.workedOut(illustrative),
                side -> range(side)
                        .map(range -> Cell.figure(
                                shown.apply(range),
                                Numbers.plain(raw.apply(range)).toPlainString()))
                        .orElse(NONE));
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

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }
}
