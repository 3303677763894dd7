package org.planpress.analysis.statistics;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.planpress.model.Direction;

/**
 * An XmR chart (individual values and moving ranges) judged by the rules of NHS England's "Making Data Count", as its
 * reference package NHSRplotthedots 0.2.2 computes them, with three differences where the reference is silent: equal
 * within 1e-9 counts as equal, values that never change have no limits and no unusual values, and a missing value ends
 * a run.
 *
 * @param segments the stretches between rebases, in order of time
 * @param judgements what the rules say of each period; common for a missing value
 * @param assurance whether the target will be met, by the limits of the last segment
 */
public record ControlChart(List<Segment> segments, List<Judgement> judgements, Assurance assurance) {

    /** Seven in a row make a trend or a shift. */
    private static final int RUN = 7;

    private static final int FEWEST_FOR_LIMITS = 6;
    /** Beyond this multiple of their mean, moving ranges are screened out: D4 for samples of two. */
    private static final double SCREEN = 3.267;

    private static final double EQUAL = 1e-9;

    /**
     * Judges a series.
     *
     * @param values the values in order of time, empty where one is missing
     * @throws IllegalArgumentException if a rebase is not a period of the series
     */
    public static ControlChart of(List<OptionalDouble> values, Settings settings) {
        List<Segment> segments = segments(values, settings);
        List<Judgement> judgements = new ArrayList<>(Collections.nCopies(values.size(), Judgement.COMMON));
        for (Segment segment : segments) {
            segment.limits().ifPresent(limits -> judge(values, segment, limits, settings.good(), judgements));
        }
        return new ControlChart(segments, List.copyOf(judgements), assurance(segments, settings));
    }

    /** What the last value of the last segment is: how the series varies now. */
    public PointType variation() {
        return judgements.isEmpty()
                ? PointType.COMMON
                : judgements.get(judgements.size() - 1).type();
    }

    private static List<Segment> segments(List<OptionalDouble> values, Settings settings) {
        List<Integer> starts = new ArrayList<>(settings.rebases());
        if (starts.stream().anyMatch(start -> start < 0 || start >= values.size())) {
            throw new IllegalArgumentException("a rebase is not a period of the series: " + starts);
        }
        if (!values.isEmpty() && !starts.contains(0)) {
            starts.add(0, 0);
        }
        List<Segment> segments = new ArrayList<>();
        for (int index = 0; index < starts.size(); index++) {
            int to = index + 1 < starts.size() ? starts.get(index + 1) - 1 : values.size() - 1;
            segments.add(segment(values, starts.get(index), to, settings));
        }
        return List.copyOf(segments);
    }

    private static Segment segment(List<OptionalDouble> values, int from, int to, Settings settings) {
        List<OptionalDouble> own = values.subList(from, to + 1);
        int points = (int) own.stream().filter(OptionalDouble::isPresent).count();
        Optional<Limits> limits = points < FEWEST_FOR_LIMITS
                ? Optional.empty()
                : limits(settings.fixedBaseline() == 0 ? own : firstValues(own, settings.fixedBaseline()), settings);
        return new Segment(from, to, points, limits, points < Settings.ENOUGH);
    }

    private static List<OptionalDouble> firstValues(List<OptionalDouble> values, int count) {
        int end = 0;
        for (int present = 0; end < values.size() && present < count; end++) {
            present += values.get(end).isPresent() ? 1 : 0;
        }
        return values.subList(0, end);
    }

    private static Optional<Limits> limits(List<OptionalDouble> baseline, Settings settings) {
        double mean = baseline.stream()
                .flatMapToDouble(OptionalDouble::stream)
                .average()
                .orElseThrow();
        List<Double> ranges = movingRanges(baseline);
        double average = average(ranges);
        double kept = settings.screening()
                ? average(ranges.stream()
                        .filter(range -> range < SCREEN * average)
                        .toList())
                : average;
        return kept > EQUAL ? Optional.of(new Limits(mean, kept)) : Optional.empty();
    }

    private static List<Double> movingRanges(List<OptionalDouble> values) {
        List<Double> ranges = new ArrayList<>();
        for (int index = 1; index < values.size(); index++) {
            if (values.get(index).isPresent() && values.get(index - 1).isPresent()) {
                ranges.add(Math.abs(
                        values.get(index).getAsDouble() - values.get(index - 1).getAsDouble()));
            }
        }
        return ranges;
    }

    private static double average(List<Double> numbers) {
        return numbers.stream().mapToDouble(Double::doubleValue).average().orElse(0);
    }

    private static void judge(
            List<OptionalDouble> values, Segment segment, Limits limits, Direction good, List<Judgement> judgements) {
        Run run = new Run(values.subList(segment.from(), segment.to() + 1), limits);
        int[] trend = run.trends();
        int[] shift = run.shifts();
        for (int index = 0; index < run.values.size(); index++) {
            judgements.set(segment.from() + index, first(run, index, trend[index], shift[index], good));
        }
    }

    /** The first rule that fits, in the order of the reference. */
    private static Judgement first(Run run, int index, int trend, int shift, Direction good) {
        if (run.outside(index) != 0) {
            return judgement(Rule.OUTSIDE, run.outside(index), good);
        }
        if (trend != 0) {
            return judgement(Rule.TREND, trend, good);
        }
        if (run.twoOfThree(index) != 0) {
            return judgement(Rule.TWO_OF_THREE, run.twoOfThree(index), good);
        }
        return shift == 0 ? Judgement.COMMON : judgement(Rule.SHIFT, shift, good);
    }

    private static Judgement judgement(Rule rule, int side, Direction good) {
        boolean high = side > 0;
        PointType type =
                switch (good) {
                    case INCREASE -> high ? PointType.IMPROVEMENT : PointType.CONCERN;
                    case DECREASE -> high ? PointType.CONCERN : PointType.IMPROVEMENT;
                    case NEUTRAL -> high ? PointType.NEUTRAL_HIGH : PointType.NEUTRAL_LOW;
                };
        return new Judgement(rule, high, type);
    }

    private static Assurance assurance(List<Segment> segments, Settings settings) {
        Optional<Limits> limits = segments.isEmpty()
                ? Optional.empty()
                : segments.get(segments.size() - 1).limits();
        if (limits.isEmpty() || settings.target().isEmpty() || settings.good() == Direction.NEUTRAL) {
            return Assurance.NONE;
        }
        double target = settings.target().getAsDouble();
        boolean increase = settings.good() == Direction.INCREASE;
        if (side(target, limits.get().upper()) > 0) {
            return increase ? Assurance.CONSISTENTLY_FAILS : Assurance.CONSISTENTLY_PASSES;
        }
        if (side(target, limits.get().lower()) < 0) {
            return increase ? Assurance.CONSISTENTLY_PASSES : Assurance.CONSISTENTLY_FAILS;
        }
        return Assurance.HIT_OR_MISS;
    }

    /** 1 above, -1 below, 0 equal. */
    private static int side(double value, double line) {
        return Math.abs(value - line) <= EQUAL ? 0 : value > line ? 1 : -1;
    }

    /** The values of one segment against its limits. In every answer 1 means high or rising, -1 low or falling. */
    private record Run(List<OptionalDouble> values, Limits limits) {

        /** The side of a line that a value lies on; 0 for a missing value too. */
        private int side(int index, double line) {
            OptionalDouble value = values.get(index);
            return value.isPresent() ? ControlChart.side(value.getAsDouble(), line) : 0;
        }

        int outside(int index) {
            if (side(index, limits.upper()) > 0) {
                return 1;
            }
            return side(index, limits.lower()) < 0 ? -1 : 0;
        }

        /** Beyond a near limit, and not outside. */
        private int near(int index) {
            if (outside(index) != 0) {
                return 0;
            }
            if (side(index, limits.nearUpper()) > 0) {
                return 1;
            }
            return side(index, limits.nearLower()) < 0 ? -1 : 0;
        }

        int twoOfThree(int index) {
            int own = near(index);
            for (int start = Math.max(0, index - 2); own != 0 && start <= index && start + 2 < values.size(); start++) {
                int together = 0;
                boolean oneSide = true;
                for (int each = start; each <= start + 2; each++) {
                    together += near(each) == own ? 1 : 0;
                    oneSide &= side(each, limits.mean()) == own;
                }
                if (together >= 2 && oneSide) {
                    return own;
                }
            }
            return 0;
        }

        /** Which values belong to six rises, or six falls, in a row; on a shared peak the later trend counts. */
        int[] trends() {
            int[] steps = new int[values.size()];
            for (int index = 1; index < steps.length; index++) {
                OptionalDouble before = values.get(index - 1);
                steps[index] = before.isPresent() ? side(index, before.getAsDouble()) : 0;
            }
            return marked(steps, RUN - 1, 1);
        }

        /** Which values belong to seven in a row on one side of the mean. */
        int[] shifts() {
            int[] sides = new int[values.size()];
            for (int index = 0; index < sides.length; index++) {
                sides[index] = side(index, limits.mean());
            }
            return marked(sides, RUN, 0);
        }

        /** Marks each run of {@code length} equal signs, and {@code before} places in front of it. */
        private static int[] marked(int[] signs, int length, int before) {
            int[] marks = new int[signs.length];
            int count = 0;
            for (int index = 0; index < signs.length; index++) {
                boolean goesOn = index > 0 && signs[index] != 0 && signs[index] == signs[index - 1];
                count = signs[index] == 0 ? 0 : goesOn ? count + 1 : 1;
                if (count >= length) {
                    for (int each = index - length + 1 - before; each <= index; each++) {
                        marks[each] = signs[index];
                    }
                }
            }
            return marks;
        }
    }
}
