package org.planpress.check;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.planpress.analysis.PlanAnalysis;
import org.planpress.finding.Finding;
import org.planpress.finding.Findings;
import org.planpress.finding.Rule;
import org.planpress.model.Plan;

/** Every check there is, in the order in which a reader of the reference would ask. */
public final class Checks {

    /** What exists, and what is named. */
    private static final List<Check> OF_NAMES = List.of(
            new UniqueIds(),
            new IdsUnderParents(),
            new References(),
            new PageAddresses(),
            new WaysToReach(),
            new MenuOrder(),
            new FindFast(),
            new HandoutsFit());

    /** How the parts of a plan go together. */
    private static final List<Check> OF_VALUES = List.of(
            new SpokenLanguage(),
            new OtherForms(),
            new EasySentences(),
            new CompletePriorities(),
            new PriorityNumbers(),
            new Periods(),
            new Versions(),
            new DatesInOrder(),
            new TaskGaps(),
            new EditionCircles(),
            new CarriedPromises(),
            new SuccessionSense(),
            new HandedParts(),
            new SealedEditions(),
            new KnownStatuses(),
            new StatusEvidence(),
            new DatedTargets(),
            new LinkedEvidence(),
            new SourcedFigures(),
            new PublicationAddresses(),
            new AnsweredRequirements(),
            new AnsweredVoices(),
            new LawAnswers(),
            new GovernanceCycles(),
            // Money
            new FundingSplit(),
            new ScenarioSums(),
            new BudgetSense(),
            new ProjectSums(),
            // Measures and reports
            new AreaTree(),
            new FigureKinds(),
            new MeasurePeriods(),
            new MeasureSense(),
            new UnitWords(),
            new TargetSense(),
            new CountedOnOneDay(),
            new UnlikeStatistics(),
            new SmallNumbers(),
            new ReportSense(),
            new TableColumns());

    /** What is said. */
    private static final List<Check> OF_WORDS = List.of(
            new Placeholders(),
            new LiveMarks(),
            new LeftOverMarks(),
            new LineLists(),
            new MisusedStatistics(),
            new PlainSentences(),
            new DoubledText(),
            new FigureSlips(),
            new PlanYears(),
            new PriorityTitles(),
            new RepeatedStatements(),
            new Acronyms(),
            new GlossaryConflicts(),
            new SpelledAcronyms(),
            new DoubtfulSenses(),
            new DatesOfThings(),
            // Prose
            new HeadingLevels(),
            new OrphanedItems(),
            new LeadIns(),
            new LinkWords(),
            new SafeLinks(),
            new AssetFiles(),
            new PictureDescriptions(),
            new RawMarkup());

    private static final List<Check> ALL =
            Stream.of(OF_NAMES, OF_VALUES, OF_WORDS).flatMap(List::stream).toList();

    private static final List<FigureCheck> OF_FIGURES = List.of(
            new ReportedFigures(),
            new SeriesSense(),
            new UnallocatedParts(),
            new PublishedLater(),
            new PublicationWindows(),
            new Ageing(),
            new MilestoneSense(),
            new UnknownFigures(),
            new ClaimedDirections(),
            new DatedWords(),
            new UnboundFigures(),
            new OpeningFigures(),
            new LedgerSense(),
            new LawDuties(),
            // Everything that the site will have
            new LinkTargets(),
            new RedirectLines(),
            new RedirectTargets());

    /** What holds of words in any language. */
    private static final List<Class<? extends Check>> OF_ANY_LANGUAGE = List.of(
            References.class,
            LiveMarks.class,
            LeftOverMarks.class,
            HeadingLevels.class,
            SafeLinks.class,
            AssetFiles.class,
            PictureDescriptions.class,
            RawMarkup.class);

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

    /** Adds what the checks have to say about a plan that could be read whole. */
    public static void run(PlanAnalysis analysis, Findings findings) {
        run(analysis, () -> {}, findings);
    }

    /**
     * The same for somebody who may stop waiting.
     *
     * @param goesOn called before each check and each passage that one reads, by several threads; what it throws ends all
     */
    public static void run(PlanAnalysis analysis, Runnable goesOn, Findings findings) {
        PlanWords words = PlanWords.of(analysis.plan(), goesOn);
        NamingPassages named = NamingPassages.of(analysis, words);
        Stream<Supplier<List<Finding>>> all = Stream.concat(
                ALL.stream().map(check -> () -> check.check(words)),
                OF_FIGURES.stream().map(check -> () -> check.check(named)));
        List<Finding> found = all.parallel()
                .peek(check -> goesOn.run())
                .flatMap(check -> check.get().stream())
                .toList();
        findings.addAll(new AcceptedWords(words).leave(found, true));
    }

    /**
     * Adds what is wrong with the words of a plan in another language; the facts are checked in the first.
     *
     * @param folder where its words stand, as findings name it
     */
    public static void runOnWords(PlanAnalysis translated, String folder, Findings findings) {
        PlanWords words = PlanWords.of(translated.plan());
        NamingPassages named = NamingPassages.of(translated, words);
        Stream.concat(
                        Stream.concat(OF_NAMES.stream(), OF_WORDS.stream())
                                .filter(check -> OF_ANY_LANGUAGE.contains(check.getClass()))
                                .flatMap(check -> check.check(words).stream()),
                        Stream.of(new UnknownFigures(), new LinkTargets())
                                .flatMap(check -> check.check(named).stream()))
                .filter(finding -> finding.location().path().startsWith(folder))
                .forEach(findings::add);
    }

    /**
     * What can be said of a plan of which parts could not be read. What exists and what is said is asked of a sketch, in
     * which something stands for those parts; how values go together, only of what was read.
     *
     * @param read what was read
     * @param sketch the plan with something in the place of what was not
     * @param followsFromFault whether a finding tells nothing but that a part could not be read
     */
    public static void runOnParts(
            Plan read, PlanAnalysis sketch, Predicate<Finding> followsFromFault, Findings findings) {
        PlanWords words = PlanWords.of(sketch.plan());
        List<Finding> found = new ArrayList<>();
        Stream.concat(OF_NAMES.stream(), OF_WORDS.stream()).forEach(check -> found.addAll(check.check(words)));
        found.addAll(new LinkTargets().check(sketch));
        OF_VALUES.stream().filter(check -> !check.needsWholePlan()).forEach(check -> found.addAll(check.check(read)));
        found.removeIf(followsFromFault);
        findings.addAll(new AcceptedWords(words).leave(found, false));
    }

    /** Whether a rule asks for something that another file may hold. */
    public static boolean asksForNames(Rule rule) {
        return Stream.of(
                                new References().rules(),
                                new Acronyms().rules(),
                                new LinkTargets().rules(),
                                new UnknownFigures().rules())
                        .anyMatch(rules -> rules.contains(rule))
                || rule.equals(AssetFiles.UNUSED);
    }

    /** Whether a rule asks whether something is of use. */
    public static boolean asksForUse(Rule rule) {
        return rule.equals(AssetFiles.UNUSED) || rule.equals(AcceptedWords.UNUSED);
    }

    /** Whether a rule asks that something is answered, by any of several fields. */
    public static boolean asksForAnswers(Rule rule) {
        return new AnsweredRequirements().rules().contains(rule);
    }

    /** Whether a rule judges an address or a name by its letters. */
    public static boolean judgesNames(Rule rule) {
        return asksForNames(rule)
                || Stream.of(new SafeLinks().rules(), new AssetFiles().rules()).anyMatch(rules -> rules.contains(rule));
    }
}
