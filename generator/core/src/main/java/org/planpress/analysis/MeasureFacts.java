package org.planpress.analysis;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.planpress.model.Area;
import org.planpress.model.Id;
import org.planpress.model.Measure;
import org.planpress.model.MeasureSheet;
import org.planpress.model.MeasureSheet.Reported;
import org.planpress.model.Plan;
import org.planpress.model.Ref;
import org.planpress.model.Series.Row;

/**
 * What follows from the values of a measure, area by area.
 *
 * @param measure the measure
 * @param areas the whole first, if the measure is about it, then the areas in the order of its sheet; those without
 *     values or reported figures too
 */
public record MeasureFacts(Measure measure, List<AreaFacts> areas) {

    /**
     * Works out everything that a measure's series and reported figures say.
     *
     * @param plan the plan that it belongs to, which knows the areas and the measure that weighs an average
     * @param asOf the day that it is told of
     */
    public static MeasureFacts of(Measure measure, Plan plan, LocalDate asOf) {
        return of(measure, plan, asOf, area -> LocalDate.MAX);
    }

    /**
     * What could be said when less was known.
     *
     * @param until the last day that the figures of an area may be about
     */
    static MeasureFacts of(Measure measure, Plan plan, LocalDate asOf, Function<Optional<Id>, LocalDate> until) {
        Whole whole = Whole.of(plan);
        List<Optional<Id>> areas = areas(measure, whole);
        boolean aboutTheWhole = areas.contains(Optional.<Id>empty());
        return new MeasureFacts(
                measure,
                areas.stream()
                        .map(area -> new AreaReading(
                                        of(measure, area, aboutTheWhole), plan, whole, area, until.apply(area), asOf)
                                .facts())
                        .toList());
    }

    /** Whether some values are made up, so that what is drawn of it has to say so. */
    public boolean isIllustrative() {
        return areas.stream().anyMatch(AreaFacts::isIllustrative);
    }

    /** The facts of an area; of the whole for an empty one. */
    public Optional<AreaFacts> area(Optional<Id> area) {
        return areas.stream().filter(facts -> facts.area().equals(area)).findFirst();
    }

    /** The sheet as it holds for an area: what was set for the whole was set for no part of it. */
    public MeasureSheet sheet(AreaFacts area) {
        return of(measure, area.area(), area(Optional.empty()).isPresent()).sheet();
    }

    private static Measure of(Measure measure, Optional<Id> area, boolean aboutTheWhole) {
        return area.isPresent() && aboutTheWhole
                ? new Measure(measure.sheet().withoutTarget(), measure.series())
                : measure;
    }

    /** What lists show of it: the whole or, if it is not about that, each area. */
    public MeasureFacts listed() {
        return area(Optional.empty()).isPresent() ? in(Optional.empty()) : this;
    }

    /** The facts of one area alone, the whole for an empty one; of none if it is not about that. */
    public MeasureFacts in(Optional<Id> area) {
        return new MeasureFacts(measure, area(area).stream().toList());
    }

    /** Whether there is a figure of an area, of the whole for an empty one, or is said that it is kept back. */
    public boolean tellsOf(Optional<Id> area) {
        boolean compared = area.isEmpty() && !measure.sheet().comparisons().isEmpty();
        return area(area).stream()
                .anyMatch(facts -> compared
                        || !facts.points().isEmpty()
                        || facts.reported().isPresent());
    }

    /** The area that speaks for the measure: the whole or, where nothing is known of it, the first with figures. */
    public AreaFacts lead() {
        return areas.stream()
                .filter(area -> area.reported().isPresent() || area.newest().isPresent())
                .findFirst()
                .orElse(areas.get(0));
    }

    /** The areas that the sheet names, and those that only have figures; the whole if there is no other. */
    private static List<Optional<Id>> areas(Measure measure, Whole whole) {
        Set<Optional<Id>> areas = new LinkedHashSet<>();
        measure.sheet().areas().forEach(area -> areas.add(whole.area(Optional.of(area.id()))));
        measure.series().ifPresent(series -> series.rows().forEach(row -> areas.add(whole.area(row.area()))));
        measure.reported().forEach(reported -> areas.add(whole.area(reported)));
        if (areas.isEmpty()) {
            return List.of(Optional.empty());
        }
        return areas.stream()
                .sorted((one, other) -> Boolean.compare(one.isPresent(), other.isPresent()))
                .toList();
    }

    /**
     * The area that is the whole: content may name it or leave it out.
     *
     * @param id its id, if the site lists areas
     */
    record Whole(Optional<Id> id) {

        static Whole of(Plan plan) {
            return new Whole(plan.site().areas().stream()
                    .filter(area -> area.partOf().isEmpty())
                    .map(Area::id)
                    .map(named -> named.id())
                    .findFirst());
        }

        /** Empty for the whole. */
        Optional<Id> area(Optional<Id> area) {
            return area.filter(named -> !id.equals(Optional.of(named)));
        }

        Optional<Id> area(Row row) {
            return area(row.area());
        }

        Optional<Id> area(Reported reported) {
            return area(reported.area().map(Ref::id));
        }
    }
}
