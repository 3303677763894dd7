package org.planpress.analysis;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.planpress.model.Id;
import org.planpress.model.Measure;

/**
 * The facts of measures by their ids, in the order of the plan, each worked out when somebody first asks for it: a page
 * that is looked at while people write names few of many measures. Safe for use by several threads.
 */
final class FactsWhenAsked extends AbstractMap<Id, MeasureFacts> {

    private final Map<Id, Fact> facts = new LinkedHashMap<>();

    FactsWhenAsked(List<Measure> measures, Function<Measure, Fact> worker) {
        measures.forEach(measure -> facts.put(measure.id(), worker.apply(measure)));
    }

    /** What is worked out of one measure. */
    static final class Fact {

        private @Nullable Supplier<MeasureFacts> worker;
        private @Nullable MeasureFacts known;

        Fact(Supplier<MeasureFacts> worker) {
            this.worker = worker;
        }

        synchronized MeasureFacts known() {
            if (known == null) {
                known = Objects.requireNonNull(worker).get();
                // What it was worked out from may be an older plan, which nobody needs any more.
                worker = null;
            }
            return known;
        }
    }

    @Override
    public @Nullable MeasureFacts get(Object id) {
        Fact fact = facts.get(id);
        return fact == null ? null : fact.known();
    }

    @Override
    public boolean containsKey(Object id) {
        return facts.containsKey(id);
    }

    @Override
    public Set<Entry<Id, MeasureFacts>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public Iterator<Entry<Id, MeasureFacts>> iterator() {
                Iterator<Entry<Id, Fact>> entries = facts.entrySet().iterator();
                return new Iterator<>() {
                    @Override
                    public boolean hasNext() {
                        return entries.hasNext();
                    }

                    @Override
                    public Entry<Id, MeasureFacts> next() {
                        Entry<Id, Fact> entry = entries.next();
                        return Map.entry(entry.getKey(), entry.getValue().known());
                    }
                };
            }

            @Override
            public int size() {
                return facts.size();
            }
        };
    }
}
