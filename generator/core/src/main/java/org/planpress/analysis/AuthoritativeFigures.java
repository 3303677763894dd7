package org.planpress.analysis;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.planpress.analysis.AreaFacts.Latest;
import org.planpress.analysis.AuthoritativeFigure.Origin;
import org.planpress.analysis.PeriodFigures.Course;
import org.planpress.analysis.statistics.AttentionScore;
import org.planpress.model.Figure;
import org.planpress.model.MeasureSheet.Reported;
import org.planpress.model.ReportingPeriod;
import org.planpress.model.Series.Row;
import org.planpress.model.ValueStatus;

/**
 * Which figures of a measure in one area stand, period by period. This is the one place that decides between figures
 * that were published elsewhere, that follow from the series, and that were made up:
 *
 * <ul>
 *   <li>A figure comes from the series if nothing that it is worked out from is made up, or else as it was published.
 *   <li>A made-up figure stands only for a period of which nothing else is known, so that it is never seen beside a fact;
 *       and nothing is worked out from made-up values of a series that has facts.
 *   <li>The newest period is the newest of which a fact is known; a forecast is none.
 * </ul>
 *
 * @param series what follows from the series
 * @param judged whether the series has a control chart
 * @param reported as published elsewhere, newest first
 */
public record AuthoritativeFigures(LatestFigures series, boolean judged, List<Reported> reported) {

    private static final int THREE_MONTHS = 3;

    /** The figures of the newest period; empty if nothing is known. */
    public Optional<PeriodFigures> newest() {
        Optional<PeriodFigures> own = ofSeries();
        Optional<PeriodFigures> published = reported.stream().findFirst().map(PeriodFigures::of);
        return published.isPresent() && own.map(PeriodFigures::isMadeUp).orElse(true)
                ? at(published.get().period())
                : Stream.concat(own.stream(), published.stream())
                        .map(PeriodFigures::period)
                        .max(Comparator.naturalOrder())
                        .flatMap(this::at);
    }

    /** The newest value from before a period that is a fact; empty if none is known. */
    public Optional<PeriodFigures> before(ReportingPeriod period) {
        return periods()
                .filter(each -> each.compareTo(period) < 0)
                .sorted(Comparator.reverseOrder())
                .flatMap(each -> at(each).stream())
                .filter(figures -> figures.value().isPresent() && !figures.isMadeUp())
                .findFirst();
    }

    /** The figures of a period, or of the newest where none is asked for. */
    public Optional<PeriodFigures> of(Optional<ReportingPeriod> period) {
        return period.isPresent() ? at(period.get()) : newest();
    }

    /** The figures of a period; empty if nothing is known of it. */
    public Optional<PeriodFigures> at(ReportingPeriod period) {
        Optional<PeriodFigures> own = ofSeries(series.timeline().index(period));
        Optional<PeriodFigures> published = reported.stream()
                .filter(figures -> figures.period().equals(period))
                .findFirst()
                .map(PeriodFigures::of);
        Optional<PeriodFigures> facts = own.map(PeriodFigures::withoutMadeUp).filter(PeriodFigures::saysAnything);
        return facts.isPresent() && published.isPresent()
                ? facts.map(found -> found.orElse(published.get()))
                : facts.or(() -> published).or(() -> own).or(() -> madeUp(period));
    }

    /** Whether there is a value of a period that must not be published. */
    boolean isWithheld(ReportingPeriod period) {
        OptionalInt index = series.timeline().index(period);
        return index.isPresent() && series.timeline().status(index.getAsInt()) == ValueStatus.WITHHELD;
    }

    /** What the series alone says at its newest value that happened, made up or not; empty without one. */
    public Optional<PeriodFigures> ofSeries() {
        return ofSeries(series.timeline().newest());
    }

    /** Every period of which anything may be known, each once. */
    Stream<ReportingPeriod> periods() {
        return Stream.concat(
                        series.timeline().periods().stream(), reported.stream().map(Reported::period))
                .distinct();
    }

    private Optional<PeriodFigures> ofSeries(OptionalInt index) {
        return index.isPresent()
                ? series.at(index.getAsInt()).map(found -> of(found, index.getAsInt()))
                : Optional.empty();
    }

    private PeriodFigures of(Latest found, int index) {
        Figure.Kind kind = series.unit().value();
        int year = series.frequency().inAYear();
        return new PeriodFigures(
                found.period(),
                Optional.of(computed(new Figure(found.value(), kind), index, 1)),
                found.threeMonth().map(figure -> computed(new Figure(figure, kind), index, THREE_MONTHS)),
                found.twelveMonth().map(figure -> computed(new Figure(figure, kind), index, year)),
                found.yearOnYear().map(change -> computed(change, index, 2 * year)),
                course(found, index),
                judged && series.timeline().newest().equals(OptionalInt.of(index)));
    }

    private AuthoritativeFigure computed(Figure figure, int end, int periods) {
        return AuthoritativeFigure.computed(
                figure, series.timeline().periods().get(end), series.firmness(end, periods));
    }

    /** Nobody can say where made-up values are going, and of values without rules nobody does. */
    private Optional<Course> course(Latest found, int index) {
        return !judged || series.firmnessOfCourse(index).isMadeUp()
                ? Optional.empty()
                : Optional.of(new Course(
                        Optional.of(found.trend()),
                        Set.copyOf(found.signals()),
                        found.attention().map(AttentionScore::total),
                        Origin.COMPUTED));
    }

    /** A made-up value of a series that has facts; nothing is worked out from it. */
    private Optional<PeriodFigures> madeUp(ReportingPeriod period) {
        OptionalInt index = series.timeline().index(period);
        return index.isPresent()
                ? series.timeline()
                        .rows()
                        .get(index.getAsInt())
                        .filter(row -> row.status().isMadeUp())
                        .flatMap(Row::value)
                        .map(value -> PeriodFigures.ofValue(
                                computed(new Figure(value, series.unit().value()), index.getAsInt(), 1)))
                : Optional.empty();
    }
}
