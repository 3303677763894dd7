package org.planpress.check;

import java.util.List;
import org.planpress.analysis.PlanAnalysis;
import org.planpress.finding.Finding;
import org.planpress.finding.Rule;

/**
 * One thing that must hold for what follows from a plan: figures, and what its site will have. It waits until every file could be read. Like a
 * {@link Check} it has no state and never throws for bad content.
 */
public interface FigureCheck {

    /** The rules that this check can report, for the reference of checks. */
    List<Rule> rules();

    /** What is wrong, in any order; empty if nothing is. */
    List<Finding> check(PlanAnalysis analysis);

    /** The same, of a plan whose passages that name figures have been gathered. */
    default List<Finding> check(NamingPassages named) {
        return check(named.analysis());
    }
}
