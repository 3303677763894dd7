package org.planpress.site.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.planpress.analysis.AreaFacts;
import org.planpress.analysis.AreaFacts.Point;
import org.planpress.analysis.statistics.ControlChart;
import org.planpress.analysis.statistics.Limits;
import org.planpress.analysis.statistics.Segment;
import org.planpress.model.MeasureSheet;
import org.planpress.model.ReportingPeriod;
import org.planpress.model.Unit;
import org.planpress.words.Voice;

/** A series as it is looked at: its newest value, the stretch that a value stands in, and the run that it is part of. */
final class SeriesShape {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final double EQUAL = 1e-9;

    private final AreaFacts facts;
    private final List<Point> points;
    private final List<Segment> segments;
    private final OptionalDouble floor;
    private final OptionalDouble ceiling;
    private final ValueFormat format;
    private final OptionalInt newest;

    SeriesShape(Voice voice, MeasureSheet sheet, AreaFacts facts) {
        this.facts = facts;
        this.points = facts.points();
        this.segments = facts.chart().map(ControlChart::segments).orElse(List.of());
        this.format = ValueFormat.of(voice, sheet);
        this.newest = IntStream.range(0, points.size())
                .filter(index -> facts.newest().equals(Optional.of(points.get(index))))
                .findFirst();
        List<BigDecimal> values =
                points.stream().map(Point::value).flatMap(Optional::stream).toList();
        boolean positive = values.stream().allMatch(value -> value.signum() >= 0);
        boolean parts =
                sheet.unit() == Unit.PERCENT && values.stream().allMatch(value -> value.compareTo(HUNDRED) <= 0);
        this.floor = positive ? OptionalDouble.of(0) : OptionalDouble.empty();
        this.ceiling = parts ? OptionalDouble.of(HUNDRED.doubleValue()) : OptionalDouble.empty();
    }

    List<Point> points() {
        return points;
    }

    List<Segment> segments() {
        return segments;
    }

    OptionalDouble floor() {
        return floor;
    }

    OptionalDouble ceiling() {
        return ceiling;
    }

    /** Whether any value happened. */
    boolean hasHappened() {
        return newest.isPresent();
    }

    /** The index of the newest value that happened; the series has one. */
    int newest() {
        return newest.orElseThrow();
    }

    double value(int index) {
        return points.get(index).value().orElseThrow().doubleValue();
    }

    Optional<Segment> segment(int index) {
        return segments.stream()
                .filter(segment -> segment.from() <= index && index <= segment.to())
                .findFirst();
    }

    /** Whether what is usual is worked out anew from a period on. */
    boolean startsAnew(ReportingPeriod period) {
        return segments.stream()
                .anyMatch(segment -> segment.limits().isPresent()
                        && points.get(segment.from()).period().equals(period));
    }

    Optional<UsualRange> range(int index) {
        return segment(index).flatMap(this::range);
    }

    Optional<UsualRange> range(Segment segment) {
        return segment.limits().map(limits -> new UsualRange(limits, floor, ceiling, format));
    }

    /** How many values in a row lie on the same side of the average as this one, it among them. */
    int onOneSide(int index) {
        Limits limits = segment(index).flatMap(Segment::limits).orElseThrow();
        int side = side(value(index), limits.mean());
        return length(index, other -> side(value(other), limits.mean()) == side);
    }

    /** How many steps in a row go the way that the steps around this value go. */
    int steps(int index, boolean up) {
        int last = index;
        while (isStep(last + 1, index, up)) {
            last++;
        }
        int first = index;
        while (isStep(first, index, up)) {
            first--;
        }
        return last - first;
    }

    private boolean isStep(int to, int home, boolean up) {
        Segment segment = segment(home).orElseThrow();
        return to > segment.from()
                && to <= segment.to()
                && hasValue(to)
                && hasValue(to - 1)
                && side(value(to), value(to - 1)) == (up ? 1 : -1);
    }

    private int length(int index, IntPredicate alike) {
        Segment segment = segment(index).orElseThrow();
        int first = index;
        while (first > segment.from() && hasValue(first - 1) && alike.test(first - 1)) {
            first--;
        }
        int last = index;
        while (last < segment.to() && hasValue(last + 1) && alike.test(last + 1)) {
            last++;
        }
        return last - first + 1;
    }

    private boolean hasValue(int index) {
        return facts.counts(points.get(index));
    }

    private static int side(double value, double line) {
        return Math.abs(value - line) <= EQUAL ? 0 : value > line ? 1 : -1;
    }
}
