package org.planpress.check;

import java.util.List;
import org.planpress.finding.Finding;
import org.planpress.finding.Rule;
import org.planpress.model.Plan;

/** One thing that must hold across a whole plan. Implementations have no state and never throw for bad content. */
public interface Check {

    /** The rules that this check can report, for the reference of checks. */
    List<Rule> rules();

    /**
     * Whether the check asks for things to be there. It then waits until every file could be read, because what was
     * lost with a faulty file would look missing, and an author would mend what is not broken.
     */
    default boolean needsWholePlan() {
        return false;
    }

    /** What is wrong, in any order; empty if nothing is. */
    List<Finding> check(Plan plan);

    /** The same, of a plan whose words have been gathered. */
    default List<Finding> check(PlanWords words) {
        return check(words.plan());
    }
}
