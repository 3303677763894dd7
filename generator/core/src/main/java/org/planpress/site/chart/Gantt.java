package org.planpress.site.chart;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

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
}
