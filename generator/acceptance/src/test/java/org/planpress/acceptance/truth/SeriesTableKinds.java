package org.planpress.acceptance.truth;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The tables of values and of what is worked out from them. */
final class SeriesTableKinds {

    /** A cell of the table that shows the values of a series one by one. */
    static final Kind.Place VALUES = block -> block.row().size() == 4
            && block.tag().equals("td")
            && block.page().startsWith("measures/")
            && Period.shown(block.row().get(0)).isPresent()
            && !block.row().get(2).contains("as published");

    private SeriesTableKinds() {}

    static List<Kind> all() {
        return List.of(
                Kind.of(
                        "value in a table",
                        "",
                        "^(?<figure>" + Shown.AMOUNT + "|none)$",
                        block -> VALUES.holds(block) && !block.column().matches("Status|Unusual\\?"),
                        (found, spot) -> {
                            Period period =
                                    Period.shown(spot.block().row().get(0)).orElseThrow();
                            return spot.any(
                                    view -> view.index(period).isPresent()
                                            && (found.group("figure").equals("none")
                                                    ? view.rows()
                                                            .get(view.index(period)
                                                                    .get())
                                                            .value()
                                                            .isEmpty()
                                                    : view.rows()
                                                            .get(view.index(period)
                                                                    .get())
                                                            .value()
                                                            .filter(value -> Amount.shows(found.group("figure"), value))
                                                            .isPresent()),
                                    view -> ""
                                            + view.index(period)
                                                    .map(at -> view.rows().get(at)));
                        },
                        "table-none"),
                Kind.of(
                        "status of a value",
                        "",
                        "^(?<status>final|provisional|revised|estimated|forecast|counted in a new way|not available|does not"
                                + " apply|confidential|illustrative)\\b",
                        block -> VALUES.holds(block) && block.column().equals("Status"),
                        (found, spot) -> {
                            Period period =
                                    Period.shown(spot.block().row().get(0)).orElseThrow();
                            return spot.any(
                                    view -> view.index(period)
                                            .map(at -> SeriesKinds.status(
                                                    view.rows().get(at).status()))
                                            .equals(Optional.of(found.group("status"))),
                                    view -> ""
                                            + view.index(period)
                                                    .map(at ->
                                                            view.rows().get(at).status()));
                        },
                        "value-status-name",
                        "measure-figure-new-range"),
                row("row of three months", "^3 months to (?<month>[A-Z][a-z]+ \\d{4})(?:, (?<how>total|average))?$", 3),
                row(
                        "row of twelve months",
                        "^12 months to (?<month>[A-Z][a-z]+ \\d{4})(?:, (?<how>total|average))?$",
                        12),
                Kind.of(
                        "row of the change on the year before",
                        "",
                        "^(?<change>" + Shown.AMOUNT + ")$",
                        block -> Shown.MEASURE_PAGE.holds(block)
                                && block.tag().equals("td")
                                && block.row().size() >= 3
                                && block.style().contains("n")
                                && !block.caption().endsWith(", as published")
                                && block.row().get(0).equals("Change on the year before"),
                        (found, spot) -> spot.any(
                                view -> (isPublishedRow(spot)
                                                ? view.reported().stream()
                                                        .flatMap(told ->
                                                                told.text("yearOnYear").map(Amount::written).stream())
                                                : view
                                                        .newestOfSeries()
                                                        .map(at -> view.rows()
                                                                .get(at)
                                                                .period())
                                                        .flatMap(view::changeOfSeries)
                                                        .stream())
                                        .anyMatch(change -> Amount.shows(found.group("change"), change)),
                                view -> "it is "
                                        + view.newestOfSeries()
                                                .map(at -> view.rows().get(at).period())
                                                .flatMap(view::changeOfSeries)),
                        "table-year-on-year"));
    }

    private static Kind row(String name, String pattern, int months) {
        Pattern head = Pattern.compile(pattern);
        return Kind.of(
                name,
                "",
                "^(?<figure>" + Shown.AMOUNT + ")$",
                block -> Shown.MEASURE_PAGE.holds(block)
                        && block.row().size() >= 3
                        && block.style().contains("n")
                        && head.matcher(block.row().get(0)).matches(),
                (found, spot) -> {
                    Matcher row = head.matcher(spot.block().row().get(0));
                    boolean matches = row.matches();
                    return spot.any(
                            view -> matches
                                    && figures(view, row, months, spot)
                                            .anyMatch(figure -> Amount.shows(found.group("figure"), figure)),
                            view -> "it is "
                                    + view.newestOfSeries()
                                            .map(at -> view.rows().get(at).period())
                                            .flatMap(end -> view.ofSeries(end, months)));
                },
                "measure-figure-months-to",
                "measure-figure-combined-months-to");
    }

    private static boolean isPublishedRow(Spot spot) {
        return spot.block().row().stream().anyMatch(cell -> cell.startsWith("as published"));
    }

    private static Stream<BigDecimal> figures(View view, Matcher row, int months, Spot spot) {
        if (isPublishedRow(spot)) {
            return view.reported().stream()
                    .filter(told -> Period.month(Period.of(told.get("period")).lastMonth())
                            .equals(row.group("month")))
                    .flatMap(told ->
                            told.text(months == 3 ? "threeMonth" : "twelveMonth").map(Amount::written).stream());
        }
        String how = view.measure().combine().equals("sum")
                ? "total"
                : view.measure().combine();
        return view
                .newestOfSeries()
                .map(at -> view.rows().get(at).period())
                .filter(end -> Period.month(end.lastMonth()).equals(row.group("month")))
                .filter(end -> row.group("how") == null || row.group("how").equals(how))
                .flatMap(end -> view.ofSeries(end, months))
                .stream();
    }
}
