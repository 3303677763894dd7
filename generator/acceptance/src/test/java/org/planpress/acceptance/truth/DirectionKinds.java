package org.planpress.acceptance.truth;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which way a measure goes, and whether that is good. */
final class DirectionKinds {

    private DirectionKinds() {}

    static List<Kind> all() {
        return List.of(
                Kind.of(
                        "direction",
                        "",
                        "^(?<tag>Better|Worse|Changed|No clear change|Not judged|Not enough data)$",
                        block -> block.column().equals("Direction")
                                || block.style().contains("way-now")
                                || (block.tag().equals("dd") && block.name().equals("Direction")),
                        (found, spot) -> spot.any(
                                view -> direction(view, spot).equals(found.group("tag")),
                                view -> direction(view, spot)),
                        "direction-tag"),
                Kind.of(
                        "direction",
                        " (",
                        "\\b(?<tag>Better|Worse|Changed|No clear change|Not judged|Not enough data) \\((?<when>[^)]+)\\)\\.?$",
                        block -> block.style().equals("now") || block.page().startsWith("!"),
                        (found, spot) -> spot.any(
                                view -> direction(view, spot).equals(found.group("tag"))
                                        && view.newest()
                                                .filter(newest -> List.of(
                                                                newest.toString(),
                                                                "Year to " + Period.month(newest.lastMonth()))
                                                        .contains(found.group("when")))
                                                .isPresent(),
                                view -> direction(view, spot) + ", " + view.newest()),
                        "kpi-measured-in"),
                Kind.of(
                        "change for the better or worse",
                        "That is a change for the ",
                        "That is a change for the (?<way>better|worse)\\.",
                        (found, spot) -> spot.any(
                                view -> LimitKinds.verdict(view, spot).why() != Chart.Why.USUAL
                                        && tag(
                                                        view,
                                                        LimitKinds.verdict(view, spot)
                                                                .high())
                                                .equalsIgnoreCase(found.group("way")),
                                view -> tag(view, LimitKinds.verdict(view, spot).high())),
                        "variation-better",
                        "variation-worse"),
                Kind.of(
                        "which way is good",
                        "",
                        "^(?<way>.+)$",
                        block -> Shown.MEASURE_PAGE.holds(block)
                                && block.tag().equals("dd")
                                && block.name().equals("Good is"),
                        (found, spot) -> {
                            Measure measure = spot.measure().orElseThrow();
                            String truth =
                                    switch (measure.good()) {
                                        case "increase" -> measure.isTime() ? "Longer" : "Higher";
                                        case "decrease" -> measure.isTime() ? "Shorter" : "Lower";
                                        default -> "Neither; more or less is not better in itself";
                                    };
                            return Kind.when(!found.group("way").equals(truth), truth);
                        },
                        "finding-good"));
    }

    /** Where a measure is going, by its newest value if that is a fact of its series, else as it was published. */
    static String direction(View view, Spot spot) {
        Optional<Period> newest = view.newest();
        if (newest.isEmpty()) {
            return "Not enough data";
        }
        Optional<Integer> own = view.newestOfSeries()
                .filter(at -> view.rows().get(at).period().equals(newest.get()))
                .filter(at -> view.hasFacts() || view.reported(newest.get()).isEmpty());
        if (own.isPresent() && Chart.isWanted(view)) {
            Chart chart = spot.reading().chart(view);
            Chart.Verdict verdict = chart.verdict(own.get());
            if (verdict.why() == Chart.Why.USUAL) {
                return chart.stretch(own.get()).isPresent() ? "No clear change" : "Not enough data";
            }
            return tag(view, verdict.high());
        }
        Optional<Yml> told = view.reported(newest.get());
        List<String> signals = told.map(each -> each.words("signals")).orElse(List.of());
        Optional<BigDecimal> change = Shown.change(view);
        String trend = told.map(each -> each.get("trend")).orElse("");
        boolean scored = told.filter(each -> each.has("attention")).isPresent();
        if (signals.isEmpty() && trend.isEmpty() && !scored) {
            return view.hasFacts() && own.isPresent() && !Chart.isWanted(view) ? "Not judged" : "Not enough data";
        }
        List<Boolean> ways = new ArrayList<>(
                signals.stream().map(signal -> signal.endsWith("high")).toList());
        int sign = change.map(BigDecimal::signum).orElse(0);
        if ((trend.equals("increasing") && sign > 0) || (trend.equals("decreasing") && sign < 0)) {
            ways.add(sign > 0);
        }
        return ways.stream().distinct().count() == 1 ? tag(view, ways.get(0)) : "No clear change";
    }

    static String tag(View view, boolean up) {
        return switch (view.measure().good()) {
            case "increase" -> up ? "Better" : "Worse";
            case "decrease" -> up ? "Worse" : "Better";
            default -> "Changed";
        };
    }
}
