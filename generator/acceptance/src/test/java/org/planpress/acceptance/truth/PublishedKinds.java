package org.planpress.acceptance.truth;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/** What a measure's figures were said to be when they were published. */
final class PublishedKinds {

    private PublishedKinds() {}

    static List<Kind> all() {
        return List.of(
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
                                        && Shown.change(view)
                                                        .map(BigDecimal::signum)
                                                        .orElse(0)
                                                == (found.group("trend").equals("increasing") ? -1 : 1),
                                view -> "the change is " + Shown.change(view)),
                        "finding-against-the-trend"),
                Kind.of(
                        "figure as published",
                        "",
                        "^(?<words>.+)$",
                        block -> block.caption().endsWith(", as published")
                                && Shown.MEASURE_PAGE.holds(block)
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
                        "^(?<figure>" + Shown.AMOUNT + "|not given)$",
                        block -> block.page().matches("reports/.*")
                                && block.tag().equals("td")
                                && block.column().matches("3 months|12 months|On the year"),
                        (found, spot) ->
                                spot.any(view -> isInReport(view, found.group("figure"), spot), view -> view.name()),
                        "page-measures-months",
                        "page-measures-on-the-year"),
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
                        "column-work-out"));
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
}
