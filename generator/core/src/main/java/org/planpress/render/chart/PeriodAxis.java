package org.planpress.render.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.util.List;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.ui.RectangleEdge;
import org.planpress.site.chart.ControlLine;
import org.planpress.site.chart.ControlLine.Point;

/** A hidden time axis in months, from the start of the first period to that of the last, on which all months are equally long. */
final class PeriodAxis extends NumberAxis {

    private static final int MONTHS_A_YEAR = 12;
    private static final double DAYS_A_MONTH = 31;

    /** A single period stands in the middle of so many months. */
    private static final double AROUND = 6;

    /** The time that all these lines cover. */
    PeriodAxis(List<ControlLine> lines) {
        double[] starts = lines.stream()
                .flatMap(line -> line.points().stream())
                .mapToDouble(point -> month(point.start()))
                .sorted()
                .toArray();
        double first = starts.length == 0 ? 0 : starts[0];
        double last = starts.length == 0 ? 0 : starts[starts.length - 1];
        double around = last > first ? 0 : AROUND;
        setRange(first - around, last + around);
        setVisible(false);
    }

    /** The start of a period in months since the year 0. */
    static double month(LocalDate day) {
        return day.getYear() * MONTHS_A_YEAR + day.getMonthValue() - 1 + (day.getDayOfMonth() - 1) / DAYS_A_MONTH;
    }

    /** Periods are named by what stands below the plot. */
    @Override
    public List<NumberTick> refreshTicks(Graphics2D graphics, AxisState state, Rectangle2D area, RectangleEdge edge) {
        return List.of();
    }

    double x(Point point, Rectangle2D area) {
        return valueToJava2D(month(point.start()), area, RectangleEdge.BOTTOM);
    }
}
