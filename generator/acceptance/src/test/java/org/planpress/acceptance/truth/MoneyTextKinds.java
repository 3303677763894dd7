package org.planpress.acceptance.truth;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.planpress.acceptance.truth.Plan.Edition;

/** What is said of money as a whole: its year, its parts, the cases that are compared, and of the survey and the timetable. */
final class MoneyTextKinds {

    private static final String NAME = "money as a whole";
    private static final String YEAR = "\\d{4}/\\d{2}|\\d{4}";
    private static final Pattern DISTANCE =
            Pattern.compile("(?<amount>£[\\d.,]+m?(?: million)?) (?<way>more|less) in (?<year>" + YEAR + ")");

    private MoneyTextKinds() {}

    static List<Kind> all() {
        return List.of(
                Kind.of(
                        NAME,
                        "Pence in each pound of ",
                        "Pence in each pound of (?<total>£[^,]+), (?<year>" + YEAR + ")",
                        (found, spot) -> Kind.when(
                                fundings(spot)
                                        .noneMatch(funding -> isYear(funding, found.group("year"))
                                                && Amount.shows(
                                                        found.group("total"), Amount.written(funding.get("total")))),
                                "another total"),
                        "funding-subtitle"),
                Kind.of(
                        NAME,
                        "Funding by part, ",
                        "^(?:Table \\d+\\. )?Funding by part, (?<year>" + YEAR + ")$",
                        (found, spot) -> Kind.when(
                                fundings(spot).noneMatch(funding -> isYear(funding, found.group("year"))),
                                "another year"),
                        "funding-caption"),
                Kind.of(
                        NAME,
                        "The money is split into ",
                        "The money is split into (?<number>\\w+) parts\\.",
                        (found, spot) -> Kind.when(
                                fundings(spot)
                                        .noneMatch(funding ->
                                                funding.list("parts").size() == Amount.count(found.group("number"))),
                                "another number"),
                        "money-split"),
                Kind.of(
                        NAME,
                        "not published are worked out",
                        "(?<what>Amounts|Shares) that were not published are worked out from the (?:rounded shares|amounts)",
                        (found, spot) -> Kind.when(
                                fundings(spot)
                                        .flatMap(funding -> funding.list("parts").stream())
                                        .allMatch(part ->
                                                part.has(found.group("what").equals("Amounts") ? "amount" : "share")),
                                "all were published"),
                        "funding-rounded",
                        "funding-shares-worked-out"),
                Kind.of(
                        NAME,
                        "Each of the others gets ",
                        "Each of the others gets (?<pence>[\\d.]+)p\\.",
                        (found, spot) -> Kind.when(
                                fundings(spot).noneMatch(funding -> {
                                    List<BigDecimal> shares = funding.list("parts").stream()
                                            .map(part -> OtherKinds.share(funding, part))
                                            .sorted()
                                            .toList();
                                    return shares.size() > 3
                                            && shares.subList(0, shares.size() - 2).stream()
                                                    .allMatch(share -> Amount.shows(found.group("pence") + "%", share));
                                }),
                                "others"),
                        "funding-each-other"),
                Kind.of(
                        NAME,
                        "All of ",
                        "All of (?<total>£[\\d.,]+m?) for (?<year>" + YEAR + ") is for “(?<part>.+?)”\\.",
                        (found, spot) -> Kind.when(
                                fundings(spot)
                                        .noneMatch(
                                                funding -> funding.list("parts").size() == 1
                                                        && isYear(funding, found.group("year"))
                                                        && Amount.shows(
                                                                found.group("total"),
                                                                Amount.written(funding.get("total")))
                                                        && funding.list("parts")
                                                                .get(0)
                                                                .get("title")
                                                                .equals(found.group("part"))),
                                "for more, or another"),
                        "funding-all"),
                Kind.of(
                        NAME,
                        "The rest, ",
                        "The rest, (?<pence>[\\d.]+)p, is for “(?<part>.+?)”\\.",
                        (found, spot) -> Kind.when(
                                fundings(spot)
                                        .noneMatch(funding -> funding.list("parts").stream()
                                                .anyMatch(part ->
                                                        part.get("title").equals(found.group("part"))
                                                                && Amount.shows(
                                                                        found.group("pence") + "%",
                                                                        OtherKinds.share(funding, part)))),
                                "another part"),
                        "funding-rest"),
                Kind.of(
                        NAME,
                        "They add up to ",
                        "The shares are rounded\\. They add up to (?<sum>[\\d.]+%), not exactly to 100%\\.",
                        (found, spot) -> Kind.when(
                                fundings(spot)
                                        .noneMatch(funding -> Amount.shows(
                                                found.group("sum"),
                                                funding.list("parts").stream()
                                                        .map(part -> Amount.written(part.get("share")))
                                                        .reduce(BigDecimal.ZERO, BigDecimal::add))),
                                "another sum"),
                        "funding-sum"),
                Kind.of(
                        NAME,
                        "a year before the plan starts",
                        "It is the money of a year before the plan starts\\.",
                        (found, spot) -> Kind.when(
                                spot.plan().editions().stream()
                                        .filter(edition -> edition.has("funding"))
                                        .noneMatch(edition -> Period.of(financial(
                                                        edition.part("funding").get("year")))
                                                .lastDay()
                                                .isBefore(edition.start())),
                                "a year of the plan"),
                        "money-earlier-year"),
                Kind.of(
                        NAME,
                        "has no split of its money",
                        "This edition has no split of its money, only cases that it compares\\.",
                        (found, spot) -> Kind.when(
                                spot.edition().has("funding") || !spot.edition().has("scenarios"), "it has one"),
                        "money-no-split"),
                Kind.of(
                        "cases of money compared",
                        "Compared with “",
                        "Compared with “(?<base>.+?)”, “(?<other>.+?)” brings (?<years>[^.]*(?:\\.\\d[^.]*)*)\\.",
                        (found, spot) -> {
                            Matcher each = DISTANCE.matcher(found.group("years"));
                            boolean right = true;
                            while (each.find()) {
                                String year = each.group("year");
                                String amount = each.group("amount");
                                boolean more = each.group("way").equals("more");
                                right &= editions(spot)
                                        .map(edition -> edition.part("scenarios"))
                                        .anyMatch(cases -> isDistance(
                                                cases, found.group("base"), found.group("other"), year, amount, more));
                            }
                            return Kind.when(!right, "another distance");
                        },
                        "scenario-compared",
                        "scenario-distance"),
                Kind.of(
                        "cases of money compared",
                        "The gap ",
                        "The gap (?<way>grows|narrows) each year",
                        (found, spot) -> Kind.when(
                                editions(spot)
                                        .map(edition -> edition.part("scenarios"))
                                        .noneMatch(cases ->
                                                isGap(cases, found.group("way").equals("grows"))),
                                "it does not"),
                        "scenario-gap"),
                Kind.of(
                        "cases of money compared",
                        "Income ",
                        "Income (?:compared with “(?<base>.+?)”|in each case)(?:: (?<other>.+?), £ million)?, (?:£ million, )?(?<from>"
                                + YEAR + ") to (?<until>" + YEAR + ")",
                        (found, spot) -> Kind.when(
                                editions(spot)
                                        .map(edition -> edition.part("scenarios"))
                                        .noneMatch(cases -> {
                                            List<String> years = years(cases);
                                            return !years.isEmpty()
                                                    && years.get(0).equals(found.group("from"))
                                                    && years.get(years.size() - 1)
                                                            .equals(found.group("until"))
                                                    && (found.group("base") == null
                                                            || cases.list("scenarios").stream()
                                                                    .anyMatch(each -> each.get("title")
                                                                            .equals(found.group("base"))));
                                        }),
                                "other years"),
                        "scenario-caption",
                        "scenario-subtitle",
                        "scenario-subtitle-of-two",
                        "scenario-subtitle-of-one"),
                Kind.of(
                        "what a survey did not publish",
                        "How the others answered",
                        "How the others answered was not published\\.",
                        (found, spot) -> Kind.when(
                                spot.plan().editions().stream()
                                        .flatMap(edition -> edition.part("survey").list("questions").stream())
                                        .noneMatch(question -> question.list("answers").stream()
                                                        .map(answer -> answer.get("share"))
                                                        .anyMatch(share ->
                                                                Amount.of(share).isEmpty())
                                                || question.list("answers").stream()
                                                                .map(answer -> Amount.written(answer.get("share")))
                                                                .reduce(BigDecimal.ZERO, BigDecimal::add)
                                                                .compareTo(BigDecimal.valueOf(99))
                                                        < 0),
                                "all answers were"),
                        "survey-rest"),
                Kind.of(
                        "tasks of which nothing is known since",
                        "the time has passed since",
                        "For (?<number>\\w+) tasks? the time has passed since; we hold no record whether (?:it was|they were) done\\.",
                        (found, spot) -> Kind.when(
                                spot.plan().editions().stream()
                                        .map(edition -> edition.part("timetable"))
                                        .noneMatch(timetable -> tasks(timetable)
                                                        .filter(task -> isOpen(task)
                                                                && task.day("end")
                                                                        .filter(end -> end.isBefore(spot.day()))
                                                                        .isPresent())
                                                        .count()
                                                == Amount.count(found.group("number"))),
                                "of another number"),
                        "timetable-passed"),
                Kind.of(
                        "tasks of which nothing is known since",
                        ", and no record since",
                        "^(?<stand>.+?) on (?<day>\\d{1,2} [A-Z][a-z]+ \\d{4}), and no record since$",
                        (found, spot) -> Kind.when(
                                spot.plan().editions().stream()
                                        .map(edition -> edition.part("timetable"))
                                        .noneMatch(timetable -> timetable
                                                        .day("asOf")
                                                        .map(Period::day)
                                                        .equals(java.util.Optional.of(found.group("day")))
                                                && tasks(timetable)
                                                        .anyMatch(task -> isOpen(task)
                                                                && task.day("end")
                                                                        .filter(end -> end.isBefore(spot.day()))
                                                                        .isPresent())),
                                "of no such task"),
                        "timetable-no-record"),
                Kind.of(
                        "tasks of which nothing is known since",
                        "The timetable has no tasks",
                        "The timetable has no tasks\\.",
                        (found, spot) -> Kind.when(
                                spot.plan().editions().stream()
                                        .filter(edition -> edition.has("timetable"))
                                        .allMatch(edition -> tasks(edition.part("timetable"))
                                                .findAny()
                                                .isPresent()),
                                "it has"),
                        "timetable-page-no-tasks"));
    }

    private static Stream<Yml> tasks(Yml timetable) {
        return timetable.list("phases").stream().flatMap(phase -> phase.list("tasks").stream());
    }

    private static boolean isOpen(Yml task) {
        return !task.get("progress").equals("100%");
    }

    private static Stream<Edition> editions(Spot spot) {
        return spot.plan().editions().stream().filter(edition -> edition.has("scenarios"));
    }

    private static Stream<Yml> fundings(Spot spot) {
        return spot.plan().editions().stream()
                .filter(edition -> edition.has("funding"))
                .map(edition -> edition.part("funding"));
    }

    /** Content writes {@code 2024-25}, pages {@code 2024/25}. */
    private static String financial(String year) {
        return year.replace('-', '/');
    }

    private static List<String> years(Yml cases) {
        return cases.words("years").stream().map(MoneyTextKinds::financial).toList();
    }

    private static boolean isYear(Yml funding, String year) {
        return financial(funding.get("year")).equals(year);
    }

    private static BigDecimal total(Yml cases, String title, int year) {
        return cases.list("scenarios").stream()
                .filter(each -> each.get("title").equals(title))
                .map(each -> Amount.written(each.words("totals").get(year)))
                .findFirst()
                .orElse(BigDecimal.ZERO);
    }

    private static boolean isDistance(Yml cases, String base, String other, String year, String amount, boolean more) {
        int at = years(cases).indexOf(year);
        if (at < 0) {
            return false;
        }
        BigDecimal distance = total(cases, other, at).subtract(total(cases, base, at));
        return Amount.showsSize(amount, distance) && (distance.signum() > 0) == more;
    }

    private static boolean isGap(Yml cases, boolean grows) {
        List<Yml> all = cases.list("scenarios");
        if (all.size() != 2) {
            return false;
        }
        BigDecimal before = null;
        for (int at = 0; at < years(cases).size(); at++) {
            BigDecimal gap = Amount.written(all.get(0).words("totals").get(at))
                    .subtract(Amount.written(all.get(1).words("totals").get(at)))
                    .abs();
            if (before != null && gap.compareTo(before) != (grows ? 1 : -1)) {
                return false;
            }
            before = gap;
        }
        return true;
    }
}
