package org.planpress.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.planpress.finding.Finding;
import org.planpress.finding.Rule;
import org.planpress.model.Edition;
import org.planpress.model.EditionSheet;
import org.planpress.model.MeetingSheet;
import org.planpress.model.Plan;
import org.planpress.model.Text;
import org.planpress.model.Timetable.Task;
import org.planpress.model.When;

/**
 * A thing has one date: what a text says of a task, a piece of work, a commitment or the plan itself is what their files
 * say, and a task at which a body meets is on the day of its meeting. A date that is far from all that we hold is one of
 * something else, and a text that names both tells of a disagreement.
 */
final class DatesOfThings implements WordCheck {

    private static final String CURE = "correct one of the two dates; if the sources disagree, name both";

    private static final Rule RULE = Rule.warning(
            "date-differs",
            "A text gives a thing of the plan a date near the one in its file, but another; or a task and a meeting differ.",
            "Correct one of the two; if the sources disagree, name both dates.",
            "text: The plan runs from 1 April 2025 to 31 March 2028.   # and its period ends on 31 March 2029");

    /** Two days further apart are those of two things. */
    private static final int SLIP = 7;

    /** Ends of a plan's period further apart than this are those of two plans. */
    private static final int SLIP_OF_A_PLAN = 400;

    /** A name of fewer words may be a part of any sentence. */
    private static final int FEWEST_WORDS = 3;

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d\\d(?!\\d)");

    private static final Pattern RUNS = Pattern.compile(
            "(?i)\\b(?:opens?|opened|closes?|closed|runs?|ran|begins?|began|starts?|started|ends?|ended|finish(?:es|ed)?|due|done)\\b");

    private static final Pattern MEETS = Pattern.compile(
            "(?i)\\b(?:meet(?:s|ing)?|considers?|present(?:s|ed|ation)?|goes|hears?|votes?|agrees?|approves?|decides?)\\b");

    private static final String PLAN =
            "(?i)\\b(?:this|the|our|its) (?:\\p{L}+ ){0,4}?(?:plan|strategy) (?=(?:runs|ran|will run|covers|lasts|applies|holds|starts|started|begins|began|ends|ended|takes effect|took effect|came into force|is in force)\\b)[^.;]{0,80}?\\b";

    private static final Pattern FIRST_DAY = Pattern.compile(
            PLAN + "(?:from|starts?|started|starting|begins|began|effect|force) (?:on )?" + WrittenDates.DATE);

    private static final Pattern LAST_DAY =
            Pattern.compile(PLAN + "(?:to|until|till|ends|ended|ending) (?:on )?" + WrittenDates.DATE);

    private static final Pattern OTHER_PLAN = Pattern.compile(
            "(?i)\\b(?:earlier|previous|last|old|new|next|other|draft|first|second) (?:\\p{L}+ ){0,3}?(?:plan|strategy)\\b");

    /**
     * A thing that has dates.
     *
     * @param words the stems of its name, all of which a sentence about it has
     * @param dates its first and its last day, or those of several reports
     */
    private record Thing(String name, Set<String> words, List<When> dates, Edition edition) {

        static Thing of(Text title, List<When> dates, Edition edition) {
            return new Thing(title.value(), HeldFigures.stems(title.value()), dates, edition);
        }

        boolean isNamedIn(String sentence) {
            return words.size() > 1
                    && (words.size() >= FEWEST_WORDS || RUNS.matcher(sentence).find())
                    && HeldFigures.stems(sentence).containsAll(words);
        }

        /** Whether it has this day, or a date that may be it. */
        boolean has(When day) {
            return dates.stream()
                    .anyMatch(date ->
                            !day.first().isBefore(date.first()) && !day.last().isAfter(date.last()));
        }

        boolean lasts(LocalDate day) {
            LocalDate first =
                    dates.stream().map(When::first).min(LocalDate::compareTo).orElse(day);
            LocalDate last =
                    dates.stream().map(When::last).max(LocalDate::compareTo).orElse(day);
            return !day.isBefore(first) && !day.isAfter(last);
        }

        Optional<When> near(LocalDate day) {
            return dates.stream()
                    .filter(When::isDay)
                    .filter(date -> Math.abs(date.first().toEpochDay() - day.toEpochDay()) <= SLIP)
                    .findFirst();
        }

        String held() {
            return dates.stream().map(When::toString).distinct().collect(Collectors.joining(" and "));
        }
    }

    @Override
    public List<Rule> rules() {
        return List.of(RULE);
    }

    @Override
    public List<Finding> check(PlanWords words) {
        Plan plan = words.plan();
        List<Thing> things = plan.editions().stream()
                .filter(edition -> !edition.sheet().status().isHistory())
                .flatMap(edition -> things(edition, plan))
                .toList();
        List<Finding> findings = new ArrayList<>();
        plan.editions().forEach(edition -> tasks(edition, plan.meetings()).forEach(findings::add));
        words.readLanguage()
                .filter(passage -> passage.vocabulary().holdsDigits()
                        && YEAR.matcher(passage.words()).find())
                .forEach(passage -> Sentences.of(passage).forEach(sentence -> {
                    about(sentence, passage, things).forEach(findings::add);
                    edition(passage, plan).ifPresent(edition -> ofPlan(sentence, passage, edition.sheet(), findings));
                }));
        return findings;
    }

    private static Stream<Thing> things(Edition edition, Plan plan) {
        Stream<Thing> tasks =
                tasks(edition).map(task -> Thing.of(task.title(), List.of(task.start(), task.end()), edition));
        Stream<Thing> commitments = edition.commitments().stream()
                .map(each -> Thing.of(
                        each.title(),
                        Stream.concat(each.start().stream(), each.due().stream())
                                .toList(),
                        edition));
        Stream<Thing> works = plan.reports().stream()
                .filter(report -> report.sheet().edition().id().equals(edition.id()))
                .flatMap(report -> report.deliverables().stream())
                .collect(Collectors.groupingBy(work -> work.title().value()))
                .values()
                .stream()
                .map(versions -> Thing.of(
                        versions.get(0).title(),
                        versions.stream().flatMap(work -> work.due().stream()).toList(),
                        edition));
        return Stream.of(tasks, commitments, works).flatMap(each -> each).filter(thing -> !thing.dates.isEmpty());
    }

    private static Stream<Task> tasks(Edition edition) {
        return edition.timetable().stream()
                .flatMap(timetable -> timetable.phases().stream())
                .flatMap(phase -> phase.tasks().stream());
    }

    /** A sentence that names a thing with a day near its own. */
    private static Stream<Finding> about(MatchResult sentence, Passage passage, List<Thing> things) {
        List<WrittenDates.Written> days = WrittenDates.in(sentence.group())
                .filter(written -> written.when().isDay())
                .toList();
        if (days.isEmpty()) {
            return Stream.empty();
        }
        List<Thing> named = things.stream()
                .filter(thing -> passage.edition().map(thing.edition::equals).orElse(true))
                .filter(thing -> thing.isNamedIn(sentence.group()))
                .toList();
        boolean tellsTrueDay = days.stream().anyMatch(day -> named.stream().anyMatch(thing -> thing.has(day.when())));
        return tellsTrueDay
                ? Stream.empty()
                : days.stream()
                        .filter(day -> named.stream()
                                .noneMatch(thing -> thing.lasts(day.when().first())))
                        .flatMap(day -> named.stream()
                                .filter(thing -> thing.near(day.when().first()).isPresent())
                                .limit(1)
                                .map(thing -> passage.finding(
                                        RULE,
                                        sentence.start() + day.start(),
                                        sentence.start() + day.end(),
                                        "'%s' is no date of '%s', which has %s"
                                                .formatted(day.when(), thing.name, thing.held()),
                                        CURE)));
    }

    /** The edition that a passage speaks of as the plan. */
    private static Optional<Edition> edition(Passage passage, Plan plan) {
        return (passage.edition().isPresent()
                        ? passage.edition()
                        : plan.edition(plan.site().currentEdition().id()))
                .filter(edition -> !edition.sheet().status().isHistory());
    }

    private static void ofPlan(MatchResult sentence, Passage passage, EditionSheet sheet, List<Finding> findings) {
        if (!OTHER_PLAN.matcher(sentence.group()).find()) {
            day(FIRST_DAY, sentence, passage, sheet.period().start().first(), "starts")
                    .ifPresent(findings::add);
            day(LAST_DAY, sentence, passage, sheet.period().end().last(), "ends")
                    .ifPresent(findings::add);
        }
    }

    private static Optional<Finding> day(
            Pattern claim, MatchResult sentence, Passage passage, LocalDate held, String verb) {
        Matcher found = claim.matcher(sentence.group());
        if (!found.find()) {
            return Optional.empty();
        }
        return WrittenDates.when(found)
                .filter(said -> said.first().isAfter(held) || said.last().isBefore(held))
                .filter(said -> Math.abs(said.first().toEpochDay() - held.toEpochDay()) < SLIP_OF_A_PLAN)
                .map(said -> passage.finding(
                        RULE,
                        sentence.start() + found.start(found.group("day") == null ? "month" : "day"),
                        sentence.start() + found.end(),
                        "'%s' is not the day on which the plan %s, which is %s".formatted(said, verb, held),
                        CURE));
    }

    static boolean isOneDay(Task task) {
        return task.start().first().equals(task.end().last());
    }

    /** A day on which a task says that a body meets, and its meeting is on another. */
    private static Stream<Finding> tasks(Edition edition, List<MeetingSheet> meetings) {
        return tasks(edition)
                .filter(task ->
                        isOneDay(task) && MEETS.matcher(task.title().value()).find())
                .flatMap(task -> meeting(task, meetings)
                        .filter(meeting -> edition.timetable().stream()
                                .flatMap(timetable -> timetable.notes().stream())
                                .noneMatch(note -> DatedWords.names(
                                                note.value(), task.end().last())
                                        && DatedWords.names(note.value(), meeting.date())))
                        .map(meeting -> RULE.at(
                                        task.at(),
                                        "'%s' is on %s, but the meeting of '%s' is on %s"
                                                .formatted(task.title(), task.end(), meeting.body(), meeting.date()))
                                .withHint(CURE))
                        .stream());
    }

    private static Optional<MeetingSheet> meeting(Task task, List<MeetingSheet> meetings) {
        List<MeetingSheet> of = meetings.stream()
                .filter(meeting -> task.title()
                        .value()
                        .contains(DatedWords.lastWord(meeting.body().value())))
                .toList();
        return of.stream().anyMatch(meeting -> meeting.date().equals(task.end().last()))
                ? Optional.empty()
                : of.stream()
                        .filter(meeting -> Math.abs(meeting.date().toEpochDay()
                                        - task.end().last().toEpochDay())
                                <= SLIP)
                        .findFirst();
    }
}
