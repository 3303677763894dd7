package org.planpress.sitemap;

import org.planpress.analysis.AreaFacts;
import org.planpress.analysis.MeasureFacts;

/**
 * Which charts, and so which tables, follow from the values of a measure.
 *
 * @param facts what is known of it
 */
record MeasureTables(MeasureFacts facts) {

    /** Values along time are drawn if there is one that happened. */
    boolean ofValues() {
        return facts.lead().newest().isPresent();
    }

    /** Areas are drawn beside each other, so it takes two. */
    boolean ofAreas() {
        return facts.areas().stream()
                        .filter(area -> area.area().isPresent())
                        .map(AreaFacts::newest)
                        .filter(newest -> newest.isPresent())
                        .count()
                > 1;
    }
}
