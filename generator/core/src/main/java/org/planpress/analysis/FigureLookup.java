package org.planpress.analysis;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.planpress.analysis.AreaFacts.Latest;
import org.planpress.analysis.AreaFacts.Point;
import org.planpress.analysis.Binding.Field;
import org.planpress.analysis.MeasureFacts.Whole;
import org.planpress.model.Figure;
import org.planpress.model.MeasureSheet;
import org.planpress.model.MeasureSheet.Reported;
import org.planpress.model.Plan;
import org.planpress.model.ReportingPeriod;
import org.planpress.model.ValueStatus;

/** One measure in one area, to look a figure up in. */
final class FigureLookup {
    private static final int THREE_MONTHS = 3;

    private final Plan plan;
    private final MeasureFacts facts;
    private final AreaFacts area;

    FigureLookup(Plan plan, MeasureFacts facts, AreaFacts area) {
        this.plan = plan;
        this.facts = facts;
        this.area = area;
    }

    Stream<ReportingPeriod> periods() {
        return Stream.concat(
                        area.points().stream().map(Point::period),
                        area.reconciliations().stream()
                                .map(set -> set.reported().period()))
                .distinct();
    }

    /** The newest period for which anything is known. */
    Optional<ReportingPeriod> newest() {
        return Stream.concat(
                        area.latest().stream().map(Latest::period),
                        area.reported().stream().map(Reported::period))
                .max(Comparator.naturalOrder());
    }

    Optional<Binding.OfMeasure> figure(Field field, ReportingPeriod period) {
        MeasureSheet sheet = facts.measure().sheet();
        boolean madeUp = isIllustrative(field, period);
        Optional<Figure> own = computed(period).flatMap(latest -> of(latest, field));
        Optional<Figure> published = area.reported(period).flatMap(reported -> of(reported, field));
        return own.filter(figure -> !madeUp)
                .or(() -> published)
                .map(figure -> new Binding.OfMeasure(sheet, field, figure, false))
                .or(() -> own.map(figure -> new Binding.OfMeasure(sheet, field, figure, true)));
    }

    private Optional<Latest> computed(ReportingPeriod period) {
        return area.latest()
                .filter(latest -> latest.period().equals(period))
                .or(() ->
                        new AreaReading(facts.measure(), plan, Whole.of(plan), area.area(), LocalDate.MAX).at(period));
    }

    private Optional<Figure> of(Latest latest, Field field) {
        Optional<BigDecimal> value =
                switch (field) {
                    case LATEST, MONTH -> Optional.of(latest.value());
                    case THREE_MONTH -> latest.threeMonth();
                    case TWELVE_MONTH -> latest.twelveMonth();
                    case YEAR_ON_YEAR, TARGET -> Optional.empty();
                };
        return field == Field.YEAR_ON_YEAR
                ? latest.yearOnYear()
                : value.map(number ->
                        new Figure(number, facts.measure().sheet().unit().value()));
    }

    private static Optional<Figure> of(Reported reported, Field field) {
        return switch (field) {
            case LATEST, MONTH -> reported.month();
            case THREE_MONTH -> reported.threeMonth();
            case TWELVE_MONTH -> reported.twelveMonth();
            case YEAR_ON_YEAR -> reported.yearOnYear();
            case TARGET -> Optional.empty();
        };
    }

    /** Whether any value that makes the figure was made up. */
    private boolean isIllustrative(Field field, ReportingPeriod period) {
        int year = facts.measure().sheet().frequency().inAYear();
        int count =
                switch (field) {
                    case LATEST, MONTH, TARGET -> 1;
                    case THREE_MONTH -> THREE_MONTHS;
                    case TWELVE_MONTH -> year;
                    case YEAR_ON_YEAR -> 2 * year;
                };
        List<Point> upTo = area.points().stream()
                .filter(point -> point.period().compareTo(period) <= 0)
                .toList();
        return upTo.stream()
                .skip(Math.max(0, upTo.size() - count))
                .anyMatch(point -> point.status() == ValueStatus.ILLUSTRATIVE);
    }
}
