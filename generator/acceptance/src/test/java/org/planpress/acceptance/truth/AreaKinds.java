package org.planpress.acceptance.truth;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What is said of the areas of a measure side by side. */
final class AreaKinds {

    private static final String NAME = "areas side by side";
    private static final Pattern EACH =
            Pattern.compile("(?<area>[^:;]+): (?<figure>" + Shown.AMOUNT + ") in (?<period>" + Shown.PERIOD + ")");

    private AreaKinds() {}

    static List<Kind> all() {
        return List.of(
                Kind.of(
                        NAME,
                        "one for each area",
                        "Small line charts, one for each area: (?<areas>.+)\\.",
                        (found, spot) -> {
                            Matcher each = EACH.matcher(found.group("areas"));
                            boolean right = true;
                            while (each.find()) {
                                String area = each.group("area").strip();
                                String figure = each.group("figure");
                                String period = each.group("period");
                                right &= parts(spot)
                                        .anyMatch(view -> view.measure()
                                                        .areaName(view.area())
                                                        .equals(area)
                                                && newest(view)
                                                        .filter(value -> Amount.shows(figure, value))
                                                        .isPresent()
                                                && view.newestOfSeries()
                                                        .map(at -> view.rows()
                                                                .get(at)
                                                                .period()
                                                                .toString())
                                                        .equals(Optional.of(period)));
                            }
                            return Kind.when(!right, "other figures");
                        },
                        "areas-drawing"),
                Kind.of(
                        NAME,
                        "est in ",
                        "(?<most>[Hh]ighest|[Ll]ongest) in (?<high>[^,.;]+), (?<least>lowest|shortest) in (?<low>[^,.;(]+?)(?: \\(CSV.*)?$",
                        (found, spot) -> Kind.when(
                                spot.plan().measures().stream()
                                        .noneMatch(measure -> isExtreme(
                                                measure,
                                                found.group("high"),
                                                found.group("low"),
                                                found.group("most").endsWith("ongest"),
                                                spot)),
                                "in others"),
                        "areas-extremes"),
                Kind.of(
                        NAME,
                        "",
                        "^(?:SUBTITLE |Figure \\d+\\. )?(?<name>.+?) (?:in (?<areas>[^,]+)|by area), each (?<unit>[a-z ]+), (?<from>"
                                + Shown.PERIOD + ") to (?<until>" + Shown.PERIOD
                                + ")(?:\\. The scale is the same for all(?: and starts at .+)?\\.)?$",
                        block -> block.text().contains(" by area,")
                                || block.text().contains("is the same for all"),
                        (found, spot) -> Kind.when(
                                spot.plan().measures().stream()
                                        .flatMap(measure -> measure.views(spot.plan()).stream())
                                        .filter(view -> !view.area().isEmpty()
                                                && view.measure().title().equals(found.group("name")))
                                        .noneMatch(view -> Shown.first(view).equals(found.group("from"))
                                                && Shown.last(view).equals(found.group("until"))
                                                && view.measure().noun().equals(found.group("unit"))
                                                && (found.group("areas") == null
                                                        || found.group("areas")
                                                                .contains(view.measure()
                                                                        .areaName(view.area())))),
                                "another time or other areas"),
                        "areas-caption",
                        "areas-subtitle",
                        "areas-subtitle-from"),
                Kind.of(
                        NAME,
                        "to no area",
                        "Of (?<whole>" + Shown.AMOUNT + ") in (?<period>" + Shown.PERIOD + "), (?<number>"
                                + Shown.AMOUNT + ") belongs? to no area\\.",
                        (found, spot) -> Kind.when(
                                !isRest(spot, found.group("period"), found.group("whole"), found.group("number"), 1),
                                "another rest"),
                        "areas-some-in-none"),
                Kind.of(
                        NAME,
                        "more than the whole",
                        "In (?<period>" + Shown.PERIOD + ") the areas add up to (?<number>" + Shown.AMOUNT
                                + ") more than the whole\\.",
                        (found, spot) -> Kind.when(
                                !isRest(spot, found.group("period"), "", found.group("number"), -1), "another rest"),
                        "areas-more-than-the-whole"),
                Kind.of(
                        NAME,
                        "every case belongs",
                        "In (?<period>" + Shown.PERIOD + ") every case belongs to an area\\.",
                        (found, spot) -> Kind.when(!isRest(spot, found.group("period"), "", "0", 1), "some do not"),
                        "areas-each-in-an-area"));
    }

    private static Stream<View> parts(Spot spot) {
        return spot.plan().measures().stream()
                .flatMap(measure -> measure.views(spot.plan()).stream())
                .filter(view -> !view.area().isEmpty());
    }

    private static Optional<BigDecimal> newest(View view) {
        return view.newestOfSeries().flatMap(view::value);
    }

    private static boolean isExtreme(Measure measure, String high, String low, boolean time, Spot spot) {
        List<View> views = measure.views(spot.plan()).stream()
                .filter(view -> !view.area().isEmpty() && newest(view).isPresent())
                .sorted(Comparator.comparing(view -> newest(view).orElseThrow()))
                .toList();
        return views.size() > 1
                && measure.isTime() == time
                && measure.areaName(views.get(views.size() - 1).area()).equals(high.strip())
                && measure.areaName(views.get(0).area()).equals(low.strip());
    }

    /** Whether a whole is so much more than its parts, or less. */
    private static boolean isRest(Spot spot, String period, String whole, String rest, int sign) {
        Period at = Period.shown(period).orElseThrow();
        return (spot.measure().isPresent() ? spot.measure().stream() : spot.plan().measures().stream())
                .anyMatch(measure -> {
                    List<View> views = measure.views(spot.plan());
                    Optional<BigDecimal> all = views.stream()
                            .filter(view -> view.area().isEmpty())
                            .findFirst()
                            .flatMap(view -> view.figure(at));
                    BigDecimal parts = views.stream()
                            .filter(view -> !view.area().isEmpty())
                            .flatMap(view -> view.figure(at).stream())
                            .reduce(BigDecimal.ZERO, BigDecimal::add);
                    return all.filter(figure -> whole.isEmpty() || Amount.shows(whole, figure))
                            .map(figure -> figure.subtract(parts).multiply(BigDecimal.valueOf(sign)))
                            .filter(left -> Amount.shows(rest, left))
                            .isPresent();
                });
    }
}
