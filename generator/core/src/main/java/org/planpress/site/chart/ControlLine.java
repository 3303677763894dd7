package org.planpress.site.chart;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Values along time with what is usual around them. Shapes as well as colours tell unusual values from usual ones.
 *
 * @param points one for each period, in order of time, also where there is no value
 * @param stretches what is usual, stretch by stretch; empty if it is not known
 * @param target the level to reach, which may change on the way
 * @param format how the values are written
 * @param floor the least that a value can be: no limit is drawn below it
 * @param ceiling the most that a value can be: no limit is drawn above it
 */
public record ControlLine(
        List<Point> points,
        List<Stretch> stretches,
        Optional<Level> target,
        ValueFormat format,
        OptionalDouble floor,
        OptionalDouble ceiling)
        implements ChartSpec {

    /** What a value is beside the others; each has a shape of its own. */
    public enum Mark {
        USUAL,
        /** Unusual, in the good direction. */
        BETTER,
        /** Unusual, in the bad direction. */
        WORSE,
        /** Unusually high, where no direction is good. */
        HIGH,
        /** Unusually low, where no direction is good. */
        LOW
    }

    /** How far a value can be taken for a fact. */
    public enum Standing {
        FIRM,
        PROVISIONAL,
        ESTIMATED,
        /** It has not happened yet. */
        FORECAST,
        /** It is made up and stands beside facts. */
        MADE_UP;

        /** Whether it can be the newest value, and be joined to others by a line that has no gaps. */
        public boolean happened() {
            return this != FORECAST && this != MADE_UP;
        }
    }

    /**
     * A period.
     *
     * @param start its first day
     * @param name how it is written in a narrow place
     * @param value its value; empty where there is none
     * @param mark what the value is
     * @param standing how far it can be taken for a fact
     */
    public record Point(LocalDate start, String name, OptionalDouble value, Mark mark, Standing standing) {

        /** Whether it has a value that happened. */
        public boolean happened() {
            return value.isPresent() && standing.happened();
        }

        /** Whether it has a value that did not happen, which is drawn apart. */
        public boolean isAhead() {
            return value.isPresent() && !standing.happened();
        }
    }

    /**
     * What is usual from one point to another.
     *
     * @param from index of its first point
     * @param to index of its last point
     * @param mean the average
     * @param lower the lower limit, before it is cut off at what is possible
     * @param upper the upper limit, likewise
     */
    public record Stretch(int from, int to, double mean, double lower, double upper) {}

    /**
     * What values are compared with, and what to call it.
     *
     * @param steps in order of time, at least one; a level that never changes is one step
     */
    public record Level(List<Step> steps, String words) {

        /** One value across so many points. */
        public static Level across(int points, double value, String words) {
            return new Level(List.of(new Step(0, Math.max(0, points - 1), value)), words);
        }

        /** The value that it ends with. */
        public double newest() {
            return steps.get(steps.size() - 1).value();
        }

        /** The value at a point; empty where there is none. */
        public OptionalDouble at(int point) {
            return steps.stream()
                    .filter(step -> step.from() <= point && point <= step.to())
                    .mapToDouble(Step::value)
                    .findFirst();
        }
    }

    /**
     * A value from one point to another.
     *
     * @param from index of its first point
     * @param to index of its last point
     */
    public record Step(int from, int to, double value) {}

    /** The lower limit of a stretch as it is drawn. */
    public double lower(Stretch stretch) {
        return Math.max(stretch.lower(), floor.orElse(stretch.lower()));
    }

    /** The upper limit of a stretch as it is drawn. */
    public double upper(Stretch stretch) {
        return Math.min(stretch.upper(), ceiling.orElse(stretch.upper()));
    }

    /** Where the scale starts if that is above zero, which a reader has to be told. */
    public OptionalDouble scaleStart() {
        return Scale.of(List.of(this)).startAboveZero();
    }
}
