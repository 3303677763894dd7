package org.planpress.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.planpress.analysis.PlanAnalysis;
import org.planpress.finding.Finding;
import org.planpress.finding.Findings;
import org.planpress.finding.Rule;
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
            new SpokenLanguage(),
            new CompletePriorities(),
            new PriorityNumbers(),
            new Periods(),
            new Versions(),
            new DatesInOrder(),
            new EditionCircles(),
            new KnownStatuses(),
            new StatusEvidence(),
            new DatedTargets(),
            new LinkedEvidence(),
            new AnsweredRequirements(),
            new GovernanceCycles(),
            // Money
            new FundingSplit(),
            new ScenarioSums(),
            // Measures and reports
            new AreaTree(),
            new FigureKinds(),
            new MeasurePeriods(),
            new MeasureSense(),
            new TargetSense(),
            new CountedOnOneDay(),
            new UnlikeStatistics(),
            new ReportSense(),
            // Words
            new Placeholders(),
            new LiveMarks(),
            new LeftOverMarks(),
            new MisusedStatistics(),
            new DoubledText(),
            new FigureSlips(),
            new PlanYears(),
            new PriorityTitles(),
            new RepeatedStatements(),
            new Acronyms(),
            new GlossaryConflicts(),
            new SpelledAcronyms(),
            // Prose
            new HeadingLevels(),
            new OrphanedItems(),
            new LinkWords(),
            new SafeLinks(),
            new AssetFiles(),
            new PictureDescriptions(),
            new RawMarkup());

    private static final List<FigureCheck> OF_FIGURES = List.of(
            new ReportedFigures(),
            new SeriesSense(),
            new UnallocatedParts(),
            new PublishedLater(),
            new Ageing(),
            new UnknownFigures(),
            new ClaimedDirections(),
            new DatedWords(),
            new UnboundFigures(),
            // Everything that the site will have
            new LinkTargets());

    private Checks() {}

    /** The rules of every check. */
    public static List<Rule> rules() {
        return Stream.of(
                        ALL.stream().flatMap(check -> check.rules().stream()),
                        OF_FIGURES.stream().flatMap(check -> check.rules().stream()),
                        Stream.of(AcceptedWords.UNUSED))
                .flatMap(rules -> rules)
                .toList();
    }

    static List<Check> all() {
        return ALL;
    }

    /**
     * Adds what the checks have to say about the plan.
     *
     * @param analysis what follows from the plan; empty if a part of it could not be read, and is thus missing
     */
    public static void run(Plan plan, Optional<PlanAnalysis> analysis, Findings findings) {
        PlanWords words = PlanWords.of(plan);
        List<Finding> found = new ArrayList<>();
        ALL.stream()
                .filter(check -> analysis.isPresent() || !check.needsWholePlan())
                .forEach(check -> found.addAll(check.check(words)));
        analysis.map(whole -> NamingPassages.of(whole, words))
                .ifPresent(named -> OF_FIGURES.forEach(check -> found.addAll(check.check(named))));
        findings.addAll(new AcceptedWords(words).leave(found, analysis.isPresent()));
    }
}
