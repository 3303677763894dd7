package org.planpress.analysis;

import java.util.LinkedHashMap;
import java.util.Map;
import org.planpress.model.Edition;
import org.planpress.model.Id;
import org.planpress.model.Plan;

/**
 * Everything worked out from a plan before pages are made of it.
 *
 * @param byEdition the facts of each edition, by its id
 */
public record PlanAnalysis(Map<Id, EditionFacts> byEdition) {

    public static PlanAnalysis of(Plan plan) {
        Map<Id, EditionFacts> facts = new LinkedHashMap<>();
        plan.editions().forEach(edition -> facts.put(edition.id(), EditionFacts.of(edition)));
        return new PlanAnalysis(facts);
    }

    public EditionFacts of(Edition edition) {
        EditionFacts facts = byEdition.get(edition.id());
        if (facts == null) {
            throw new IllegalArgumentException("the edition is not part of the analysed plan: " + edition.id());
        }
        return facts;
    }
}
