package org.planpress.analysis;

import java.time.LocalDate;
import java.util.Optional;
import org.planpress.analysis.FactsWhenAsked.Fact;
import org.planpress.analysis.MeasureFacts.Whole;
import org.planpress.finding.Findings;
import org.planpress.finding.Memory;
import org.planpress.finding.Same;
import org.planpress.model.Measure;
import org.planpress.model.Plan;

/**
 * What was worked out of measures before: of one of which sheet, values and what weighs them are the very same, nothing
 * is worked out again. For one thread; what it remembers may be asked for by several.
 */
public final class FactsMemory {

    /** The very files of a measure. */
    private record Files(Same sheet, Optional<Same> series) {

        static Files of(Measure measure) {
            return new Files(new Same(measure.sheet()), measure.series().map(Same::new));
        }
    }

    private record Known(Files measure, Optional<Files> weights, Whole whole, LocalDate asOf) {}

    private final Memory<Known, Fact> facts = new Memory<>();

    /** Starts a round. */
    public void next() {
        facts.next();
    }

    Fact fact(Measure measure, Plan plan, LocalDate asOf) {
        Optional<Files> weights = measure.sheet()
                .weightedBy()
                .flatMap(weight -> plan.measure(weight.id()))
                .map(Files::of);
        return facts.made(
                new Known(Files.of(measure), weights, Whole.of(plan), asOf),
                new Findings(),
                unheard -> new Fact(() -> MeasureFacts.of(measure, plan, asOf)));
    }
}
