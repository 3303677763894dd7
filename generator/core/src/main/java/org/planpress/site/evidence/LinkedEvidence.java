package org.planpress.site.evidence;

import java.util.List;
import java.util.Optional;
import org.planpress.site.frame.AgeNote;
import org.planpress.site.measures.MeasureRow;

/**
 * What is linked to a commitment or a KPI to show how it goes.
 *
 * @param measures the measures
 * @param figuresAge how old their figures are; empty without any
 * @param results what else was published about it
 * @param age that all this is from before the plan, if so
 * @param reading why these are linked, or that they are the reading of those who tell the plan again
 */
public record LinkedEvidence(
        List<MeasureRow> measures,
        Optional<AgeNote> figuresAge,
        List<EvidenceRow> results,
        Optional<String> age,
        Optional<String> reading) {

    /** Whether nothing is linked. */
    public boolean isEmpty() {
        return measures.isEmpty() && results.isEmpty();
    }

    /** Whether it shows a value that is made up. */
    public boolean illustrative() {
        return measures.stream().anyMatch(MeasureRow::illustrative);
    }
}
