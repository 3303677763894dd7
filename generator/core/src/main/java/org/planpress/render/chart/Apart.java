package org.planpress.render.chart;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Moves places on a line apart until each is far enough from the next, keeping their order and moving them as little as
 * can be in the sum of squares.
 *
 * <p>Pool adjacent violators (Ayer and others, "An empirical distribution function for sampling with incomplete
 * information", 1955), on the places less the distance that each needs from the first.
 */
public final class Apart {

    private Apart() {}

    private record Pool(double sum, int count) {

        double mean() {
            return sum / count;
        }

        Pool with(Pool other) {
            return new Pool(sum + other.sum, count + other.count);
        }
    }

    /**
     * New places.
     *
     * @param places in rising order
     * @param spacing the least distance between two
     * @param lowest the least place to be given
     * @param highest the greatest, if there is room for all
     */
    public static double[] of(double[] places, double spacing, double lowest, double highest) {
        Deque<Pool> pools = new ArrayDeque<>();
        for (int i = 0; i < places.length; i++) {
            Pool pool = new Pool(places[i] - i * spacing, 1);
            while (!pools.isEmpty() && pools.getLast().mean() >= pool.mean()) {
                pool = pools.removeLast().with(pool);
            }
            pools.addLast(pool);
        }
        double[] apart = new double[places.length];
        double end = Math.max(lowest, highest - (places.length - 1) * spacing);
        int at = 0;
        for (Pool pool : pools) {
            double start = Math.max(lowest, Math.min(end, pool.mean()));
            for (int i = 0; i < pool.count(); i++, at++) {
                apart[at] = start + at * spacing;
            }
        }
        return apart;
    }
}
