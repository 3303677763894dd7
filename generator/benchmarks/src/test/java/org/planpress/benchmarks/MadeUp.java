package org.planpress.benchmarks;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.planpress.analysis.statistics.ControlChart;
import org.planpress.analysis.statistics.Judgement;
import org.planpress.analysis.statistics.Settings;
import org.planpress.model.Direction;
import org.planpress.model.ReportingPeriod.Month;
import org.planpress.model.Unit;
import org.planpress.site.chart.Bars;
import org.planpress.site.chart.ChartFigure;
import org.planpress.site.chart.ChartSpec;
import org.planpress.site.chart.ControlLine;
import org.planpress.site.chart.ControlLine.Level;
import org.planpress.site.chart.ControlLine.Mark;
import org.planpress.site.chart.ControlLine.Point;
import org.planpress.site.chart.ControlLine.Stretch;
import org.planpress.site.chart.DataTable;
import org.planpress.site.chart.Periods;
import org.planpress.site.chart.Progress;
import org.planpress.site.chart.SmallMultiples;
import org.planpress.site.chart.SmallMultiples.Panel;
import org.planpress.site.chart.ValueFormat;
import org.planpress.words.Language;
import org.planpress.words.Voice;

/** Series and charts of made-up values, the same in each run. */
final class MadeUp {

    private MadeUp() {}

    /** Values that drift around a level, with a missing one now and then. */
    static List<OptionalDouble> series(int months, int seed) {
        Random random = new Random(seed);
        List<OptionalDouble> values = new ArrayList<>();
        double level = 100 + random.nextInt(900);
        for (int month = 0; month < months; month++) {
            level += random.nextGaussian() * 3;
            boolean missing = random.nextInt(40) == 0;
            values.add(missing ? OptionalDouble.empty() : OptionalDouble.of(level + 20 * random.nextGaussian()));
        }
        return values;
    }

    /** A control chart of three years with limits that start anew, as a measure has it. */
    static ControlLine controlLine(int seed) {
        List<OptionalDouble> values = series(36, seed);
        ControlChart chart = ControlChart.of(
                values, new Settings(Direction.DECREASE, OptionalDouble.empty(), new TreeSet<>(List.of(22)), 0, true));
        List<Point> points = new ArrayList<>();
        Month month = new Month(YearMonth.of(2020, 11));
        for (int i = 0; i < values.size(); i++, month = month.next()) {
            points.add(new Point(
                    month.first(),
                    Periods.brief(Voice.builtIn(Language.ENGLISH), month),
                    values.get(i),
                    mark(chart.judgements().get(i)),
                    ControlLine.Standing.FIRM));
        }
        List<Stretch> stretches = chart.segments().stream()
                .flatMap(segment -> segment.limits().stream()
                        .map(limits -> new Stretch(
                                segment.from(), segment.to(), limits.mean(), limits.lower(), limits.upper())))
                .toList();
        return new ControlLine(
                points,
                stretches,
                Optional.of(Level.across(values.size(), 650, "Target 650")),
                new ValueFormat(Voice.builtIn(Language.ENGLISH), Unit.COUNT, 0),
                OptionalDouble.of(0),
                OptionalDouble.empty());
    }

    private static Mark mark(Judgement judgement) {
        return switch (judgement.type()) {
            case IMPROVEMENT -> Mark.BETTER;
            case CONCERN -> Mark.WORSE;
            case COMMON, NEUTRAL_HIGH, NEUTRAL_LOW -> Mark.USUAL;
        };
    }

    static Bars bars() {
        return new Bars(List.of(
                new Bars.Bar("Policing", 70.7, "70.7p", "£109.646m"),
                new Bars.Bar("Corporate services", 23.7, "23.7p", "£36.755m"),
                new Bars.Bar("Commissioned services", 2.1, "2.1p", "£3.257m"),
                new Bars.Bar("The Commissioner’s office", 1.8, "1.8p", "£2.792m"),
                new Bars.Bar("Long-term investment", 1.7, "1.7p", "£2.636m")));
    }

    static SmallMultiples panels() {
        return new SmallMultiples(List.of(
                new Panel("Swindon", "612 in October 2023", controlLine(3)),
                new Panel("County", "574 in October 2023", controlLine(4))));
    }

    static Progress progress() {
        return new Progress(Stream.of(100, 60, 25, 0)
                .map(percent -> new Progress.Bar("Step " + percent, percent, percent + "%", percent == 60))
                .toList());
    }

    static ChartFigure figure(ChartSpec spec) {
        return new ChartFigure(
                "chart",
                "Title",
                "",
                "",
                "Description",
                DataTable.plain("Table", List.of(), List.of(), List.of()),
                "chart.csv",
                "Source",
                Optional.empty(),
                List.of(),
                spec,
                false);
    }
}
