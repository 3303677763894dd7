package org.planpress.analysis;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.planpress.analysis.AuthoritativeFigure.Origin;
import org.planpress.model.Figure;
import org.planpress.model.MeasureSheet.Reported;
import org.planpress.model.ReportingPeriod;
import org.planpress.model.Signal;
import org.planpress.model.Trend;

/**
 * What is known of a measure in one area at the end of one period.
 *
 * @param period the period that all of it ends with
 * @param value the value of the period itself
 * @param threeMonth the last three months
 * @param twelveMonth the last year
 * @param yearOnYear the change of {@code twelveMonth} on the year before
 * @param course where it is going; empty if nothing is known of that
 * @param judged whether {@code value} is what the control chart of the series judges last
 */
public record PeriodFigures(
        ReportingPeriod period,
        Optional<AuthoritativeFigure> value,
        Optional<AuthoritativeFigure> threeMonth,
        Optional<AuthoritativeFigure> twelveMonth,
        Optional<AuthoritativeFigure> yearOnYear,
        Optional<Course> course,
        boolean judged) {

    /**
     * Where a measure is going.
     *
     * @param trend of the rolling 12-month figure; empty if nothing is known of it
     * @param signals which runs of unusual months end with the period
     * @param attention the score; empty if it was not published, or too little is known to work it out
     * @param origin where all three come from; never made up
     */
    public record Course(Optional<Trend> trend, Set<Signal> signals, Optional<Integer> attention, Origin origin) {}

    /** The figures of one period as somebody published them. */
    static PeriodFigures of(Reported reported) {
        return new PeriodFigures(
                reported.period(),
                published(reported.month(), reported),
                published(reported.threeMonth(), reported),
                published(reported.twelveMonth(), reported),
                published(reported.yearOnYear(), reported),
                Optional.of(new Course(
                        reported.trend(), Set.copyOf(reported.signals()), reported.attention(), Origin.PUBLISHED)),
                false);
    }

    /** A value of which no more is known. */
    static PeriodFigures ofValue(AuthoritativeFigure value) {
        return new PeriodFigures(
                value.period(),
                Optional.of(value),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false);
    }

    private static Optional<AuthoritativeFigure> published(Optional<Figure> figure, Reported reported) {
        return figure.map(found -> AuthoritativeFigure.published(found, reported));
    }

    /** Whether all of it was published elsewhere. */
    public boolean isPublished() {
        return origins().allMatch(origin -> origin == Origin.PUBLISHED);
    }

    /** Whether the value of the period is made up; what takes in others may be so where it is not. */
    public boolean isMadeUp() {
        return isMadeUp(value);
    }

    /** The runs of unusual months that end with the period; none if they are not known. */
    public Set<Signal> signals() {
        return course.map(Course::signals).orElse(Set.of());
    }

    /** Where the rolling 12-month figure is going, if that is known. */
    public Optional<Trend> trend() {
        return course.flatMap(Course::trend);
    }

    /** The score, if it is known. */
    public Optional<Integer> attention() {
        return course.flatMap(Course::attention);
    }

    /** The figure that goes by a name; a period has no target. */
    Optional<AuthoritativeFigure> figure(Binding.Field field) {
        return switch (field) {
            case LATEST, MONTH -> value;
            case THREE_MONTH -> threeMonth;
            case TWELVE_MONTH -> twelveMonth;
            case YEAR_ON_YEAR -> yearOnYear;
            case TARGET -> Optional.empty();
        };
    }

    /** What of it is a fact. */
    PeriodFigures withoutMadeUp() {
        return new PeriodFigures(
                period,
                value.filter(figure -> !figure.isMadeUp()),
                threeMonth.filter(figure -> !figure.isMadeUp()),
                twelveMonth.filter(figure -> !figure.isMadeUp()),
                yearOnYear.filter(figure -> !figure.isMadeUp()),
                course,
                judged && !isMadeUp());
    }

    boolean saysAnything() {
        return origins().findAny().isPresent();
    }

    /** With what another says of the same period where this says nothing. */
    PeriodFigures orElse(PeriodFigures other) {
        return new PeriodFigures(
                period,
                value.or(other::value),
                threeMonth.or(other::threeMonth),
                twelveMonth.or(other::twelveMonth),
                yearOnYear.or(other::yearOnYear),
                course.or(other::course),
                judged);
    }

    private static boolean isMadeUp(Optional<AuthoritativeFigure> figure) {
        return figure.map(AuthoritativeFigure::isMadeUp).orElse(false);
    }

    private Stream<Origin> origins() {
        return Stream.concat(
                Stream.of(value, threeMonth, twelveMonth, yearOnYear)
                        .flatMap(figure -> figure.map(AuthoritativeFigure::origin).stream()),
                course.map(Course::origin).stream());
    }
}
