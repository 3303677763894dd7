package org.planpress.site.chart;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * Tasks along a time axis, in phases.
 *
 * @param phases from top to bottom
 * @param asOf a day to mark
 */
public record Gantt(List<Phase> phases, Optional<Mark> asOf) implements ChartSpec {

    /** Tasks under one name. */
    public record Phase(String name, List<Span> spans) {}

    /**
     * A task.
     *
     * @param name what is done
     * @param start first day
     * @param end last day, which belongs to it
     * @param done the part that is done, 0 to 1, if it is known
     * @param words the same in words, or empty
     */
    public record Span(String name, LocalDate start, LocalDate end, OptionalDouble done, String words) {}

    /** A day to mark and what to call it. */
    public record Mark(LocalDate day, String words) {}

    /** A first of a month, and where on the line of time it stands, 0 to 1. */
    public record Month(int year, int number, double at) {}

    /** Where a task starts and ends on the line of time, 0 to 1. */
    public record Stretch(double from, double to, boolean day) {}

    /** The months that the tasks reach into. */
    public List<Month> months() {
        List<Month> months = new ArrayList<>();
        for (YearMonth month = YearMonth.from(first());
                !month.isAfter(YearMonth.from(last()));
                month = month.plusMonths(1)) {
            months.add(new Month(month.getYear(), month.getMonthValue(), at(month.atDay(1))));
        }
        return List.copyOf(months);
    }

    /** The tasks of each phase on the line of time. */
    public List<List<Stretch>> stretches() {
        return phases.stream()
                .map(phase -> phase.spans().stream()
                        .map(span -> new Stretch(
                                at(span.start()),
                                at(span.end().plusDays(1)),
                                !span.end().isAfter(span.start())))
                        .toList())
                .toList();
    }

    /** Where the day to mark stands, if that is among the months. */
    public Optional<Double> marked() {
        return asOf.map(mark -> at(mark.day())).filter(at -> at >= 0 && at <= 1);
    }

    private double at(LocalDate day) {
        LocalDate from = YearMonth.from(first()).atDay(1);
        LocalDate to = YearMonth.from(last()).plusMonths(1).atDay(1);
        return (double) ChronoUnit.DAYS.between(from, day) / ChronoUnit.DAYS.between(from, to);
    }

    private LocalDate first() {
        return spans().map(Span::start).min(Comparator.naturalOrder()).orElseThrow();
    }

    private LocalDate last() {
        return spans().map(Span::end).max(Comparator.naturalOrder()).orElseThrow();
    }

    private Stream<Span> spans() {
        return phases.stream().flatMap(phase -> phase.spans().stream());
    }
}
