package org.planpress.check;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.planpress.analysis.BoundFigures;
import org.planpress.analysis.PlanAnalysis;

/**
 * A passage that asks for figures by name, with those that it can ask for: a report names what it could know, and all
 * else what is known now.
 */
record NamingPassage(Passage passage, BoundFigures figures) {

    /** All of a plan, in the order of the model. */
    static Stream<NamingPassage> of(PlanAnalysis analysis) {
        Map<Passage, BoundFigures> inReports = new HashMap<>();
        analysis.plan().reports().forEach(report -> {
            BoundFigures known = BoundFigures.of(report, analysis);
            PlanText.of(report, analysis.plan())
                    .filter(NamingPassage::asks)
                    .forEach(passage -> inReports.put(passage, known));
        });
        BoundFigures now = new BoundFigures(analysis);
        return PlanText.of(analysis.plan()).stream()
                .filter(NamingPassage::asks)
                .map(passage -> new NamingPassage(passage, inReports.getOrDefault(passage, now)));
    }

    private static boolean asks(Passage passage) {
        return passage.words().contains("{{");
    }
}
