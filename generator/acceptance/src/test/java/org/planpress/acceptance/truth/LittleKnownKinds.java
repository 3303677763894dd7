package org.planpress.acceptance.truth;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Sentences about measures of which less is known than a series: single figures, changes alone, nothing. */
final class LittleKnownKinds {

    private static final String NAME = "a measure of which little is known";

    private LittleKnownKinds() {}

    static List<Kind> all() {
        return List.of(
                Kind.of(
                        NAME,
                        "One figure",
                        "One figure (?<what>and nothing to compare it with|, compared with others on its page)?\\.",
                        (found, spot) -> spot.any(
                                view -> view.counted().size() <= 1
                                        && view.reported().size() <= 1
                                        && change(view).isEmpty(),
                                view -> view.counted().size() + " values, " + view.reported()),
                        "finding-alone"),
                Kind.of(
                        NAME,
                        "compared with others on its page",
                        "One figure, compared with others on its page\\.",
                        (found, spot) -> spot.any(
                                view -> !view.measure()
                                        .said()
                                        .list("comparisons")
                                        .isEmpty(),
                                view -> "no comparison"),
                        "finding-alone-but-compared"),
                Kind.of(
                        NAME,
                        "No value is published",
                        "No value is published; the table of its values says why\\.",
                        (found, spot) -> spot.any(
                                view -> !view.rows().isEmpty()
                                        && view.rows().stream()
                                                .allMatch(row -> row.value().isEmpty())
                                        && view.reported().isEmpty(),
                                view -> "it has values"),
                        "finding-kept-back"),
                Kind.of(
                        NAME,
                        "no figures",
                        "^(?:This site holds no figures for it\\.|.+: no figures yet)$",
                        block -> block.page().matches("!?.*(measures|plan).*"),
                        (found, spot) ->
                                spot.any(view -> view.newest().isEmpty(), view -> "it has figures: " + view.newest()),
                        "finding-no-figures",
                        "finding-no-figures-yet"),
                Kind.of(
                        NAME,
                        "Its figures stand in a comparison",
                        "Its figures stand in a comparison below\\. They do not run from one period to the next\\.",
                        (found, spot) -> spot.any(
                                view -> !view.measure()
                                                .said()
                                                .list("comparisons")
                                                .isEmpty()
                                        && view.counted().isEmpty()
                                        && view.reported().isEmpty(),
                                view -> "it has figures of its own"),
                        "finding-only-compared"),
                Kind.of(
                        NAME,
                        "What was published: ",
                        "What was published: (?<figures>.+)\\.$",
                        (found, spot) -> spot.any(
                                view -> view.measure().said().list("comparisons").stream()
                                                .flatMap(each -> each.list("figures").stream())
                                                .anyMatch(each -> isIn(found.group("figures"), each))
                                        || view.reported().stream()
                                                .flatMap(told -> told.text("month").stream())
                                                .anyMatch(found.group("figures")::contains),
                                view -> "" + view.reported()),
                        "finding-only"),
                Kind.of(
                        "the figure before",
                        "It was ",
                        "It was (?<figure>" + Shown.AMOUNT + ")(?: \\([a-z ]+\\))? in (?<period>" + Shown.PERIOD
                                + ")\\.",
                        block -> block.page().matches("!?(measures|kpis|index|plan|reports|commitments|data).*"),
                        (found, spot) -> spot.any(
                                view -> view.figure(Period.shown(found.group("period"))
                                                .orElseThrow())
                                        .filter(value -> Amount.shows(found.group("figure"), value))
                                        .isPresent(),
                                view -> "" + Period.shown(found.group("period")).flatMap(view::figure)),
                        "finding-before"),
                Kind.of(
                        "change of a year whose figure is not known",
                        "The year to ",
                        "The year to (?<until>[A-Z][a-z]+ \\d{4}) was (?<size>" + Shown.AMOUNT
                                + ") (?<way>higher|lower|longer|shorter) than the year before\\. Its own figure is not published here\\.",
                        (found, spot) -> spot.any(
                                view -> isChange(
                                                view,
                                                found.group("until"),
                                                found.group("size"),
                                                found.group("way").matches("higher|longer"))
                                        && view.newest()
                                                .flatMap(end -> view.months(end, 12))
                                                .isEmpty(),
                                view -> "" + change(view)),
                        "finding-year-compared"),
                Kind.of(
                        "change of a year whose figure is not known",
                        " by ",
                        "(?<way>[Rr]ose|[Ff]ell) by (?<size>" + Shown.AMOUNT
                                + ") in the year to (?<until>[A-Z][a-z]+ \\d{4})",
                        block -> !block.page().matches("sections.*|pages.*") && block.isOnWeb(),
                        (found, spot) -> spot.any(
                                view -> isChange(
                                        view,
                                        found.group("until"),
                                        found.group("size"),
                                        found.group("way").endsWith("ose")),
                                view -> "" + change(view)),
                        "finding-year-alone",
                        "change-figure-of-year"),
                Kind.of(
                        "figures without a series",
                        "The figures stand as published",
                        "(?<some>Too few values of single|The values of single) (?<unit>months|quarters|years|financial years) are (?:not )?published here",
                        (found, spot) -> spot.any(
                                view -> (view.measure().noun() + "s").equals(found.group("unit"))
                                        && view.counted().size() < 3,
                                view -> view.counted().size() + " values by "
                                        + view.measure().noun()),
                        "measure-about-no-series"),
                Kind.of(
                        "what the plan began after",
                        "These figures are from before ",
                        "These figures are from before (?<day>\\d{1,2} [A-Z][a-z]+ \\d{4}), when the plan begins\\.",
                        (found, spot) -> {
                            LocalDate start = spot.edition().start();
                            List<String> ids = spot.kpi().isPresent()
                                    ? spot.kpi().orElseThrow().words("measures")
                                    : spot.edition().kpis().stream()
                                            .flatMap(kpi -> kpi.words("measures").stream())
                                            .toList();
                            boolean before = ids.stream()
                                    .flatMap(id -> spot.plan().measure(id).stream())
                                    .flatMap(measure -> measure.views(spot.plan()).stream())
                                    .flatMap(view -> view.newest().stream())
                                    .allMatch(newest -> newest.lastDay().isBefore(start));
                            return Kind.when(!before || !found.group("day").equals(Period.day(start)), "from " + start);
                        },
                        "measure-before-the-plan"));
    }

    private static boolean isIn(String figures, Yml figure) {
        return figures.contains(figure.get("value").replaceAll("^0+(?=\\d)", ""))
                || figures.contains(figure.get("name"));
    }

    private static Optional<BigDecimal> change(View view) {
        return view.newest().flatMap(view::change);
    }

    private static boolean isChange(View view, String until, String size, boolean up) {
        return view.newest()
                .filter(end -> Period.month(end.lastMonth()).equals(until))
                .flatMap(view::change)
                .filter(change -> Amount.showsSize(size, change) && change.signum() == (up ? 1 : -1))
                .isPresent();
    }
}
