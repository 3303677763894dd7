package org.planpress.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.planpress.analysis.HeldBack.Sum;
import org.planpress.analysis.MeasureFacts.Whole;
import org.planpress.model.Area;
import org.planpress.model.Figure;
import org.planpress.model.Id;
import org.planpress.model.Ledger;
import org.planpress.model.Measure;
import org.planpress.model.MeasureSheet;
import org.planpress.model.MeasureSheet.Reported;
import org.planpress.model.Plan;
import org.planpress.model.ReportingPeriod;
import org.planpress.model.Series;
import org.planpress.model.Series.Row;
import org.planpress.model.ValueStatus;

/**
 * Takes out of a plan the values that {@code suppressBelow} withholds, before anything is worked out from it: no page,
 * chart, file or sum can then give one away.
 *
 * <p>Sums over time need nothing more: none is made of a stretch that lacks a value. Areas do, because a whole less its other
 * parts is the part that is missing; see {@link HeldBack}. Figures that were published elsewhere and take in a withheld
 * value go, too, and so do percentages and averages that are weighed by one.
 *
 * @param sheet the measure
 * @param whole the area that is the whole
 * @param areas the areas of the site
 */
record Withholding(MeasureSheet sheet, Whole whole, List<Area> areas) {

    /** A value: what it is about. */
    private record Place(ReportingPeriod period, Optional<Id> area) {}

    private static final int MONTHS = 3;

    /** The plan as it may be published. */
    static Plan of(Plan plan) {
        Whole whole = Whole.of(plan);
        Map<Id, Set<Place>> withheld = new LinkedHashMap<>();
        plan.measures()
                .forEach(measure -> measure.sheet()
                        .suppressBelow()
                        .map(below -> new Withholding(
                                        measure.sheet(), whole, plan.site().areas())
                                .places(measure, below))
                        .filter(places -> !places.isEmpty())
                        .ifPresent(places -> withheld.put(measure.id(), places)));
        return plan.measures().stream()
                        .noneMatch(measure -> measure.sheet().suppressBelow().isPresent())
                ? plan
                : plan.with(plan.measures().stream()
                                .map(measure -> without(measure, whole, withheld))
                                .map(measure -> withholds(plan, measure.sheet()) ? withoutFormer(measure) : measure)
                                .toList())
                        .with(plan.continuity().with(withoutFormer(plan)));
    }

    private static boolean withholds(Plan plan, MeasureSheet sheet) {
        return sheet.suppressBelow().isPresent()
                || sheet.weightedBy()
                        .flatMap(weight -> plan.measure(weight.id()))
                        .filter(weight -> weight.sheet().suppressBelow().isPresent())
                        .isPresent();
    }

    /** Of figures that a measure may have withheld since, a ledger tells for which period they changed. */
    private static Ledger withoutFormer(Plan plan) {
        Set<String> silent = plan.measures().stream()
                .filter(measure -> withholds(plan, measure.sheet()))
                .map(measure -> "measures/" + measure.id())
                .collect(Collectors.toSet());
        return new Ledger(plan.continuity().ledger().entries().stream()
                .map(entry -> silent.contains(entry.about()) ? entry.withoutFigures() : entry)
                .toList());
    }

    /** What a value was may have been withheld itself, and the former whole less its parts tells the former part. */
    private static Measure withoutFormer(Measure measure) {
        return new Measure(
                measure.sheet(),
                measure.series()
                        .map(series -> new Series(
                                series.rows().stream().map(Row::withoutFormer).toList(), series.at())));
    }

    private static Measure without(Measure measure, Whole whole, Map<Id, Set<Place>> withheld) {
        Set<Place> places = new HashSet<>(withheld.getOrDefault(measure.id(), Set.of()));
        measure.sheet().weightedBy().ifPresent(weight -> places.addAll(withheld.getOrDefault(weight.id(), Set.of())));
        if (places.isEmpty()) {
            return measure;
        }
        return new Measure(
                measure.sheet()
                        .with(measure.sheet().reported().stream()
                                .flatMap(figures -> without(figures, whole.area(figures), places).stream())
                                .toList()),
                measure.series()
                        .map(series -> new Series(
                                series.rows().stream()
                                        .map(row -> places.contains(new Place(row.period(), whole.area(row)))
                                                ? withheld(row)
                                                : row)
                                        .toList(),
                                series.at())));
    }

    /** Its note may say how many there were. What its author keeps back has no value to take out. */
    private static Row withheld(Row row) {
        return row.value().isEmpty()
                ? row
                : new Row(
                        row.period(),
                        row.area(),
                        Optional.empty(),
                        ValueStatus.WITHHELD,
                        Optional.empty(),
                        Optional.empty(),
                        row.at());
    }

    /** Figures as published elsewhere without those that take in a withheld value; empty if none are left. */
    private static Optional<Reported> without(Reported figures, Optional<Id> area, Set<Place> places) {
        int year = figures.period().frequency().inAYear();
        Optional<Figure> month = figures.month().filter(figure -> isOpen(figures, area, 1, places));
        Optional<Figure> months = figures.threeMonth().filter(figure -> isOpen(figures, area, MONTHS, places));
        Optional<Figure> twelve = figures.twelveMonth().filter(figure -> isOpen(figures, area, year, places));
        Optional<Figure> change = figures.yearOnYear().filter(figure -> isOpen(figures, area, 2 * year, places));
        boolean whole = month.equals(figures.month())
                && months.equals(figures.threeMonth())
                && twelve.equals(figures.twelveMonth())
                && change.equals(figures.yearOnYear());
        if (whole) {
            return Optional.of(figures);
        }
        boolean any = Stream.of(month, months, twelve, change).anyMatch(Optional::isPresent);
        return any ? Optional.of(figures.with(month, months, twelve, change)) : Optional.empty();
    }

    private static boolean isOpen(Reported figures, Optional<Id> area, int periods, Set<Place> places) {
        ReportingPeriod last = figures.period();
        ReportingPeriod first = ReportingPeriod.of(
                last.frequency(),
                last.first().minusMonths((long) (periods - 1) * last.frequency().months()));
        return places.stream()
                .filter(place -> place.area().equals(area))
                .noneMatch(place ->
                        place.period().compareTo(first) >= 0 && place.period().compareTo(last) <= 0);
    }

    private Set<Place> places(Measure measure, int below) {
        Map<ReportingPeriod, Map<Optional<Id>, OptionalDouble>> values = new LinkedHashMap<>();
        measure.series().map(Series::rows).orElse(List.of()).stream()
                .filter(row -> row.value().isPresent() || row.status() == ValueStatus.CONFIDENTIAL)
                .forEach(row -> values.computeIfAbsent(row.period(), period -> new LinkedHashMap<>())
                        .putIfAbsent(whole.area(row), number(row.value())));
        measure.reported()
                .forEach(figures -> figures.month()
                        .ifPresent(month -> values.computeIfAbsent(figures.period(), period -> new LinkedHashMap<>())
                                .putIfAbsent(whole.area(figures), number(Optional.of(month.value())))));
        Set<Place> places = new LinkedHashSet<>();
        values.forEach(
                (period, ofPeriod) -> held(ofPeriod, below).forEach(area -> places.add(new Place(period, area))));
        return places;
    }

    private static OptionalDouble number(Optional<BigDecimal> value) {
        return value.isPresent() ? OptionalDouble.of(value.get().doubleValue()) : OptionalDouble.empty();
    }

    private Set<Optional<Id>> held(Map<Optional<Id>, OptionalDouble> values, int below) {
        boolean zero = sheet.suppressZero().orElse(false);
        Set<Optional<Id>> small = values.entrySet().stream()
                .filter(entry ->
                        entry.getValue().isEmpty() || isSmall(entry.getValue().getAsDouble(), below, zero))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (small.isEmpty()) {
            return Set.of();
        }
        boolean counted = values.values().stream()
                .flatMapToDouble(OptionalDouble::stream)
                .allMatch(number -> number == Math.rint(number));
        return new HeldBack<>(values, sums(values.keySet()), small, zero || !counted ? 0 : 1, below).all();
    }

    private static boolean isSmall(double number, int below, boolean zero) {
        return number < below && (zero ? number >= 0 : number > 0);
    }

    /** Each area and the areas that lie in it, as far as there are numbers. */
    private List<Sum<Optional<Id>>> sums(Set<Optional<Id>> known) {
        Map<Optional<Id>, List<Optional<Id>>> parts = new LinkedHashMap<>();
        areas.forEach(area -> area.partOf()
                .ifPresent(in -> parts.computeIfAbsent(whole.area(Optional.of(in.id())), key -> new ArrayList<>())
                        .add(Optional.of(area.id().id()))));
        List<Sum<Optional<Id>>> sums = new ArrayList<>();
        parts.forEach((in, all) -> {
            List<Optional<Id>> found = all.stream().filter(known::contains).toList();
            if (known.contains(in) && !found.isEmpty()) {
                sums.add(new Sum<>(in, found, found.size() == all.size()));
            }
        });
        return sums;
    }
}
