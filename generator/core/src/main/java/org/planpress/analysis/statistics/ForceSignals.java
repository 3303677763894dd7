package org.planpress.analysis.statistics;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.planpress.model.Direction;
import org.planpress.model.Signal;

/**
 * The runs of unusually high or low months that the force's performance pack names: one month beyond three sigma, two
 * in a row beyond two, three in a row beyond one, eight in a row on one side of the mean.
 *
 * <p>These are the four zone tests of the Western Electric Company's "Statistical Quality Control Handbook" (1956), in
 * the pack's words. The handbook asks for two of three values beyond two sigma and four of five beyond one; the pack says
 * "two month" and "three month", which we read as months in a row. The pack does not say over which months it takes its
 * limits either: ours come from the last 36 months, or from all if there are fewer, at least 12. Sigma is the average
 * moving range divided by 1.128, without screening. A value on a line does not lie beyond it.
 *
 * <p>All months are held against the limits of the newest one, as in a chart with one pair of lines.
 *
 * @param byMonth which runs end with each month; none for a missing value
 * @param newest which runs end with the newest value
 * @param limits where the values are expected; empty with fewer than twelve values
 * @param judged whether there were enough values to look for runs
 */
public record ForceSignals(List<Set<Signal>> byMonth, Set<Signal> newest, Optional<Limits> limits, boolean judged) {

    /** How many months the limits look back. */
    public static final int BASELINE = 36;

    private static final double EQUAL = 1e-9;

    private static final List<Signal> HIGH =
            List.of(Signal.ONE_MONTH_HIGH, Signal.TWO_MONTH_HIGH, Signal.THREE_MONTH_HIGH, Signal.EIGHT_MONTH_HIGH);
    private static final List<Signal> LOW =
            List.of(Signal.ONE_MONTH_LOW, Signal.TWO_MONTH_LOW, Signal.THREE_MONTH_LOW, Signal.EIGHT_MONTH_LOW);

    /**
     * Looks for runs in months that can be compared with each other.
     *
     * @param values in order of time, empty where one is missing; the last one present is the newest
     */
    public static ForceSignals of(List<OptionalDouble> values) {
        int end = afterNewest(values);
        List<OptionalDouble> baseline = values.subList(Math.max(0, end - BASELINE), end);
        int present = (int) baseline.stream().filter(OptionalDouble::isPresent).count();
        Optional<Limits> limits = present < Settings.ENOUGH ? Optional.empty() : Limits.of(baseline, false);
        List<Set<Signal>> byMonth =
                limits.map(found -> runs(values, found)).orElseGet(() -> Collections.nCopies(values.size(), Set.of()));
        Set<Signal> newest = end == 0 ? Set.of() : byMonth.get(end - 1);
        return new ForceSignals(byMonth, newest, limits, present >= Settings.ENOUGH);
    }

    /** What the runs that end with a month make of its value: the strongest names it. */
    Judgement judgement(int month, Direction good) {
        return byMonth.get(month).stream()
                .min(Comparator.comparingInt(Signal::months))
                .map(signal -> Judgement.of(rule(signal), signal.high(), good))
                .orElse(Judgement.COMMON);
    }

    private static Rule rule(Signal signal) {
        return switch (signal) {
            case ONE_MONTH_HIGH, ONE_MONTH_LOW -> Rule.OUTSIDE;
            case TWO_MONTH_HIGH, TWO_MONTH_LOW -> Rule.TWO_MONTHS;
            case THREE_MONTH_HIGH, THREE_MONTH_LOW -> Rule.THREE_MONTHS;
            case EIGHT_MONTH_HIGH, EIGHT_MONTH_LOW -> Rule.EIGHT_MONTHS;
        };
    }

    private static int afterNewest(List<OptionalDouble> values) {
        int end = values.size();
        while (end > 0 && values.get(end - 1).isEmpty()) {
            end--;
        }
        return end;
    }

    private static List<Set<Signal>> runs(List<OptionalDouble> values, Limits limits) {
        List<Set<Signal>> byMonth = new ArrayList<>(values.size());
        int[] inARow = new int[HIGH.size()];
        for (OptionalDouble value : values) {
            count(inARow, value, limits);
            byMonth.add(ended(inARow));
        }
        return List.copyOf(byMonth);
    }

    /** How many values in a row, up to this one, lie beyond three, two, one and no sigma; less than 0 on the low side. */
    private static void count(int[] inARow, OptionalDouble value, Limits limits) {
        double distance = value.isPresent() ? value.getAsDouble() - limits.mean() : 0;
        for (int index = 0; index < inARow.length; index++) {
            double line = (inARow.length - 1 - index) * limits.sigma();
            int side = Math.abs(distance) - line <= EQUAL ? 0 : distance > 0 ? 1 : -1;
            inARow[index] = side * inARow[index] > 0 ? inARow[index] + side : side;
        }
    }

    private static Set<Signal> ended(int[] inARow) {
        Set<Signal> signals = EnumSet.noneOf(Signal.class);
        for (int index = 0; index < inARow.length; index++) {
            Signal signal = (inARow[index] > 0 ? HIGH : LOW).get(index);
            if (Math.abs(inARow[index]) >= signal.months()) {
                signals.add(signal);
            }
        }
        return Collections.unmodifiableSet(signals);
    }
}
