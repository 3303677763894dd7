package org.planpress.acceptance.truth;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Sentences that say which figure of a measure is the newest, and how it stands beside the year before. */
final class NewestKinds {

    private NewestKinds() {}

    static List<Kind> all() {
        return List.of(
                Kind.of(
                        "newest figure",
                        "The newest ",
                        "The newest (?<published>published )?figure(?: for (?<area>[^.]+?))? is (?<figure>"
                                + Shown.AMOUNT + ")" + Shown.FIRM + ", for (?<period>" + Shown.PERIOD + ")\\.",
                        (found, spot) -> spot.any(
                                view -> view.newest().equals(Period.shown(found.group("period")))
                                        && Shown.isFigure(view, found.group("figure"))
                                        && isFirm(view, Optional.ofNullable(found.group("firm")))
                                        && (found.group("published") != null)
                                                == view.isPublished(
                                                        view.newest().orElseThrow()),
                                Shown::newest),
                        "finding-newest",
                        "finding-newest-in-area"),
                Kind.of(
                        "change on the year before",
                        " than the year before",
                        "(?:That is |(?:total|average) was [^.]+?(?:\\.\\d[^.]*?)?, )(?<size>" + Shown.AMOUNT
                                + ") (?<way>higher|lower|longer|shorter) than the year before",
                        (found, spot) -> spot.any(
                                view -> Shown.change(view)
                                        .filter(change -> Amount.showsSize(found.group("size"), change))
                                        .filter(change -> change.signum()
                                                == (found.group("way").matches("higher|longer") ? 1 : -1))
                                        .filter(change -> view.measure().isTime()
                                                == found.group("way").matches("longer|shorter"))
                                        .isPresent(),
                                view -> "the change is " + Shown.change(view)),
                        "finding-compared",
                        "finding-that-is",
                        "finding-twelve-months-compared"),
                Kind.of(
                        "twelve months",
                        "Over the 12 months to ",
                        "Over the 12 months to (?<month>[A-Z][a-z]+ \\d{4}) the (?<what>total|average) was (?<figure>"
                                + Shown.AMOUNT + ")" + Shown.FIRM,
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
                        "(?<way>[Rr]ose to|[Ff]ell to|[Ss]tayed at) (?<figure>" + Shown.AMOUNT + ")" + Shown.FIRM
                                + " in (?:the year to )?(?<end>" + Shown.PERIOD + ")",
                        block -> !block.page().startsWith("sections")
                                && !block.tag().equals("pdf"),
                        (found, spot) -> spot.any(
                                view -> view.newest()
                                        .filter(end -> found.group("end").equals(end.toString())
                                                || found.group("end").equals(Period.month(end.lastMonth())))
                                        .flatMap(end -> view.months(end, 12))
                                        .filter(figure -> Amount.shows(found.group("figure"), figure))
                                        .flatMap(figure -> Shown.change(view))
                                        .filter(change -> change.signum() == way(found.group("way")))
                                        .isPresent(),
                                view -> view.newest() + " " + view.newest().flatMap(end -> view.months(end, 12))
                                        + ", changed by " + Shown.change(view)),
                        "finding-went",
                        "finding-year",
                        "finding-named-year",
                        "finding-of-year"),
                Kind.of(
                        "newest figure in a list",
                        "",
                        "^(?<figure>" + Shown.AMOUNT + "|none)" + Shown.FIRM + " ?(?<year>Year to )?(?<period>"
                                + Shown.PERIOD + ")?$",
                        block -> block.column().equals("Newest")
                                || (block.style().equals("now") && block.page().equals("index.html")),
                        (found, spot) -> spot.any(
                                view -> found.group("period") == null
                                        ? view.newest().isEmpty()
                                        : isNewest(view, found.group("period"), found.group("year") != null)
                                                && (found.group("year") == null
                                                        ? Shown.isFigure(view, found.group("figure"))
                                                        : Shown.isOfYear(view, found.group("figure"))),
                                Shown::newest),
                        "page-measures-newest"));
    }

    private static int way(String words) {
        return switch (words.toLowerCase(Locale.ROOT)) {
            case "rose to" -> 1;
            case "fell to" -> -1;
            default -> 0;
        };
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

    /** A year is named by its last month, whatever the period of the figure. */
    static boolean isNewest(View view, String period, boolean year) {
        return year
                ? view.newest().map(newest -> Period.month(newest.lastMonth())).equals(Optional.of(period))
                : view.newest().equals(Period.shown(period));
    }
}
