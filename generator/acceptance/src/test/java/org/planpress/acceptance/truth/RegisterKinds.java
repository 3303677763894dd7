package org.planpress.acceptance.truth;

import java.util.List;
import java.util.stream.Stream;

/** What the registers of an edition hold: how many entries, what people said, what changed and what was due. */
final class RegisterKinds {

    private static final String WHOSE = "what registers and reports hold";

    private RegisterKinds() {}

    static List<Kind> all() {
        return List.of(
                Kind.of(
                        WHOSE,
                        " report",
                        "^(?<kind>Quarterly|Half-yearly|Mid-year|Annual) report$",
                        block -> block.page().matches("!?reports/[^/]+/.*"),
                        (found, spot) -> Kind.when(
                                spot.report()
                                        .filter(report ->
                                                report.said().get("kind").equalsIgnoreCase(found.group("kind")))
                                        .isEmpty(),
                                "another kind"),
                        "report-kind-of"),
                Kind.of(
                        WHOSE,
                        " entr",
                        "^(?<number>[A-Z][a-z]+|\\d+) entr(?:y|ies)\\.",
                        (found, spot) -> Kind.when(
                                registers(spot)
                                        .noneMatch(each ->
                                                each.list("entries").size() == Amount.count(found.group("number"))),
                                "another number"),
                        "register-entries"),
                Kind.of(
                        WHOSE,
                        " what people said",
                        "(?<heard>[A-Z]\\w+) entr(?:y tells|ies tell) what people said\\. What changed is (?:(?<none>told for none"
                                + " of them|not told there)|(?<all>told for both|told for each of them|told there, too)|told for"
                                + " (?<told>\\w+) of them)\\.",
                        (found, spot) -> Kind.when(
                                registers(spot)
                                        .noneMatch(each -> counted(each, "heard", found.group("heard"))
                                                && (found.group("none") != null
                                                        ? counted(each, "changed", "no")
                                                        : counted(
                                                                each,
                                                                "changed",
                                                                found.group(
                                                                        found.group("all") != null
                                                                                ? "heard"
                                                                                : "told")))),
                                "another number"),
                        "register-changes-told"),
                Kind.of(
                        WHOSE,
                        "",
                        "^What people said: (?<heard>.+)$|^What changed: (?<changed>.+)$"
                                + "|^(?<none>The papers do not say what changed because of it|What changed because of it has not been"
                                + " entered here)\\.$",
                        (found, spot) -> Kind.when(
                                entries(spot)
                                        .noneMatch(each -> found.group("none") != null
                                                ? each.has("heard") && !each.has("changed")
                                                : Stream.of("heard", "changed")
                                                        .anyMatch(name -> found.group(name) != null
                                                                && bare(found.group(name))
                                                                        .equals(bare(each.get(name))))),
                                "something else"),
                        "register-heard",
                        "register-changed",
                        "register-change-unknown"),
                Kind.of(
                        WHOSE,
                        "Done by: ",
                        "Done by: (?<who>[^.]+)\\.",
                        (found, spot) -> Kind.when(
                                points(spot).noneMatch(each -> each.get("who").equals(found.group("who"))),
                                "by somebody else"),
                        "register-point-of"),
                Kind.of(
                        WHOSE,
                        " due ",
                        "It (?<when>was|is) due (?:(?:on|in|by) )?(?<due>[^.]+)\\.",
                        block -> block.page().contains("registers/")
                                || block.page().startsWith("!"),
                        (found, spot) -> Kind.when(
                                points(spot)
                                        .noneMatch(each -> ScrutinyKinds.sameDay(each.get("due"), found.group("due"))
                                                && found.group("when")
                                                        .equals(
                                                                each.has("outcome")
                                                                                || ScrutinyKinds.hasPassed(each, spot)
                                                                        ? "was"
                                                                        : "is")),
                                "at another time"),
                        "register-point-due"));
    }

    private static boolean counted(Yml register, String field, String number) {
        long count = register.list("entries").stream()
                .filter(each -> each.has("heard") && each.has(field))
                .count();
        return Amount.count(number) == count;
    }

    private static String bare(String words) {
        return words.replaceAll("\\.$", "");
    }

    private static Stream<Yml> registers(Spot spot) {
        String page = spot.block().page();
        return spot.plan().editions().stream()
                .flatMap(edition -> edition.registers().stream())
                .filter(register ->
                        !page.contains("registers/") || page.contains("registers/" + register.get("id") + "/"));
    }

    private static Stream<Yml> entries(Spot spot) {
        return registers(spot).flatMap(register -> register.list("entries").stream());
    }

    static Stream<Yml> points(Spot spot) {
        return entries(spot).flatMap(entry -> entry.list("points").stream());
    }
}
