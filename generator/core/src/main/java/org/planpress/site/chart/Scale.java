package org.planpress.site.chart;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.planpress.model.Unit;
import org.planpress.site.chart.ControlLine.Point;
import org.planpress.site.chart.ControlLine.Step;
import org.planpress.site.chart.ControlLine.Stretch;

/**
 * The scale that lines are drawn on: from zero, unless the limits could then not be told apart.
 *
 * @param low the value at the bottom, which is the first tick
 * @param high the value at the top
 * @param ticks round values with a line across the drawing, from the bottom up, at most five
 */
public record Scale(double low, double high, List<Double> ticks) {

    private static final int MOST_TICKS = 5;
    private static final List<Double> ROUND = List.of(1.0, 2.0, 2.5, 5.0);
    private static final List<Double> ROUND_SECONDS = List.of(
            1.0, 2.0, 5.0, 10.0, 15.0, 30.0, 60.0, 120.0, 300.0, 600.0, 900.0, 1800.0, 3600.0, 7200.0, 10_800.0,
            21_600.0, 43_200.0);
    private static final double DAY = 86_400;
    private static final double MILLION = 1e6;

    /** Limits that take up a smaller part of the height than this cannot be read. */
    private static final double LEGIBLE = 0.25;

    /** What comes nearer to zero than this part of the height gains little from a scale that starts above it. */
    private static final double FAR_FROM_ZERO = 0.4;

    /** Air above the highest value, as a part of the height. */
    private static final double AIR = 0.04;

    private static final double EQUAL = 1e-9;

    /** The one scale that all these lines fit on. */
    public static Scale of(List<ControlLine> lines) {
        double[] shown = lines.stream().flatMapToDouble(Scale::shown).toArray();
        double lowest = DoubleStream.of(shown).min().orElse(0);
        double highest = DoubleStream.of(shown).max().orElse(1);
        double narrowest = lines.stream()
                .flatMap(line -> line.stretches().stream().map(stretch -> band(line, stretch)))
                .filter(band -> band > 0)
                .reduce(Double.POSITIVE_INFINITY, Math::min);
        boolean lifted = lowest > FAR_FROM_ZERO * highest && narrowest < LEGIBLE * highest;
        double from = lifted ? lowest : Math.min(0, lowest);
        double to = highest > from ? Math.max(highest, lifted ? highest : 0) : from + 1;
        return round(from, to + AIR * (to - from), Grid.of(lines));
    }

    /** Where the scale starts if that is above zero. */
    public OptionalDouble startAboveZero() {
        return low > 0 ? OptionalDouble.of(low) : OptionalDouble.empty();
    }

    /** What values can be told apart. */
    private record Grid(Unit unit, int decimals) {

        static Grid of(List<ControlLine> lines) {
            return lines.stream()
                    .map(ControlLine::format)
                    .findFirst()
                    .map(format -> new Grid(format.unit(), format.decimals()))
                    .orElse(new Grid(Unit.COUNT, 0));
        }
    }

    private static DoubleStream shown(ControlLine line) {
        return Stream.of(
                        line.points().stream().map(Point::value).flatMapToDouble(OptionalDouble::stream),
                        line.target().stream()
                                .flatMap(level -> level.steps().stream())
                                .mapToDouble(Step::value),
                        line.stretches().stream()
                                .flatMapToDouble(stretch -> DoubleStream.of(line.lower(stretch), line.upper(stretch))))
                .flatMapToDouble(values -> values);
    }

    private static double band(ControlLine line, Stretch stretch) {
        return line.upper(stretch) - line.lower(stretch);
    }

    /** The smallest step between two values that are written differently; times go by the clock. */
    private static double grain(Grid grid, double highest) {
        boolean millions = grid.unit() == Unit.MONEY && highest >= MILLION;
        double usual = Math.pow(10, millions ? 6 - Math.max(1, grid.decimals()) : -grid.decimals());
        return switch (grid.unit()) {
            case DURATION -> 1;
            // Where all values are smaller than a step, they are written with more decimals.
            default -> highest < usual ? Math.pow(10, Math.floor(Math.log10(highest)) - 1) : usual;
        };
    }

    /** The scale with the smallest step that gives no more ticks than there is room for. */
    private static Scale round(double from, double to, Grid grid) {
        double grain = grain(grid, Math.max(Math.abs(from), to));
        double step = (grid.unit() == Unit.DURATION ? times() : decimals((to - from) / MOST_TICKS))
                .filter(size -> isMultiple(size, grain) && count(from, to, size) <= MOST_TICKS)
                .findFirst()
                .orElseThrow();
        long first = (long) Math.floor(from / step + EQUAL);
        List<Double> ticks = LongStream.range(first, first + count(from, to, step))
                .mapToObj(index -> index * step)
                .toList();
        return new Scale(ticks.get(0), to, ticks);
    }

    private static long count(double from, double to, double step) {
        return (long) (Math.floor(to / step + EQUAL) - Math.floor(from / step + EQUAL)) + 1;
    }

    private static boolean isMultiple(double size, double grain) {
        double times = size / grain;
        return times > 1 - EQUAL && Math.abs(times - Math.rint(times)) < EQUAL * times;
    }

    /** Round numbers from below {@code least} up. */
    private static Stream<Double> decimals(double least) {
        return Stream.iterate((int) Math.floor(Math.log10(least)), power -> power + 1)
                .flatMap(power -> ROUND.stream().map(round -> round * Math.pow(10, power)));
    }

    /** Seconds, minutes and hours as clocks have them, and round numbers of days. */
    private static Stream<Double> times() {
        return Stream.concat(ROUND_SECONDS.stream(), decimals(1).map(days -> days * DAY));
    }
}
