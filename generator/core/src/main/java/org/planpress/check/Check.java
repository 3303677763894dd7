package org.planpress.check;

import java.util.List;
import org.planpress.finding.Finding;
import org.planpress.finding.Rule;
import org.planpress.model.Plan;

/** One thing that must hold across a whole plan. Implementations have no state and never throw for bad content. */
public interface Check {

    /** The rules that this check can report, for the reference of checks. */
    List<Rule> rules();

    /** What is wrong, in any order; empty if nothing is. */
    List<Finding> check(Plan plan);
}
