package org.planpress.acceptance.truth;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.planpress.acceptance.truth.Plan.Edition;
import org.planpress.acceptance.truth.Plan.Report;

/** Counts and days that stand in single sentences here and there. */
final class CountKinds {

    private static final String NAME = "counts and days here and there";
    private static final String DAY = "\\d{1,2} [A-Z][a-z]+ \\d{4}";

    private CountKinds() {}

    static List<Kind> all() {
        return List.of(
                Kind.of(
                        NAME,
                        "This site holds ",
                        "This site holds (?<number>\\w+) editions? of the plan",
                        (found, spot) ->
                                is(found.group("number"), spot.plan().editions().size()),
                        "edition-held"),
                Kind.of(
                        NAME,
                        "how a plan was going",
                        "^(?<number>\\w+) reports? tells? how a plan was going",
                        (found, spot) ->
                                is(found.group("number"), spot.plan().reports().size()),
                        "report-lead"),
                Kind.of(
                        NAME,
                        "covers the days before it, from ",
                        "covers the days before it, from (?<from>" + DAY + ") to (?<until>" + DAY + ")\\.",
                        (found, spot) -> gap(spot, found.group("from"), found.group("until")),
                        "report-gap"),
                Kind.of(
                        NAME,
                        "covers the days between, ",
                        "covers the days between, (?<from>" + DAY + ") to (?<until>" + DAY + ")\\.",
                        (found, spot) -> gap(spot, found.group("from"), found.group("until")),
                        "change-report-before-gap"),
                Kind.of(
                        NAME,
                        "was due ",
                        "^(?<title>.+): was due (?:in|on) (?<due>[^.]+?) and was late on (?<day>" + DAY + ")\\.",
                        (found, spot) -> Kind.when(
                                works(spot)
                                        .noneMatch(work -> isTitle(work, found.group("title"))
                                                && work.text("due")
                                                        .map(Period::when)
                                                        .equals(Optional.of(found.group("due")))),
                                "another day"),
                        "change-late"),
                Kind.of(
                        NAME,
                        " from ",
                        "^(?<title>.+): (?<way>went|fell back) from (?<before>[\\d.]+%) to (?<after>[\\d.]+%)\\.",
                        (found, spot) -> Kind.when(
                                works(spot)
                                                .noneMatch(work -> isTitle(work, found.group("title"))
                                                        && work.get("progress").equals(found.group("after")))
                                        || spot.plan().reports().stream()
                                                .flatMap(report -> report.works().stream())
                                                .noneMatch(work -> isTitle(work, found.group("title"))
                                                        && work.get("progress").equals(found.group("before")))
                                        || Amount.written(found.group("before"))
                                                                .compareTo(Amount.written(found.group("after")))
                                                        > 0
                                                != found.group("way").equals("fell back"),
                                "otherwise"),
                        "change-progressed"),
                Kind.of(
                        NAME,
                        "at least one partner",
                        "^(?:(?<some>\\w+) of the|Each of the|The one) ?(?<all>\\w+)? " + PromiseKinds.COMMITMENT
                                + "s?(?: of the plan)? names? at least one partner",
                        (found, spot) -> {
                            Edition edition = spot.edition();
                            long naming = edition.commitments().stream()
                                    .filter(each ->
                                            !each.said().words("partners").isEmpty())
                                    .count();
                            int all = edition.commitments().size();
                            return Kind.when(
                                    found.group("some") == null
                                            ? naming != all
                                            : naming != Amount.count(found.group("some"))
                                                    || all != Amount.count(found.group("all")),
                                    naming + " of " + all);
                        },
                        "partner-all-name",
                        "partner-some-name"),
                Kind.of(
                        NAME,
                        " in the plan and ",
                        "^(?<number>\\w+) " + PromiseKinds.COMMITMENT
                                + "s? ha(?:s|ve) no (?<what>subject|single lead) in the plan and",
                        (found, spot) -> {
                            boolean subjects = found.group("what").equals("subject");
                            long without = spot.edition().commitments().stream()
                                    .filter(each -> subjects
                                            ? each.said().words("subjects").isEmpty()
                                            : each.said().text("lead").isEmpty())
                                    .count();
                            return Kind.when(without != Amount.count(found.group("number")), without + " without");
                        },
                        "list-without"),
                Kind.of(
                        NAME,
                        "answered by at least one ",
                        "(?:(?<some>\\w+) of the|Each of the) (?<all>\\w+) \\w+ (?:is|are) answered by at least one",
                        (found, spot) -> {
                            List<Yml> threats =
                                    spot.edition().part("requirements").list("threats");
                            long answered = threats.stream()
                                    .filter(each -> !each.words("commitments").isEmpty())
                                    .count();
                            return Kind.when(
                                    threats.size() != Amount.count(found.group("all"))
                                            || answered
                                                    != (found.group("some") == null
                                                            ? threats.size()
                                                            : Amount.count(found.group("some"))),
                                    answered + " of " + threats.size());
                        },
                        "requirement-all-answered",
                        "requirement-some-answered"),
                Kind.of(
                        NAME,
                        "Progress as judged on ",
                        "Progress as judged on (?<day>" + DAY + ")\\.",
                        (found, spot) -> Kind.when(
                                spot.plan().editions().stream()
                                        .flatMap(each -> each.part("timetable").day("asOf").stream())
                                        .noneMatch(day -> Period.day(day).equals(found.group("day"))),
                                "another day"),
                        "timetable-page-judged",
                        "timetable-subtitle",
                        "timetable-caption"),
                Kind.of(
                        NAME,
                        "It was replaced by ",
                        "It was replaced by (?<what>.+?)\\.",
                        (found, spot) -> Kind.when(
                                spot.plan().editions().stream()
                                        .flatMap(each -> each.said().list("retired").stream())
                                        .flatMap(each -> each.text("replacedBy").stream())
                                        .noneMatch(id -> spot.edition().commitments().stream()
                                                .anyMatch(each -> each.id().equals(id)
                                                        && found.group("what")
                                                                .startsWith(each.said()
                                                                        .get("title")))),
                                "by another"),
                        "page-retired-replaced"),
                Kind.of(
                        NAME,
                        "Each of the others gets between ",
                        "Each of the others gets between (?<least>[\\d.]+)p and (?<most>[\\d.]+)p\\.",
                        (found, spot) -> Kind.when(
                                spot.plan().editions().stream()
                                        .filter(each -> each.has("funding"))
                                        .map(each -> each.part("funding"))
                                        .noneMatch(
                                                funding -> others(funding, found.group("least"), found.group("most"))),
                                "others"),
                        "funding-others"),
                Kind.of(
                        NAME,
                        "total income is ",
                        "In “(?<name>.+?)”, total income is £(?<first>[\\d.]+) million in (?<from>\\d{4})/\\d{2} and £(?<last>[\\d.]+) million in",
                        (found, spot) -> Kind.when(
                                spot.plan().editions().stream()
                                        .flatMap(each -> each.part("scenarios").list("scenarios").stream())
                                        .noneMatch(each -> each.get("title").equals(found.group("name"))
                                                && Amount.shows(
                                                        "£" + found.group("first") + "m",
                                                        Amount.written(each.words("totals")
                                                                .get(0)))
                                                && Amount.shows(
                                                        "£" + found.group("last") + "m",
                                                        Amount.written(each.words("totals")
                                                                .get(each.words("totals")
                                                                                .size()
                                                                        - 1)))),
                                "another total"),
                        "scenario-from-to"),
                Kind.of(
                        NAME,
                        " came under ",
                        "(?:^|[.?] )(?<share>[A-Z][a-z ]+|[\\d.]+%) came under “(?<answer>.+?)”\\.",
                        (found, spot) -> Kind.when(
                                spot.plan().editions().stream()
                                        .flatMap(each -> each.part("survey").list("questions").stream())
                                        .flatMap(each -> each.list("answers").stream())
                                        .noneMatch(each -> each.get("text").equals(found.group("answer"))
                                                && each.get("share").equalsIgnoreCase(found.group("share"))),
                                "another share"),
                        "survey-came-under"),
                Kind.of(
                        NAME,
                        " the figures are old",
                        "For (?<number>\\w+) of the (?<total>\\d+) measures? the figures are old",
                        (found, spot) -> Kind.when(
                                Amount.count(found.group("number")) > Amount.count(found.group("total")),
                                "more than all"),
                        "age-some-are-old"),
                Kind.of(
                        "newest figure in plain text",
                        "). ",
                        "^(?:- )?(?<name>.+?): (?<figure>" + Shown.AMOUNT
                                + ")(?: \\([a-z ]+\\))? \\((?<year>Year to )?(?<period>" + Shown.PERIOD
                                + ")\\)\\.",
                        block -> block.page().equals("!plan.txt"),
                        (found, spot) -> Kind.when(
                                spot.plan().measures().stream()
                                        .flatMap(each -> each.views(spot.plan()).stream())
                                        .filter(view -> found.group("name").endsWith(view.name()))
                                        .noneMatch(view -> NewestKinds.isNewest(
                                                        view, found.group("period"), found.group("year") != null)
                                                && (found.group("year") == null
                                                        ? Shown.isFigure(view, found.group("figure"))
                                                        : Shown.isOfYear(view, found.group("figure")))),
                                "another figure"),
                        "plan-text-measure"));
    }

    private static Optional<String> is(String told, int truth) {
        return Kind.when(Amount.count(told) != truth, "" + truth);
    }

    private static Stream<Yml> works(Spot spot) {
        return (spot.report().isPresent() ? spot.report().stream() : spot.plan().reports().stream())
                .flatMap(report -> report.works().stream());
    }

    private static boolean isTitle(Yml work, String title) {
        return title.endsWith(work.get("title").replaceAll("\\.$", ""));
    }

    /** Whether no report of an edition covers some days, and the days before and after are covered or lie outside. */
    private static Optional<String> gap(Spot spot, String from, String until) {
        LocalDate first = Period.day(from).orElseThrow();
        LocalDate last = Period.day(until).orElseThrow();
        boolean covered = spot.plan().reports().stream()
                .map(Report::said)
                .map(said -> said.map("period"))
                .anyMatch(period -> !period.day("end").orElseThrow().isBefore(first)
                        && !period.day("start").orElseThrow().isAfter(last));
        return Kind.when(covered || last.isBefore(first), "a report covers some of them");
    }

    private static boolean others(Yml funding, String least, String most) {
        List<BigDecimal> shares = funding.list("parts").stream()
                .map(part -> OtherKinds.share(funding, part))
                .sorted()
                .toList();
        return shares.size() > 3
                && Amount.shows(least + "%", shares.get(0))
                && Amount.shows(most + "%", shares.get(shares.size() - 3));
    }
}
