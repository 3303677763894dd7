package org.planpress.acceptance.truth;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.planpress.acceptance.truth.Plan.Report;

/** What a report says has changed since the one before it. */
final class ChangeKinds {

    private static final String NAME = "what changed since the report before";

    private ChangeKinds() {}

    static List<Kind> all() {
        return List.of(
                Kind.of(
                        NAME,
                        "This is the first report",
                        "This is the first report on this site, so there is none to compare it with\\.",
                        (found, spot) -> Kind.when(
                                spot.report()
                                        .filter(report -> before(report, spot).isEmpty())
                                        .isEmpty(),
                                "there is one before it"),
                        "change-first-report"),
                Kind.of(
                        NAME,
                        "That was the ",
                        "^(?<title>.+): That was the report before\\.",
                        (found, spot) -> Kind.when(
                                spot.report()
                                        .flatMap(report -> before(report, spot))
                                        .filter(before ->
                                                before.said().get("title").equals(found.group("title")))
                                        .isEmpty(),
                                "another one"),
                        "change-report-before"),
                Kind.of(
                        NAME,
                        "had no list of them",
                        "This report names (?<number>\\w+) (?<what>risks? (?:and|or) issues?|pieces? of work)\\. The report before had no"
                                + " list of them\\.",
                        (found, spot) -> {
                            boolean risks = found.group("what").startsWith("risk");
                            Optional<Report> before = spot.report().flatMap(report -> before(report, spot));
                            long now = spot.report().stream()
                                    .flatMap(report -> (risks ? report.risks() : report.works()).stream())
                                    .count();
                            return Kind.when(
                                    before.isEmpty()
                                            || !(risks
                                                            ? before.get().risks()
                                                            : before.get().works())
                                                    .isEmpty()
                                            || now != Amount.count(found.group("number")),
                                    now + " after a list");
                        },
                        "change-first-risks",
                        "change-first-works"),
                Kind.of(
                        NAME,
                        "has no tables of measures",
                        "The report before has no tables of measures\\. This one has (?<number>\\w+) rows?\\.",
                        (found, spot) -> Kind.when(
                                spot.report()
                                        .filter(report -> report.rows().size() == Amount.count(found.group("number")))
                                        .flatMap(report -> before(report, spot))
                                        .filter(before -> before.rows().isEmpty())
                                        .isEmpty(),
                                "" + spot.report().map(report -> report.rows().size())),
                        "change-first-rows"),
                Kind.of(
                        NAME,
                        "",
                        "^(?<title>.+): (?<what>is finished|is closed|was a risk and has happened)\\.$",
                        block -> block.page().matches("!?reports/.*"),
                        (found, spot) -> Kind.when(
                                !isSo(found.group("title"), found.group("what"), spot), "the lists say otherwise"),
                        "change-finished",
                        "change-closed",
                        "change-happened"),
                Kind.of(
                        NAME,
                        "was told as ",
                        "^(?<title>.+): was told as “(?<before>risk|issue|closed)” and is now “(?<after>risk|issue|closed)”\\.",
                        (found, spot) -> Kind.when(
                                !isStatus(now(spot), found.group("title"), found.group("after"))
                                        || !isStatus(then(spot), found.group("title"), found.group("before")),
                                "the lists say otherwise"),
                        "change-risk-turned",
                        "change-risk-before",
                        "change-risk-after"),
                Kind.of(
                        NAME,
                        "No longer told of",
                        "No longer told of, and not (?<end>closed|finished) when last told of: (?<titles>.+)\\.$",
                        (found, spot) -> Kind.when(
                                !isGone(
                                        found.group("titles"),
                                        found.group("end").equals("closed"),
                                        spot),
                                "others are gone"),
                        "change-risks-gone",
                        "change-risks-gone-many",
                        "change-work-gone",
                        "change-work-gone-many"));
    }

    /** The report before another, by the day that it stands for. */
    private static Optional<Report> before(Report report, Spot spot) {
        return spot.plan().reports().stream()
                .filter(other -> other.asOf().isBefore(report.asOf()))
                .reduce((one, later) -> later);
    }

    private static Optional<Report> now(Spot spot) {
        return spot.report();
    }

    private static Optional<Report> then(Spot spot) {
        return spot.report().flatMap(report -> before(report, spot));
    }

    private static boolean isTitle(Yml said, String title) {
        return title.endsWith(said.get("title").replaceAll("\\.$", ""));
    }

    private static boolean isStatus(Optional<Report> report, String title, String status) {
        return report.stream()
                .flatMap(each -> each.risks().stream())
                .anyMatch(risk -> isTitle(risk, title) && risk.get("status").equals(status));
    }

    private static boolean isDone(Optional<Report> report, String title) {
        return report.stream()
                .flatMap(each -> each.works().stream())
                .anyMatch(work -> isTitle(work, title) && OtherKinds.isWhole(work));
    }

    private static boolean isSo(String title, String what, Spot spot) {
        return switch (what) {
            case "is finished" -> isDone(now(spot), title) && !isDone(then(spot), title);
            case "is closed" -> isStatus(now(spot), title, "closed") && !isStatus(then(spot), title, "closed");
            default -> isStatus(now(spot), title, "issue") && isStatus(then(spot), title, "risk");
        };
    }

    /** What the report before told of that was not over, and this one does not tell of. */
    private static boolean isGone(String titles, boolean risks, Spot spot) {
        List<String> ids = now(spot).stream()
                .flatMap(report -> (risks ? report.risks() : report.works()).stream())
                .map(each -> each.get("id"))
                .toList();
        List<String> gone = then(spot).stream()
                .flatMap(report -> risks
                        ? report.risks().stream()
                                .filter(risk -> !risk.get("status").equals("closed"))
                        : report.works().stream().filter(work -> !OtherKinds.isWhole(work)))
                .filter(each -> !ids.contains(each.get("id")))
                .map(each -> each.get("title").replaceAll("\\.$", ""))
                .toList();
        return Amount.count(titles) == gone.size()
                || (!gone.isEmpty()
                        && gone.stream().allMatch(title -> titles.contains("“" + title + "”"))
                        && Stream.of(titles.split("”, “|” and “", -1)).count() == gone.size());
    }
}
