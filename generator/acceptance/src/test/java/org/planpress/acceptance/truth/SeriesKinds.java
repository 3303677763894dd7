package org.planpress.acceptance.truth;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a chart says of the values of its series. */
final class SeriesKinds {

    private static final Pattern EACH = Pattern.compile("(" + Shown.PERIOD + ")");

    private SeriesKinds() {}

    static List<Kind> all() {
        return List.of(
                Kind.of(
                        "newest value of a chart",
                        "The newest value is ",
                        "The newest value is (?<figure>" + Shown.AMOUNT + ")" + Shown.FIRM + " in (?<period>"
                                + Shown.PERIOD + ")\\.",
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
                                Shown::newest),
                        "measure-figure-newest-value",
                        "series-newest"),
                Kind.of(
                        "latest value in a drawing",
                        "Latest ",
                        "^Latest (?<figure>" + Shown.AMOUNT + ")" + Shown.FIRM + "$",
                        block -> block.tag().equals("text"),
                        (found, spot) -> spot.any(
                                view -> view.newestOfSeries()
                                        .flatMap(view::value)
                                        .filter(value -> Amount.shows(found.group("figure"), value)
                                                || isClock(found.group("figure"), value))
                                        .isPresent(),
                                Shown::newest),
                        "chart-latest-at"),
                Kind.of(
                        "time of a chart",
                        "Line chart of ",
                        "Line chart of (?<name>.+?), each (?<unit>[a-z ]+), (?<from>" + Shown.PERIOD + ") to (?<until>"
                                + Shown.PERIOD + ")\\.",
                        (found, spot) -> spot.any(
                                view -> !view.rows().isEmpty()
                                        && Shown.first(view).equals(found.group("from"))
                                        && Shown.last(view).equals(found.group("until"))
                                        && view.measure().noun().equals(found.group("unit")),
                                view -> view.rows().get(0).period() + " to " + Shown.last(view)),
                        "measure-figure-drawing",
                        "series-each"),
                Kind.of(
                        "highest and lowest",
                        "est was ",
                        "The (?<high>highest|longest) was (?<most>" + Shown.AMOUNT
                                + "), in (?<when>[^;]+?); the (?<low>lowest|shortest) was" + " (?<least>" + Shown.AMOUNT
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
                        "firmness-many-missing"));
    }

    private static boolean isClock(String figure, BigDecimal value) {
        return figure.contains(":") && Amount.written(figure).compareTo(Amount.rounded(value, 0)) == 0;
    }

    private static boolean isExtreme(View view, String figure, String when, boolean most) {
        Optional<BigDecimal> truth = view.counted().stream()
                .map(row -> row.value().orElseThrow())
                .reduce(most ? BigDecimal::max : BigDecimal::min);
        if (truth.filter(value -> Amount.shows(figure, value)).isEmpty()) {
            return false;
        }
        BigDecimal second = Amount.rounded(truth.orElseThrow(), 0);
        Predicate<Measure.Row> same = row -> Amount.shows(figure, row.value().orElseThrow())
                && (!view.measure().isTime()
                        || Amount.rounded(row.value().orElseThrow(), 0).compareTo(second) == 0);
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
}
