package org.planpress.acceptance.truth;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Sentences about figures. */
final class MeasureKinds {

    static final String PERIOD = "(?:[A-Z][a-z]+ to )?[A-Z][a-z]+ \\d{4}|\\d{4}/\\d{2}|\\d{4}";
    static final String AMOUNT =
            "[−+]?£?\\d+(?:,\\d{3})*(?:\\.\\d+)?(?:m|bn|%| million| percentage points?| points?| days?| h| min| s|p)?"
                    + "(?: \\d+ (?:h|min|s))*";
    /** How firm a figure is, said after it. */
    private static final String FIRM = "(?: \\((?<firm>[a-z ]+)\\))?";

    private static final String EVERY = "(?: each (?:month|quarter|year|financial year)| over 12 months)?";
    private static final Pattern EACH = Pattern.compile("(" + PERIOD + ")");
    private static final Kind.Place MEASURE_PAGE = block -> block.page().startsWith("measures/");

    private MeasureKinds() {}

    static List<Kind> all() {
        List<Kind> kinds = new ArrayList<>();
        kinds.addAll(sentences());
        kinds.addAll(charts());
        kinds.addAll(tables());
        kinds.addAll(facts());
        return kinds;
    }

    private static List<Kind> sentences() {
        return List.of(
                Kind.of(
                        "newest figure",
                        "The newest ",
                        "The newest (?<published>published )?figure(?: for (?<area>[^.]+?))? is (?<figure>" + AMOUNT
                                + ")" + FIRM + ", for (?<period>" + PERIOD + ")\\.",
                        (found, spot) -> spot.any(
                                view -> view.newest().equals(Period.shown(found.group("period")))
                                        && isFigure(view, found.group("figure"))
                                        && isFirm(view, Optional.ofNullable(found.group("firm")))
                                        && (found.group("published") != null)
                                                == view.isPublished(
                                                        view.newest().orElseThrow()),
                                MeasureKinds::newest),
                        "finding-newest",
                        "finding-newest-in-area"),
                Kind.of(
                        "change on the year before",
                        " than the year before",
                        "(?:That is |(?:total|average) was [^.]+?(?:\\.\\d[^.]*?)?, )(?<size>" + AMOUNT
                                + ") (?<way>higher|lower|longer|shorter) than the year before",
                        (found, spot) -> spot.any(
                                view -> change(view)
                                        .filter(change -> Amount.showsSize(found.group("size"), change))
                                        .filter(change -> change.signum()
                                                == (found.group("way").matches("higher|longer") ? 1 : -1))
                                        .filter(change -> view.measure().isTime()
                                                == found.group("way").matches("longer|shorter"))
                                        .isPresent(),
                                view -> "the change is " + change(view)),
                        "finding-compared",
                        "finding-that-is",
                        "finding-twelve-months-compared"),
                Kind.of(
                        "twelve months",
                        "Over the 12 months to ",
                        "Over the 12 months to (?<month>[A-Z][a-z]+ \\d{4}) the (?<what>total|average) was (?<figure>"
                                + AMOUNT + ")" + FIRM,
                        (found, spot) -> spot.any(
                                view -> view.newest()
                                        .filter(end ->
                                                Period.month(end.lastMonth()).equals(found.group("month")))
                                        .flatMap(end -> view.months(end, 12))
                                        .filter(figure -> Amount.shows(found.group("figure"), figure))
                                        .filter(figure -> view.measure()
                                                .combine()
                                                .equals(found.group("what").replace("total", "sum")))
                                        .isPresent(),
                                view -> "it is " + view.newest().flatMap(end -> view.months(end, 12)) + " as "
                                        + view.measure().combine()),
                        "finding-twelve-months-were",
                        "finding-twelve-months"),
                Kind.of(
                        "rose or fell",
                        " in ",
                        "(?<way>[Rr]ose to|[Ff]ell to|[Ss]tayed at) (?<figure>" + AMOUNT + ")" + FIRM
                                + " in (?:the year to )?(?<end>" + PERIOD + ")",
                        block -> !block.page().startsWith("sections")
                                && !block.tag().equals("pdf"),
                        (found, spot) -> spot.any(
                                view -> view.newest()
                                        .filter(end -> found.group("end").equals(end.toString())
                                                || found.group("end").equals(Period.month(end.lastMonth())))
                                        .flatMap(end -> view.months(end, 12))
                                        .filter(figure -> Amount.shows(found.group("figure"), figure))
                                        .flatMap(figure -> change(view))
                                        .filter(change -> change.signum() == way(found.group("way")))
                                        .isPresent(),
                                view -> view.newest() + " " + view.newest().flatMap(end -> view.months(end, 12))
                                        + ", changed by " + change(view)),
                        "finding-went",
                        "finding-year",
                        "finding-named-year",
                        "finding-of-year"),
                Kind.of(
                        "run or trend as published",
                        "nusually ",
                        "[Uu]nusually (?<level>high|low|long|short)(?: for (?<months>\\w+) months running)?\\b",
                        (found, spot) -> spot.any(
                                view -> view.newest()
                                        .flatMap(view::reported)
                                        .filter(told -> isLongest(view, told, found))
                                        .isPresent(),
                                view -> "published are "
                                        + view.newest().flatMap(view::reported).map(told -> told.words("signals"))),
                        "finding-running",
                        "finding-marked-as",
                        "finding-level",
                        "finding-marked",
                        "finding-of-news",
                        "finding-of-news-and-latest",
                        "finding-sentence"),
                Kind.of(
                        "run or trend as published",
                        "The publication calls the 12-month trend ",
                        "The publication calls the 12-month trend (?<trend>increasing|decreasing), which points the other way",
                        (found, spot) -> spot.any(
                                view -> view.newest()
                                                .flatMap(view::reported)
                                                .filter(told ->
                                                        told.get("trend").equals(found.group("trend")))
                                                .isPresent()
                                        && change(view).map(BigDecimal::signum).orElse(0)
                                                == (found.group("trend").equals("increasing") ? -1 : 1),
                                view -> "the change is " + change(view)),
                        "finding-against-the-trend"),
                Kind.of(
                        "direction",
                        "",
                        "^(?<tag>Better|Worse|Changed|No clear change|Not enough data)$",
                        block -> block.column().equals("Direction")
                                || block.style().contains("way-now")
                                || (block.tag().equals("dd") && block.name().equals("Direction")),
                        (found, spot) -> spot.any(
                                view -> direction(view, spot).equals(found.group("tag")),
                                view -> direction(view, spot)),
                        "direction-tag"));
    }

    private static int way(String words) {
        return switch (words.toLowerCase(Locale.ROOT)) {
            case "rose to" -> 1;
            case "fell to" -> -1;
            default -> 0;
        };
    }

    static boolean isFigure(View view, String shown) {
        return view.newest()
                .flatMap(view::figure)
                .filter(figure -> Amount.shows(shown, figure))
                .isPresent();
    }

    /** Where what is said is about the year, its figure stands, or the change where that alone was published. */
    static boolean isOfYear(View view, String shown) {
        Optional<Period> end = view.newest();
        return end.flatMap(at -> view.months(at, 12))
                        .filter(figure -> Amount.shows(shown, figure))
                        .isPresent()
                || change(view).filter(figure -> Amount.shows(shown, figure)).isPresent();
    }

    static String newest(View view) {
        return view.name() + ": " + view.newest() + " " + view.newest().flatMap(view::figure);
    }

    private static Optional<BigDecimal> change(View view) {
        return view.newest().flatMap(view::change);
    }

    private static boolean isLongest(View view, Yml told, Matcher found) {
        int months = found.group("months") == null ? 1 : Amount.count(found.group("months"));
        String way = found.group("level").matches("high|long") ? "high" : "low";
        int longest = told.words("signals").stream()
                .mapToInt(signal -> Amount.count(signal.substring(0, signal.indexOf('-'))))
                .max()
                .orElse(0);
        return longest == months
                && view.measure().isTime() == found.group("level").matches("long|short")
                && told.words("signals").stream()
                        .anyMatch(signal -> Amount.count(signal.substring(0, signal.indexOf('-'))) == months
                                && signal.endsWith(way));
    }

    /** Where a measure is going, by its newest value if that is a fact of its series, else as it was published. */
    private static String direction(View view, Spot spot) {
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
        Optional<BigDecimal> change = change(view);
        String trend = told.map(each -> each.get("trend")).orElse("");
        boolean scored = told.filter(each -> each.has("attention")).isPresent();
        if (signals.isEmpty() && trend.isEmpty() && !scored) {
            return "Not enough data";
        }
        List<Boolean> ways = new ArrayList<>(
                signals.stream().map(signal -> signal.endsWith("high")).toList());
        int sign = change.map(BigDecimal::signum).orElse(0);
        if ((trend.equals("increasing") && sign > 0) || (trend.equals("decreasing") && sign < 0)) {
            ways.add(sign > 0);
        }
        return ways.stream().distinct().count() == 1 ? tag(view, ways.get(0)) : "No clear change";
    }

    private static String tag(View view, boolean up) {
        return switch (view.measure().good()) {
            case "increase" -> up ? "Better" : "Worse";
            case "decrease" -> up ? "Worse" : "Better";
            default -> "Changed";
        };
    }

    private static List<Kind> charts() {
        return List.of(
                Kind.of(
                        "newest value of a chart",
                        "The newest value is ",
                        "The newest value is (?<figure>" + AMOUNT + ")" + FIRM + " in (?<period>" + PERIOD + ")\\.",
                        (found, spot) -> spot.any(
                                view -> view.newestOfSeries()
                                        .filter(at -> view.rows()
                                                .get(at)
                                                .period()
                                                .toString()
                                                .equals(found.group("period")))
                                        .flatMap(view::value)
                                        .filter(value -> Amount.shows(found.group("figure"), value))
                                        .isPresent(),
                                MeasureKinds::newest),
                        "measure-figure-newest-value",
                        "series-newest"),
                Kind.of(
                        "latest value in a drawing",
                        "Latest ",
                        "^Latest (?<figure>" + AMOUNT + ")" + FIRM + "$",
                        block -> block.tag().equals("text"),
                        (found, spot) -> spot.any(
                                view -> view.newestOfSeries()
                                        .flatMap(view::value)
                                        .filter(value -> Amount.shows(found.group("figure"), value)
                                                || isClock(found.group("figure"), value))
                                        .isPresent(),
                                MeasureKinds::newest),
                        "chart-latest-at"),
                Kind.of(
                        "time of a chart",
                        "Line chart of ",
                        "Line chart of (?<name>.+?), each (?<unit>[a-z ]+), (?<from>" + PERIOD + ") to (?<until>"
                                + PERIOD + ")\\.",
                        (found, spot) -> spot.any(
                                view -> !view.rows().isEmpty()
                                        && view.rows()
                                                .get(0)
                                                .period()
                                                .toString()
                                                .equals(found.group("from"))
                                        && last(view).equals(found.group("until"))
                                        && view.measure().noun().equals(found.group("unit")),
                                view -> view.rows().get(0).period() + " to " + last(view)),
                        "measure-figure-drawing",
                        "series-each"),
                Kind.of(
                        "usual range",
                        "Lines mark the average of ",
                        "Lines mark the average of (?<mean>" + AMOUNT
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
                        "variation-too-few",
                        "firmness-illustrative"),
                Kind.of(
                        "why a value is unusual",
                        " in a row",
                        "The newest figure is one of (?<run>\\w+) in a row (?<side>above|below) the average of (?<mean>"
                                + AMOUNT
                                + ")|Two of three \\w[a-z ]+ in a row lie near the (?<end>top|bottom) of the usual range"
                                + "|The figure has (?<way>risen|fallen) (?<steps>\\w+) times in a row",
                        (found, spot) -> spot.any(view -> isWhy(found, view, spot), view -> "" + verdict(view, spot)),
                        "variation-why-shift",
                        "variation-why-near-end",
                        "variation-why-trend"),
                Kind.of(
                        "change for the better or worse",
                        "That is a change for the ",
                        "That is a change for the (?<way>better|worse)\\.",
                        (found, spot) -> spot.any(
                                view -> verdict(view, spot).why() != Chart.Why.USUAL
                                        && tag(view, verdict(view, spot).high()).equalsIgnoreCase(found.group("way")),
                                view -> tag(view, verdict(view, spot).high())),
                        "variation-better",
                        "variation-worse"),
                Kind.of(
                        "highest and lowest",
                        "est was ",
                        "The (?<high>highest|longest) was (?<most>" + AMOUNT
                                + "), in (?<when>[^;]+?); the (?<low>lowest|shortest) was" + " (?<least>" + AMOUNT
                                + "), in (?<then>.+?)\\.(?: |$)",
                        (found, spot) -> spot.any(
                                view -> isExtreme(view, found.group("most"), found.group("when"), true)
                                        && isExtreme(view, found.group("least"), found.group("then"), false)
                                        && view.measure().isTime()
                                                == found.group("high").equals("longest"),
                                view -> "counted are "
                                        + view.counted().stream()
                                                .map(row -> row.value().orElseThrow())
                                                .sorted()
                                                .toList()),
                        "series-extremes",
                        "series-value-in",
                        "series-value-often"),
                Kind.of(
                        "how firm values are",
                        "alue",
                        "(?:The values? for (?<when>.+?) (?:is|are) |(?<all>All) values are )(?<how>provisional|revised|estimated"
                                + "|forecast|counted in a new way|illustrative|confidential|not available)\\b",
                        (found, spot) -> spot.any(
                                view -> firm(view, found.group("how"), Optional.ofNullable(found.group("when"))),
                                view -> ""
                                        + view.periods(
                                                row -> status(row.status()).equals(found.group("how")))),
                        "firmness-how",
                        "firmness-all",
                        "firmness-one",
                        "firmness-some",
                        "firmness-many",
                        "value-status-name"),
                Kind.of(
                        "periods without a value",
                        "There is no value for ",
                        "There is no value for (?<when>.+?)\\.(?: |$)",
                        (found, spot) -> spot.any(
                                view -> isList(
                                        found.group("when"),
                                        view.periods(row -> row.value().isEmpty())),
                                view -> "" + view.periods(row -> row.value().isEmpty())),
                        "firmness-missing",
                        "firmness-many-missing"),
                Kind.of(
                        "distance to the target",
                        " it ",
                        "(?<subject>The newest figure|The figure for [^.]+?|The (?:total|average|newest figure) (?:for|of) [^.]+?)"
                                + " (?:(?<way>meets|misses) it (?:by (?<by>" + AMOUNT + ")|exactly|(?<already>already))"
                                + "|is (?<away>" + AMOUNT
                                + ") away from it)(?<ahead>, (?:and comes )?before its date)?\\.",
                        (found, spot) -> spot.any(
                                view -> isDistance(view, found),
                                view -> "the target is " + view.target() + ", " + newest(view)),
                        "target-met",
                        "target-missed",
                        "target-met-exactly",
                        "target-ahead-met",
                        "target-ahead-short",
                        "target-newest",
                        "target-of-period",
                        "target-of-year",
                        "target-of-twelve-months",
                        "target-combined"),
                Kind.of(
                        "distance to the target",
                        "A year earlier it was ",
                        "A year earlier it was (?<by>" + AMOUNT + ") away\\.",
                        (found, spot) -> spot.any(
                                view -> view.newestOfSeries()
                                        .map(at -> view.rows().get(at).period())
                                        .flatMap(end -> standing(view, end.plus(-end.inAYear())))
                                        .flatMap(before -> wanted(
                                                        view,
                                                        view.rows()
                                                                .get(view.rows().size() - 1)
                                                                .period())
                                                .map(before::subtract))
                                        .filter(beyond -> Amount.showsSize(found.group("by"), beyond))
                                        .isPresent(),
                                view -> "the target is " + view.target()),
                        "target-year-earlier"),
                Kind.of(
                        "distance to the target",
                        "So far, ",
                        "So far, (?<from>[A-Z][a-z]+ \\d{4})(?: to (?<until>[A-Z][a-z]+ \\d{4}))?, the (?:total|average|newest figure) is (?<sum>"
                                + AMOUNT + ")\\. (?:(?<kind>It takes|That leaves) (?<more>" + AMOUNT
                                + ") (?:more in|for) the time to come, (?<left>\\w+) [a-z]+\\.)?(?: That is (?<now>"
                                + AMOUNT
                                + ") a [a-z]+ so far; it (?:takes|leaves) (?<then>" + AMOUNT
                                + ") a [a-z]+ from here\\.)?",
                        (found, spot) -> spot.any(
                                view -> isSoFar(view, found),
                                view -> "the target is " + view.target() + ", " + newest(view)),
                        "target-so-far",
                        "target-to-go",
                        "target-pace"),
                Kind.of(
                        "target of a chart",
                        "The target ",
                        "The target (?:for (?<year>" + PERIOD + ") )?is (?<kind>at most|at least) (?<value>" + AMOUNT
                                + ")" + EVERY + "(?: by (?<by>[^.]+?))?\\.",
                        (found, spot) -> spot.any(
                                view -> view.target()
                                        .filter(target -> isLevel(
                                                target,
                                                found.group("kind"),
                                                found.group("value"),
                                                Optional.ofNullable(found.group("year"))))
                                        .filter(target -> found.group("year") != null
                                                || target.text("by")
                                                        .map(Period::when)
                                                        .equals(Optional.ofNullable(found.group("by"))))
                                        .isPresent(),
                                view -> "" + view.target()),
                        "target-is",
                        "target-is-by",
                        "target-is-for",
                        "target-level",
                        "target-each"),
                Kind.of(
                        "target of a chart",
                        "usual range",
                        "The (?<where>target lies inside the usual range|whole usual range is on the right side of the target"
                                + "|whole usual range is on the wrong side of the target)\\.",
                        (found, spot) -> spot.any(
                                view -> assured(view, spot).equals(Optional.of(found.group("where"))),
                                view -> "" + assured(view, spot)),
                        "target-hit-or-miss",
                        "target-will-be-met",
                        "target-will-be-missed"),
                Kind.of(
                        "arithmetic of limits",
                        ": the average is ",
                        "(?<from>" + PERIOD + ") to (?<until>" + PERIOD + "): the average is (?<mean>" + AMOUNT
                                + ") and the mean jump from one value to the next is (?<jump>" + AMOUNT
                                + ")\\. The limits are (?<lower>" + AMOUNT + ") and (?<upper>" + AMOUNT + "),",
                        (found, spot) -> spot.any(
                                view -> spot.reading().chart(view).stretches().stream()
                                        .filter(Chart.Stretch::hasLimits)
                                        .anyMatch(each -> row(view, each.from()).equals(found.group("from"))
                                                && row(view, each.to()).equals(found.group("until"))
                                                && Amount.shows(found.group("mean"), of(each.mean()))
                                                && Amount.shows(found.group("jump"), of(each.jump()))
                                                && Amount.shows(found.group("lower"), of(each.lower()))
                                                && Amount.shows(found.group("upper"), of(each.upper()))),
                                view -> spot.reading().chart(view).stretches().toString()),
                        "measure-about-limits"));
    }

    private static String row(View view, int at) {
        return view.rows().get(at).period().toString();
    }

    private static boolean isClock(String figure, BigDecimal value) {
        return figure.contains(":") && Amount.written(figure).compareTo(Amount.rounded(value, 0)) == 0;
    }

    private static String last(View view) {
        return view.rows().get(view.rows().size() - 1).period().toString();
    }

    private static BigDecimal of(double value) {
        return BigDecimal.valueOf(value);
    }

    private static Optional<Chart.Stretch> range(View view, Spot spot) {
        return view.newestOfSeries()
                .filter(at -> Chart.isWanted(view))
                .flatMap(spot.reading().chart(view)::stretch);
    }

    private static Chart.Verdict verdict(View view, Spot spot) {
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
        Matcher both = Pattern.compile("(" + AMOUNT + ") to (" + AMOUNT + ")").matcher(words);
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

    private static boolean isExtreme(View view, String figure, String when, boolean most) {
        Optional<BigDecimal> truth = view.counted().stream()
                .map(row -> row.value().orElseThrow())
                .reduce(most ? BigDecimal::max : BigDecimal::min);
        if (truth.filter(value -> Amount.shows(figure, value)).isEmpty()) {
            return false;
        }
        Predicate<Measure.Row> same = row -> Amount.shows(figure, row.value().orElseThrow());
        List<Period> periods =
                view.counted().stream().filter(same).map(Measure.Row::period).toList();
        Matcher often = Pattern.compile("in several [a-z ]+, last in (.+)").matcher("in " + when);
        return often.matches()
                ? periods.get(periods.size() - 1).toString().equals(often.group(1))
                : isList(when, periods);
    }

    /** Whether words list these periods, or say that there are many. */
    private static boolean isList(String words, List<Period> periods) {
        if (words.startsWith("several ")) {
            return periods.size() > 4;
        }
        List<String> named = new ArrayList<>();
        Matcher each = EACH.matcher(words);
        while (each.find()) {
            named.add(each.group(1));
        }
        return named.equals(periods.stream().map(Period::toString).toList());
    }

    static String status(String written) {
        return switch (written) {
            case "break" -> "counted in a new way";
            case "unavailable" -> "not available";
            case "not-applicable" -> "does not apply";
            default -> written;
        };
    }

    private static boolean firm(View view, String how, Optional<String> when) {
        List<Period> such = view.periods(
                row -> status(row.status()).equals(how) && row.value().isPresent());
        return when.isPresent()
                ? isList(when.get(), such)
                : such.size() == view.rows().size() && !such.isEmpty();
    }

    private static boolean isLevel(Yml target, String kind, String value) {
        return isLevel(target, kind, value, Optional.empty());
    }

    private static boolean isLevel(Yml target, String kind, String value, Optional<String> year) {
        Stream<String> levels = year.isPresent()
                ? target.list("years").stream()
                        .filter(each -> Period.of(each.get("year")).toString().equals(year.get()))
                        .map(each -> each.get("value"))
                : Stream.concat(
                        target.text("value").stream(),
                        target.list("years").stream().map(each -> each.get("value")));
        return kind.equals(target.get("kind").equals("ceiling") ? "at most" : "at least")
                && levels.anyMatch(level -> Amount.shows(value, Amount.written(level)));
    }

    private static boolean isFirm(View view, Optional<String> told) {
        Optional<String> status = view.newest()
                .filter(end -> !view.isPublished(end))
                .flatMap(view::index)
                .map(at -> view.rows().get(at).status())
                .filter(each -> each.matches("provisional|estimated|revised"));
        return told.filter(each -> !each.equals("illustrative")).equals(status)
                || (told.isEmpty() && status.equals(Optional.of("revised")));
    }

    private static boolean isCeiling(View view) {
        return view.target()
                .filter(target -> target.get("kind").equals("ceiling"))
                .isPresent();
    }

    /** What a target is for: {@code year}, {@code twelve-months}, {@code date} or {@code period}. */
    private static String per(View view) {
        return view.target()
                .map(target -> target.text("per").orElse(target.list("years").isEmpty() ? "period" : "year"))
                .orElse("period");
    }

    /** What is held against a target at the end of a period. */
    private static Optional<BigDecimal> standing(View view, Period end) {
        return switch (per(view)) {
            case "year" -> year(view, financial(end), 12);
            case "twelve-months" -> view.ofSeries(end, 12);
            default -> view.value(end);
        };
    }

    private static Period financial(Period end) {
        int year = end.lastMonth().getMonthValue() < 4
                ? end.lastMonth().getYear() - 1
                : end.lastMonth().getYear();
        return new Period(Period.FINANCIAL, YearMonth.of(year, 4));
    }

    private static Optional<BigDecimal> wanted(View view, Period period) {
        return view.target()
                .flatMap(target -> target.list("years").stream()
                        .filter(each -> Period.of(each.get("year")).equals(financial(period)))
                        .findFirst()
                        .map(each -> each.get("value"))
                        .or(() -> target.text("value"))
                        .map(Amount::written));
    }

    /** What the values of a financial year make, of as many months as are wanted. */
    private static Optional<BigDecimal> year(View view, Period year, int months) {
        return view.rows().stream()
                .map(Measure.Row::period)
                .filter(period -> period.lastMonth().equals(year.first().plusMonths(months - 1L)))
                .findFirst()
                .flatMap(end -> view.ofSeries(end, months));
    }

    private static boolean isDistance(View view, Matcher found) {
        Optional<Period> newest =
                view.newestOfSeries().map(at -> view.rows().get(at).period());
        if (newest.isEmpty() || view.target().isEmpty()) {
            return false;
        }
        String subject = found.group("subject");
        Optional<BigDecimal> figure;
        Period end = newest.get();
        Matcher named = Pattern.compile("The figure for (" + PERIOD + "), (" + AMOUNT + "),?")
                .matcher(subject);
        Matcher year = Pattern.compile("The (?:total|average|newest figure) for (" + PERIOD + "), (" + AMOUNT + "),?")
                .matcher(subject);
        Matcher twelve = Pattern.compile(
                        "The (?:total|average|newest figure) of the 12 months to ([^,]+), (" + AMOUNT + "),?")
                .matcher(subject);
        if (subject.equals("The newest figure")) {
            figure = per(view).equals("period") || per(view).equals("date") ? view.value(end) : Optional.empty();
        } else if (named.matches()) {
            end = Period.shown(named.group(1)).orElseThrow();
            figure = view.value(end).filter(value -> Amount.shows(named.group(2), value));
        } else if (year.matches()) {
            end = Period.shown(year.group(1)).orElseThrow();
            figure = per(view).equals("year")
                    ? year(view, end, 12).filter(value -> Amount.shows(year.group(2), value))
                    : Optional.empty();
        } else if (twelve.matches()) {
            figure = per(view).equals("twelve-months")
                            && Period.month(end.lastMonth()).equals(twelve.group(1))
                    ? view.ofSeries(end, 12).filter(value -> Amount.shows(twelve.group(2), value))
                    : Optional.empty();
        } else {
            return false;
        }
        Optional<BigDecimal> level = wanted(view, end);
        if (figure.isEmpty() || level.isEmpty()) {
            return false;
        }
        boolean toCome = view.target()
                .flatMap(target -> target.text("by"))
                .filter(by -> Period.last(by).isAfter(newest.get().lastDay()))
                .isPresent();
        BigDecimal beyond = figure.get().subtract(level.get());
        boolean met = isCeiling(view) ? beyond.signum() <= 0 : beyond.signum() >= 0;
        if ((found.group("ahead") != null) != toCome) {
            return false;
        }
        if (found.group("away") != null) {
            return !met && Amount.showsSize(found.group("away"), beyond);
        }
        if (found.group("by") == null) {
            return found.group("already") != null ? met : beyond.signum() == 0;
        }
        return Amount.showsSize(found.group("by"), beyond)
                && beyond.signum() != 0
                && found.group("way").equals(met ? "meets" : "misses");
    }

    private static boolean isSoFar(View view, Matcher found) {
        Optional<Period> newest =
                view.newestOfSeries().map(at -> view.rows().get(at).period());
        if (newest.isEmpty() || !per(view).equals("year")) {
            return false;
        }
        Period year = financial(newest.get());
        int months = (int) ChronoUnit.MONTHS.between(year.first(), newest.get().lastMonth()) + 1;
        int unit = newest.get().length();
        Optional<BigDecimal> sum = year(view, year, months);
        Optional<BigDecimal> level = wanted(view, newest.get());
        boolean span = found.group("from").equals(Period.month(year.first()))
                && (found.group("until") == null
                        ? months == 1
                        : found.group("until").equals(Period.month(newest.get().lastMonth())));
        if (sum.isEmpty() || level.isEmpty() || !span || !Amount.shows(found.group("sum"), sum.get())) {
            return false;
        }
        BigDecimal more = level.get().subtract(sum.get());
        BigDecimal left = BigDecimal.valueOf((12 - months) / unit);
        BigDecimal done = BigDecimal.valueOf(months / unit);
        return (found.group("more") == null
                        || (Amount.showsSize(found.group("more"), more)
                                && Amount.count(found.group("left")) == left.intValue()
                                && isCeiling(view) == found.group("kind").equals("That leaves")))
                && (found.group("now") == null
                        || (Amount.shows(found.group("now"), sum.get().divide(done, MathContext.DECIMAL64))
                                && Amount.showsSize(found.group("then"), more.divide(left, MathContext.DECIMAL64))));
    }

    private static Optional<String> assured(View view, Spot spot) {
        Optional<Chart.Stretch> last = spot.reading().chart(view).stretches().stream()
                .reduce((one, other) -> other)
                .filter(Chart.Stretch::hasLimits);
        return view.target()
                .flatMap(target -> target.text("value"))
                .flatMap(value -> last.map(stretch -> {
                    double level = Amount.written(value).doubleValue();
                    boolean rises = view.measure().good().equals("increase");
                    if (level > stretch.upper()) {
                        return "whole usual range is on the " + (rises ? "wrong" : "right") + " side of the target";
                    }
                    return level < stretch.lower()
                            ? "whole usual range is on the " + (rises ? "right" : "wrong") + " side of the target"
                            : "target lies inside the usual range";
                }));
    }

    private static List<Kind> tables() {
        Kind.Place series = block -> block.row().size() == 4
                && block.tag().equals("td")
                && block.page().startsWith("measures/")
                && Period.shown(block.row().get(0)).isPresent()
                && !block.row().get(2).contains("as published");
        return List.of(
                Kind.of(
                        "value in a table",
                        "",
                        "^(?<figure>" + AMOUNT + "|none)$",
                        block -> series.holds(block) && !block.column().matches("Status|Unusual\\?"),
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
                        block -> series.holds(block) && block.column().equals("Status"),
                        (found, spot) -> {
                            Period period =
                                    Period.shown(spot.block().row().get(0)).orElseThrow();
                            return spot.any(
                                    view -> view.index(period)
                                            .map(at ->
                                                    status(view.rows().get(at).status()))
                                            .equals(Optional.of(found.group("status"))),
                                    view -> ""
                                            + view.index(period)
                                                    .map(at ->
                                                            view.rows().get(at).status()));
                        },
                        "value-status-name",
                        "measure-figure-new-range"),
                Kind.of(
                        "unusual value in a table",
                        "",
                        "^(?<words>.+)$",
                        block -> series.holds(block) && block.column().equals("Unusual?"),
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
                row("row of three months", "^3 months to (?<month>[A-Z][a-z]+ \\d{4})(?:, (?<how>total|average))?$", 3),
                row(
                        "row of twelve months",
                        "^12 months to (?<month>[A-Z][a-z]+ \\d{4})(?:, (?<how>total|average))?$",
                        12),
                Kind.of(
                        "row of the change on the year before",
                        "",
                        "^(?<change>" + AMOUNT + ")$",
                        block -> MEASURE_PAGE.holds(block)
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
                        "table-year-on-year"),
                Kind.of(
                        "row of a limit",
                        "",
                        "^(?<figure>" + AMOUNT + ")$",
                        block -> MEASURE_PAGE.holds(block)
                                && block.row().size() >= 3
                                && block.style().contains("n")
                                && block.row().get(0).matches("(?:Average|Upper limit|Lower limit)(?: from .+)?"),
                        (found, spot) ->
                                spot.any(view -> isLimit(view, found.group("figure"), spot), view -> "no such limit"),
                        "chart-limit",
                        "chart-limit-from"),
                Kind.of(
                        "target of a measure",
                        "",
                        "^(?<figure>" + AMOUNT + ")$",
                        block -> MEASURE_PAGE.holds(block)
                                && block.style().contains("n")
                                && block.row().size() >= 3
                                && block.row().get(0).startsWith("Target, at "),
                        (found, spot) -> spot.any(
                                view -> view.target()
                                        .filter(target -> spot.block()
                                                .row()
                                                .get(0)
                                                .startsWith("Target, "
                                                        + (target.get("kind").equals("ceiling")
                                                                ? "at most"
                                                                : "at least")))
                                        .filter(target -> isLevel(
                                                target,
                                                target.get("kind").equals("ceiling") ? "at most" : "at least",
                                                found.group("figure")))
                                        .isPresent(),
                                view -> "" + view.target()),
                        "measure-figure-target",
                        "measure-figure-target-by",
                        "measure-figure-target-line"),
                Kind.of(
                        "figure as published",
                        "",
                        "^(?<words>.+)$",
                        block -> block.caption().endsWith(", as published")
                                && MEASURE_PAGE.holds(block)
                                && block.tag().equals("td"),
                        (found, spot) -> spot.any(
                                view -> isAsPublished(view, found.group("words"), spot), view -> "" + view.reported()),
                        "measure-three-months",
                        "measure-twelve-months",
                        "measure-trend",
                        "measure-trend-is",
                        "measure-runs",
                        "measure-all-runs",
                        "finding-runs",
                        "finding-months",
                        "measure-attention",
                        "measure-not-given"),
                Kind.of(
                        "figure in a table of a report",
                        "",
                        "^(?<figure>" + AMOUNT + "|not given)$",
                        block -> block.page().matches("reports/.*")
                                && block.tag().equals("td")
                                && block.column().matches("3 months|12 months|On the year"),
                        (found, spot) ->
                                spot.any(view -> isInReport(view, found.group("figure"), spot), view -> view.name()),
                        "page-measures-months",
                        "page-measures-on-the-year"),
                Kind.of(
                        "newest figure in a list",
                        "",
                        "^(?<figure>" + AMOUNT + "|none)" + FIRM + " ?(?<year>Year to )?(?<period>" + PERIOD + ")?$",
                        block -> block.column().equals("Newest")
                                || (block.style().equals("now") && block.page().equals("index.html")),
                        (found, spot) -> spot.any(
                                view -> found.group("period") == null
                                        ? view.newest().isEmpty()
                                        : view.newest().equals(Period.shown(found.group("period")))
                                                && (found.group("year") == null
                                                        ? isFigure(view, found.group("figure"))
                                                        : isOfYear(view, found.group("figure"))),
                                MeasureKinds::newest),
                        "page-measures-newest"),
                Kind.of(
                        "score in a table of a report",
                        "",
                        "^(?<score>\\d+)(?: \\(we work out \\d+\\))?$",
                        block -> block.column().startsWith("Attention score"),
                        (found, spot) -> spot.any(
                                view -> view.reported().stream().noneMatch(told -> told.has("attention"))
                                        || view.reported().stream()
                                                .anyMatch(told ->
                                                        told.get("attention").equals(found.group("score"))),
                                view -> "" + view.reported()),
                        "page-measures-attention",
                        "report-work-out"));
    }

    private static boolean isPublishedRow(Spot spot) {
        return spot.block().row().stream().anyMatch(cell -> cell.startsWith("as published"));
    }

    private static Kind row(String name, String pattern, int months) {
        Pattern head = Pattern.compile(pattern);
        return Kind.of(
                name,
                "",
                "^(?<figure>" + AMOUNT + ")$",
                block -> MEASURE_PAGE.holds(block)
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

    private static boolean isLimit(View view, String figure, Spot spot) {
        String[] words = spot.block().row().get(0).split(" from ", 2);
        boolean positive = view.counted().stream()
                .allMatch(row -> row.value().orElseThrow().signum() >= 0);
        boolean parts = view.measure().unit().equals("percent");
        return spot.reading().chart(view).stretches().stream()
                .filter(Chart.Stretch::hasLimits)
                .filter(each -> words.length == 1 || row(view, each.from()).equals(words[1]))
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

    private static boolean isAsPublished(View view, String words, Spot spot) {
        Optional<Period> period =
                Stream.of(spot.block().column().split(", ", 2)).findFirst().flatMap(Period::shown);
        List<Yml> told =
                period.map(each -> view.reported(each).stream().toList()).orElse(view.reported());
        String head = spot.block().row().get(0);
        return told.stream().anyMatch(each -> switch (head) {
            case "3 months" -> is(each, "threeMonth", words);
            case "12 months" -> is(each, "twelveMonth", words);
            case "Change on the year before" -> is(each, "yearOnYear", words);
            case "12-month trend" -> words.equals(each.text("trend").orElse("not given"));
            case "Attention, 0 to 25" -> words.equals(each.text("attention").orElse("not given"));
            case "Unusual runs" -> runs(words, each.words("signals"));
            default -> is(each, "month", words);
        });
    }

    private static boolean is(Yml told, String key, String words) {
        return told.text(key)
                .map(Amount::written)
                .map(figure -> Amount.shows(words, figure))
                .orElse(words.matches("not given|none"));
    }

    private static boolean runs(String words, List<String> signals) {
        if (signals.isEmpty()) {
            return words.matches("not given|none");
        }
        return signals.stream().allMatch(signal -> {
            String number = signal.substring(0, signal.indexOf('-'));
            return words.contains(number) && words.contains(signal.endsWith("high") ? "high" : "low");
        });
    }

    private static boolean isInReport(View view, String figure, Spot spot) {
        if (figure.equals("not given")) {
            return true;
        }
        return view.rows().stream().map(Measure.Row::period).anyMatch(end -> isAt(view, end, figure, spot))
                || view.reported().stream()
                        .map(told -> Period.of(told.get("period")))
                        .anyMatch(end -> isAt(view, end, figure, spot));
    }

    private static boolean isAt(View view, Period end, String figure, Spot spot) {
        Optional<BigDecimal> truth =
                switch (spot.block().column()) {
                    case "3 months" -> view.months(end, 3);
                    case "12 months" -> view.months(end, 12);
                    default -> view.change(end);
                };
        return truth.filter(value -> Amount.shows(figure, value)).isPresent();
    }

    private static List<Kind> facts() {
        return List.of(
                Kind.of(
                        "which way is good",
                        "",
                        "^(?<way>.+)$",
                        block -> MEASURE_PAGE.holds(block)
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
                        "finding-good"),
                Kind.of(
                        "target of a measure",
                        "",
                        "^(?:(?<kind>at most|at least) (?<value>" + AMOUNT + ")(?: for [^(]+?)?" + EVERY
                                + "(?: by (?<by>[^(]+?))? \\(.*|(?<none>.*\\bnone\\b.*))$",
                        block -> MEASURE_PAGE.holds(block)
                                && block.tag().equals("dd")
                                && block.name().equals("Target"),
                        (found, spot) -> spot.any(
                                view -> found.group("none") != null
                                        ? view.target().isEmpty()
                                        : view.target()
                                                .filter(target ->
                                                        isLevel(target, found.group("kind"), found.group("value")))
                                                .filter(target -> target.text("by")
                                                        .map(Period::when)
                                                        .equals(Optional.ofNullable(found.group("by"))))
                                                .isPresent(),
                                view -> "" + view.target()),
                        "measure-about-no-target",
                        "measure-about-at",
                        "measure-about-level"),
                Kind.of(
                        "time that a measure covers",
                        "",
                        "^(?:(?<from>" + PERIOD + ") to (?<until>" + PERIOD + ")|(?<year>The year to .+)|(?<one>"
                                + PERIOD + "))$",
                        block -> MEASURE_PAGE.holds(block)
                                && block.tag().equals("dd")
                                && block.name().equals("Covers"),
                        (found, spot) -> spot.any(
                                view -> covers(view, found),
                                view -> view.rows().isEmpty()
                                        ? view.reported().toString()
                                        : view.rows().get(0).period() + " to " + last(view)),
                        "measure-about-span",
                        "measure-about-year-to"),
                Kind.of(
                        "number of periods",
                        "",
                        "^All (?<number>\\w+) (?<unit>months|quarters|years|financial years), limits and totals$",
                        block -> block.tag().equals("summary"),
                        (found, spot) -> spot.any(
                                view -> view.rows().size() == Amount.count(found.group("number"))
                                        && (view.measure().noun() + "s").equals(found.group("unit")),
                                view -> "" + view.rows().size()),
                        "measure-all"),
                Kind.of(
                        "how several periods make one figure",
                        "A figure for several ",
                        "A figure for several (?<unit>months|quarters) is their (?<how>sum|average)(?<weight>, in which each counts by"
                                + " its value of)?",
                        MEASURE_PAGE,
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
                        block -> MEASURE_PAGE.holds(block)
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
                    && view.rows().get(0).period().toString().equals(found.group("from"))
                    && last(view).equals(found.group("until"));
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
        return (view.rows().size() == 1 && last(view).equals(found.group("one")))
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
