package org.planpress.acceptance.truth;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What shows how an indicator goes: measures, published results, reports; and what they say together. */
final class EvidenceKinds {

    private static final String DAY = "\\d{1,2} [A-Z][a-z]+ \\d{4}";
    private static final Pattern GOING = Pattern.compile(
            "(?<number>\\w+) (?:is|are|has|have|shows?) (?<how>better|worse|changed|no clear change|not judged|too little data)");

    private EvidenceKinds() {}

    static List<Kind> all() {
        return List.of(
                Kind.of(
                        "what is linked to a KPI",
                        "",
                        "(?:^|(?:Should (?:rise|fall)|No set direction)\\.? )(?<measures>\\w+) measures?(?: and (?<both>\\w+) published results?)?\\.?$"
                                + "|(?:^|(?:Should (?:rise|fall)|No set direction)\\.? )(?<results>\\w+) published results?\\.?$",
                        block -> block.style().matches("now"),
                        (found, spot) -> {
                            String told = Stream.of("both", "results")
                                    .map(found::group)
                                    .filter(words -> words != null)
                                    .findFirst()
                                    .orElse("no");
                            int measures = found.group("measures") == null ? 0 : Amount.count(found.group("measures"));
                            return Kind.when(
                                    kpis(spot)
                                            .noneMatch(
                                                    kpi -> kpi.words("measures").size() == measures
                                                            && results(kpi) == Amount.count(told)),
                                    "another number");
                        },
                        "evidence-linked",
                        "evidence-results"),
                Kind.of(
                        "whose reading links are",
                        " ours: the plan does not make ",
                        "(?<links>This link is|These links are) ours: the plan does not make (?:it|them)\\.",
                        (found, spot) -> Kind.when(
                                !spot.plan().site().yes("restated")
                                        || kpis(spot)
                                                .noneMatch(kpi ->
                                                        (kpi.words("measures").size() + results(kpi) == 1)
                                                                        == found.group("links")
                                                                                .startsWith("This")
                                                                || spot.commitment()
                                                                        .isPresent()),
                                "the plan makes them, or their number is another"),
                        "evidence-our-reading"),
                Kind.of(
                        "whose reading links are",
                        " our reading: the plan does not say so",
                        "That it serves (?<kpis>this KPI|these KPIs) is our reading: the plan does not say so\\.",
                        (found, spot) -> {
                            String id = spot.measure().map(Measure::id).orElse("");
                            long serves = spot.plan().editions().stream()
                                    .flatMap(edition -> edition.kpis().stream())
                                    .filter(kpi -> kpi.words("measures").contains(id))
                                    .count();
                            return Kind.when(
                                    serves == 0
                                            || (serves == 1)
                                                    != found.group("kpis").equals("this KPI"),
                                    "it serves " + serves);
                        },
                        "measure-about-our-reading"),
                Kind.of(
                        "report that a KPI points to",
                        "Told on ",
                        "Told on (?<day>" + DAY + ") in “(?<title>.+?)”\\.",
                        (found, spot) -> Kind.when(
                                spot.plan().reports().stream()
                                        .noneMatch(report ->
                                                report.said().get("title").equals(found.group("title"))
                                                        && Stream.of("published", "asOf")
                                                                .flatMap(key -> report.said().day(key).stream())
                                                                .map(Period::day)
                                                                .anyMatch(found.group("day")::equals)),
                                "another day or report"),
                        "evidence-told"),
                Kind.of(
                        "how the figures of a KPI go together",
                        " figures",
                        "^(?:Of (?<all>\\w+) figures, (?<some>.+)|(?<both>Both|All \\w+) figures (?<verb>.+))\\.$",
                        block -> block.style().equals("say") && block.page().contains("kpis/"),
                        (found, spot) -> {
                            Map<String, Integer> truth = going(spot);
                            int all = truth.values().stream()
                                    .mapToInt(Integer::intValue)
                                    .sum();
                            Map<String, Integer> told = new TreeMap<>();
                            if (found.group("all") != null) {
                                Matcher each = GOING.matcher(found.group("some"));
                                while (each.find()) {
                                    told.put(each.group("how"), Amount.count(each.group("number")));
                                }
                                return Kind.when(
                                        all != Amount.count(found.group("all")) || !told.equals(truth),
                                        truth.toString());
                            }
                            return Kind.when(
                                    truth.size() != 1
                                            || !found.group("verb")
                                                    .contains(truth.keySet()
                                                            .iterator()
                                                            .next()),
                                    truth.toString());
                        },
                        "direction-of",
                        "direction-all"),
                Kind.of(
                        "how the figures of a KPI go together",
                        "",
                        "^(?:The figure (?:is|has|shows) (?<how>better|worse|changed|no clear change|not judged|too little data)(?:, neither way being good in itself)?"
                                + "|(?<none>There is not enough data to say))\\.$",
                        block -> block.style().equals("say") && block.page().contains("kpis/"),
                        (found, spot) -> {
                            Map<String, Integer> truth = going(spot);
                            String told = found.group("none") != null ? "too little data" : found.group("how");
                            return Kind.when(!truth.keySet().equals(java.util.Set.of(told)), truth.toString());
                        },
                        "direction-verb",
                        "direction-not-enough"),
                Kind.of(
                        "how often a KPI is told of",
                        "",
                        "^(?<rhythm>Every month|Every quarter|Twice a year|Once a year)$",
                        block -> block.tag().equals("dd") && block.page().contains("kpis/"),
                        (found, spot) -> Kind.when(
                                !spot.kpi()
                                        .map(kpi -> kpi.get("frequency"))
                                        .equals(Optional.of(
                                                switch (found.group("rhythm")) {
                                                    case "Every month" -> "month";
                                                    case "Every quarter" -> "quarter";
                                                    case "Twice a year" -> "half-year";
                                                    default -> "year";
                                                })),
                                "" + spot.kpi().map(kpi -> kpi.get("frequency"))),
                        "kpi-how-often"),
                Kind.of(
                        "KPI and what it stands under",
                        ", one of the ",
                        "^\\w+ (?<id>[\\w.-]+), one of the key performance indicators under (?<parent>.+)$",
                        block -> block.style().equals("kicker"),
                        (found, spot) -> Kind.when(
                                spot.edition().priorities().stream()
                                        .filter(priority ->
                                                priority.said().get("title").equals(found.group("parent"))
                                                        || priority.said()
                                                                .get("shortTitle")
                                                                .equals(found.group("parent")))
                                        .flatMap(priority -> priority.kpis().stream())
                                        .noneMatch(kpi -> kpi.get("id").equals(found.group("id"))),
                                "under another"),
                        "kpi-kicker"),
                Kind.of(
                        "KPI without a measure",
                        "What this site holds figures for",
                        "What this site holds figures for stands under ",
                        (found, spot) -> Kind.when(
                                spot.kpi()
                                        .filter(kpi -> kpi.words("measures").isEmpty())
                                        .isEmpty(),
                                "it has measures"),
                        "kpi-elsewhere"));
    }

    private static Stream<Yml> kpis(Spot spot) {
        if (spot.kpi().isPresent()) {
            return spot.kpi().stream();
        }
        String name = spot.block().name();
        List<Yml> named = spot.edition().kpis().stream()
                .filter(kpi -> kpi.get("title").equals(name))
                .toList();
        return named.isEmpty() ? spot.edition().kpis().stream() : named.stream();
    }

    private static int results(Yml kpi) {
        return kpi.words("questions").size()
                + kpi.words("topics").size()
                + kpi.list("figures").size()
                + kpi.list("published").size();
    }

    /** How many of a KPI's measures go which way. */
    private static Map<String, Integer> going(Spot spot) {
        Map<String, Integer> going = new TreeMap<>();
        spot.kpi().stream()
                .flatMap(kpi -> kpi.words("measures").stream())
                .flatMap(id -> spot.plan().measure(id).stream())
                .map(measure -> measure.views(spot.plan()).get(0))
                .map(view -> DirectionKinds.direction(view, spot).toLowerCase(Locale.ROOT))
                .forEach(way -> going.merge(way.equals("not enough data") ? "too little data" : way, 1, Integer::sum));
        return going;
    }
}
