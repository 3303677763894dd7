package org.planpress.check;

import java.util.List;
import org.planpress.finding.Finding;
import org.planpress.model.Plan;

/** A check of the words of a plan, wherever they stand. */
interface WordCheck extends Check {

    @Override
    List<Finding> check(PlanWords words);

    @Override
    default List<Finding> check(Plan plan) {
        return check(PlanWords.of(plan));
    }
}
