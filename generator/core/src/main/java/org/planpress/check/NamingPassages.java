package org.planpress.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.planpress.analysis.BoundFigures;
import org.planpress.analysis.PlanAnalysis;
import org.planpress.model.Id;

/**
 * The passages that ask for figures by name, each with those that it can ask for: a report names what it could know, and
 * all else what is known now.
 *
 * @param words all words of the plan
 * @param all in the order of the model
 */
public record NamingPassages(PlanAnalysis analysis, PlanWords words, List<Naming> all) {

    /** One of them. */
    record Naming(Passage passage, BoundFigures figures) {}

    static NamingPassages of(PlanAnalysis analysis) {
        return of(analysis, PlanWords.of(analysis.plan()));
    }

    static NamingPassages of(PlanAnalysis analysis, PlanWords words) {
        BoundFigures now = new BoundFigures(analysis);
        Map<Id, BoundFigures> then = new HashMap<>();
        return new NamingPassages(
                analysis,
                words,
                words.read()
                        .filter(passage -> passage.words().contains("{{"))
                        .map(passage -> new Naming(
                                passage,
                                passage.owner()
                                        .report()
                                        .map(report -> then.computeIfAbsent(
                                                report.id(), id -> BoundFigures.of(report, analysis)))
                                        .orElse(now)))
                        .toList());
    }
}
