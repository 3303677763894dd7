package org.planpress.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.planpress.analysis.PlanAnalysis;
import org.planpress.finding.Finding;
import org.planpress.finding.Rule;
import org.planpress.finding.SourceLocation;
import org.planpress.model.Area;
import org.planpress.model.Figure;
import org.planpress.model.Id;
import org.planpress.model.Measure;
import org.planpress.model.MeasureSheet.Combine;
import org.planpress.model.MeasureSheet.Reported;
import org.planpress.model.Plan;
import org.planpress.model.Ref;
import org.planpress.model.ReportingPeriod;
import org.planpress.model.Series;
import org.planpress.model.Series.Row;

/**
 * What is counted in the areas makes up what is counted in the whole. A small part may be missing, because not every
 * case could be put into an area; such cases are shown as unallocated.
 */
final class PartsAndWhole implements FigureCheck {

    private static final Rule RULE = Rule.warning(
            "parts-and-whole",
            "The figures of the areas make more than the figure of the whole, or leave more than 2% of it out.",
            "Look the figures up at their source; one of them may be of another period or counted in another way.",
            "period,area,value\n2023-10,force,481\n2023-10,county,300\n2023-10,swindon,200");

    /** How much of the whole may lie in no area. */
    private static final BigDecimal UNALLOCATED = new BigDecimal("0.02");

    @Override
    public List<Rule> rules() {
        return List.of(RULE);
    }

    /** One figure in all areas: the whole under an empty key. */
    private record Split(String name, Map<Optional<Id>, BigDecimal> figures, SourceLocation at) {}

    @Override
    public List<Finding> check(PlanAnalysis analysis) {
        return parts(analysis.plan())
                .map(parts -> analysis.plan().measures().stream()
                        .filter(measure -> measure.sheet().combining() == Combine.SUM)
                        .flatMap(measure -> Stream.concat(
                                inSeries(measure, analysis, parts).stream(), inReported(measure, analysis, parts)))
                        .toList())
                .orElse(List.of());
    }

    /** The areas right below the whole; empty if there is no single whole. */
    private static Optional<Set<Id>> parts(Plan plan) {
        List<Id> wholes = plan.site().areas().stream()
                .filter(area -> area.partOf().isEmpty())
                .map(area -> area.id().id())
                .toList();
        return wholes.size() == 1
                ? Optional.of(plan.site().areas().stream()
                        .filter(area -> area.partOf().map(Ref::id).equals(Optional.of(wholes.get(0))))
                        .map(Area::id)
                        .map(named -> named.id())
                        .collect(Collectors.toCollection(TreeSet::new)))
                : Optional.empty();
    }

    /** The first period that does not fit, and how many more there are: one slip often fills a column. */
    private static Optional<Finding> inSeries(Measure measure, PlanAnalysis analysis, Set<Id> parts) {
        Map<ReportingPeriod, List<Row>> byPeriod = measure.series().map(Series::rows).orElse(List.of()).stream()
                .filter(row -> row.value().isPresent())
                .collect(Collectors.groupingBy(Row::period));
        List<Finding> found = byPeriod.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(rows -> fault(
                        new Split(
                                rows.getKey().toString(),
                                figures(
                                        rows.getValue(),
                                        row -> analysis.area(row.area()),
                                        row -> row.value().orElseThrow()),
                                rows.getValue().get(0).at()),
                        parts)
                        .stream())
                .toList();
        return found.stream()
                .findFirst()
                .map(first -> found.size() == 1
                        ? first
                        : RULE.at(
                                        first.location(),
                                        "%s; so it is in %d more periods".formatted(first.message(), found.size() - 1))
                                .withHint(first.hint()));
    }

    private static Stream<Finding> inReported(Measure measure, PlanAnalysis analysis, Set<Id> parts) {
        return measure.reported().stream().collect(Collectors.groupingBy(Reported::period)).values().stream()
                .flatMap(sets -> Stream.of(
                                reported("month", sets, Reported::month, analysis),
                                reported("threeMonth", sets, Reported::threeMonth, analysis),
                                reported("twelveMonth", sets, Reported::twelveMonth, analysis))
                        .flatMap(split -> fault(split, parts).stream()));
    }

    private static Split reported(
            String field, List<Reported> sets, Function<Reported, Optional<Figure>> figure, PlanAnalysis analysis) {
        List<Reported> given =
                sets.stream().filter(set -> figure.apply(set).isPresent()).toList();
        return new Split(
                "'" + field + "' of " + sets.get(0).period(),
                figures(
                        given,
                        set -> analysis.area(set.area().map(Ref::id)),
                        set -> figure.apply(set).orElseThrow().value()),
                sets.get(0).at());
    }

    private static <T> Map<Optional<Id>, BigDecimal> figures(
            List<T> from, Function<T, Optional<Id>> area, Function<T, BigDecimal> value) {
        return from.stream().collect(Collectors.toMap(area, value, (first, second) -> first));
    }

    private static Optional<Finding> fault(Split split, Set<Id> parts) {
        BigDecimal whole = split.figures().get(Optional.<Id>empty());
        List<BigDecimal> given = new ArrayList<>();
        parts.forEach(part ->
                Optional.ofNullable(split.figures().get(Optional.of(part))).ifPresent(given::add));
        if (whole == null || given.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal missing = whole.subtract(given.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
        boolean complete = given.size() == parts.size();
        boolean tooMuch = missing.signum() < 0;
        boolean tooLittle = complete && missing.compareTo(slack(whole)) > 0;
        return tooMuch || tooLittle
                ? Optional.of(RULE.at(
                                split.at(),
                                "%s: the areas make %s, the whole is %s"
                                        .formatted(
                                                split.name(),
                                                whole.subtract(missing).toPlainString(),
                                                whole.toPlainString()))
                        .withHint("look the figures up at their source"))
                : Optional.empty();
    }

    /** Of a small whole one case is more than a fiftieth. */
    private static BigDecimal slack(BigDecimal whole) {
        return whole.abs().multiply(UNALLOCATED).max(BigDecimal.ONE);
    }
}
