package org.planpress.compile;

import org.planpress.analysis.PlanAnalysis;

/**
 * A plan from which everything can be made.
 *
 * @param analysis the plan with figures in its texts, and what follows from it
 * @param appearance what it is dressed in
 * @param files what its authors put beside the texts
 */
record SoundPlan(PlanAnalysis analysis, Appearance appearance, AuthorsFiles files) {}
