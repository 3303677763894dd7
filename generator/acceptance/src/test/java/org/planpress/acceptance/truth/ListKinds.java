package org.planpress.acceptance.truth;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.planpress.acceptance.truth.Plan.Priority;

/** Sentences of the lists of all priorities and of all KPIs. */
final class ListKinds {

    static final Kind.Place OF_KPIS = block -> block.page().matches("(editions/[^/]+/)?kpis/index\\.html");

    private static final Kind.Place OF_EITHER =
            block -> block.page().matches("(editions/[^/]+/)?(kpis|priorities)/index\\.html");
    private static final String NAME = "KPIs in lists";
    private static final String UNPUBLISHED = "without a published status";
    private static final String UNKNOWN = "not known now";
    private static final String STATUS =
            "done|on track|at risk|late|paused|not started|dropped|" + UNPUBLISHED + "|" + UNKNOWN;
    private static final Pattern AMONG = Pattern.compile("(?<number>\\d+) (?<status>" + STATUS + ")");

    private ListKinds() {}

    static List<Kind> all() {
        return List.of(
                Kind.of(
                        NAME,
                        ": ",
                        "^(?<total>\\w+) KPIs?: (?<counts>\\d+ (?:" + STATUS
                                + ").*?|none has a published status yet|the papers give none a status)\\.",
                        OF_EITHER,
                        (found, spot) -> of(spot, group -> isCount(group, found, spot)),
                        "list-kpis-stand"),
                Kind.of(
                        NAME,
                        " linked to ",
                        "No measure is linked to (?:any of them|it)\\.|A measure is linked to (?<number>\\w+)(?: of the (?<total>\\d+))?\\.",
                        OF_EITHER,
                        (found, spot) -> of(spot, group -> isMeasured(group, found)),
                        "list-kpis-measured"),
                Kind.of(
                        NAME,
                        " of the target",
                        "For (?<number>\\w+) the dates? of the targets? (?:has|have) passed",
                        OF_EITHER,
                        (found, spot) -> of(
                                spot,
                                group -> group.stream()
                                                .filter(kpi -> isPastDue(kpi, spot.day()))
                                                .count()
                                        == Amount.count(found.group("number"))),
                        "list-kpis-past-due"),
                Kind.of(
                        NAME,
                        ", ",
                        "^(?<status>Done|On track|At risk|Late|Paused|Not started|Dropped|No status published|Not known now), (?<number>\\d+)$",
                        OF_KPIS,
                        (found, spot) -> {
                            String word = found.group("status").toLowerCase(Locale.ROOT);
                            String status = word.startsWith("no status") ? UNPUBLISHED : word;
                            return of(spot, group -> count(group, status, spot) == Amount.count(found.group("number")));
                        }),
                Kind.of(
                        NAME,
                        "What was said then: ",
                        "What was said then: (?<note>[^.]+)\\.",
                        OF_KPIS,
                        (found, spot) -> of(
                                spot,
                                group -> group.stream()
                                        .anyMatch(kpi -> isTooOld(kpi, spot)
                                                && kpi.get("statusNote")
                                                        .replaceAll("\\.$", "")
                                                        .equals(found.group("note"))))),
                Kind.of(
                        NAME,
                        " with ",
                        "^(?<number>\\w+) priorit(?:y|ies) with (?<promised>\\w+) " + PromiseKinds.COMMITMENT
                                + "s?\\.$",
                        OF_EITHER,
                        (found, spot) -> {
                            List<Priority> all = spot.edition().priorities();
                            int promised = all.stream()
                                    .mapToInt(priority -> priority.commitments().size())
                                    .sum();
                            boolean right = all.size() == Amount.count(found.group("number"))
                                    && promised == Amount.count(found.group("promised"));
                            return Kind.when(!right, all.size() + " with " + promised);
                        },
                        "list-priorities"));
    }

    /** All KPIs of the edition, and those of each of its priorities. */
    private static Optional<String> of(Spot spot, Predicate<List<Yml>> truth) {
        return Kind.when(
                Stream.concat(
                                Stream.of(spot.edition().kpis()),
                                spot.edition().priorities().stream().map(Priority::kpis))
                        .noneMatch(truth),
                "true of no group of KPIs");
    }

    private static boolean isCount(List<Yml> group, Matcher found, Spot spot) {
        if (group.size() != Amount.count(found.group("total"))) {
            return false;
        }
        Matcher each = AMONG.matcher(found.group("counts"));
        int counted = 0;
        while (each.find()) {
            int number = Amount.count(each.group("number"));
            if (count(group, each.group("status"), spot) != number) {
                return false;
            }
            counted += number;
        }
        return counted == 0 ? group.stream().noneMatch(kpi -> kpi.has("status")) : counted == group.size();
    }

    private static long count(List<Yml> group, String status, Spot spot) {
        return group.stream()
                .filter(kpi -> status.equals(
                        isTooOld(kpi, spot)
                                ? UNKNOWN
                                : kpi.text("status").orElse(UNPUBLISHED).replace('-', ' ')))
                .count();
    }

    private static boolean isTooOld(Yml kpi, Spot spot) {
        return kpi.text("status").filter(is -> !is.matches("done|dropped")).isPresent()
                && kpi.day("asOf")
                        .filter(judged -> judged.plusDays(spot.plan().unknown()).isBefore(spot.day()))
                        .isPresent();
    }

    private static boolean isMeasured(List<Yml> group, Matcher found) {
        long measured =
                group.stream().filter(kpi -> !kpi.words("measures").isEmpty()).count();
        if (found.group("number") == null) {
            return measured == 0;
        }
        return found.group("total") == null
                ? group.size() == 1 && measured == 1
                : group.size() == Amount.count(found.group("total")) && measured == Amount.count(found.group("number"));
    }

    private static boolean isPastDue(Yml kpi, LocalDate day) {
        return kpi.text("status").filter(is -> is.matches("done|dropped")).isEmpty()
                && kpi.text("targetDate")
                        .filter(by -> Period.last(by).isBefore(day))
                        .isPresent();
    }
}
