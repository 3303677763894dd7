package org.planpress.acceptance.truth;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Targets of measures, and how far their figures are from them. */
final class TargetKinds {

    private TargetKinds() {}

    static List<Kind> all() {
        return List.of(
                Kind.of(
                        "distance to the target",
                        " it ",
                        "(?<subject>The newest figure|The figure for [^.]+?|The (?:total|average|newest figure) (?:for|of) [^.]+?)"
                                + " (?:(?<way>meets|misses) it (?:by (?<by>" + Shown.AMOUNT
                                + ")|exactly|(?<already>already))"
                                + "|is (?<away>" + Shown.AMOUNT
                                + ") away from it)(?<ahead>, (?:and comes )?before its date)?\\.",
                        (found, spot) -> spot.any(
                                view -> isDistance(view, found),
                                view -> "the target is " + view.target() + ", " + Shown.newest(view)),
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
                        "A year earlier it was (?<by>" + Shown.AMOUNT + ") away\\.",
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
                                + Shown.AMOUNT + ")\\. (?:(?<kind>It takes|That leaves) (?<more>" + Shown.AMOUNT
                                + ") (?:more in|for) the rest of that year, (?<left>\\w+) [a-z]+\\.)?(?: That is (?<now>"
                                + Shown.AMOUNT
                                + ") a [a-z]+ so far; it (?:takes|leaves) (?<then>" + Shown.AMOUNT
                                + ") a [a-z]+ from here\\.)?",
                        (found, spot) -> spot.any(
                                view -> isSoFar(view, found),
                                view -> "the target is " + view.target() + ", " + Shown.newest(view)),
                        "target-so-far",
                        "target-to-go",
                        "target-pace"),
                Kind.of(
                        "target of a chart",
                        "The target ",
                        "The target (?:for (?<year>" + Shown.PERIOD + ") )?is (?<kind>at most|at least) (?<value>"
                                + Shown.AMOUNT + ")" + Shown.EVERY + "(?: by (?<by>[^.]+?))?\\.",
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
                        "target of a measure",
                        "",
                        "^(?<figure>" + Shown.AMOUNT + ")$",
                        block -> Shown.MEASURE_PAGE.holds(block)
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
                        "target of a measure",
                        "",
                        "^(?:(?<kind>at most|at least) (?<value>" + Shown.AMOUNT + ")(?: for [^(]+?)?" + Shown.EVERY
                                + "(?: by (?<by>[^(]+?))? \\(.*|(?<none>.*\\b[Nn]one\\b.*))$",
                        block -> Shown.MEASURE_PAGE.holds(block)
                                && block.tag().equals("dd")
                                && block.name().equals("Target"),
                        (found, spot) -> spot.any(
                                view -> found.group("none") != null
                                        ? view.target().isEmpty()
                                                && targetsOf(view, spot)
                                                        .filter(target ->
                                                                !found.group().contains("“" + target + "”"))
                                                        .isEmpty()
                                        : view.target()
                                                .filter(target ->
                                                        isLevel(target, found.group("kind"), found.group("value")))
                                                .filter(target -> target.text("by")
                                                        .map(Period::when)
                                                        .equals(Optional.ofNullable(found.group("by"))))
                                                .isPresent(),
                                view -> "" + view.target()),
                        "measure-about-no-target",
                        "measure-about-target-of-kpis",
                        "measure-about-at",
                        "measure-about-level"));
    }

    /** The KPI that a measure feeds, if it has a target in words. */
    private static Optional<String> targetsOf(View view, Spot spot) {
        return spot.plan().editions().stream()
                .flatMap(edition -> edition.kpis().stream())
                .filter(kpi -> kpi.words("measures").contains(view.measure().id()))
                .filter(kpi -> kpi.has("target") || !kpi.list("yearlyTargets").isEmpty())
                .map(kpi -> kpi.get("title"))
                .findFirst();
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
        Matcher named = Pattern.compile("The figure for (" + Shown.PERIOD + "), (" + Shown.AMOUNT + "),?")
                .matcher(subject);
        Matcher year = Pattern.compile(
                        "The (?:total|average|newest figure) for (" + Shown.PERIOD + "), (" + Shown.AMOUNT + "),?")
                .matcher(subject);
        Matcher twelve = Pattern.compile(
                        "The (?:total|average|newest figure) of the 12 months to ([^,]+), (" + Shown.AMOUNT + "),?")
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
}
