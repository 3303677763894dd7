package org.planpress.acceptance.truth;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What can be reckoned of a measure in one area, by what was known until a day.
 *
 * @param rows of the area, in order of time, with a row for each gap between the first and the last
 * @param reported figures as somebody published them, newest first
 */
record View(Measure measure, String area, List<Measure.Row> rows, List<Yml> reported, Plan plan) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    static View of(Measure measure, String area, LocalDate until, Plan plan) {
        Map<Period, Measure.Row> byPeriod = new HashMap<>();
        measure.rows().stream()
                .filter(row ->
                        row.area().equals(area) && !row.period().lastDay().isAfter(until))
                .forEach(row -> byPeriod.putIfAbsent(row.period(), row));
        List<Measure.Row> rows = new ArrayList<>();
        Optional<Period> first = byPeriod.keySet().stream().min(Comparator.naturalOrder());
        Optional<Period> last = byPeriod.keySet().stream().max(Comparator.naturalOrder());
        for (Optional<Period> at = first; at.isPresent() && at.get().compareTo(last.orElseThrow()) <= 0; ) {
            Period period = at.get();
            rows.add(byPeriod.getOrDefault(period, new Measure.Row(period, area, "unavailable", Optional.empty())));
            at = Optional.of(period.plus(1));
        }
        return new View(
                measure,
                area,
                rows,
                measure.reported(area).stream()
                        .filter(each -> !Period.of(each.get("period")).lastDay().isAfter(until))
                        .sorted(Comparator.comparing((Yml each) -> Period.of(each.get("period")))
                                .reversed())
                        .toList(),
                plan);
    }

    String name() {
        return area.isEmpty() ? measure.title() : measure.title() + ", " + measure.areaName(area);
    }

    boolean hasFacts() {
        return rows.stream().anyMatch(Measure.Row::isFact);
    }

    boolean isMadeUp() {
        return !hasFacts()
                && rows.stream().anyMatch(row -> row.isMadeUp() && row.value().isPresent());
    }

    boolean isIllustrative() {
        return rows.stream().anyMatch(Measure.Row::isMadeUp);
    }

    /** Values that happened: facts, or made-up ones where there are no facts. */
    Optional<BigDecimal> value(int at) {
        Measure.Row row = rows.get(at);
        boolean counts = hasFacts() ? row.isFact() : !row.isForecast();
        return counts ? row.value() : Optional.empty();
    }

    Optional<BigDecimal> value(Period period) {
        return index(period).flatMap(this::value);
    }

    Optional<Integer> index(Period period) {
        for (int at = 0; at < rows.size(); at++) {
            if (rows.get(at).period().equals(period)) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }

    /** The newest value of the series that happened. */
    Optional<Integer> newestOfSeries() {
        for (int at = rows.size() - 1; at >= 0; at--) {
            if (value(at).isPresent()) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }

    /** The newest period of which a fact is known, or else a made-up value. */
    Optional<Period> newest() {
        Optional<Period> own = newestOfSeries().map(at -> rows.get(at).period());
        Optional<Period> told = reported.stream().findFirst().map(each -> Period.of(each.get("period")));
        if (told.isPresent() && !hasFacts()) {
            return told;
        }
        return Stream.concat(own.stream(), told.stream()).max(Comparator.naturalOrder());
    }

    Optional<Yml> reported(Period period) {
        return reported.stream()
                .filter(each -> Period.of(each.get("period")).equals(period))
                .findFirst();
    }

    private Optional<BigDecimal> told(Period period, String key) {
        return reported(period).flatMap(each -> each.text(key)).map(Amount::written);
    }

    /** The figure of a period that stands: a fact of the series, or as published, or made up. */
    Optional<BigDecimal> figure(Period period) {
        Optional<BigDecimal> own = hasFacts() ? value(period) : Optional.empty();
        return own.or(() -> told(period, "month")).or(() -> value(period));
    }

    boolean isPublished(Period period) {
        return !(hasFacts() && value(period).isPresent())
                && told(period, "month").isPresent();
    }

    /** What stands for so many months: worked out from facts, or as published, or worked out from made-up values. */
    Optional<BigDecimal> months(Period end, int months) {
        Optional<BigDecimal> own = ofSeries(end, months);
        Optional<BigDecimal> facts = hasFacts() ? own : Optional.empty();
        return facts.or(() -> told(end, months == 3 ? "threeMonth" : "twelveMonth"))
                .or(() -> months == end.length() ? told(end, "month") : Optional.empty())
                .or(() -> reported(end).isPresent() ? Optional.empty() : own);
    }

    /** What the series alone gives for so many months. */
    Optional<BigDecimal> ofSeries(Period end, int months) {
        return index(end).flatMap(at -> together(at, Math.max(1, months / end.length())));
    }

    private Optional<BigDecimal> together(int end, int count) {
        if (measure.combine().equals("latest")) {
            return value(end);
        }
        int start = end - count + 1;
        if (start < 0) {
            return Optional.empty();
        }
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal weights = BigDecimal.ZERO;
        for (int at = start; at <= end; at++) {
            Optional<BigDecimal> value = value(at);
            Optional<BigDecimal> weight = weight(rows.get(at).period());
            if (value.isEmpty()
                    || weight.isEmpty()
                    || (at > start && rows.get(at).status().equals("break"))) {
                return Optional.empty();
            }
            sum = sum.add(value.get().multiply(weight.get()));
            weights = weights.add(weight.get());
        }
        return Optional.of(measure.combine().equals("sum") ? sum : sum.divide(weights, MathContext.DECIMAL64));
    }

    private Optional<BigDecimal> weight(Period period) {
        Optional<String> by =
                measure.said().text("weightedBy").filter(id -> measure.combine().equals("average"));
        return by.isEmpty()
                ? Optional.of(BigDecimal.ONE)
                : plan.measure(by.get())
                        .flatMap(other ->
                                View.of(other, area, LocalDate.MAX, plan).value(period));
    }

    /** The change of a year's figure on the year before, in per cent for counts and money, else in the unit. */
    Optional<BigDecimal> change(Period end) {
        Optional<BigDecimal> own = changeOfSeries(end);
        Optional<BigDecimal> facts = hasFacts() ? own : Optional.empty();
        return facts.or(() -> told(end, "yearOnYear")).or(() -> reported(end).isPresent() ? Optional.empty() : own);
    }

    Optional<BigDecimal> changeOfSeries(Period end) {
        int year = end.inAYear();
        Optional<BigDecimal> now = ofSeries(end, 12);
        Optional<BigDecimal> before = ofSeries(end.plus(-year), 12);
        if (now.isEmpty() || before.isEmpty() || isBroken(end.plus(1 - 2 * year), end)) {
            return Optional.empty();
        }
        BigDecimal difference = now.get().subtract(before.get());
        boolean percent = !measure.unit().equals("percent") && !measure.unit().equals("duration");
        return !percent
                ? Optional.of(difference)
                : before.filter(old -> old.signum() > 0)
                        .map(old -> difference.multiply(HUNDRED).divide(old, MathContext.DECIMAL64));
    }

    private boolean isBroken(Period start, Period end) {
        return rows.stream()
                .filter(row -> row.status().equals("break"))
                .map(Measure.Row::period)
                .anyMatch(at -> at.compareTo(start) > 0 && at.compareTo(end) <= 0);
    }

    /** Rows that figures can be worked out from. */
    List<Measure.Row> counted() {
        List<Measure.Row> counted = new ArrayList<>();
        for (int at = 0; at < rows.size(); at++) {
            if (value(at).isPresent()) {
                counted.add(rows.get(at));
            }
        }
        return counted;
    }

    List<Period> periods(Predicate<Measure.Row> wanted) {
        return rows.stream().filter(wanted).map(Measure.Row::period).toList();
    }

    /** What was set for the whole was set for no part of it. */
    Optional<Yml> target() {
        if (!area.isEmpty() && measure.views(plan).stream().anyMatch(view -> view.area.isEmpty())) {
            return Optional.empty();
        }
        Yml target = measure.said().map("target");
        return target.has("value") || target.has("years") ? Optional.of(target) : Optional.empty();
    }
}
