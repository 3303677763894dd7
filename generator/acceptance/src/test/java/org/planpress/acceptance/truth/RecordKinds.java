package org.planpress.acceptance.truth;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.planpress.acceptance.truth.Plan.Edition;

/** What the records of editions and meetings hold, and what they do not: control sheets, agendas, answers, neighbours. */
final class RecordKinds {

    private static final String DAY = "\\d{1,2} [A-Z][a-z]+ \\d{4}";

    private RecordKinds() {}

    static List<Kind> all() {
        return List.of(
                Kind.of(
                        "what the record of an edition does not hold",
                        "",
                        "(?<what>document control sheet for this edition|changes (?:of|for) this edition|The sheet names nobody who approved it"
                                + "|The sheet gives no date of ratification)\\.",
                        (found, spot) -> Kind.when(
                                editions(spot).allMatch(edition -> switch (found.group("what")
                                        .charAt(0)) {
                                    case 'd' -> edition.said().has("control");
                                    case 'c' -> !edition.said().list("changes").isEmpty();
                                    default ->
                                        edition.said()
                                                .map("control")
                                                .has(
                                                        found.group("what").contains("approved")
                                                                ? "approvedBy"
                                                                : "ratified");
                                }),
                                "it does"),
                        "edition-no-control",
                        "edition-no-changes",
                        "edition-nobody-approved",
                        "edition-no-ratification"),
                Kind.of(
                        "edition before or after",
                        "It follows the ",
                        "^It follows the (?<title>.+)\\.$",
                        block -> block.style().equals("sub") || block.tag().equals("docx"),
                        (found, spot) -> Kind.when(
                                spot.plan().editions().stream()
                                        .map(edition -> edition.said().get("predecessor"))
                                        .flatMap(id -> spot.plan().edition(id).stream())
                                        .noneMatch(edition ->
                                                edition.said().get("title").equals(found.group("title"))),
                                "it follows another"),
                        "page-about-follows"),
                Kind.of(
                        "edition before or after",
                        "no longer in force",
                        "(?:You are reading the (?<title>.+?)\\. It is no longer in force and is kept as a record|This plan is no longer in"
                                + " force)\\.",
                        (found, spot) -> Kind.when(
                                editions(spot)
                                        .noneMatch(edition -> edition.isHistory()
                                                && (found.group("title") == null
                                                        || edition.said()
                                                                .get("title")
                                                                .equals(found.group("title")))),
                                "it is in force"),
                        "frame-no-longer-in-force",
                        "book-no-longer-in-force",
                        "frame-you-are-reading"),
                Kind.of(
                        "edition before or after",
                        "Go to the ",
                        "Go to the (?<title>.+)\\.$",
                        block -> block.style().equals("elsewhen"),
                        (found, spot) -> Kind.when(
                                !spot.plan().current().said().get("title").equals(found.group("title")),
                                spot.plan().current().said().get("title")),
                        "frame-go-to-edition"),
                Kind.of(
                        "commitment or KPI before and after",
                        "",
                        "^(?<way>Previous|Next): (?<id>[a-z][\\w-]*\\.[\\w.-]+?)(?=[A-Z£‘“\\d])",
                        block -> block.page().matches(".*(commitments|kpis)/.*"),
                        (found, spot) -> {
                            boolean kpis = spot.block().page().contains("kpis/");
                            List<String> ids = kpis
                                    ? spot.edition().kpis().stream()
                                            .map(kpi -> kpi.get("id"))
                                            .toList()
                                    : spot.edition().commitments().stream()
                                            .map(Plan.Commitment::id)
                                            .toList();
                            String own = spot.id(kpis ? "kpis" : "commitments").orElse("");
                            int at = ids.indexOf(own) + (found.group("way").equals("Next") ? 1 : -1);
                            boolean right =
                                    at >= 0 && at < ids.size() && ids.get(at).startsWith(found.group("id"));
                            return Kind.when(!right, "another one");
                        },
                        "frame-previous",
                        "frame-next"),
                Kind.of(
                        "what the record of a meeting holds",
                        " entered here",
                        "No (?<what>agenda|decision) has been entered here\\.",
                        (found, spot) -> Kind.when(
                                meetings(spot)
                                        .noneMatch(meeting -> meeting.list(
                                                        found.group("what").equals("agenda") ? "agenda" : "decisions")
                                                .isEmpty()),
                                "there is one"),
                        "meeting-no-agenda",
                        "meeting-no-decision"),
                Kind.of(
                        "what the record of a meeting holds",
                        "",
                        "^(?:Were open until|Until) (?<day>" + DAY + ")$|Questions for a written answer: until (?<last>"
                                + DAY + ")\\.",
                        block -> block.page().startsWith("meetings/"),
                        (found, spot) -> {
                            String told = found.group("day") == null ? found.group("last") : found.group("day");
                            return Kind.when(
                                    meetings(spot)
                                            .noneMatch(meeting -> meeting.day("questionsBy")
                                                    .filter(day ->
                                                            Period.day(day).equals(told)
                                                                    && (!spot.block()
                                                                                    .text()
                                                                                    .startsWith("Were")
                                                                            || day.isBefore(spot.day())))
                                                    .isPresent()),
                                    "until another day");
                        },
                        "meeting-until",
                        "meeting-questions-until"),
                Kind.of(
                        "what the record of a meeting holds",
                        "",
                        "^(?:Answered on (?<day>" + DAY + ")|(?<not>Not a|A)ccepted(?:, (?<on>" + DAY
                                + "))?)\\.$|^(?<none>.+ no response(?: yet)?)\\.$",
                        block -> block.page().matches("(?:meetings|decisions)/.*"),
                        (found, spot) -> Kind.when(
                                meetings(spot)
                                        .flatMap(meeting -> meeting.list("recommendations").stream())
                                        .noneMatch(each -> found.group("none") != null
                                                ? !each.has("response")
                                                : (found.group("not") == null
                                                                || each.get("accepted")
                                                                        .equals(
                                                                                found.group("not")
                                                                                                .equals("A")
                                                                                        ? "true"
                                                                                        : "false"))
                                                        && Stream.of("day", "on")
                                                                .map(found::group)
                                                                .filter(day -> day != null)
                                                                .allMatch(day -> each.day("responded")
                                                                        .map(Period::day)
                                                                        .equals(Optional.of(day)))),
                                "another answer"),
                        "meeting-answered-on",
                        "meeting-judged",
                        "meeting-judged-on",
                        "meeting-no-response"),
                Kind.of(
                        "what the record of a meeting holds",
                        "What follows: ",
                        "^What follows: (?<what>.+)$",
                        (found, spot) -> Kind.when(
                                meetings(spot)
                                        .flatMap(meeting -> meeting.list("decisions").stream())
                                        .noneMatch(decision ->
                                                !decision.get("followUp").isEmpty()
                                                        && found.group("what").startsWith(decision.get("followUp"))),
                                "something else"),
                        "page-decision-follow-up"),
                Kind.of(
                        "what the record of a meeting holds",
                        "Touches ",
                        "^Touches (?<titles>.+)\\.$",
                        (found, spot) -> Kind.when(
                                meetings(spot)
                                        .flatMap(meeting -> Stream.of("decisions", "recommendations")
                                                .flatMap(kind -> meeting.list(kind).stream()))
                                        .noneMatch(decision ->
                                                !decision.words("commitments").isEmpty()
                                                        && decision.words("commitments").stream()
                                                                .allMatch(id -> found.group("titles")
                                                                        .contains("(" + id + ")"))),
                                "others"),
                        "page-decision-touches"),
                Kind.of(
                        "whom a body answers to",
                        "Also answers to ",
                        "^Also answers to (?<bodies>.+)\\.$",
                        (found, spot) -> Kind.when(
                                bodies(spot)
                                        .noneMatch(
                                                body -> body.words("reportsTo").size() > 1),
                                "to one alone"),
                        "governance-answers-also-to"),
                Kind.of(
                        "whom a body answers to",
                        "Members: ",
                        "^Members: (?<members>.+?)\\.?$",
                        (found, spot) -> Kind.when(
                                bodies(spot)
                                        .noneMatch(body -> body.get("members")
                                                .replaceAll("\\.$", "")
                                                .equalsIgnoreCase(found.group("members"))),
                                "others"),
                        "governance-members"),
                Kind.of(
                        "figure of a year on slides",
                        " over 12 months",
                        "; (?<figure>" + Shown.AMOUNT + ")(?: \\([a-z]+\\))? over 12 months(?: \\((?<change>"
                                + Shown.AMOUNT + ") on the year before\\))?",
                        block -> block.page().matches("!?reports/.*"),
                        (found, spot) -> spot.any(
                                view -> view.newest()
                                                .flatMap(end -> view.months(end, 12))
                                                .filter(figure -> Amount.shows(found.group("figure"), figure))
                                                .isPresent()
                                        && (found.group("change") == null
                                                || view.newest()
                                                        .flatMap(view::change)
                                                        .filter(change -> Amount.shows(found.group("change"), change))
                                                        .isPresent()),
                                view -> "" + view.newest().flatMap(end -> view.months(end, 12))),
                        "slide-over-year",
                        "slide-over-year-changed"));
    }

    private static Stream<Edition> editions(Spot spot) {
        return spot.block().isOnWeb() || spot.block().page().startsWith("!editions/")
                ? spot.block().page().startsWith("editions/index")
                        ? spot.plan().editions().stream()
                        : Stream.of(spot.edition())
                : spot.plan().editions().stream();
    }

    private static Stream<Yml> meetings(Spot spot) {
        Optional<String> id = spot.id("meetings");
        return spot.plan().meetings().stream()
                .filter(meeting -> id.isEmpty() || meeting.get("id").equals(id.get()));
    }

    private static Stream<Yml> bodies(Spot spot) {
        return spot.plan().editions().stream().flatMap(edition -> edition.part("governance").list("bodies").stream());
    }
}
