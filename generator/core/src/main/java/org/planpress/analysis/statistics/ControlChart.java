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
 * within 1e-9 counts as equal, values that never change have limits equal to themselves, so that a jump lies outside, and
 * a missing value ends a run.
 *
 * @param segments the stretches between rebases, in order of time
 * @param judgements what the rules say of each period; common for a missing value
 * @param assurance whether the target will be met, by the limits of the last segment
 */
public record ControlChart(List<Segment> segments, List<Judgement> judgements, Assurance assurance) {

    /** Fewer values than this have no limits. */
    public static final int FEWEST_FOR_LIMITS = 6;

    /** So many values in a row make a trend or a shift. */
    public static final int RUN = Run.LENGTH;

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

    /**
     * Judges a series by the force's own signals: the limits of each stretch come from its last 36 months, and a value
     * is unusual if a run ends with it. A fixed baseline and screening have no part in them.
     *
     * @param values the values in order of time, empty where one is missing
     * @throws IllegalArgumentException if a rebase is not a period of the series
     */
    public static ControlChart byForceSignals(List<OptionalDouble> values, Settings settings) {
        List<Segment> segments = new ArrayList<>();
        List<Judgement> judgements = new ArrayList<>();
        for (int[] stretch : stretches(values, settings)) {
            List<OptionalDouble> own = values.subList(stretch[0], stretch[1] + 1);
            ForceSignals signals = ForceSignals.of(own);
            int points = points(own);
            segments.add(new Segment(stretch[0], stretch[1], points, signals.limits(), points < Settings.ENOUGH));
            for (int month = 0; month < own.size(); month++) {
                judgements.add(signals.judgement(month, settings.good()));
            }
        }
        return new ControlChart(List.copyOf(segments), List.copyOf(judgements), assurance(segments, settings));
    }

    /** What the last value of the last segment is: how the series varies now. */
    public PointType variation() {
        return judgements.isEmpty()
                ? PointType.COMMON
                : judgements.get(judgements.size() - 1).type();
    }

    private static List<Segment> segments(List<OptionalDouble> values, Settings settings) {
        return stretches(values, settings).stream()
                .map(stretch -> segment(values, stretch, settings))
                .toList();
    }

    /** From and to which index the stretches between rebases go. */
    private static List<int[]> stretches(List<OptionalDouble> values, Settings settings) {
        List<Integer> starts = new ArrayList<>(settings.rebases());
        if (starts.stream().anyMatch(start -> start < 0 || start >= values.size())) {
            throw new IllegalArgumentException("a rebase is not a period of the series: " + starts);
        }
        if (!values.isEmpty() && !starts.contains(0)) {
            starts.add(0, 0);
        }
        List<int[]> stretches = new ArrayList<>();
        for (int index = 0; index < starts.size(); index++) {
            int to = index + 1 < starts.size() ? starts.get(index + 1) - 1 : values.size() - 1;
            stretches.add(new int[] {starts.get(index), to});
        }
        return stretches;
    }

    private static Segment segment(List<OptionalDouble> values, int[] stretch, Settings settings) {
        List<OptionalDouble> own = values.subList(stretch[0], stretch[1] + 1);
        List<OptionalDouble> baseline =
                settings.fixedBaseline() == 0 ? own : firstValues(own, settings.fixedBaseline());
        int points = points(own);
        Optional<Limits> limits =
                points < FEWEST_FOR_LIMITS ? Optional.empty() : Limits.of(baseline, settings.screening());
        return new Segment(stretch[0], stretch[1], points, limits, points < Settings.ENOUGH);
    }

    private static int points(List<OptionalDouble> values) {
        return (int) values.stream().filter(OptionalDouble::isPresent).count();
    }

    private static List<OptionalDouble> firstValues(List<OptionalDouble> values, int count) {
        int end = 0;
        for (int present = 0; end < values.size() && present < count; end++) {
            present += values.get(end).isPresent() ? 1 : 0;
        }
        return values.subList(0, end);
    }

    private static void judge(
            List<OptionalDouble> values, Segment segment, Limits limits, Direction good, List<Judgement> judgements) {
        Run run = new Run(values.subList(segment.from(), segment.to() + 1), limits);
        int[] trend = run.trends();
        int[] shift = run.shifts();
        for (int index = 0; index < run.values().size(); index++) {
            judgements.set(segment.from() + index, first(run, index, trend[index], shift[index], good));
        }
    }

    /** The first rule that fits, in the order of the reference. */
    private static Judgement first(Run run, int index, int trend, int shift, Direction good) {
        if (run.outside(index) != 0) {
            return Judgement.of(Rule.OUTSIDE, run.outside(index) > 0, good);
        }
        if (trend != 0) {
            return Judgement.of(Rule.TREND, trend > 0, good);
        }
        if (run.twoOfThree(index) != 0) {
            return Judgement.of(Rule.TWO_OF_THREE, run.twoOfThree(index) > 0, good);
        }
        return shift == 0 ? Judgement.COMMON : Judgement.of(Rule.SHIFT, shift > 0, good);
    }

    private static Assurance assurance(List<Segment> segments, Settings settings) {
        Optional<Limits> limits = segments.isEmpty()
                ? Optional.empty()
                : segments.get(segments.size() - 1).limits();
        if (limits.isEmpty() || settings.target().isEmpty() || settings.good() == Direction.NEUTRAL) {
            return Assurance.NONE;
        }
        double target = settings.target().getAsDouble();
        if (limits.get().isConstant() && Run.side(target, limits.get().mean()) == 0) {
            return Assurance.CONSISTENTLY_PASSES;
        }
        boolean increase = settings.good() == Direction.INCREASE;
        if (Run.side(target, limits.get().upper()) > 0) {
            return increase ? Assurance.CONSISTENTLY_FAILS : Assurance.CONSISTENTLY_PASSES;
        }
        if (Run.side(target, limits.get().lower()) < 0) {
            return increase ? Assurance.CONSISTENTLY_PASSES : Assurance.CONSISTENTLY_FAILS;
        }
        return Assurance.HIT_OR_MISS;
    }
}
