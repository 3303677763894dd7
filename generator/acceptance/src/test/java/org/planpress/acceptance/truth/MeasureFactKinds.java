package org.planpress.acceptance.truth;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/** What a page says of a measure itself: its time, its unit, the day of its figures. */
final class MeasureFactKinds {

    private MeasureFactKinds() {}

    static List<Kind> all() {
        return List.of(
                Kind.of(
                        "time that a measure covers",
                        "",
                        "^(?:(?<from>" + Shown.PERIOD + ") to (?<until>" + Shown.PERIOD
                                + ")|(?<year>The year to .+)|(?<one>" + Shown.PERIOD + "))$",
                        block -> Shown.MEASURE_PAGE.holds(block)
                                && block.tag().equals("dd")
                                && block.name().equals("Covers"),
                        (found, spot) -> spot.any(
                                view -> covers(view, found),
                                view -> view.rows().isEmpty()
                                        ? view.reported().toString()
                                        : view.rows().get(0).period() + " to " + Shown.last(view)),
                        "measure-about-span",
                        "measure-about-year-to"),
                Kind.of(
                        "number of periods",
                        "",
                        "^All (?<number>\\w+) (?<unit>months|quarters|years|financial years)(?:, limits)? and totals$",
                        block -> block.tag().equals("summary"),
                        (found, spot) -> spot.any(
                                view -> view.rows().size() == Amount.count(found.group("number"))
                                        && (view.measure().noun() + "s").equals(found.group("unit")),
                                view -> "" + view.rows().size()),
                        "measure-all",
                        "measure-all-values"),
                Kind.of(
                        "how several periods make one figure",
                        "A figure for several ",
                        "A figure for several (?<unit>months|quarters) is their (?<how>sum|average)(?<weight>, in which each counts by"
                                + " its value of)?",
                        Shown.MEASURE_PAGE,
                        (found, spot) -> {
                            Measure measure = spot.measure().orElseThrow();
                            return Kind.when(
                                    !measure.combine().equals(found.group("how"))
                                            || !found.group("unit").equals(measure.noun() + "s")
                                            || (found.group("weight") != null)
                                                    != measure.said().has("weightedBy"),
                                    measure.combine());
                        },
                        "measure-about-sum",
                        "measure-about-average",
                        "measure-about-weighted-average"),
                Kind.of(
                        "day that figures were published, and the next",
                        "",
                        "^(?<day>\\d{1,2} [A-Z][a-z]+ \\d{4})(?: \\(overdue (?:by (?<months>\\d+) months? )?on (?<now>[^)]+)\\))?$"
                                + "|^No date has been announced\\.$|^The papers name no date\\.$",
                        block -> Shown.MEASURE_PAGE.holds(block)
                                && block.tag().equals("dd")
                                && block.name().matches("Published|Next update"),
                        (found, spot) -> published(found, spot),
                        "measure-about-overdue",
                        "measure-about-no-update",
                        "measure-about-published",
                        "measure-about-next-update"),
                Kind.of(
                        "measures counted",
                        " measure",
                        "^(?<number>\\w+) measures?\\. (?:Each|It) shows",
                        (found, spot) -> Kind.when(
                                Amount.count(found.group("number"))
                                        != spot.plan().measures().size(),
                                "" + spot.plan().measures().size()),
                        "measure-lead"));
    }

    private static boolean covers(View view, Matcher found) {
        if (found.group("from") != null) {
            return !view.rows().isEmpty()
                    && Shown.first(view).equals(found.group("from"))
                    && Shown.last(view).equals(found.group("until"));
        }
        if (found.group("year") != null) {
            return view.reported().stream()
                    .limit(1)
                    .anyMatch(told -> told.has("twelveMonth")
                            && found.group("year")
                                    .equals("The year to "
                                            + Period.month(Period.of(told.get("period"))
                                                    .lastMonth())));
        }
        return (view.rows().size() == 1 && Shown.last(view).equals(found.group("one")))
                || view.reported().stream()
                        .limit(1)
                        .anyMatch(
                                told -> Period.of(told.get("period")).toString().equals(found.group("one")));
    }

    private static Optional<String> published(Matcher found, Spot spot) {
        Yml said = spot.measure().orElseThrow().said();
        String key = spot.block().name().equals("Published") ? "published" : "nextUpdate";
        Optional<String> truth = said.day(key).map(Period::day);
        if (found.group("day") == null) {
            return Kind.when(truth.isPresent(), "" + truth);
        }
        boolean past = key.equals("nextUpdate")
                && said.day(key).filter(spot.day()::isAfter).isPresent();
        long months = past ? ChronoUnit.MONTHS.between(said.day(key).orElseThrow(), spot.day()) : 0;
        boolean told = found.group("now") != null;
        boolean right = truth.equals(Optional.of(found.group("day")))
                && told == past
                && (!told || found.group("now").equals(Period.day(spot.day())))
                && (found.group("months") == null ? months == 0 : Long.parseLong(found.group("months")) == months);
        return Kind.when(!right, truth + ", overdue by " + months + " months");
    }
}
