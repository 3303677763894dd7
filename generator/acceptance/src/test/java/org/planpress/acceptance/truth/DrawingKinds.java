package org.planpress.acceptance.truth;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The labels inside drawings, and the keys that say what their marks mean: a mark that is explained is there. */
final class DrawingKinds {

    private static final Kind.Place LABEL = block -> block.tag().equals("text");

    private DrawingKinds() {}

    static List<Kind> all() {
        return List.of(
                Kind.of(
                        "label in a drawing",
                        "",
                        "^(?<line>Average|Upper|Lower)(?: limit)? (?<figure>[−\\d£].*)$",
                        LABEL,
                        (found, spot) -> spot.any(
                                view -> isLine(view, found.group("line"), found.group("figure"), spot),
                                view -> "" + spot.reading().chart(view).stretches()),
                        "chart-limit-at-briefly",
                        "chart-limit-at"),
                Kind.of(
                        "label in a drawing",
                        "Target ",
                        "^Target (?<figure>[−\\d£].*)$",
                        LABEL,
                        (found, spot) -> spot.any(
                                view -> view.target()
                                        .filter(target -> Stream.concat(
                                                        target.text("value").stream(),
                                                        target.list("years").stream()
                                                                .map(each -> each.get("value")))
                                                .map(Amount::written)
                                                .anyMatch(level -> isShown(found.group("figure"), level)))
                                        .isPresent(),
                                view -> "" + view.target()),
                        "chart-target-at"),
                Kind.of(
                        "label in a drawing",
                        "Limits reset, ",
                        "^Limits reset, (?<period>.+)$",
                        LABEL,
                        (found, spot) -> spot.any(
                                view -> spot.reading().chart(view).stretches().stream()
                                        .skip(1)
                                        .map(each ->
                                                view.rows().get(each.from()).period())
                                        .anyMatch(period -> isBriefly(found.group("period"), period)),
                                view -> "" + spot.reading().chart(view).stretches()),
                        "chart-limits-reset-in"),
                Kind.of(
                        "label in a drawing",
                        "",
                        "^(?<how>Forecast|Provisional|Estimated|Newest) (?<figure>[−\\d£].*)$",
                        LABEL,
                        (found, spot) -> spot.any(
                                view -> view.rows().stream()
                                        .filter(row -> found.group("how").equals("Newest")
                                                || row.status()
                                                        .equals(found.group("how")
                                                                .toLowerCase(Locale.ROOT)))
                                        .anyMatch(row -> row.value()
                                                .filter(value -> isShown(found.group("figure"), value))
                                                .isPresent()),
                                view -> "" + view.rows()),
                        "chart-ahead-at"),
                Kind.of(
                        "key to the marks of a chart",
                        "marks a value that is unusual",
                        "A (?<mark>diamond|triangle|square) marks a value that is unusual",
                        (found, spot) -> spot.any(
                                view -> hasMark(view, found.group("mark"), spot),
                                view -> "no such value of " + view.name()),
                        "measure-figure-diamond",
                        "measure-figure-triangle",
                        "measure-figure-square"),
                Kind.of(
                        "key to the marks of a chart",
                        "A dot is within",
                        "A dot is within what is usual\\.",
                        (found, spot) -> spot.any(
                                view -> spot.reading().chart(view).stretches().stream()
                                        .anyMatch(Chart.Stretch::hasLimits),
                                view -> "nothing is known to be usual"),
                        "measure-figure-dot"),
                Kind.of(
                        "key to the marks of a chart",
                        "Dashes lead to values",
                        "Dashes lead to values that are (?<how>forecast|made up)",
                        (found, spot) -> spot.any(
                                view -> view.rows().stream()
                                        .anyMatch(
                                                found.group("how").equals("forecast")
                                                        ? Measure.Row::isForecast
                                                        : Measure.Row::isMadeUp),
                                view -> "no such value"),
                        "measure-figure-forecast",
                        "measure-figure-made-up"),
                Kind.of(
                        "start of a scale",
                        "The scale starts at ",
                        "\\. The scale starts at (?<start>" + Shown.AMOUNT + ")(?:\\.|$)",
                        block -> !block.page().startsWith("data/"),
                        (found, spot) -> spot.any(
                                view -> lowest(view)
                                        .filter(least -> Amount.of(found.group("start"))
                                                .filter(start -> start.value().compareTo(least) <= 0
                                                        && start.value().signum() != 0)
                                                .isPresent())
                                        .isPresent(),
                                view -> "the least is " + lowest(view)),
                        "measure-figure-subtitle-from"),
                Kind.of(
                        "limits that start anew or are a first guess",
                        "What is usual is worked out anew from ",
                        "What is usual is worked out anew from (?<period>" + Shown.PERIOD + "): (?<reason>.+?)\\.",
                        (found, spot) -> spot.any(
                                view -> isRebase(view, found.group("period"), found.group("reason")),
                                view -> "" + view.measure().said().map("statistics")),
                        "series-anew"),
                Kind.of(
                        "limits that start anew or are a first guess",
                        "Something changed between the two years",
                        "Something changed between the two years, in (?<period>" + Shown.PERIOD
                                + "): (?<reason>.+?)\\.",
                        (found, spot) -> spot.any(
                                view -> isRebase(view, found.group("period"), found.group("reason")),
                                view -> "" + view.measure().said().map("statistics")),
                        "finding-anew-between"),
                Kind.of(
                        "limits that start anew or are a first guess",
                        "a first guess",
                        "With fewer than twelve values the usual range is a first guess\\.",
                        (found, spot) -> spot.any(
                                view -> spot.reading().chart(view).stretches().stream()
                                        .anyMatch(each -> each.hasLimits() && each.values() < 12),
                                view -> "" + spot.reading().chart(view).stretches()),
                        "variation-first-guess"));
    }

    private static boolean isShown(String figure, BigDecimal value) {
        return Amount.shows(figure, value)
                || (figure.contains(":") && Amount.written(figure).compareTo(Amount.rounded(value, 0)) == 0);
    }

    private static Stream<Integer> points(View view) {
        return IntStream.range(0, view.rows().size())
                .boxed()
                .filter(at -> view.value(at).isPresent());
    }

    private static boolean isLine(View view, String line, String figure, Spot spot) {
        boolean parts = view.measure().unit().equals("percent");
        boolean positive = view.counted().stream()
                .allMatch(row -> row.value().orElseThrow().signum() >= 0);
        Predicate<Chart.Stretch> shown = each -> isShown(
                figure,
                BigDecimal.valueOf(
                        switch (line) {
                            case "Average" -> each.mean();
                            case "Upper" -> parts ? Math.min(100, each.upper()) : each.upper();
                            default -> positive ? Math.max(0, each.lower()) : each.lower();
                        }));
        return spot.reading().chart(view).stretches().stream()
                .filter(Chart.Stretch::hasLimits)
                .anyMatch(shown);
    }

    /** {@code Jan 2025}, {@code Apr–Jun 2024}. */
    private static boolean isBriefly(String words, Period period) {
        String[] parts = words.split(" ", -1);
        return words.endsWith(Integer.toString(period.first().getYear()))
                && Period.month(parts[0].split("–", -1)[0])
                        .equals(Optional.of(period.first().getMonthValue()));
    }

    private static boolean hasMark(View view, String mark, Spot spot) {
        Chart chart = spot.reading().chart(view);
        return points(view)
                .map(chart::verdict)
                .filter(verdict -> verdict.why() != Chart.Why.USUAL)
                .map(verdict -> DirectionKinds.tag(view, verdict.high()))
                .anyMatch(tag -> tag.equals(
                        switch (mark) {
                            case "diamond" -> "Worse";
                            case "triangle" -> "Better";
                            default -> "Changed";
                        }));
    }

    private static Optional<BigDecimal> lowest(View view) {
        return view.rows().stream().flatMap(row -> row.value().stream()).reduce(BigDecimal::min);
    }

    private static boolean isRebase(View view, String period, String reason) {
        return view.measure().said().map("statistics").list("rebase").stream()
                .anyMatch(each -> Period.of(each.get("from")).toString().equals(period)
                        && each.get("reason").replaceAll("\\.$", "").startsWith(reason));
    }
}
