package org.planpress.analysis.statistics;

import java.util.OptionalDouble;
import java.util.SortedSet;
import java.util.TreeSet;
import org.planpress.model.Direction;

/**
 * How a series is to be judged.
 *
 * @param good which way it should move
 * @param target the target, in the unit of the values
 * @param rebases indexes of the periods at which limits start anew; a person decides on them, with a reason
 * @param fixedBaseline how many of a segment's first values its limits come from; 0 for all, otherwise 12 or more
 * @param screening whether moving ranges beyond 3.267 times their mean are left out, once
 */
public record Settings(
        Direction good, OptionalDouble target, SortedSet<Integer> rebases, int fixedBaseline, boolean screening) {

    /** Fewer values than this make limits provisional. */
    public static final int ENOUGH = 12;

    public Settings {
        if (fixedBaseline != 0 && fixedBaseline < ENOUGH) {
            throw new IllegalArgumentException("a fixed baseline has at least 12 values, got " + fixedBaseline);
        }
        rebases = new TreeSet<>(rebases);
    }

    /** The rules as they stand, without target or rebase. */
    public static Settings usual(Direction good) {
        return new Settings(good, OptionalDouble.empty(), new TreeSet<>(), 0, true);
    }
}
