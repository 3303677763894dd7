package org.planpress.acceptance.truth;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What came of decisions and recommendations, who came to a meeting, and what was dealt with in private. */
final class ScrutinyKinds {

    private static final String WHOSE = "what the record of a meeting holds";

    private ScrutinyKinds() {}

    static List<Kind> all() {
        return List.of(
                Kind.of(
                        WHOSE,
                        "An answer ",
                        "^An answer (?<when>is|was) due (?:(?:on|in|by) )?(?<due>.+)\\.$",
                        (found, spot) -> Kind.when(
                                recommendations(spot)
                                        .noneMatch(each -> sameDay(each.get("due"), found.group("due"))
                                                && found.group("when")
                                                        .equals(
                                                                each.has("response") || hasPassed(each, spot)
                                                                        ? "was"
                                                                        : "is")),
                                "due at another time"),
                        "meeting-answer-due"),
                Kind.of(
                        WHOSE,
                        "hat came of it",
                        "(?<none>What came of it has not been entered here|The papers do not say what came of it)\\."
                                + "|What came of it: (?<what>.+)$",
                        (found, spot) -> Kind.when(
                                Stream.concat(decisions(spot), RegisterKinds.points(spot))
                                        .noneMatch(each -> found.group("none") != null
                                                ? !each.has("outcome") && hasPassed(each, spot)
                                                : found.group("what")
                                                        .replaceAll("\\.$", "")
                                                        .equals(each.get("outcome")
                                                                .replaceAll("\\.$", ""))),
                                "something else"),
                        "meeting-outcome",
                        "meeting-outcome-unknown",
                        "register-outcome",
                        "register-outcome-unknown"),
                Kind.of(
                        WHOSE,
                        "because of it",
                        "^The plan (?<way>changed|did not change) because of it\\.(?: (?<what>.+))?$",
                        (found, spot) -> Kind.when(
                                recommendations(spot)
                                        .noneMatch(each -> each.get("planChanged")
                                                        .equals(
                                                                found.group("way")
                                                                                .equals("changed")
                                                                        ? "true"
                                                                        : "false")
                                                && each.get("change")
                                                        .replaceAll("\\.$", "")
                                                        .equals(Optional.ofNullable(found.group("what"))
                                                                .orElse("")
                                                                .replaceAll("\\.$", ""))),
                                "it is told otherwise"),
                        "meeting-plan-changed"),
                Kind.of(
                        WHOSE,
                        "Dealt with in private. ",
                        "^Dealt with in private\\. (?<why>.+)$",
                        (found, spot) -> Kind.when(
                                meetings(spot)
                                        .flatMap(meeting -> meeting.list("agenda").stream())
                                        .noneMatch(item -> !item.get("exempt").isEmpty()
                                                && found.group("why").startsWith(item.get("exempt"))),
                                "it was not"),
                        "meeting-in-private"),
                Kind.of(
                        WHOSE,
                        "Present: ",
                        "^Present: (?<came>\\d+)(?:; apologies: (?<sorry>\\d+))?$",
                        (found, spot) -> Kind.when(
                                meetings(spot)
                                        .flatMap(meeting -> meeting.list("attendance").stream())
                                        .noneMatch(each -> each.get("present").equals(found.group("came"))
                                                && each.get("apologies")
                                                        .equals(Optional.ofNullable(found.group("sorry"))
                                                                .orElse(""))),
                                "others came"),
                        "meeting-came",
                        "meeting-came-and-excused"),
                Kind.of(
                        WHOSE,
                        "With an answer: ",
                        "With an answer: (?<answered>\\d+)\\. Without: (?<open>\\d+)\\.",
                        block -> block.page().startsWith("decisions/"),
                        (found, spot) -> {
                            long answered = recommendations(spot)
                                    .filter(each -> each.has("response"))
                                    .count();
                            long open = recommendations(spot).count() - answered;
                            boolean right = found.group("answered").equals("" + answered)
                                    && found.group("open").equals("" + open);
                            return Kind.when(!right, answered + " and " + open);
                        },
                        "meeting-answered"),
                Kind.of(
                        WHOSE,
                        " recommendation",
                        "(?<number>[A-Z][a-z]+|\\d+) recommendations?\\.",
                        block -> block.page().startsWith("decisions/"),
                        (found, spot) -> {
                            long number = recommendations(spot).count();
                            return Kind.when(Amount.count(found.group("number")) != number, "" + number);
                        },
                        "meeting-asked"));
    }

    private static Stream<Yml> meetings(Spot spot) {
        Optional<String> id = spot.id("meetings");
        return spot.plan().meetings().stream()
                .filter(meeting -> id.isEmpty() || meeting.get("id").equals(id.get()));
    }

    private static Stream<Yml> decisions(Spot spot) {
        return meetings(spot).flatMap(meeting -> meeting.list("decisions").stream());
    }

    private static Stream<Yml> recommendations(Spot spot) {
        return meetings(spot).flatMap(meeting -> meeting.list("recommendations").stream());
    }

    static boolean hasPassed(Yml each, Spot spot) {
        return lastDay(each.get("due")).filter(day -> day.isBefore(spot.day())).isPresent();
    }

    private static Optional<LocalDate> lastDay(String due) {
        if (due.matches("\\d{4}-\\d{2}-\\d{2}")) {
            return Optional.of(LocalDate.parse(due));
        }
        return due.matches("\\d{4}-\\d{2}") ? Optional.of(Period.of(due).lastDay()) : Optional.empty();
    }

    /** Whether words name the time that a file gives, in figures or as they are. */
    static boolean sameDay(String written, String words) {
        return written.equals(words)
                || lastDay(written)
                        .map(Period::day)
                        .filter(day -> day.endsWith(words))
                        .isPresent();
    }
}
