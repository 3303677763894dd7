package org.planpress.check;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.planpress.analysis.Ages;
import org.planpress.analysis.FiguresAge;
import org.planpress.analysis.PlanAnalysis;
import org.planpress.analysis.StatusAge;
import org.planpress.finding.Finding;
import org.planpress.finding.Rule;
import org.planpress.finding.SourceLocation;
import org.planpress.model.Contact.QuestionDay;
import org.planpress.model.Edition;
import org.planpress.model.EditionSheet;
import org.planpress.model.Measure;
import org.planpress.model.Milestone;
import org.planpress.model.PrioritySheet.Kpi;
import org.planpress.model.SiteSheet;
import org.planpress.model.ThemesSheet.Commitment;
import org.planpress.model.Timetable;
import org.planpress.model.When;

/**
 * Nothing old is left to look new: statuses are judged again, dates that pass are answered, figures are brought in. One
 * who tells again what others published can do none of that, and is told how much is old in a line.
 */
final class Ageing implements FigureCheck {

    private static final Rule ORDER = Rule.error(
            "ages-order",
            "The ages of site.yml make no sense: an age is below 1, or a status is unknown before it is ageing.",
            "Give whole numbers from 1, with 'unknown' no lower than 'ageing'.",
            "ages: {ageing: 200, unknown: 100}");

    private static final Rule STATUS = Rule.warning(
            "status-old",
            "A status was judged so long ago that it no longer tells how things stand; pages say so in its place.",
            "Judge it again and give the day in 'asOf', or say in 'ages' of site.yml for how many days a status holds.",
            "asOf: 2024-03-31");

    private static final Rule DUE = Rule.warning(
            "due-passed",
            "A date has passed by which something was to happen, and nothing says whether it did.",
            "Say what became of it and when that was judged, or give the new date.",
            "due: 2024-03");

    private static final Rule FIGURES = Rule.warning(
            "figures-old",
            "The newest figures of a measure are old: the next were due, or twice the usual time has passed.",
            "Bring the new figures in, or give the day on which they will come in 'nextUpdate'.",
            "nextUpdate: 2024-03-07");

    private static final Rule QUESTIONS = Rule.warning(
            "questions-passed",
            "All days on which the public could ask have passed, and readers are told of no other.",
            "Add the next day to 'publicQuestions', or take the list out.",
            "publicQuestions: [{date: 2024-11-14, where: County Hall}]");

    private static final Rule RESTATED = Rule.note(
            "restated-old",
            "What a site tells again from papers of others is old; its pages say so.",
            "Look for newer papers; if there are none, there is nothing to do.",
            "restated: true");

    @Override
    public List<Rule> rules() {
        return List.of(ORDER, STATUS, DUE, FIGURES, QUESTIONS, RESTATED);
    }

    @Override
    public List<Finding> check(PlanAnalysis analysis) {
        SiteSheet site = analysis.plan().site();
        List<Finding> old = old(analysis);
        Stream<Finding> told = site.restated().orElse(false) ? folded(site, old).stream() : old.stream();
        return Stream.concat(site.ages().stream().flatMap(Ageing::order), told).toList();
    }

    private static Stream<Finding> order(SiteSheet.Ages ages) {
        Stream<Finding> low = Stream.of(ages.ageing(), ages.unknown(), ages.periods())
                .flatMap(Optional::stream)
                .filter(age -> age < 1)
                .map(age -> ORDER.at(ages.at(), "an age is %d".formatted(age)).withHint("give a whole number from 1"));
        int ageing = ages.ageing().orElse(Ages.AGEING);
        int unknown = ages.unknown().orElse(Ages.UNKNOWN);
        return unknown >= ageing
                ? low
                : Stream.concat(
                        low,
                        Stream.of(ORDER.at(
                                        ages.at(),
                                        "a status is unknown after %d days, and ageing only after %d"
                                                .formatted(unknown, ageing))
                                .withHint("let 'unknown' be no lower than 'ageing'")));
    }

    /** How many things are old, in one finding; empty if none is. */
    private static Optional<Finding> folded(SiteSheet site, List<Finding> old) {
        return old.isEmpty()
                ? Optional.empty()
                : Optional.of(RESTATED.at(
                                site.at(),
                                "of what the papers tell, these are old: statuses %d, dates that have passed %d, measures %d"
                                        .formatted(count(old, STATUS), count(old, DUE), count(old, FIGURES)))
                        .withHint("look for newer papers; the pages say how old these are"));
    }

    private static long count(List<Finding> findings, Rule rule) {
        return findings.stream()
                .filter(finding -> finding.code().equals(rule.code()))
                .count();
    }

    private static List<Finding> old(PlanAnalysis analysis) {
        Ages ages = analysis.ages();
        return Stream.of(
                        analysis.plan().editions().stream()
                                .filter(edition -> !edition.sheet().status().isHistory())
                                .flatMap(edition -> of(edition, analysis)),
                        analysis.plan().measures().stream().flatMap(measure -> figures(measure, analysis, ages)),
                        questions(analysis).stream())
                .flatMap(findings -> findings)
                .toList();
    }

    private static Optional<Finding> questions(PlanAnalysis analysis) {
        return analysis.plan().site().contact().publicQuestions().stream()
                .max(Comparator.comparing(QuestionDay::date))
                .filter(last -> last.date().isBefore(analysis.asOf()))
                .map(last -> QUESTIONS
                        .at(last.at(), "the last day for questions from the public was %s".formatted(last.date()))
                        .withHint("add the next one, or take the list out"));
    }

    private static Stream<Finding> of(Edition edition, PlanAnalysis analysis) {
        Ages ages = analysis.ages();
        boolean shownFirst =
                edition.id().equals(analysis.plan().site().currentEdition().id());
        return Stream.of(
                        edition.commitments().stream().flatMap(commitment -> of(commitment, ages)),
                        edition.kpis().stream().flatMap(kpi -> of(kpi, ages)),
                        shownFirst ? of(edition.sheet(), ages) : Stream.<Finding>empty(),
                        edition.timetable().stream().flatMap(timetable -> of(timetable, ages)))
                .flatMap(findings -> findings);
    }

    private static Stream<Finding> of(Commitment commitment, Ages ages) {
        String name = "the status of commitment '%s'".formatted(commitment.id());
        Stream<Finding> due = commitment.due().stream()
                .filter(when -> ages.isPastDue(commitment))
                .filter(when -> commitment
                        .asOf()
                        .filter(judged -> judged.isAfter(when.last()))
                        .isEmpty())
                .map(when -> passed("commitment '%s' was due".formatted(commitment.id()), when, commitment.at()));
        return Stream.of(
                        ages.of(commitment).stream().flatMap(age -> status(name, age, commitment.at())),
                        due,
                        commitment.milestones().stream().flatMap(step -> of(step, ages)),
                        look(
                                "commitment '%s'".formatted(commitment.id()),
                                commitment.nextCheck(),
                                ages,
                                commitment.at()))
                .flatMap(each -> each);
    }

    private static Stream<Finding> of(Kpi kpi, Ages ages) {
        String name = "the status of KPI '%s'".formatted(kpi.id());
        Stream<Finding> due = kpi.targetDate().stream()
                .filter(when -> ages.isPastDue(kpi))
                .filter(when ->
                        kpi.asOf().filter(judged -> judged.isAfter(when.last())).isEmpty())
                .map(when -> passed("the target of KPI '%s' was for".formatted(kpi.id()), when, kpi.at()));
        return Stream.of(
                        ages.of(kpi).stream().flatMap(age -> status(name, age, kpi.at())),
                        due,
                        look("KPI '%s'".formatted(kpi.id()), kpi.nextCheck(), ages, kpi.at()))
                .flatMap(each -> each);
    }

    private static Stream<Finding> of(Milestone step, Ages ages) {
        return step.due().filter(due -> ages.isPastDue(step)).stream()
                .map(due -> DUE.at(
                                step.at(),
                                "the milestone '%s' was due %s, and nothing says whether it was done"
                                        .formatted(step.title(), due))
                        .withHint("give the day in 'done'; or the new date in 'due', with the old one in 'movedFrom'"));
    }

    private static Stream<Finding> look(String what, Optional<When> nextCheck, Ages ages, SourceLocation at) {
        return nextCheck.filter(ages::isPast).stream()
                .map(when -> DUE.at(at, "%s was to be looked at in 'nextCheck' %s".formatted(what, when))
                        .withHint("look at it, and give the day of the next time"));
    }

    private static Stream<Finding> status(String name, StatusAge age, SourceLocation at) {
        return age.until().filter(until -> age.isTooOld()).stream()
                .map(until -> STATUS.at(
                                at, "%s was judged on %s and held until %s".formatted(name, age.judged(), until))
                        .withHint("judge it again and give the day in 'asOf'"));
    }

    private static Finding passed(String what, When when, SourceLocation at) {
        return DUE.at(at, "%s %s, and nobody has judged it since".formatted(what, when))
                .withHint("say what became of it in 'status', with the day in 'asOf', or give the new date");
    }

    private static Stream<Finding> of(EditionSheet sheet, Ages ages) {
        Stream<Finding> over = ages.isPast(sheet.period().end())
                ? Stream.of(DUE.at(
                                sheet.at(),
                                "the edition that is shown first ended with %s"
                                        .formatted(sheet.period().end()))
                        .withHint("add the edition after it, and name it in 'currentEdition' of site.yml"))
                : Stream.empty();
        Stream<Finding> next = sheet.nextUpdate().filter(ages::isPast).stream()
                .map(when -> DUE.at(
                                sheet.at(),
                                "the next change of the edition was expected in 'nextUpdate' %s".formatted(when))
                        .withHint("make the change, or say when it will come"));
        return Stream.concat(over, next);
    }

    /** One for the whole timetable: its tasks are brought up to date together. */
    private static Stream<Finding> of(Timetable timetable, Ages ages) {
        long open = timetable.phases().stream()
                .flatMap(phase -> phase.tasks().stream())
                .filter(task -> Ages.hasNoRecord(timetable, task, ages.asOf()))
                .count();
        return open == 0
                ? Stream.empty()
                : Stream.of(DUE.at(
                                timetable.at(),
                                "tasks of the timetable that have ended since %2$s, with nothing that says whether they were done: %1$d"
                                        .formatted(open, timetable.asOf()))
                        .withHint("bring 'progress' up to date, with the day in 'asOf'"));
    }

    /** Also of a measure that has none yet, if they were due. */
    private static Stream<Finding> figures(Measure measure, PlanAnalysis analysis, Ages ages) {
        Optional<FiguresAge> age = analysis.measure(measure.id()).flatMap(ages::of);
        Optional<String> due = measure.sheet()
                .nextUpdate()
                .filter(ages::isPast)
                .map(day -> "the next figures of '%s' were due %s".formatted(measure.id(), day));
        return due
                .or(() -> age.filter(FiguresAge::old)
                        .map(old -> "the newest figures of '%s' are for %s".formatted(measure.id(), old.newest())))
                .map(message -> FIGURES.at(measure.sheet().at(), message)
                        .withHint("bring the new figures in, or give the day on which they will come in 'nextUpdate'"))
                .stream();
    }
}
