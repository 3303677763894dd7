package org.planpress.acceptance.truth;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is usual for a measure, and what is not. */
final class LimitKinds {

    private LimitKinds() {}

    static List<Kind> all() {
        return List.of(
                Kind.of(
                        "usual range",
                        "Lines mark the average of ",
                        "Lines mark the average of (?<mean>" + Shown.AMOUNT
                                + ") and the usual range of (?<range>.+?)\\. ?(?=[A-Z]|$)",
                        (found, spot) -> spot.any(
                                view -> range(view, spot)
                                        .filter(stretch -> Amount.shows(found.group("mean"), of(stretch.mean())))
                                        .filter(stretch -> isRange(found.group("range"), stretch, view))
                                        .isPresent(),
                                view -> "" + range(view, spot)),
                        "measure-figure-lines",
                        "range-between",
                        "range-up-to",
                        "range-from",
                        "range-any",
                        "range-one"),
                Kind.of(
                        "newest value against the usual range",
                        "The newest figure lies ",
                        "The newest figure lies (?<where>above|below|within) the usual range of (?<range>.+?)\\. ?(?=[A-Z]|$)",
                        (found, spot) -> spot.any(
                                view -> range(view, spot)
                                        .filter(stretch -> isRange(found.group("range"), stretch, view))
                                        .filter(stretch -> verdict(view, spot)
                                                .equals(
                                                        switch (found.group("where")) {
                                                            case "above" -> new Chart.Verdict(Chart.Why.OUTSIDE, true);
                                                            case "below" -> new Chart.Verdict(Chart.Why.OUTSIDE, false);
                                                            default -> new Chart.Verdict(Chart.Why.USUAL, false);
                                                        }))
                                        .isPresent(),
                                view -> verdict(view, spot) + " " + range(view, spot)),
                        "variation-why-outside",
                        "variation-why-within"),
                Kind.of(
                        "finding over a chart",
                        "",
                        "(?i)^(?:Illustrative: )?(?<finding>above the usual range|below the usual range|within the usual range"
                                + "|near the (?:top|bottom) of the usual range|(?:above|below) average for \\w+ [a-z ]+ running"
                                + "|(?:higher|lower) each [a-z ]+ for \\w+ [a-z ]+ running|no change|one value so far"
                                + "|too few values to say what is usual)\\.?$",
                        block -> block.tag().matches("h3|title|p|td|slide|docx|pdf")
                                && !block.column().equals("Unusual?"),
                        (found, spot) -> spot.any(
                                view -> findings(view, spot)
                                        .contains(found.group("finding").toLowerCase(Locale.ROOT)),
                                view -> findings(view, spot).toString()),
                        "variation-title",
                        "variation-sentence",
                        "variation-within",
                        "variation-outside",
                        "variation-near-end",
                        "variation-shift",
                        "variation-trend",
                        "variation-running",
                        "variation-no-change",
                        "variation-one-value",
                        "variation-too-few"),
                Kind.of(
                        "why a value is unusual",
                        " in a row",
                        "The newest figure is one of (?<run>\\w+) in a row (?<side>above|below) the average of (?<mean>"
                                + Shown.AMOUNT
                                + ")|Two of three \\w[a-z ]+ in a row lie near the (?<end>top|bottom) of the usual range"
                                + "|The figure has (?<way>risen|fallen) (?<steps>\\w+) times in a row",
                        (found, spot) -> spot.any(view -> isWhy(found, view, spot), view -> "" + verdict(view, spot)),
                        "variation-why-shift",
                        "variation-why-near-end",
                        "variation-why-trend"),
                Kind.of(
                        "arithmetic of limits",
                        ": the average is ",
                        "(?<from>" + Shown.PERIOD + ") to (?<until>" + Shown.PERIOD + "): the average is (?<mean>"
                                + Shown.AMOUNT
                                + ") and the mean jump from one value to the next is (?<jump>" + Shown.AMOUNT
                                + ")\\. The limits are (?<lower>" + Shown.AMOUNT + ") and (?<upper>" + Shown.AMOUNT
                                + "),",
                        (found, spot) -> spot.any(
                                view -> spot.reading().chart(view).stretches().stream()
                                        .filter(Chart.Stretch::hasLimits)
                                        .anyMatch(each -> periodAt(view, each.from())
                                                        .equals(found.group("from"))
                                                && lastValued(view, each).equals(found.group("until"))
                                                && Amount.shows(found.group("mean"), of(each.mean()))
                                                && Amount.shows(found.group("jump"), of(each.jump()))
                                                && Amount.shows(found.group("lower"), of(each.lower()))
                                                && Amount.shows(found.group("upper"), of(each.upper()))),
                                view -> spot.reading().chart(view).stretches().toString()),
                        "measure-about-limits"),
                Kind.of(
                        "unusual value in a table",
                        "",
                        "^(?<words>.+)$",
                        block -> SeriesTableKinds.VALUES.holds(block)
                                && block.column().equals("Unusual?"),
                        (found, spot) -> {
                            Period period =
                                    Period.shown(spot.block().row().get(0)).orElseThrow();
                            return spot.any(
                                    view -> view.index(period).isPresent()
                                            && inTable(view, view.index(period).get(), spot)
                                                    .equals(found.group("words")),
                                    view -> "" + view.index(period).map(at -> inTable(view, at, spot)));
                        },
                        "variation-not-unusual",
                        "variation-no-value",
                        "variation-left-out",
                        "variation-part-of-trend",
                        "variation-near-limit",
                        "variation-part-of-shift"),
                Kind.of(
                        "row of a limit",
                        "",
                        "^(?<figure>" + Shown.AMOUNT + ")$",
                        block -> Shown.MEASURE_PAGE.holds(block)
                                && block.row().size() >= 3
                                && block.style().contains("n")
                                && block.row().get(0).matches("(?:Average|Upper limit|Lower limit)(?: from .+)?"),
                        (found, spot) ->
                                spot.any(view -> isLimit(view, found.group("figure"), spot), view -> "no such limit"),
                        "chart-limit",
                        "chart-limit-from"));
    }

    /** The last period of a stretch that has a value to reckon with. */
    private static String lastValued(View view, Chart.Stretch stretch) {
        int last = stretch.to();
        while (last > stretch.from() && view.value(last).isEmpty()) {
            last--;
        }
        return periodAt(view, last);
    }

    private static String periodAt(View view, int at) {
        return view.rows().get(at).period().toString();
    }

    private static BigDecimal of(double value) {
        return BigDecimal.valueOf(value);
    }

    private static Optional<Chart.Stretch> range(View view, Spot spot) {
        return view.newestOfSeries()
                .filter(at -> Chart.isWanted(view))
                .flatMap(spot.reading().chart(view)::stretch);
    }

    static Chart.Verdict verdict(View view, Spot spot) {
        return view.newestOfSeries()
                .map(spot.reading().chart(view)::verdict)
                .orElse(new Chart.Verdict(Chart.Why.USUAL, false));
    }

    /** Limits are not told below nothing for what is never negative, nor above a hundred for parts. */
    private static boolean isRange(String words, Chart.Stretch stretch, View view) {
        boolean positive = view.counted().stream()
                .allMatch(row -> row.value().orElseThrow().signum() >= 0);
        boolean parts = view.measure().unit().equals("percent")
                && view.counted().stream()
                        .allMatch(row -> row.value().orElseThrow().doubleValue() <= 100);
        boolean low = positive && stretch.lower() <= 0;
        boolean high = parts && stretch.upper() >= 100;
        Matcher both = Pattern.compile("(" + Shown.AMOUNT + ") to (" + Shown.AMOUNT + ")")
                .matcher(words);
        if (both.matches()) {
            return (low
                            ? Amount.shows(both.group(1), BigDecimal.ZERO)
                            : Amount.shows(both.group(1), of(stretch.lower())))
                    && (high
                            ? Amount.shows(both.group(2), BigDecimal.valueOf(100))
                            : Amount.shows(both.group(2), of(stretch.upper())));
        }
        if (words.endsWith(" alone")) {
            return stretch.jump() == 0 && Amount.shows(words.substring(0, words.length() - 6), of(stretch.mean()));
        }
        return words.startsWith("up to ")
                ? low && Amount.shows(words.substring(6), of(stretch.upper()))
                : words.endsWith(" or more")
                        ? high && Amount.shows(words.substring(0, words.length() - 8), of(stretch.lower()))
                        : low && high;
    }

    private static List<String> findings(View view, Spot spot) {
        Optional<Integer> newest = view.newestOfSeries();
        if (newest.isEmpty()) {
            return List.of();
        }
        Chart chart = spot.reading().chart(view);
        Chart.Verdict verdict = chart.verdict(newest.get());
        String unit = view.measure().noun();
        return switch (verdict.why()) {
            case OUTSIDE -> List.of((verdict.high() ? "above" : "below") + " the usual range");
            case NEAR_END -> List.of("near the " + (verdict.high() ? "top" : "bottom") + " of the usual range");
            case SHIFT -> {
                int run = chart.onOneSide(newest.get());
                yield List.of(
                        (verdict.high() ? "above" : "below") + " average for " + word(run) + " " + unit + "s running");
            }
            case TREND -> {
                int run = chart.steps(newest.get(), verdict.high());
                yield List.of((verdict.high() ? "higher" : "lower") + " each " + unit + " for " + word(run) + " " + unit
                        + "s running");
            }
            case USUAL ->
                chart.stretch(newest.get()).isPresent()
                        ? chart.stretch(newest.get()).get().jump() == 0
                                ? List.of("no change")
                                : List.of("within the usual range")
                        : List.of(
                                view.counted().stream()
                                                                .map(row -> row.value()
                                                                        .orElseThrow()
                                                                        .stripTrailingZeros())
                                                                .distinct()
                                                                .count()
                                                        == 1
                                                && view.counted().size() > 1
                                        ? "no change"
                                        : view.rows().size() == 1
                                                ? "one value so far"
                                                : "too few values to say what is usual",
                                "too few values to say what is usual");
        };
    }

    static String word(int number) {
        String[] words = {"no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"};
        return number <= 10 ? words[number] : Integer.toString(number);
    }

    private static boolean isWhy(Matcher found, View view, Spot spot) {
        Chart chart = spot.reading().chart(view);
        Chart.Verdict verdict = verdict(view, spot);
        if (found.group("run") != null) {
            return verdict.equals(new Chart.Verdict(
                            Chart.Why.SHIFT, found.group("side").equals("above")))
                    && chart.onOneSide(view.newestOfSeries().orElseThrow()) == Amount.count(found.group("run"))
                    && Amount.shows(
                            found.group("mean"),
                            of(range(view, spot).orElseThrow().mean()));
        }
        if (found.group("end") != null) {
            return verdict.equals(
                    new Chart.Verdict(Chart.Why.NEAR_END, found.group("end").equals("top")));
        }
        boolean up = found.group("way").equals("risen");
        return verdict.equals(new Chart.Verdict(Chart.Why.TREND, up))
                && chart.steps(view.newestOfSeries().orElseThrow(), up) == Amount.count(found.group("steps"));
    }

    private static boolean isLimit(View view, String figure, Spot spot) {
        String[] words = spot.block().row().get(0).split(" from ", 2);
        boolean positive = view.counted().stream()
                .allMatch(row -> row.value().orElseThrow().signum() >= 0);
        boolean parts = view.measure().unit().equals("percent");
        return spot.reading().chart(view).stretches().stream()
                .filter(Chart.Stretch::hasLimits)
                .filter(each -> words.length == 1 || periodAt(view, each.from()).equals(words[1]))
                .anyMatch(each -> Amount.shows(
                        figure,
                        of(
                                switch (words[0]) {
                                    case "Average" -> each.mean();
                                    case "Upper limit" -> parts ? Math.min(100, each.upper()) : each.upper();
                                    default -> positive ? Math.max(0, each.lower()) : each.lower();
                                })));
    }

    private static String inTable(View view, int at, Spot spot) {
        Measure.Row row = view.rows().get(at);
        Chart chart = spot.reading().chart(view);
        if (row.value().isEmpty()) {
            return "no value";
        }
        if (row.isForecast()) {
            return "not judged";
        }
        if (!Chart.isWanted(view)
                || chart.stretch(at).isEmpty()
                || view.value(at).isEmpty()) {
            return "not judged";
        }
        Chart.Verdict verdict = chart.verdict(at);
        return switch (verdict.why()) {
            case OUTSIDE -> (verdict.high() ? "Above" : "Below") + " the usual range";
            case TREND ->
                "Part of " + word(chart.steps(at, verdict.high())) + " " + (verdict.high() ? "rises" : "falls")
                        + " in a row";
            case NEAR_END -> "Near the " + (verdict.high() ? "upper" : "lower") + " limit, like another of three";
            case SHIFT ->
                "One of " + word(chart.onOneSide(at)) + " in a row " + (verdict.high() ? "above" : "below")
                        + " average";
            case USUAL -> "no";
        };
    }
}
