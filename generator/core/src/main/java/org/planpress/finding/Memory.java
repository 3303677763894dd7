package org.planpress.finding;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * What was made of things before, each with what was found while it was made: of a thing that is the same, nothing is made
 * again, and its findings are told again. It remembers what the last two rounds asked for, so that it grows with the plan
 * and not with time. For one thread, which may have others make many things {@linkplain #ahead ahead}.
 *
 * @param <K> how a thing is known again: equal keys must make equal values and findings
 * @param <V> what is made of it, which nobody changes
 */
public final class Memory<K, V> {

    private record Made<V>(V value, List<Finding> findings) {}

    private Map<K, Made<V>> before = Map.of();
    private Map<K, Made<V>> now = new HashMap<>();

    /** Starts a round: what the one before did not ask for is forgotten. */
    public void next() {
        before = now;
        now = new HashMap<>();
    }

    /**
     * What is made of a thing.
     *
     * @param findings hears what was found, now or before
     * @param make makes it, if it is not remembered; what it finds it tells where it is told to
     */
    public V made(K key, Findings findings, Function<Findings, V> make) {
        Made<V> made = now.get(key);
        if (made == null) {
            made = before.get(key);
        }
        if (made == null) {
            made = make(make);
        }
        now.put(key, made);
        findings.addAll(made.findings());
        return made.value();
    }

    /**
     * Makes what is not remembered of many things, by as many threads as there are, so that {@link #made} finds it ready.
     *
     * @param make as it is given to {@link #made} for the same thing
     */
    public void ahead(Collection<K> keys, BiFunction<K, Findings, V> make) {
        List<K> unknown = keys.stream()
                .filter(key -> !now.containsKey(key) && !before.containsKey(key))
                .distinct()
                .toList();
        List<Made<V>> ready = unknown.parallelStream()
                .map(key -> make(findings -> make.apply(key, findings)))
                .toList();
        for (int at = 0; at < ready.size(); at++) {
            now.put(unknown.get(at), ready.get(at));
        }
    }

    private static <V> Made<V> make(Function<Findings, V> make) {
        Findings found = new Findings();
        V value = make.apply(found);
        return new Made<>(value, found.sorted());
    }
}
