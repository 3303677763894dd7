package org.planpress.render.chart;

import java.awt.BasicStroke;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.data.gantt.Task;
import org.jfree.data.gantt.TaskSeries;
import org.jfree.data.gantt.TaskSeriesCollection;
import org.jfree.data.time.SimpleTimePeriod;
import org.planpress.site.chart.ChartMessage;
import org.planpress.site.chart.Gantt;
import org.planpress.site.chart.Gantt.Span;
import org.planpress.words.Voice;

/** Draws tasks along the months; the months stand at the top, where the eye starts. */
final class GanttDrawing {

    /** No month label is wider. */
    static final double TICK_DISTANCE = 42;

    private static final int YEARS = 16;
    private static final int MONTHS = 38;
    private static final int MARK = 62;
    private static final int TOP = 70;

    private final Voice voice;
    private final Typeface type;
    private final Width width;
    private final Gantt spec;
    private final MonthAxis axis;

    private GanttDrawing(Voice voice, Gantt spec, Typeface type, Width width) {
        this.voice = voice;
        this.type = type;
        this.width = width;
        this.spec = spec;
        this.axis = new MonthAxis(
                days(spec).min(Comparator.naturalOrder()).orElseThrow(),
                days(spec).max(Comparator.naturalOrder()).orElseThrow());
    }

    static Optional<Sketch> of(Voice voice, Gantt spec, Typeface type, Width width) {
        return days(spec).findAny().isEmpty()
                ? Optional.empty()
                : Optional.of(new GanttDrawing(voice, spec, type, width).draw());
    }

    private static Stream<LocalDate> days(Gantt spec) {
        return spec.phases().stream()
                .flatMap(phase -> phase.spans().stream())
                .flatMap(span -> Stream.of(span.start(), span.end()));
    }

    private Sketch draw() {
        GanttRows rows = new GanttRows(spec, type, width, axis, TOP);
        Rectangle2D area = rows.area(TOP);
        return new Sketch(rows.bottom() + 3, graphics -> {
            line(rows, area).ifPresent(marked -> {
                graphics.setPaint(Token.NOW);
                graphics.setStroke(new BasicStroke());
                graphics.draw(marked);
            });
            plot(rows).draw(graphics, area, null, null, null);
            months(area).forEach(label -> label.drawOn(graphics));
            mark(area).forEach(label -> label.drawOn(graphics));
            rows.labels().forEach(label -> label.drawOn(graphics));
        });
    }

    private CategoryPlot plot(GanttRows rows) {
        TaskSeries series = new TaskSeries("tasks");
        for (Span span : rows.spans()) {
            series.add(task(span, series.getItemCount()));
        }
        TaskSeriesCollection data = new TaskSeriesCollection();
        data.add(series);
        CategoryPlot plot = BarePlot.of(data, new RowAxis(rows.middles()), axis, new SpanRenderer(rows.spans()));
        plot.setRangeGridlinesVisible(true);
        plot.setRangeGridlinePaint(Token.GRID);
        return plot;
    }

    /** The line of the mark, which stops before words and goes on after them. */
    private Optional<Path2D> line(GanttRows rows, Rectangle2D area) {
        return marked().map(mark -> {
            double x = axis.x(mark.day(), area);
            Path2D line = new Path2D.Double();
            for (double[] stretch : rows.clear(x, area.getMinY())) {
                line.moveTo(x, stretch[0]);
                line.lineTo(x, stretch[1]);
            }
            return line;
        });
    }

    /** Rows go by their number, because two tasks may have one name. */
    private static Task task(Span span, int row) {
        LocalDate end = span.end().isBefore(span.start()) ? span.start() : span.end();
        SimpleTimePeriod period =
                new SimpleTimePeriod((long) MonthAxis.millis(span.start()), (long) MonthAxis.millis(end.plusDays(1)));
        Task task = new Task(String.valueOf(row), period);
        span.done().ifPresent(task::setPercentComplete);
        return task;
    }

    /** The mark, unless it lies outside the months shown. */
    private Optional<Gantt.Mark> marked() {
        return spec.asOf().filter(mark -> axis.getRange().contains(MonthAxis.millis(mark.day())));
    }

    private List<Label> months(Rectangle2D area) {
        List<Label> labels = new ArrayList<>();
        double yearsEnd = 0;
        for (YearMonth tick : axis.ticks(area, TICK_DISTANCE)) {
            double x = axis.x(tick.atDay(1), area);
            labels.add(new Label(name(tick), type.regular(), Token.MUTED, x, MONTHS));
            if ((labels.size() == 1 || tick.getMonthValue() == 1) && x >= yearsEnd) {
                String year = String.valueOf(tick.getYear());
                labels.add(new Label(year, type.regular(), Token.MUTED, x, YEARS));
                yearsEnd = x + TICK_DISTANCE;
            }
        }
        labels.removeIf(label -> label.x() + type.loose(label.text(), label.font()) > width.units());
        return labels;
    }

    private String name(YearMonth month) {
        return voice.say(new ChartMessage.MonthOnAxis(month.getMonth()));
    }

    private List<Label> mark(Rectangle2D area) {
        return marked().map(mark -> {
                    double room = type.loose(mark.words(), type.bold());
                    double centred = axis.x(mark.day(), area) - room / 2;
                    double x = Math.max(0, Math.min(centred, width.units() - room));
                    return List.of(new Label(mark.words(), type.bold(), Token.INK, x, MARK));
                })
                .orElse(List.of());
    }
}
