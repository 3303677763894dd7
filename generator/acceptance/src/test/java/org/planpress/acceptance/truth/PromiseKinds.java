package org.planpress.acceptance.truth;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.planpress.acceptance.truth.Plan.Commitment;
import org.planpress.acceptance.truth.Plan.Edition;
import org.planpress.acceptance.truth.Plan.Priority;

/** Sentences about commitments, priorities and indicators. */
final class PromiseKinds {

    /** How long ago. */
    static final String AGO = "(?:today|\\w+ (?:days?|months?|years?) ago)";

    static final String COMMITMENT = "(?:commitment|pledge)";
    private static final String STATUS = "done|on track|at risk|late|paused|not started|dropped";
    private static final Pattern STANDS = Pattern.compile("(?<number>\\w+)(?: of the (?<total>\\d+) " + COMMITMENT
            + "s)? (?:is|are|has|have|was|were)" + " (?<status>" + STATUS + "|started|not started)");
    private static final Pattern AMONG =
            Pattern.compile("(?<number>\\d+) (?<status>" + STATUS + "|without a published status|not known now)");
    private static final Kind.Place COMMITMENT_PAGE = block -> block.page().matches("(editions/[^/]+/)?commitments/.*");
    private static final Kind.Place KPI_PAGE = block -> block.page().matches("(editions/[^/]+/)?kpis/[^/]+/.*");

    private PromiseKinds() {}

    static List<Kind> all() {
        List<Kind> kinds = new ArrayList<>();
        kinds.addAll(statuses());
        kinds.addAll(commitments());
        kinds.addAll(indicators());
        return kinds;
    }

    /** Groups of commitments that a sentence may count: of all editions and of each of their priorities. */
    private static Stream<List<Commitment>> groups(Spot spot) {
        Stream<Edition> editions = spot.block().isOnWeb() ? Stream.of(spot.edition()) : spot.plan().editions().stream();
        if (spot.priority().isPresent()) {
            return Stream.of(spot.priority().get().commitments());
        }
        return editions.flatMap(edition -> Stream.concat(
                Stream.of(edition.commitments()), edition.priorities().stream().map(Priority::commitments)));
    }

    private static String id(String words) {
        return words.equals("started") ? "not-started" : words.replace(' ', '-');
    }

    private static long count(List<Commitment> commitments, String status, Spot spot) {
        return commitments.stream()
                .filter(each -> status.equals(
                        each.isTooOld(spot.plan(), spot.day())
                                ? "not-known-now"
                                : each.status().orElse("without-a-published-status")))
                .count();
    }

    private static Map<String, Integer> counted(Pattern pattern, String words) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        Matcher each = pattern.matcher(words);
        while (each.find()) {
            counts.put(id(each.group("status")), Amount.count(each.group("number")));
        }
        return counts;
    }

    private static boolean isCount(List<Commitment> group, Map<String, Integer> counts, Spot spot) {
        return counts.entrySet().stream().allMatch(each -> count(group, each.getKey(), spot) == each.getValue());
    }

    private static List<Kind> statuses() {
        return List.of(
                Kind.of(
                        "commitments by status",
                        "",
                        "(?<total>\\w+) (?:" + COMMITMENT + "s?|marks, one for each " + COMMITMENT
                                + "|One mark for one " + COMMITMENT + "): (?<counts>\\d+ (?:" + STATUS
                                + "|without|not known now).*?)(?:\\.|$)",
                        (found, spot) -> {
                            Map<String, Integer> counts = counted(AMONG, found.group("counts"));
                            int total = Amount.count(found.group("total"));
                            return Kind.when(
                                    groups(spot)
                                            .noneMatch(group -> group.size() == total
                                                    && isCount(group, counts, spot)
                                                    && counts.values().stream()
                                                                    .mapToInt(Integer::intValue)
                                                                    .sum()
                                                            == total),
                                    "of no group of " + total + " " + COMMITMENT);
                        },
                        "status-counted",
                        "status-counted-without",
                        "status-among",
                        "status-marks",
                        "home-how-they-stand",
                        "commitment-counted"),
                Kind.of(
                        "how most commitments stand",
                        " of the ",
                        "^(?<first>\\w+) of the (?<total>\\d+) " + COMMITMENT
                                + "s (?:is|are|has|have|was|were) [^.]+\\.(?<rest>.*)$",
                        (found, spot) -> {
                            Map<String, Integer> counts =
                                    counted(STANDS, spot.block().text().split(" the status was ", -1)[0]);
                            int total = Amount.count(found.group("total"));
                            return Kind.when(
                                    groups(spot)
                                            .noneMatch(group -> group.size() == total && isCount(group, counts, spot)),
                                    counts + " of no group of " + total);
                        },
                        "status-some-of-them",
                        "status-several",
                        "status-one",
                        "status-some",
                        "status-others"),
                Kind.of(
                        "no status published",
                        "published",
                        "(?:None of the|no status (?:yet )?for any of (?:the|its)|No status was published for any of its|give no status"
                                + " for any of its) (?<total>\\w+) " + COMMITMENT + "s|(?<counted>\\w+) " + COMMITMENT
                                + "s: none has a published status yet|(?<marks>\\w+) marks, one for each " + COMMITMENT
                                + ": none has",
                        (found, spot) -> {
                            int total = Amount.count(Stream.of("total", "counted", "marks")
                                    .map(found::group)
                                    .filter(words -> words != null)
                                    .findFirst()
                                    .orElse(""));
                            return Kind.when(
                                    groups(spot)
                                            .noneMatch(group -> group.size() == total
                                                    && group.stream()
                                                            .allMatch(each -> each.status()
                                                                    .isEmpty())),
                                    "no such group");
                        },
                        "status-none-yet",
                        "status-any-of-the",
                        "status-none-published",
                        "status-none-at-all",
                        "status-any-of-its"),
                Kind.of(
                        "no status published",
                        "published",
                        "(?:published no status for|For) (?<number>\\w+) of the (?<total>\\d+)(?: no status has been published)?\\.",
                        (found, spot) -> Kind.when(
                                groups(spot)
                                        .noneMatch(group -> group.size() == Amount.count(found.group("total"))
                                                && count(group, "without-a-published-status", spot)
                                                        == Amount.count(found.group("number"))),
                                "no such group"),
                        "status-for-some-none"),
                Kind.of(
                        "key to the marks",
                        ", ",
                        "^(?<status>Done|On track|At risk|Late|Paused|Not started|Dropped|No status published|Not known now), (?<number>\\d+)$",
                        block -> !ListKinds.OF_KPIS.holds(block),
                        (found, spot) -> {
                            String status = found.group("status")
                                    .toLowerCase(Locale.ROOT)
                                    .replace(' ', '-');
                            String wanted = status.startsWith("no-status") ? "without-a-published-status" : status;
                            return Kind.when(
                                    groups(spot)
                                            .noneMatch(group ->
                                                    count(group, wanted, spot) == Amount.count(found.group("number"))),
                                    "no such group");
                        },
                        "status-key-entry",
                        "status-label",
                        "status-unpublished"),
                Kind.of(
                        "commitments with an indicator",
                        "linked",
                        "For (?<number>\\w+) of the (?<total>\\d+) an? \\w+ is linked|(?<none>No (?!measure)\\w+ is linked to (?:any of them|it)\\.)",
                        (found, spot) -> Kind.when(
                                groups(spot).noneMatch(group -> {
                                    long linked = group.stream()
                                            .filter(each ->
                                                    !each.said().words("kpis").isEmpty())
                                            .count();
                                    if (found.group("none") != null) {
                                        return linked == 0;
                                    }
                                    int number = found.group("number").equals("each")
                                            ? group.size()
                                            : Amount.count(found.group("number"));
                                    return group.size() == Amount.count(found.group("total")) && linked == number;
                                }),
                                "no such group"),
                        "status-linked"),
                Kind.of(
                        "day of judgement",
                        "udged ",
                        "(?:(?<last>Last j|J)udged on (?<day>\\d{1,2} [A-Z][a-z]+ \\d{4})|Judged between (?<first>\\d{1,2} [A-Z][a-z]+"
                                + " \\d{4}) and (?<until>\\d{1,2} [A-Z][a-z]+ \\d{4}))",
                        block -> block.page().matches("(?!timetable).*"),
                        (found, spot) -> found.group("first") != null
                                ? between(found.group("first"), found.group("until"), spot)
                                : judged(
                                        found.group("last").equals("Last j")
                                                && spot.commitment().isEmpty()
                                                && spot.kpi().isEmpty(),
                                        found.group("day"),
                                        spot),
                        "status-last-judged",
                        "status-judged-between",
                        "commitment-judged-on"),
                Kind.of(
                        "status too old to go by",
                        "too long ago to go by",
                        "For (?<number>\\w+) of the (?<total>\\d+) the status was last judged (?:by|on) (?<day>\\d{1,2} [A-Z][a-z]+"
                                + " \\d{4}), too long ago to go by\\. Then it was: (?<counts>[^.]+)\\.",
                        (found, spot) ->
                                Kind.when(groups(spot).noneMatch(group -> isTooOld(group, found, spot)), "of no group"),
                        "status-some-too-old",
                        "status-then",
                        "status-counted-not-now"),
                Kind.of(
                        "status too old to go by",
                        "What was said then: ",
                        "What was said then: (?<note>[^.]+)\\.",
                        block -> !ListKinds.OF_KPIS.holds(block),
                        (found, spot) -> Kind.when(
                                spot.edition().commitments().stream()
                                        .noneMatch(each -> each.isTooOld(spot.plan(), spot.day())
                                                && each.said()
                                                        .get("statusNote")
                                                        .replaceAll("\\.$", "")
                                                        .equals(found.group("note"))),
                                "of no status that is too old"),
                        "status-said-then"),
                Kind.of(
                        "status too old to go by",
                        "do not know now",
                        "^Last judged on (?<day>\\d{1,2} [A-Z][a-z]+ \\d{4}), " + AGO
                                + "(?:: (?<status>[a-z ]+)\\.|;) [Ww]e do not know now\\.",
                        (found, spot) -> {
                            Stream<Commitment> about = spot.commitment().isPresent()
                                    ? spot.commitment().stream()
                                    : spot.edition().commitments().stream();
                            boolean right = about.anyMatch(each -> each.isTooOld(spot.plan(), spot.day())
                                            && (found.group("status") == null
                                                    || id(found.group("status"))
                                                            .equals(each.status()
                                                                    .orElse("")))
                                            && each.said()
                                                    .day("asOf")
                                                    .map(Period::day)
                                                    .equals(Optional.of(found.group("day"))))
                                    || spot.kpi().isPresent();
                            return Kind.when(!right, "another day or status");
                        },
                        "status-answer-too-old",
                        "status-all-too-old"),
                Kind.of(
                        "how long ago",
                        " ago",
                        "(?:on (?<day>\\d{1,2} [A-Z][a-z]+ \\d{4})|for (?<period>" + Shown.PERIOD
                                + ")), (?<number>\\w+) (?<unit>day|month|year)s?" + " ago",
                        (found, spot) -> {
                            LocalDate then = found.group("day") == null
                                    ? Period.shown(found.group("period"))
                                            .orElseThrow()
                                            .lastDay()
                                    : Period.day(found.group("day")).orElseThrow();
                            long truth =
                                    switch (found.group("unit")) {
                                        case "day" -> ChronoUnit.DAYS.between(then, spot.day());
                                        case "month" ->
                                            ChronoUnit.MONTHS.between(
                                                    then.plusDays(1), spot.day().plusDays(1));
                                        default ->
                                            ChronoUnit.YEARS.between(
                                                    then.plusDays(1), spot.day().plusDays(1));
                                    };
                            return Kind.when(
                                    truth != Amount.count(found.group("number")),
                                    truth + " " + found.group("unit") + "s");
                        },
                        "age-ago",
                        "age-status-ageing",
                        "age-newest-figure",
                        "age-edition-is-over",
                        "age-report-tells"),
                Kind.of(
                        "when the next figures are due",
                        "The next ",
                        "The next (?<is>is|was) due on (?<day>\\d{1,2} [A-Z][a-z]+ \\d{4})\\.",
                        (found, spot) -> Kind.when(
                                spot.plan().measures().stream()
                                        .flatMap(each -> each.said().day("nextUpdate").stream())
                                        .noneMatch(next -> Period.day(next).equals(found.group("day"))
                                                && next.isBefore(spot.day())
                                                        == found.group("is").equals("was")),
                                "of no measure"),
                        "age-next-is-due",
                        "age-next-was-due"),
                Kind.of(
                        "term of the day of judgement",
                        "",
                        "^(?<day>\\d{1,2} [A-Z][a-z]+ \\d{4})$",
                        block -> block.tag().equals("dd") && block.name().equals("Judged on"),
                        (found, spot) -> judged(false, found.group("day"), spot),
                        "commitment-judged",
                        "kpi-judged"),
                Kind.of(
                        "answer on a commitment",
                        "",
                        "^(?<answer>Yes\\. It is done|Yes, so far it is on track|Not for certain\\. It is at risk|No\\. It is late|Not at"
                                + " present\\. It is paused|Not yet\\. It has not started|No\\. It was dropped|We do not know\\b|Last judged on).*",
                        block -> COMMITMENT_PAGE.holds(block) && block.style().equals("say"),
                        (found, spot) -> {
                            Commitment commitment = spot.commitment().orElseThrow();
                            String truth = commitment.isTooOld(spot.plan(), spot.day())
                                    ? "Last judged on"
                                    : answer(commitment.status().orElse(""));
                            return Kind.when(!found.group("answer").startsWith(truth), truth);
                        },
                        "status-answer",
                        "status-no-answer"));
    }

    private static String answer(String status) {
        return switch (status) {
            case "done" -> "Yes. It is done";
            case "on-track" -> "Yes, so far it is on track";
            case "at-risk" -> "Not for certain. It is at risk";
            case "late" -> "No. It is late";
            case "paused" -> "Not at present. It is paused";
            case "not-started" -> "Not yet. It has not started";
            case "dropped" -> "No. It was dropped";
            default -> "We do not know";
        };
    }

    private static Optional<String> judged(boolean last, String day, Spot spot) {
        Stream<LocalDate> days =
                last
                        ? groups(spot)
                                .flatMap(group -> group.stream()
                                        .flatMap(each -> each.said().day("asOf").stream())
                                        .max(LocalDate::compareTo)
                                        .stream())
                        : Stream.concat(
                                        spot.commitment().stream().map(Commitment::said),
                                        Stream.concat(
                                                spot.kpi().stream(),
                                                spot.commitment().isEmpty()
                                                                && spot.kpi().isEmpty()
                                                        ? everything(spot)
                                                        : Stream.empty()))
                                .flatMap(said -> said.day("asOf").stream());
        List<String> all = days.map(Period::day).distinct().toList();
        return Kind.when(!all.contains(day), all.toString());
    }

    private static Optional<String> between(String first, String until, Spot spot) {
        return Kind.when(
                groups(spot).noneMatch(group -> {
                    List<LocalDate> days = group.stream()
                            .flatMap(each -> each.said().day("asOf").stream())
                            .sorted()
                            .toList();
                    return !days.isEmpty()
                            && Period.day(days.get(0)).equals(first)
                            && Period.day(days.get(days.size() - 1)).equals(until);
                }),
                "of no group");
    }

    private static boolean isTooOld(List<Commitment> group, Matcher found, Spot spot) {
        List<Commitment> old = group.stream()
                .filter(each -> each.isTooOld(spot.plan(), spot.day()))
                .toList();
        Optional<LocalDate> last =
                old.stream().flatMap(each -> each.said().day("asOf").stream()).max(LocalDate::compareTo);
        return group.size() == Amount.count(found.group("total"))
                && old.size() == Amount.count(found.group("number"))
                && last.map(Period::day).equals(Optional.of(found.group("day")))
                && counted(AMONG, found.group("counts")).entrySet().stream()
                        .allMatch(each -> old.stream()
                                        .filter(one -> one.status().equals(Optional.of(each.getKey())))
                                        .count()
                                == each.getValue());
    }

    private static Stream<Yml> everything(Spot spot) {
        return spot.plan().editions().stream()
                .flatMap(edition ->
                        Stream.concat(edition.commitments().stream().map(Commitment::said), edition.kpis().stream()));
    }

    private static List<Kind> commitments() {
        return List.of(
                term("who leads", "Lead", "lead", "commitment-lead"),
                Kind.of(
                        "who leads",
                        "o single lead is named",
                        "No single lead is named; .+? works? on this \\w+ with (?<names>[^.]+)\\.",
                        COMMITMENT_PAGE,
                        (found, spot) -> {
                            Commitment commitment = spot.commitment().orElseThrow();
                            return Kind.when(
                                    commitment.said().has("lead") || !isWith(spot, commitment, found.group("names")),
                                    "lead " + commitment.said().get("lead"));
                        },
                        "promise-no-single-lead",
                        "promise-worked-with"),
                Kind.of(
                        "who leads",
                        "names no lead",
                        "names no lead",
                        COMMITMENT_PAGE,
                        (found, spot) -> Kind.when(
                                spot.commitment().orElseThrow().said().has("lead"),
                                "lead " + spot.commitment().orElseThrow().said().get("lead")),
                        "commitment-names-no-lead"),
                Kind.of(
                        "what the plan does not say of a commitment",
                        "The plan ",
                        "The plan (?<what>(?:names no|sets no) [^.]+)\\.",
                        COMMITMENT_PAGE,
                        (found, spot) -> {
                            Yml said = spot.commitment().orElseThrow().said();
                            String what = found.group("what");
                            boolean right = !(what.contains("no lead") && said.has("lead"))
                                    && !(what.contains("no partners")
                                            && !said.words("partners").isEmpty())
                                    && !(what.contains("no date") && (said.has("start") || said.has("due")));
                            return Kind.when(!right, "it says more");
                        },
                        "promise-silent",
                        "commitment-names-no-partners",
                        "commitment-sets-no-date"),
                Kind.of(
                        "start of a commitment",
                        "",
                        "^(?<words>.+)$",
                        block -> COMMITMENT_PAGE.holds(block)
                                && block.tag().equals("dd")
                                && block.name().equals("Start"),
                        (found, spot) -> {
                            Optional<String> truth = spot.commitment()
                                    .orElseThrow()
                                    .said()
                                    .text("start")
                                    .map(Period::when);
                            return Kind.when(
                                    truth.isPresent()
                                            ? !found.group("words").equals(truth.get())
                                            : !found.group("words").contains("no date"),
                                    "" + truth);
                        },
                        "commitment-start"),
                Kind.of(
                        "due date of a commitment",
                        "",
                        "^(?<words>.+)$",
                        block -> COMMITMENT_PAGE.holds(block)
                                && block.tag().equals("dd")
                                && block.name().equals("Due"),
                        (found, spot) -> due(spot.commitment().orElseThrow(), found.group("words"), spot),
                        "commitment-due",
                        "commitment-due-passed",
                        "commitment-overdue"),
                Kind.of(
                        "commitment among others",
                        "",
                        "^\\w+ (?<id>[\\w.-]+), (?:one of (?<number>\\d+)|(?<only>the only one)) under (?<what>.+)$",
                        block -> COMMITMENT_PAGE.holds(block) && block.style().equals("kicker"),
                        (found, spot) -> {
                            Commitment commitment = spot.commitment().orElseThrow();
                            int among = spot.edition().priorities().stream()
                                    .filter(each -> each.id().equals(commitment.priority()))
                                    .map(each -> each.commitments().size())
                                    .findFirst()
                                    .orElse(spot.edition().commitments().size());
                            int told = found.group("only") != null ? 1 : Amount.count(found.group("number"));
                            return Kind.when(
                                    told != among || !found.group("id").equals(commitment.id()), "one of " + among);
                        },
                        "commitment-kicker"),
                Kind.of(
                        "status of a commitment",
                        "",
                        "^(?<words>.+)$",
                        block -> COMMITMENT_PAGE.holds(block)
                                && block.tag().equals("dd")
                                && block.name().equals("Status"),
                        (found, spot) -> {
                            String truth = spot.commitment()
                                    .flatMap(Commitment::status)
                                    .map(status -> status.replace('-', ' '))
                                    .orElse(spot.plan().site().yes("restated") ? "no status" : "no status published");
                            boolean old = spot.commitment().orElseThrow().isTooOld(spot.plan(), spot.day());
                            String start = old ? "not known now; " + truth : truth;
                            return Kind.when(
                                    !found.group("words")
                                            .toLowerCase(Locale.ROOT)
                                            .startsWith(start),
                                    start);
                        },
                        "status-label",
                        "status-not-now",
                        "status-not-known-now",
                        "status-unpublished"),
                Kind.of(
                        "theme of a commitment",
                        "",
                        "^(?<words>.+)$",
                        block -> COMMITMENT_PAGE.holds(block)
                                && block.tag().equals("dd")
                                && block.name().equals("Theme"),
                        (found, spot) -> {
                            Path file = new Path(spot);
                            return Kind.when(!file.themes().contains(found.group("words")), "" + file.themes());
                        },
                        "commitment-theme"),
                Kind.of(
                        "commitment without an indicator",
                        " is linked that would show the effect of this ",
                        "No \\w+ is linked that would show the effect of this " + COMMITMENT,
                        COMMITMENT_PAGE,
                        (found, spot) -> Kind.when(
                                !spot.commitment()
                                        .orElseThrow()
                                        .said()
                                        .words("kpis")
                                        .isEmpty(),
                                "one is linked"),
                        "commitment-no-indicator"),
                Kind.of(
                        "what a priority holds, counted",
                        "Progress is to be judged by ",
                        "Progress is to be judged by (?:(?<outcomes>\\d+) outcomes?)?(?: and )?(?:(?<kpis>\\d+) KPIs?)?\\.",
                        (found, spot) -> {
                            int outcomes = found.group("outcomes") == null ? 0 : Amount.count(found.group("outcomes"));
                            int kpis = found.group("kpis") == null ? 0 : Amount.count(found.group("kpis"));
                            return Kind.when(
                                    spot.edition().priorities().stream()
                                            .noneMatch(each ->
                                                    each.said().list("outcomes").size() == outcomes
                                                            && each.kpis().size() == kpis),
                                    "no such priority");
                        },
                        "priority-judged-by"),
                Kind.of(
                        "what a priority holds, counted",
                        " in ",
                        "^(?<number>\\w+) " + COMMITMENT + "s? in (?<themes>\\w+) themes?\\b",
                        (found, spot) -> {
                            Stream<Priority> priorities = spot.priority().isPresent()
                                    ? spot.priority().stream()
                                    : spot.plan().editions().stream().flatMap(each -> each.priorities().stream());
                            return Kind.when(
                                    priorities.noneMatch(
                                            each -> each.commitments().size() == Amount.count(found.group("number"))
                                                    && each.themes().size() == Amount.count(found.group("themes"))),
                                    "no such priority");
                        },
                        "priority-promised-counted",
                        "priority-promised-in-themes"),
                Kind.of(
                        "how something is cited",
                        "",
                        "^(?<who>.+?): (?<what>.+) (?:(?:Restated|Shown by .+,) ?(?:at )?)?https?://[^/]+(?<address>/\\S*)$",
                        block -> block.style().equals("cite-text"),
                        (found, spot) -> {
                            String page = "/" + spot.block().page();
                            String address = found.group("address") + "index.html";
                            Yml edition = spot.edition().said();
                            boolean counted = page.startsWith("/measures/");
                            String what = found.group("what").toLowerCase(Locale.ROOT);
                            boolean inText = counted
                                    || page.matches("/(?:reports|meetings|decisions)/.*")
                                    || Stream.of("title", "version")
                                            .allMatch(part -> what.contains(
                                                    edition.get(part).toLowerCase(Locale.ROOT)));
                            boolean right = inText
                                    && address.equals(page.replaceFirst("about/index.html$", "index.html"))
                                    && (counted
                                            || found.group("who")
                                                    .equals(spot.plan().site().get("organisation")));
                            return Kind.when(!right, page + " of " + edition.get("title"));
                        },
                        "cite-by",
                        "cite-in-edition",
                        "cite-in-edition-of",
                        "cite-at",
                        "cite-shown-by"));
    }

    /** The titles of themes that a commitment's edition has. */
    private record Path(Spot spot) {

        List<String> themes() {
            Edition edition = spot.edition();
            Stream<Yml> own = edition.priorities().stream().flatMap(each -> each.themes().stream());
            Stream<Yml> across = Yml.read(edition.folder().resolve("commitments.yml")).list("themes").stream();
            String theme = spot.commitment().map(Commitment::theme).orElse("");
            return Stream.concat(own, across)
                    .filter(each -> each.get("id").equals(theme))
                    .map(each -> each.get("title"))
                    .toList();
        }
    }

    private static Optional<String> due(Commitment commitment, String words, Spot spot) {
        Optional<String> written = commitment.said().text("due");
        if (written.isEmpty()) {
            return Kind.when(!words.contains("no date"), "no date is set");
        }
        String when = Period.when(written.get());
        if (!words.startsWith(when)) {
            return Optional.of(when);
        }
        if (words.contains("a date that has passed")) {
            boolean open =
                    commitment.status().filter(is -> is.matches("done|dropped")).isEmpty();
            return Kind.when(
                    !open || !Period.last(written.get()).isBefore(spot.day()), "it has not passed, or was done");
        }
        Matcher overdue = Pattern.compile("overdue by (\\d+) months? on (\\d+ [A-Z][a-z]+ \\d{4})")
                .matcher(words);
        LocalDate last = Period.last(written.get());
        if (overdue.find()) {
            LocalDate day = Period.day(overdue.group(2)).orElseThrow();
            long months = Math.max(1, ChronoUnit.MONTHS.between(last.plusDays(1), day.plusDays(1)));
            boolean right = Long.parseLong(overdue.group(1)) == months
                    && day.isAfter(last)
                    && (commitment.said().day("asOf").equals(Optional.of(day)) || day.equals(spot.day()));
            return Kind.when(!right, "by " + months + " months");
        }
        return Optional.empty();
    }

    private static boolean isWith(Spot spot, Commitment commitment, String names) {
        return spot.edition().priorities().stream()
                .filter(each -> each.id().equals(commitment.priority()))
                .anyMatch(each -> Stream.concat(
                                each.said().text("workedWith").stream(), each.said().words("workedWith").stream())
                        .allMatch(names::contains));
    }

    private static Kind term(String name, String term, String key, String... messages) {
        return Kind.of(
                name,
                "",
                "^(?<words>.+)$",
                block -> COMMITMENT_PAGE.holds(block)
                        && block.tag().equals("dd")
                        && block.name().equals(term),
                (found, spot) -> {
                    Optional<String> truth =
                            spot.commitment().orElseThrow().said().text(key);
                    return Kind.when(!truth.equals(Optional.of(found.group("words"))), "" + truth);
                },
                messages);
    }

    private static List<Kind> indicators() {
        return List.of(
                Kind.of(
                        "which way a KPI should go",
                        "",
                        "^This KPI should go (?<way>up|down)\\.|^The plan does not say which way this KPI should go\\.",
                        KPI_PAGE,
                        (found, spot) -> {
                            String truth = spot.kpi().orElseThrow().get("direction");
                            String told = found.group("way") == null
                                    ? "neutral"
                                    : found.group("way").equals("up") ? "increase" : "decrease";
                            return Kind.when(!told.equals(truth), truth);
                        },
                        "kpi-should-move"),
                Kind.of(
                        "which way KPIs should go, in lists",
                        "",
                        "^(?<way>Should rise|Should fall|No set direction)\\b",
                        block -> block.style().equals("now") && block.page().matches(".*(priorities|commitments)/.*"),
                        (found, spot) -> {
                            String truth =
                                    switch (found.group("way")) {
                                        case "Should rise" -> "increase";
                                        case "Should fall" -> "decrease";
                                        default -> "neutral";
                                    };
                            List<String> named = spot.edition().kpis().stream()
                                    .filter(each -> each.get("title")
                                            .equals(spot.block().name()))
                                    .map(each -> each.get("direction"))
                                    .toList();
                            return Kind.when(!named.isEmpty() && !named.contains(truth), named.toString());
                        },
                        "kpi-should"),
                Kind.of(
                        "measures linked to a KPI",
                        " linked to it",
                        "(?<number>\\w+) measures? (?:is|are) linked to it",
                        KPI_PAGE,
                        (found, spot) -> {
                            int truth =
                                    spot.kpi().orElseThrow().words("measures").size();
                            return Kind.when(truth != Amount.count(found.group("number")), "" + truth);
                        },
                        "kpi-measures-are-linked"),
                Kind.of(
                        "commitments that would show in a KPI",
                        " this KPI",
                        "(?<number>\\w+) " + COMMITMENT + "s? of the plan (?:would show in|is matched to) this KPI",
                        KPI_PAGE,
                        (found, spot) -> {
                            String id = spot.kpi().orElseThrow().get("id");
                            long truth = spot.edition().commitments().stream()
                                    .filter(each -> each.said().words("kpis").contains(id))
                                    .count();
                            return Kind.when(truth != Amount.count(found.group("number")), "" + truth);
                        },
                        "kpi-by-commitments"),
                kpi("what the plan sets for a KPI", "Who answers for it", "owner", "kpi-owner"),
                kpi("what the plan sets for a KPI", "Source of figures", "source", "kpi-source"),
                kpi("what the plan sets for a KPI", "Starting point", "baseline", "kpi-starting-point"),
                Kind.of(
                        "what the plan does not set for a KPI",
                        "The plan ",
                        "The plan (?<what>(?:sets no|gives no|names no) [^.]+)\\.",
                        KPI_PAGE,
                        (found, spot) -> {
                            Yml kpi = spot.kpi().orElseThrow();
                            String what = found.group("what");
                            boolean right = !(what.contains("no target") && (kpi.has("target") || kpi.has("targets")))
                                    && !(what.contains("no starting point") && kpi.has("baseline"))
                                    && !(what.contains("no source") && kpi.has("source"))
                                    && !(what.contains("names nobody") && kpi.has("owner"));
                            return Kind.when(!right, "it says more");
                        },
                        "kpi-sets-no-target",
                        "kpi-gives-no-starting-point",
                        "kpi-names-no-source",
                        "kpi-names-nobody"),
                Kind.of(
                        "what the plan sets for a KPI",
                        "",
                        "^(?<words>.+)$",
                        block -> KPI_PAGE.holds(block)
                                && block.tag().equals("dd")
                                && block.name().equals("Target"),
                        (found, spot) -> {
                            Yml kpi = spot.kpi().orElseThrow();
                            String words = found.group("words");
                            if (kpi.words("measures").stream()
                                    .flatMap(id -> spot.plan().measure(id).stream())
                                    .anyMatch(each -> words.startsWith(each.title() + ": ")
                                            && each.said().has("target"))) {
                                return Optional.empty();
                            }
                            boolean right = kpi.text("target")
                                            .map(words::startsWith)
                                            .orElse(kpi.has("targetDate")
                                                    || words.contains("no target")
                                                    || words.contains("none"))
                                    && kpi.text("targetDate")
                                            .map(Period::when)
                                            .map(words::contains)
                                            .orElse(true);
                            return Kind.when(!right, kpi.get("target") + " " + kpi.get("targetDate"));
                        },
                        "kpi-target",
                        "kpi-target-by",
                        "kpi-by"),
                Kind.of(
                        "KPI without a measure",
                        "",
                        "^(?:We cannot say\\. No measure is linked to this KPI here|We cannot say\\. This site holds no figures for it|No measure is"
                                + " linked here, but|(?:Should \\w+|No set direction) No measure linked)",
                        block -> block.style().matches("say|now"),
                        (found, spot) -> {
                            Stream<Yml> kpis = spot.kpi().isPresent()
                                    ? spot.kpi().stream()
                                    : spot.edition().kpis().stream()
                                            .filter(each -> each.get("title")
                                                    .equals(spot.block().name()));
                            return Kind.when(
                                    kpis.anyMatch(
                                            each -> !each.words("measures").isEmpty()),
                                    "it has measures");
                        },
                        "kpi-no-measure",
                        "kpi-no-measure-linked",
                        "kpi-no-figures",
                        "kpi-only-results"));
    }

    private static Kind kpi(String name, String term, String key, String... messages) {
        return Kind.of(
                name,
                "",
                "^(?<words>.+)$",
                block -> KPI_PAGE.holds(block)
                        && block.tag().equals("dd")
                        && block.name().equals(term),
                (found, spot) -> {
                    Optional<String> truth = spot.kpi().orElseThrow().text(key);
                    return Kind.when(!truth.equals(Optional.of(found.group("words"))), "" + truth);
                },
                messages);
    }
}
