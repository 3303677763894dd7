package org.planpress.acceptance.truth;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.planpress.acceptance.truth.Plan.Commitment;

/** What stands on the page of a commitment or of work beside its status: when it starts, what is missing, what is no longer known. */
final class CommitmentTextKinds {

    private static final String DAY = "\\d{1,2} [A-Z][a-z]+ \\d{4}";

    private CommitmentTextKinds() {}

    static List<Kind> all() {
        return List.of(
                Kind.of(
                        "days of a commitment",
                        "Start: ",
                        "(?:^|\\. )Start: (?<when>[^.]+)\\.",
                        block -> block.style().matches(".*small.*")
                                || block.tag().equals("pdf"),
                        (found, spot) -> Kind.when(
                                spot.edition().commitments().stream()
                                        .filter(each ->
                                                each.id().equals(spot.block().name())
                                                        || spot.block().name().isEmpty())
                                        .noneMatch(each -> each.said()
                                                .text("start")
                                                .map(Period::when)
                                                .equals(Optional.of(found.group("when")))),
                                "another start"),
                        "commitment-starts"),
                Kind.of(
                        "days of a commitment",
                        "dropped this ",
                        "(?:I|We) dropped this \\w+ on (?<day>" + DAY + ")\\.|This \\w+ was dropped on (?<last>" + DAY
                                + ")\\.",
                        (found, spot) -> {
                            String day = found.group("day") == null ? found.group("last") : found.group("day");
                            return Kind.when(
                                    spot.plan().editions().stream()
                                            .flatMap(edition -> edition.said().list("retired").stream())
                                            .filter(retired ->
                                                    spot.id("commitments").equals(Optional.of(retired.get("id"))))
                                            .noneMatch(retired -> retired.day("date")
                                                    .map(Period::day)
                                                    .equals(Optional.of(day))),
                                    "another day");
                        },
                        "commitment-dropped-on"),
                Kind.of(
                        "status of a commitment that is missing",
                        "That is a gap in ",
                        "^That is a gap in (?<where>the papers|what .+ published)\\. It does not mean that nothing (?<what>was done|is happening)\\.",
                        (found, spot) -> Kind.when(
                                spot.commitment()
                                                .filter(each -> each.status().isPresent())
                                                .isPresent()
                                        || spot.edition().isHistory()
                                                != found.group("what").equals("was done")
                                        || spot.plan().site().yes("restated")
                                                != found.group("where").equals("the papers"),
                                "it has one, or the plan is another"),
                        "commitment-status-missing",
                        "status-does-not-mean"),
                Kind.of(
                        "indicator without figures",
                        "no figures are linked to ",
                        "(?<number>An? \\w+|\\w+ \\w+) (?:is|are) linked that would show the effect, but no figures are linked to (?:it|them) here\\.",
                        (found, spot) -> {
                            Commitment commitment = spot.commitment().orElseThrow();
                            List<String> kpis = commitment.said().words("kpis");
                            boolean figures = spot.edition().kpis().stream()
                                    .filter(kpi -> kpis.contains(kpi.get("id")))
                                    .anyMatch(kpi -> !kpi.words("measures").isEmpty());
                            return Kind.when(
                                    figures
                                            || kpis.size()
                                                    != Amount.count(found.group("number")
                                                            .split(" ", -1)[0]),
                                    kpis.toString());
                        },
                        "commitment-figures-missing"),
                Kind.of(
                        "end of the papers",
                        "hold no paper on this plan after ",
                        "We hold no paper on this plan after (?<day>" + DAY
                                + "); we do not know (?:what has happened|whether it was finished) since\\.",
                        (found, spot) -> {
                            LocalDate day = Period.day(found.group("day")).orElseThrow();
                            return Kind.when(
                                    !spot.plan().site().yes("restated")
                                            || papers(spot).noneMatch(day::equals)
                                            || papers(spot).anyMatch(day::isBefore),
                                    "" + papers(spot).sorted().toList());
                        },
                        "commitment-papers-end",
                        "deliverable-papers-end"),
                Kind.of(
                        "number of a commitment that stays",
                        "will never be given to another",
                        "The number will never be given to another \\w+\\.(?<stay> If this one is dropped, the page will stay and say why\\.)?",
                        (found, spot) -> Kind.when(
                                spot.plan().editions().stream()
                                                .flatMap(edition -> edition.said().list("retired").stream())
                                                .anyMatch(retired ->
                                                        spot.id("commitments").equals(Optional.of(retired.get("id"))))
                                        && found.group("stay") != null,
                                "it was dropped"),
                        "cite-number-and-page-stay",
                        "commitment-number-stays"),
                Kind.of(
                        "stand of a piece of work",
                        "Who does it: ",
                        "Who does it: (?<owner>[^.]+)\\.",
                        block -> block.page().matches("!?reports/.*"),
                        (found, spot) -> Kind.when(
                                spot.report().stream()
                                        .flatMap(report -> report.works().stream())
                                        .noneMatch(work -> work.get("owner")
                                                .replaceAll("\\.$", "")
                                                .equals(found.group("owner"))),
                                "another one"),
                        "deliverable-owner"),
                Kind.of(
                        "stand of a piece of work",
                        "",
                        "^(?<done>[\\d.]+)%, late$",
                        block -> block.tag().equals("text"),
                        (found, spot) -> Kind.when(
                                reports(spot)
                                        .noneMatch(report -> report.works().stream()
                                                .anyMatch(work -> Amount.shows(
                                                                found.group("done") + "%",
                                                                Amount.written(work.get("progress")))
                                                        && OtherKinds.isLate(work, report.asOf()))),
                                "no such work is late"),
                        "work-late-at"),
                Kind.of(
                        "stand of a piece of work",
                        ", ",
                        "^(?:How far each piece of work was|The part that was done, of all of it), (?<day>" + DAY
                                + ")\\.?$",
                        (found, spot) -> Kind.when(
                                reports(spot)
                                        .noneMatch(report ->
                                                Period.day(report.asOf()).equals(found.group("day"))),
                                "another day"),
                        "work-caption",
                        "work-subtitle"));
    }

    private static Stream<Plan.Report> reports(Spot spot) {
        return spot.report().isPresent() ? spot.report().stream() : spot.plan().reports().stream();
    }

    /** The days of the papers on an edition: its own, and those of reports on it. */
    private static Stream<LocalDate> papers(Spot spot) {
        Plan.Edition edition = spot.edition();
        return Stream.concat(
                Stream.of("published", "updated").flatMap(key -> edition.said().day(key).stream()),
                spot.plan().reports().stream()
                        .filter(report -> report.said().get("edition").equals(edition.id()))
                        .flatMap(report ->
                                Stream.concat(Stream.of(report.asOf()), report.said().day("published").stream())));
    }
}
