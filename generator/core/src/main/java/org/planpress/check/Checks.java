package org.planpress.check;

import java.util.List;
import org.planpress.finding.Findings;
import org.planpress.model.Plan;

/** Every check there is, in the order in which a reader of the reference would ask. */
public final class Checks {

    private static final List<Check> ALL = List.of(
            // Names
            new UniqueIds(),
            new IdsUnderParents(),
            new References(),
            new PageAddresses(),
            new WaysToReach(),
            // The plan as a whole
            new CompletePriorities(),
            new PriorityNumbers(),
            new Periods(),
            new DatesInOrder(),
            new StatusEvidence(),
            new DatedTargets(),
            new AnsweredRequirements(),
            new GovernanceCycles(),
            // Money
            new FundingSplit(),
            new ScenarioSums(),
            // Measures and reports
            new AreaTree(),
            new FigureKinds(),
            new MeasurePeriods(),
            new ReportSense(),
            // Words
            new Placeholders(),
            new LiveMarks(),
            new DoubledText(),
            new RepeatedStatements(),
            new Acronyms(),
            new GlossaryConflicts(),
            // Prose
            new HeadingLevels(),
            new LinkTargets(),
            new LinkWords(),
            new SafeLinks(),
            new AssetFiles(),
            new PictureDescriptions(),
            new RawMarkup());

    private Checks() {}

    public static List<Check> all() {
        return ALL;
    }

    /**
     * Adds what the checks have to say about the plan.
     *
     * @param whole whether every part of the plan could be read
     */
    public static void run(Plan plan, boolean whole, Findings findings) {
        ALL.stream()
                .filter(check -> whole || !check.needsWholePlan())
                .forEach(check -> findings.addAll(check.check(plan)));
    }
}
