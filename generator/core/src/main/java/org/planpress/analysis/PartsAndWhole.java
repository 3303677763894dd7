package org.planpress.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.planpress.analysis.AreaFacts.Point;
import org.planpress.analysis.Reconciliation.Which;
import org.planpress.model.Area;
import org.planpress.model.Figure;
import org.planpress.model.Id;
import org.planpress.model.MeasureSheet.Combine;
import org.planpress.model.MeasureSheet.Reported;
import org.planpress.model.Plan;
import org.planpress.model.ReportingPeriod;

/**
 * An area beside the parts that lie in it: what the parts leave over, because some cases belong to no part.
 *
 * <p>Only for values that add up, and only where every part of the area has one.
 *
 * @param whole the area; empty for the whole
 * @param parts the parts that lie in it
 * @param values the newest last
 * @param reported the same for figures published elsewhere, of the newest period first
 */
public record PartsAndWhole(Optional<Id> whole, List<Id> parts, List<Rest> values, List<Rest> reported) {

    /**
     * What is left over.
     *
     * @param which a period's own figure, or one that several make
     * @param parts the sum of the parts
     */
    public record Rest(ReportingPeriod period, Which which, BigDecimal whole, BigDecimal parts) {

        /** The whole less its parts; below zero if the parts count something twice. */
        public BigDecimal unallocated() {
            return whole.subtract(parts);
        }
    }

    /** Each area of a measure whose parts all belong to the measure, too. */
    public static List<PartsAndWhole> of(MeasureFacts facts, Plan plan) {
        if (facts.measure().sheet().combining() == Combine.AVERAGE) {
            return List.of();
        }
        Map<Id, List<Id>> parts = new LinkedHashMap<>();
        plan.site()
                .areas()
                .forEach(area -> area.partOf()
                        .ifPresent(whole -> parts.computeIfAbsent(whole.id(), id -> new ArrayList<>())
                                .add(id(area))));
        MeasureFacts.Whole root = MeasureFacts.Whole.of(plan);
        return parts.entrySet().stream()
                .flatMap(entry -> of(facts, root.area(Optional.of(entry.getKey())), entry.getValue()).stream())
                .toList();
    }

    private static Id id(Area area) {
        return area.id().id();
    }

    private static Optional<PartsAndWhole> of(MeasureFacts facts, Optional<Id> whole, List<Id> parts) {
        List<AreaFacts> found = parts.stream()
                .flatMap(part -> facts.area(Optional.of(part)).stream())
                .toList();
        return facts.area(whole)
                .filter(area -> found.size() == parts.size())
                .map(area -> new PartsAndWhole(
                        whole, List.copyOf(parts), values(area, found), reported(area, found, facts)));
    }

    private static List<Rest> values(AreaFacts whole, List<AreaFacts> parts) {
        List<Map<ReportingPeriod, BigDecimal>> values =
                parts.stream().map(PartsAndWhole::byPeriod).toList();
        return whole.points().stream()
                .flatMap(point -> rest(
                        point.period(),
                        Which.MONTH,
                        point.value(),
                        values,
                        part -> Optional.ofNullable(part.get(point.period())))
                        .stream())
                .toList();
    }

    private static Map<ReportingPeriod, BigDecimal> byPeriod(AreaFacts part) {
        Map<ReportingPeriod, BigDecimal> values = new LinkedHashMap<>();
        for (Point point : part.points()) {
            point.value().ifPresent(value -> values.put(point.period(), value));
        }
        return values;
    }

    private static List<Rest> reported(AreaFacts whole, List<AreaFacts> parts, MeasureFacts facts) {
        Figure.Kind kind = facts.measure().sheet().unit().value();
        List<Rest> rests = new ArrayList<>();
        for (Reconciliation figures : whole.reconciliations()) {
            ReportingPeriod period = figures.reported().period();
            for (Which which : List.of(Which.MONTH, Which.THREE_MONTH, Which.TWELVE_MONTH)) {
                rest(
                                period,
                                which,
                                value(figures.reported(), which, kind),
                                parts,
                                part -> part.reported(period).flatMap(reported -> value(reported, which, kind)))
                        .ifPresent(rests::add);
            }
        }
        return List.copyOf(rests);
    }

    private static Optional<BigDecimal> value(Reported reported, Which which, Figure.Kind kind) {
        return which.of(reported).filter(figure -> figure.kind() == kind).map(Figure::value);
    }

    private static <T> Optional<Rest> rest(
            ReportingPeriod period,
            Which which,
            Optional<BigDecimal> whole,
            List<T> parts,
            Function<T, Optional<BigDecimal>> value) {
        List<BigDecimal> values =
                parts.stream().flatMap(part -> value.apply(part).stream()).toList();
        return whole.filter(total -> values.size() == parts.size())
                .map(total -> new Rest(period, which, total, values.stream().reduce(BigDecimal.ZERO, BigDecimal::add)));
    }
}
