package org.planpress.render.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;

/** A hidden time axis over whole months, in milliseconds of UTC, with a tick at the start of as many months as there is room for. */
final class MonthAxis extends NumberAxis {

    /** Months between two ticks; each divides the next, so that years start on a tick. */
    private static final List<Integer> STEPS = List.of(1, 3, 6, 12, 24, 60, 120, 600);

    private static final int MONTHS_A_YEAR = 12;

    private final transient YearMonth first;
    private final int months;

    MonthAxis(LocalDate firstDay, LocalDate lastDay) {
        this.first = YearMonth.from(firstDay);
        this.months = monthNumber(YearMonth.from(lastDay)) - monthNumber(first) + 1;
        setRange(millis(first.atDay(1)), millis(first.plusMonths(months).atDay(1)));
        setVisible(false);
    }

    /** Where a day starts. */
    static double millis(LocalDate day) {
        return day.atStartOfDay().toInstant(ZoneOffset.UTC).toEpochMilli();
    }

    double x(LocalDate day, Rectangle2D area) {
        return valueToJava2D(millis(day), area, RectangleEdge.BOTTOM);
    }

    /** Months with a tick, at least {@code distance} apart. */
    List<YearMonth> ticks(Rectangle2D area, double distance) {
        double month = area.getWidth() / months;
        int step = STEPS.stream()
                .filter(candidate -> candidate * month >= distance)
                .findFirst()
                .orElse(STEPS.get(STEPS.size() - 1));
        Stream<YearMonth> ticks =
                IntStream.range(0, months).mapToObj(first::plusMonths).filter(tick -> monthNumber(tick) % step == 0);
        return ticks.toList();
    }

    @Override
    public List<NumberTick> refreshTicks(Graphics2D graphics, AxisState state, Rectangle2D area, RectangleEdge edge) {
        return ticks(area, GanttDrawing.TICK_DISTANCE).stream()
                .map(month -> new NumberTick(millis(month.atDay(1)), "", TextAnchor.CENTER, TextAnchor.CENTER, 0))
                .toList();
    }

    private static int monthNumber(YearMonth month) {
        return month.getYear() * MONTHS_A_YEAR + month.getMonthValue() - 1;
    }

    @Override
    public boolean equals(Object other) {
        return super.equals(other) && other instanceof MonthAxis axis && axis.months == months;
    }

    @Override
    public int hashCode() {
        return first.hashCode() + months;
    }
}
