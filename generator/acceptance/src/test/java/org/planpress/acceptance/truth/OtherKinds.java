package org.planpress.acceptance.truth;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.planpress.acceptance.truth.Plan.Edition;
import org.planpress.acceptance.truth.Plan.Report;

/** Sentences about reports, meetings, money, the survey, the timetable, editions and files. */
final class OtherKinds {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final String DAY = "\\d{1,2} [A-Z][a-z]+ \\d{4}";
    private static final Pattern WORK = Pattern.compile("“(?<title>.+?)”, (?<done>[\\d.]+)%");

    private OtherKinds() {}

    static List<Kind> all() {
        List<Kind> kinds = new ArrayList<>();
        kinds.addAll(reports());
        kinds.addAll(meetings());
        kinds.addAll(money());
        kinds.addAll(editions());
        return kinds;
    }

    private static Kind.Place term(String page, String... terms) {
        return block -> block.page().matches(page)
                && block.tag().equals("dd")
                && List.of(terms).contains(block.name());
    }

    private static Stream<Report> reports(Spot spot) {
        return spot.report().isPresent() ? spot.report().stream() : spot.plan().reports().stream();
    }

    static boolean isWhole(Yml work) {
        return work.get("progress").matches("100(?:\\.0+)?%");
    }

    /** Whether work was late on a day: its last day is over, and it is known to be neither done nor at rest. */
    static boolean isLate(Yml work, LocalDate day) {
        return work.has("progress")
                && !isWhole(work)
                && !work.yes("paused")
                && work.text("due")
                        .filter(due -> Period.last(due).isBefore(day))
                        .isPresent();
    }

    private static boolean isTitle(Yml work, String title) {
        return work.get("title").replaceAll("\\.$", "").equals(title.replaceAll("\\.$", ""));
    }

    private static List<Kind> reports() {
        return List.of(
                Kind.of(
                        "days that a report covers",
                        "",
                        "^(?:Covers:? )?(?<from>" + DAY + ") to (?<until>" + DAY + ")\\.?$",
                        block -> block.page().matches("!?reports/.*"),
                        (found, spot) -> Kind.when(
                                spot.report()
                                                .filter(report -> day(
                                                                        report.said()
                                                                                .map("period"),
                                                                        "start")
                                                                .equals(found.group("from"))
                                                        && day(report.said().map("period"), "end")
                                                                .equals(found.group("until")))
                                                .isEmpty()
                                        && spot.report().isPresent(),
                                "" + spot.report().map(report -> report.said().map("period"))),
                        "report-covers"),
                Kind.of(
                        "day that a report stands for",
                        "",
                        "^(?:Stands as of: )?(?<day>" + DAY + ")\\.?$",
                        block -> block.page().matches("!?reports/[^/]+/(index|slides).*")
                                && (block.name().equals("Stands as of")
                                        || block.text().startsWith("Stands as of")),
                        (found, spot) -> Kind.when(
                                reports(spot)
                                        .noneMatch(report ->
                                                Period.day(report.asOf()).equals(found.group("day"))),
                                "" + spot.report().map(Report::asOf)),
                        "report-stands-as-of"),
                Kind.of(
                        "what a report tells of a priority, counted",
                        "",
                        "^(?:(?<achieved>\\w+) achievements?)?(?:(?:, | and )?(?<next>\\w+) next steps?)?(?:(?:, | and )?(?<works>\\w+)"
                                + " pieces? of work(?: \\((?<late>one|two|three|four|five|six|seven|eight|nine|ten|\\d+|both|all|)(?: |(?=late))late\\))?)?(?:(?:, | and )?(?<risks>\\w+) (?:risks? and issues?|risk or"
                                + " issue))?\\.$",
                        (found, spot) -> found.group().length() < 3
                                ? Optional.empty()
                                : Kind.when(
                                        reports(spot)
                                                .noneMatch(report -> spot.plan().editions().stream()
                                                        .flatMap(edition -> edition.priorities().stream())
                                                        .anyMatch(priority -> isTold(report, priority.id(), found))),
                                        "of no priority"),
                        "report-counts",
                        "report-achievements",
                        "report-next-steps",
                        "report-works",
                        "report-works-of-which-late",
                        "report-risks"),
                Kind.of(
                        "pieces of work of a slide, counted",
                        "of work",
                        "^(?:Priority \\d+: .+?: )?(?!Neither|None)(?:(?<some>All|Both|The only|\\w+)(?: of (?<number>\\w+))?) (?<all>\\w+ )?pieces? of work"
                                + " (?:is|are) (?<stand>late|done|being delivered)(?: \\(\\d+[ \\u00A0]of[ \\u00A0]\\d+\\))?$",
                        (found, spot) -> Kind.when(
                                reports(spot)
                                        .noneMatch(report ->
                                                works(report).anyMatch(works -> isCounted(works, report, found))),
                                "of no priority and no report"),
                        "slide-works"),
                Kind.of(
                        "work of which none is late",
                        " of work is ",
                        "^(?:Priority \\d+: .+?: )?(?:The only piece of work is not|(?:Neither|None) of (?<number>\\w+) pieces of work is) late$",
                        (found, spot) -> Kind.when(
                                reports(spot)
                                        .noneMatch(report -> works(report)
                                                .anyMatch(works -> works.size() == Math.max(1, number(found, "number"))
                                                        && works.stream()
                                                                .noneMatch(work -> isLate(work, report.asOf())
                                                                        || isWhole(work)
                                                                        || work.text("due")
                                                                                .isEmpty()))),
                                "of no priority and no report"),
                        "slide-works"),
                Kind.of(
                        "what went wrong and what may",
                        " wrong, and ",
                        "^(?:Priority \\d+: .+?: )?(?:(?<risks>\\w+) things? may go wrong, and no issue is named|(?<issues>\\w+) things? (?:has|have) gone"
                                + " wrong, and (?:no further risk is named|(?<more>\\w+) more may))(?: \\(\\d+[ \\u00A0]of[ \\u00A0]\\d+\\))?$",
                        (found, spot) -> Kind.when(
                                reports(spot)
                                        .noneMatch(report -> spot.plan().editions().stream()
                                                .flatMap(edition -> edition.priorities().stream())
                                                .map(priority -> of(report.risks(), priority.id()))
                                                .anyMatch(risks -> number(found, "issues") == having(risks, "issue")
                                                        && number(found, "risks") + number(found, "more")
                                                                == having(risks, "risk"))),
                                "of no priority"),
                        "slide-threats"),
                Kind.of(
                        "what a report names, counted",
                        "names",
                        "^(?:Priority \\d+: .+?: )?The report names (?<number>\\w+)"
                                + " (?<what>achievement|next step|risk)(?:s|s and issues| or issue)?(?: \\(\\d+[ \\u00A0]of[ \\u00A0]\\d+\\))?$",
                        (found, spot) -> Kind.when(
                                reports(spot)
                                        .noneMatch(report -> spot.plan().editions().stream()
                                                .flatMap(edition -> edition.priorities().stream())
                                                .anyMatch(priority -> number(found, "number")
                                                        == switch (found.group("what")) {
                                                            case "achievement" ->
                                                                report.highlights(priority.id())
                                                                        .list("achieved")
                                                                        .size();
                                                            case "next step" ->
                                                                report.highlights(priority.id())
                                                                        .words("focus")
                                                                        .size();
                                                            default ->
                                                                of(report.risks(), priority.id())
                                                                        .size();
                                                        })),
                                "of no priority"),
                        "slide-names"),
                Kind.of(
                        "work that is late",
                        "%",
                        "(?<kind>Finished|Late on (?<day>" + DAY
                                + ")|Not finished, and not late then): (?<works>“.+?%(?:; “.+?%)*)\\.",
                        (found, spot) -> {
                            List<String> wrong = new ArrayList<>();
                            Matcher each = WORK.matcher(found.group("works"));
                            while (each.find()) {
                                String title = each.group("title");
                                String done = each.group("done") + "%";
                                if (reports(spot)
                                        .noneMatch(report -> report.works().stream()
                                                .anyMatch(work -> isTitle(work, title)
                                                        && Amount.shows(done, Amount.written(work.get("progress")))
                                                        && stands(work, report.asOf())
                                                                .equals(found.group("kind")
                                                                        .split(" on ", 2)[0])
                                                        && (found.group("day") == null
                                                                || found.group("day")
                                                                        .equals(Period.day(report.asOf())))))) {
                                    wrong.add(title);
                                }
                            }
                            return Kind.when(!wrong.isEmpty(), wrong.toString());
                        },
                        "work-some",
                        "work-work"),
                Kind.of(
                        "late, in the table of work",
                        "late on ",
                        "^(?<late>late|not late) on (?<day>" + DAY + ")$",
                        block -> block.tag().equals("td"),
                        (found, spot) -> Kind.when(
                                reports(spot)
                                        .noneMatch(report -> found.group("day").equals(Period.day(report.asOf()))
                                                && report.works().stream()
                                                        .filter(work -> isTitle(
                                                                work,
                                                                spot.block().name()))
                                                        .anyMatch(work -> isLate(work, report.asOf())
                                                                == found.group("late")
                                                                        .equals("late"))),
                                "" + reports(spot).map(Report::asOf).toList()),
                        "work-lateness"),
                Kind.of(
                        "work in drawings and tables",
                        "",
                        "^(?<done>[\\d.]+)%$",
                        block -> block.column().equals("Done") && block.tag().equals("td"),
                        (found, spot) -> Kind.when(
                                reports(spot)
                                        .noneMatch(report -> report.works().stream()
                                                .filter(work -> isTitle(
                                                        work, spot.block().name()))
                                                .anyMatch(work -> Amount.shows(
                                                        found.group("done") + "%",
                                                        Amount.written(work.get("progress"))))),
                                "another part is done"),
                        "work-done",
                        "work-drawing"),
                Kind.of(
                        "months overdue",
                        "verdue by ",
                        "overdue by (?<months>\\d+) months? on (?<day>" + DAY + ")",
                        block -> !block.page()
                                .matches(
                                        "(editions/.*/)?(commitments|measures|priorities|kpis)/.*|!.*plan.*|index.html"),
                        (found, spot) -> {
                            LocalDate day = Period.day(found.group("day")).orElseThrow();
                            long months = Long.parseLong(found.group("months"));
                            return Kind.when(
                                    reports(spot)
                                            .noneMatch(report -> report.works().stream()
                                                    .filter(work ->
                                                            spot.block().row().isEmpty()
                                                                    || spot.block()
                                                                            .row()
                                                                            .get(0)
                                                                            .startsWith(work.get("title")
                                                                                    .replaceAll("\\.$", "")))
                                                    .anyMatch(
                                                            work -> isLate(work, day) && overdue(work, day) == months)),
                                    "of no work of a report");
                        },
                        "deliverable-overdue",
                        "deliverable-overdue-since"),
                Kind.of(
                        "months overdue",
                        " speaks of it; ",
                        "^No later report speaks of it; we do not know whether it was finished\\.$",
                        (found, spot) -> Kind.when(
                                reports(spot)
                                        .noneMatch(report -> report.asOf()
                                                        .plusDays(spot.plan().unknown())
                                                        .isBefore(spot.day())
                                                && report.works().stream()
                                                        .filter(work -> spot.block()
                                                                .row()
                                                                .get(0)
                                                                .startsWith(work.get("title")
                                                                        .replaceAll("\\.$", "")))
                                                        .anyMatch(work -> isLate(work, spot.day()))),
                                "the report still tells how it stands, or the work is not due"),
                        "deliverable-not-known-since"),
                Kind.of(
                        "work on slides",
                        "% done",
                        "^(?<title>.+?) \\((?:due (?<due>[^,]+), )?(?<done>[\\d.]+)% done(?:, (?<stand>late|paused|done))?\\)\\.?$",
                        (found, spot) -> Kind.when(
                                reports(spot)
                                        .noneMatch(report -> report.works().stream()
                                                .filter(work -> isTitle(work, found.group("title")))
                                                .anyMatch(work -> work.text("due")
                                                                .map(Period::when)
                                                                .equals(Optional.ofNullable(found.group("due")))
                                                        && Amount.shows(
                                                                found.group("done") + "%",
                                                                Amount.written(work.get("progress")))
                                                        && isLate(work, report.asOf())
                                                                == "late".equals(found.group("stand")))),
                                "no such work"),
                        "slide-work",
                        "slide-due",
                        "slide-done",
                        "deliverable-stands"),
                Kind.of(
                        "day on which lateness was judged",
                        "judged it on ",
                        "We judged it on (?<day>" + DAY + "), the day that this",
                        (found, spot) -> Kind.when(
                                reports(spot)
                                        .noneMatch(report ->
                                                Period.day(report.asOf()).equals(found.group("day"))),
                                "" + spot.report().map(Report::asOf)),
                        "deliverable-judged"),
                Kind.of(
                        "topic among others",
                        "Topic ",
                        "^Topic (?<number>\\d+) of (?<all>\\d+)\\b",
                        (found, spot) -> Kind.when(
                                reports(spot)
                                        .noneMatch(report -> report.topics().size() == Amount.count(found.group("all"))
                                                && Amount.count(found.group("number"))
                                                        <= report.topics().size()),
                                "" + spot.report().map(report -> report.topics().size())),
                        "topic-which",
                        "topic-kicker"),
                Kind.of(
                        "place among slides",
                        "",
                        "(?<number>\\d+) of (?<total>\\d+)$",
                        block -> block.style().equals("turn"),
                        (found, spot) -> Kind.when(
                                Amount.count(found.group("number")) > Amount.count(found.group("total")),
                                "more than all"),
                        "page-slides-place"));
    }

    private static String stands(Yml work, LocalDate day) {
        return isWhole(work) ? "Finished" : isLate(work, day) ? "Late" : "Not finished, and not late then";
    }

    private static long overdue(Yml work, LocalDate day) {
        return Math.max(
                1, ChronoUnit.MONTHS.between(Period.last(work.get("due")).plusDays(1), day.plusDays(1)));
    }

    private static String day(Yml said, String key) {
        return said.day(key).map(Period::day).orElse("");
    }

    private static boolean isTold(Report report, String priority, Matcher found) {
        List<Yml> works = of(report.works(), priority);
        long late = works.stream().filter(work -> isLate(work, report.asOf())).count();
        return number(found, "achieved")
                        == report.highlights(priority).list("achieved").size()
                && number(found, "next")
                        == report.highlights(priority).words("focus").size()
                && number(found, "works") == works.size()
                && late(found) == late
                && number(found, "risks") == of(report.risks(), priority).size();
    }

    /** The work of a whole report, and of each of its priorities. */
    private static Stream<List<Yml>> works(Report report) {
        return Stream.concat(
                Stream.of(report.works()),
                report.works().stream()
                        .map(work -> work.get("priority"))
                        .distinct()
                        .map(priority -> of(report.works(), priority)));
    }

    private static boolean isCounted(List<Yml> works, Report report, Matcher found) {
        String some = found.group("some").toLowerCase(Locale.ROOT);
        int said =
                switch (some) {
                    case "all", "both", "the only" -> works.size();
                    default -> Amount.count(some);
                };
        boolean whole = (found.group("number") == null && found.group("all") == null)
                || (found.group("number") != null && number(found, "number") == works.size())
                || (found.group("all") != null
                        && Amount.count(found.group("all").strip()) == works.size());
        long stand = works.stream()
                .filter(work -> switch (found.group("stand")) {
                    case "late" -> isLate(work, report.asOf());
                    case "done" -> isWhole(work);
                    default -> true;
                })
                .count();
        return whole && said == stand;
    }

    private static List<Yml> of(List<Yml> things, String priority) {
        return things.stream()
                .filter(each -> each.get("priority").equals(priority))
                .toList();
    }

    /** How many are said to be late: all of them, if no number says otherwise. */
    private static int late(Matcher found) {
        String late = found.group("late");
        return late != null && (late.isEmpty() || late.equals("all")) ? number(found, "works") : number(found, "late");
    }

    private static long having(List<Yml> risks, String status) {
        return risks.stream().filter(risk -> risk.get("status").equals(status)).count();
    }

    private static int number(Matcher found, String group) {
        return found.group(group) == null ? 0 : Amount.count(found.group(group));
    }

    private static Optional<Yml> meeting(Spot spot) {
        return spot.id("meetings")
                .flatMap(id -> spot.plan().meetings().stream()
                        .filter(each -> each.get("id").equals(id))
                        .findFirst());
    }

    private static List<Kind> meetings() {
        return List.of(
                Kind.of(
                        "meeting to come or past",
                        "",
                        "^(?:(?<coming>This meeting is to come\\.|Provisional: day, place and items may still change\\.|The meeting is still"
                                + " to come\\.)|(?<past>The day of this meeting has passed\\.|What this meeting decided\\.|Planned, when this was"
                                + " written\\. We do not know whether it was held as planned\\.|No decision has been entered here\\.))$",
                        block -> block.page().startsWith("meetings/2"),
                        (found, spot) -> {
                            boolean coming = !meeting(spot)
                                    .orElseThrow()
                                    .day("date")
                                    .orElseThrow()
                                    .isBefore(spot.day());
                            return Kind.when(coming != (found.group("coming") != null), coming ? "to come" : "past");
                        },
                        "meeting-is-to-come",
                        "meeting-has-passed",
                        "meeting-what-it-decided",
                        "meeting-provisional",
                        "meeting-still-to-come",
                        "meeting-no-decision"),
                Kind.of(
                        "days and decisions of meetings",
                        "",
                        "^(?<words>.+)$",
                        term("meetings/2.*", "Day", "Time", "Place"),
                        (found, spot) -> {
                            Yml meeting = meeting(spot).orElseThrow();
                            String truth =
                                    switch (spot.block().name()) {
                                        case "Day" ->
                                            meeting.day("date").map(Period::day).orElseThrow();
                                        case "Place" -> meeting.text("place").orElse("Not given");
                                        default -> time(meeting);
                                    };
                            return Kind.when(!truth.equals(found.group("words")), truth);
                        },
                        "meeting-day",
                        "meeting-time",
                        "meeting-time-of-day",
                        "meeting-hours",
                        "meeting-place",
                        "meeting-not-given"),
                Kind.of(
                        "days and decisions of meetings",
                        " decision",
                        "^(?<number>\\w+) decisions?(?:, the newest first|\\.)",
                        (found, spot) -> {
                            List<Integer> counts = new ArrayList<>(spot.plan().meetings().stream()
                                    .map(each -> each.list("decisions").size())
                                    .toList());
                            counts.add(
                                    counts.stream().mapToInt(Integer::intValue).sum());
                            return Kind.when(!counts.contains(Amount.count(found.group("number"))), counts.toString());
                        },
                        "meeting-decided",
                        "meeting-registered"));
    }

    private static String time(Yml meeting) {
        if (!meeting.has("start")) {
            return "Not given";
        }
        String start = hour(meeting.get("start"));
        return meeting.text("end").map(end -> start + " to " + hour(end)).orElse(start);
    }

    private static String hour(String clock) {
        int hour = Integer.parseInt(clock.substring(0, clock.indexOf(':')));
        String minutes = clock.substring(clock.indexOf(':'));
        int shown = hour % 12 == 0 ? 12 : hour % 12;
        return shown + (minutes.equals(":00") ? "" : minutes) + (hour < 12 ? "am" : "pm");
    }

    private static Stream<Yml> fundings(Spot spot) {
        return spot.plan().editions().stream()
                .filter(each -> each.has("funding"))
                .map(each -> each.part("funding"));
    }

    private static List<Yml> largestFirst(Yml funding) {
        return funding.list("parts").stream()
                .sorted(Comparator.comparing((Yml part) -> share(funding, part)).reversed())
                .toList();
    }

    static BigDecimal share(Yml funding, Yml part) {
        return part.has("share")
                ? Amount.written(part.get("share"))
                : Amount.written(part.get("amount"))
                        .multiply(HUNDRED)
                        .divide(Amount.written(funding.get("total")), MathContext.DECIMAL64);
    }

    private static BigDecimal pounds(Yml funding, Yml part) {
        return part.has("amount")
                ? Amount.written(part.get("amount"))
                : Amount.written(funding.get("total"))
                        .multiply(Amount.written(part.get("share")))
                        .divide(HUNDRED, MathContext.DECIMAL64);
    }

    private static List<Kind> money() {
        return List.of(
                Kind.of(
                        "largest part of the money",
                        "The largest part of ",
                        "The largest part of (?<total>£[\\d.,]+m?) for (?<year>\\d{4}/\\d{2}) is “(?<part>.+?)”, with (?<pence>[\\d.]+)p of each"
                                + " pound, or (?<amount>£[\\d.,]+\\d m?|£[\\d.,]*\\dm?)",
                        (found, spot) -> Kind.when(
                                fundings(spot)
                                        .noneMatch(funding -> isPart(funding, 0, found)
                                                && Amount.shows(
                                                        found.group("total"), Amount.written(funding.get("total")))),
                                "another part is larger"),
                        "funding-largest"),
                Kind.of(
                        "largest part of the money",
                        "Next comes ",
                        "Next comes “(?<part>.+?)”, with (?<pence>[\\d.]+)p of each pound, or (?<amount>£[\\d.,]*\\d ?m?)",
                        (found, spot) -> Kind.when(
                                fundings(spot).noneMatch(funding -> isPart(funding, 1, found)),
                                "another part comes next"),
                        "funding-next"),
                Kind.of(
                        "pence of each part",
                        "p",
                        "(?:^|\\. |; )(?<part>[^.;:]+): (?<pence>[\\d.]+)p(?=[;.]|$)",
                        block -> block.text().contains("Horizontal bars")
                                || block.tag().equals("slide"),
                        (found, spot) -> Kind.when(
                                fundings(spot)
                                        .noneMatch(funding -> funding.list("parts").stream()
                                                .anyMatch(part -> part.get("title")
                                                                .equals(found.group("part"))
                                                        && Amount.shows(
                                                                found.group("pence") + "%", share(funding, part)))),
                                "another share"),
                        "funding-part",
                        "value-pence"),
                Kind.of(
                        "amounts in the table of money",
                        "",
                        "^(?<amount>[\\d.,]+)$",
                        block -> block.column().matches("£|£ million")
                                && !block.name().equals("Total"),
                        (found, spot) -> Kind.when(
                                fundings(spot)
                                        .noneMatch(funding -> funding.list("parts").stream()
                                                .anyMatch(part -> part.get("title")
                                                                .equals(spot.block()
                                                                        .name())
                                                        && Amount.shows(
                                                                "£" + found.group("amount")
                                                                        + (spot.block()
                                                                                        .column()
                                                                                        .equals("£")
                                                                                ? ""
                                                                                : "m"),
                                                                pounds(funding, part)))),
                                "another amount"),
                        "money-for-year"),
                Kind.of(
                        "share in the table of money",
                        "",
                        "^(?<share>[\\d.]+%)$",
                        block -> block.column().equals("Share")
                                && block.caption().startsWith("Funding by part")
                                && !block.name().equals("Total"),
                        (found, spot) -> Kind.when(
                                fundings(spot)
                                        .noneMatch(funding -> funding.list("parts").stream()
                                                .anyMatch(part -> part.get("title")
                                                                .equals(spot.block()
                                                                        .name())
                                                        && Amount.shows(found.group("share"), share(funding, part)))),
                                "another share"),
                        "funding-share"),
                Kind.of(
                        "responses of a survey",
                        "",
                        "^(?<number>[\\d,]+)$|^(?<before>.+): (?<earlier>[\\d,]+) responses?$",
                        term("(editions/.*)?survey/.*", "Responses", "Before"),
                        (found, spot) -> {
                            Yml survey = spot.edition().part("survey");
                            Yml said = found.group("number") == null ? survey.map("previous") : survey;
                            String told =
                                    found.group("number") == null ? found.group("earlier") : found.group("number");
                            return Kind.when(
                                    !Amount.shows(told, Amount.written(said.get("responses"))), said.get("responses"));
                        },
                        "survey-page-previous",
                        "survey-page-responses"),
                Kind.of(
                        "responses of a survey",
                        "esponse",
                        "(?:Responses:? |, )(?<number>[\\d,]*\\d)(?: responses\\.|$)",
                        (found, spot) -> Kind.when(
                                spot.plan().editions().stream()
                                        .map(each -> each.part("survey"))
                                        .filter(survey -> survey.has("responses"))
                                        .noneMatch(survey -> Amount.shows(
                                                found.group("number"), Amount.written(survey.get("responses")))),
                                "of no survey"),
                        "evidence-asked"),
                Kind.of(
                        "share of an answer",
                        "",
                        "^(?<share>.+)$",
                        block -> block.column().equals("Share of answers")
                                && !block.name().equals("Other answers"),
                        (found, spot) -> Kind.when(
                                spot.plan().editions().stream()
                                        .flatMap(each -> each.part("survey").list("questions").stream())
                                        .flatMap(each -> each.list("answers").stream())
                                        .noneMatch(each -> each.get("text")
                                                        .equals(spot.block().name())
                                                && each.get("share").equals(found.group("share"))),
                                "another share"),
                        "survey-share"),
                Kind.of(
                        "tasks of the timetable",
                        "task",
                        "(?<tasks>\\d+) tasks? in (?<phases>\\d+) phases?(?:, from (?<from>" + DAY + ") to (?<until>"
                                + DAY + ")\\. On (?<day>" + DAY + "): (?<stages>[^.]+))?",
                        (found, spot) -> Kind.when(
                                spot.plan().editions().stream()
                                        .noneMatch(each -> isTimetable(each.part("timetable"), found)),
                                "other tasks"),
                        "timetable-size",
                        "timetable-summary",
                        "timetable-some",
                        "timetable-stands"),
                Kind.of(
                        "progress of a task",
                        "",
                        "^(?<stage>done|under way|not begun|progress not published|(?<part>[\\d.]+%) done)$",
                        block -> block.column().equals("Progress")
                                && block.page().contains("timetable"),
                        (found, spot) -> Kind.when(
                                spot.edition().part("timetable").list("phases").stream()
                                        .flatMap(each -> each.list("tasks").stream())
                                        .filter(task -> task.get("title")
                                                .equals(spot.block().name()))
                                        .noneMatch(task -> found.group("part") != null
                                                ? task.get("progress").equals(found.group("part"))
                                                : stage(task).equals(found.group("stage"))),
                                "another stage"),
                        "timetable-part-done"));
    }

    private static boolean isPart(Yml funding, int at, Matcher found) {
        List<Yml> parts = largestFirst(funding);
        return parts.size() > at
                && parts.get(at).get("title").equals(found.group("part"))
                && Amount.shows(found.group("pence") + "%", share(funding, parts.get(at)))
                && Amount.shows(found.group("amount"), pounds(funding, parts.get(at)));
    }

    private static String stage(Yml task) {
        return switch (task.get("progress")) {
            case "" -> "progress not published";
            case "0%" -> "not begun";
            case "100%" -> "done";
            default -> "under way";
        };
    }

    private static boolean isTimetable(Yml timetable, Matcher found) {
        List<Yml> tasks = timetable.list("phases").stream()
                .flatMap(each -> each.list("tasks").stream())
                .toList();
        boolean counts = tasks.size() == Amount.count(found.group("tasks"))
                && timetable.list("phases").size() == Amount.count(found.group("phases"));
        if (!counts || found.group("stages") == null) {
            return counts;
        }
        Matcher each = Pattern.compile("(\\d+) (done|under way|not begun|progress not published)")
                .matcher(found.group("stages"));
        while (each.find()) {
            String stage = each.group(2);
            if (tasks.stream().filter(task -> stage(task).equals(stage)).count() != Long.parseLong(each.group(1))) {
                return false;
            }
        }
        return found.group("day").equals(day(timetable, "asOf"))
                && tasks.stream().map(task -> day(task, "start")).anyMatch(found.group("from")::equals)
                && tasks.stream().map(task -> day(task, "end")).anyMatch(found.group("until")::equals);
    }

    private static List<Kind> editions() {
        String pages = "index\\.html|about/.*|editions/.*";
        return List.of(
                Kind.of(
                        "days of an edition",
                        "",
                        "^(?<words>.+)$",
                        term(pages, "Covers", "Published", "Updated"),
                        (found, spot) -> Kind.when(
                                spot.plan().editions().stream().noneMatch(each -> switch (spot.block()
                                        .name()) {
                                    case "Covers" ->
                                        found.group("words")
                                                .equals(Period.day(each.start()) + " to " + Period.day(each.end()));
                                    case "Published" -> found.group("words").equals(day(each.said(), "published"));
                                    default -> found.group("words").equals(day(each.said(), "updated"));
                                }),
                                "of no edition"),
                        "edition-covers",
                        "edition-published",
                        "edition-updated"),
                Kind.of(
                        "standing of an edition",
                        "",
                        "^(?<words>Draft|Open for consultation|Final, with later changes|Final|No longer in force)\\b",
                        block -> term(pages, "Status").holds(block)
                                && !block.page().contains("about"),
                        (found, spot) -> Kind.when(
                                spot.plan().editions().stream()
                                        .noneMatch(each -> standing(each).equals(found.group("words"))),
                                "of no edition"),
                        "edition-standing"),
                Kind.of(
                        "edition and its day, on every page",
                        "Published ",
                        "^(?<title>.+?), (?<version>[^.]+(?:\\.\\d+)*)\\. Published (?<day>" + DAY
                                + ")\\.(?: Updated (?<updated>" + DAY + ")\\.)?",
                        block -> block.tag().equals("p")
                                && block.isOnWeb()
                                && !block.text().startsWith("Source"),
                        (found, spot) -> Kind.when(
                                spot.plan().editions().stream()
                                        .map(Edition::said)
                                        .noneMatch(said -> said.get("title").equals(found.group("title"))
                                                && isVersion(found.group("version"), said)
                                                && day(said, "published").equals(found.group("day"))
                                                && (found.group("updated") == null
                                                        || found.group("updated")
                                                                .equals(day(said, "updated")))),
                                "of no edition"),
                        "frame-edition",
                        "frame-version",
                        "frame-published",
                        "frame-updated"),
                Kind.of(
                        "whether a plan has ended",
                        " ended on ",
                        "(?:This|That) plan ended on (?<day>" + DAY + ")\\.",
                        (found, spot) -> Kind.when(
                                spot.plan().editions().stream()
                                        .map(Edition::end)
                                        .noneMatch(end -> end.isBefore(spot.day())
                                                && Period.day(end).equals(found.group("day"))),
                                "of no edition"),
                        "frame-plan-ended",
                        "report-plan-ended-another-shown",
                        "frame-that-plan-ended"),
                Kind.of(
                        "whether a plan has ended",
                        "It runs until ",
                        "It runs until (?<day>" + DAY + ")\\.",
                        (found, spot) -> Kind.when(
                                spot.plan().editions().stream()
                                        .map(Edition::end)
                                        .noneMatch(end -> !end.isBefore(spot.day())
                                                && Period.day(end).equals(found.group("day"))),
                                "of no edition"),
                        "report-plan-runs"),
                Kind.of(
                        "size of a file",
                        " kB",
                        "\\((?<type>[A-Z]+), (?<size>[\\d,]+) kB(?:, (?<pages>\\d+) pages?)?\\)",
                        Kind.ANYWHERE,
                        (found, spot) -> Kind.when(
                                spot
                                        .reading()
                                        .sizes()
                                        .getOrDefault(found.group("type").toLowerCase(Locale.ROOT), Set.of())
                                        .stream()
                                        .noneMatch(size -> Math.max(1, Math.round(size / 1000.0))
                                                        == Amount.count(found.group("size"))
                                                || Math.ceil(size / 1000.0) == Amount.count(found.group("size"))),
                                "no file of that size"),
                        "common-file",
                        "common-kilobytes",
                        "common-file-with-pages"));
    }

    private static boolean isVersion(String words, Yml edition) {
        return words.toLowerCase(Locale.ROOT).endsWith(edition.get("version").toLowerCase(Locale.ROOT));
    }

    private static String standing(Edition edition) {
        return switch (edition.said().get("status")) {
            case "draft" -> "Draft";
            case "consultation" -> "Open for consultation";
            case "final" -> "Final";
            case "varied" -> "Final, with later changes";
            default -> "No longer in force";
        };
    }
}
