package org.planpress.site.chart;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.planpress.analysis.statistics.ControlChart;
import org.planpress.analysis.statistics.PointType;
import org.planpress.analysis.statistics.Settings;
import org.planpress.model.Direction;
import org.planpress.model.FinancialYear;
import org.planpress.model.Frequency;
import org.planpress.model.ReportingPeriod;
import org.planpress.model.ReportingPeriod.Financial;
import org.planpress.model.ReportingPeriod.Month;
import org.planpress.model.ReportingPeriod.Part;
import org.planpress.model.ReportingPeriod.Year;
import org.planpress.model.Unit;
import org.planpress.site.chart.ControlLine.Level;
import org.planpress.site.chart.ControlLine.Mark;
import org.planpress.site.chart.ControlLine.Point;
import org.planpress.site.chart.ControlLine.Standing;
import org.planpress.site.chart.ControlLine.Stretch;
import org.planpress.site.chart.SmallMultiples.Panel;
import org.planpress.words.Language;
import org.planpress.words.Voice;

/** Made-up series, judged by the real rules, for tests of drawings. */
public final class SampleLines {

    /** More than any sample has. */
    private static final int MONTHS = 600;

    private static final Month NOVEMBER = new Month(YearMonth.of(2020, 11));

    private SampleLines() {}

    /** A drawing and its name. */
    public record Sample(String name, ChartSpec spec) {}

    /** One of each kind of drawing and of period. */
    public static List<Sample> all() {
        return List.of(
                new Sample("response", response()),
                new Sample("abandonment", abandonment()),
                new Sample("burglary", burglary()),
                new Sample("neutral", neutral()),
                new Sample("quarters", quarters()),
                new Sample("financial-years", financialYears()),
                new Sample("years", years()),
                new Sample("one-month", few(1)),
                new Sample("five-months", few(5)),
                new Sample("money", money()),
                new Sample("areas", areas()),
                new Sample("progress", progress()),
                new Sample("comparison", comparison()));
    }

    /** Seconds, slower than before, inside the target; the scale starts above zero. */
    public static ControlLine response() {
        List<OptionalDouble> values = drifting(36, 690, 22, 22, 9, 1);
        return judged(
                NOVEMBER,
                values,
                Unit.DURATION,
                0,
                Direction.DECREASE,
                Optional.of(Level.across(MONTHS, 900, "Town target 15\u00A0min")),
                22);
    }

    /** Percent, falling; the lower limit is cut off at zero. */
    public static ControlLine abandonment() {
        List<OptionalDouble> values = drifting(36, 2.6, 0.7, 26, -0.16, 2);
        return judged(NOVEMBER, values, Unit.PERCENT, 1, Direction.DECREASE, Optional.empty());
    }

    /** Five years with a missing month, an outlier, and limits that start anew. */
    public static ControlLine burglary() {
        List<OptionalDouble> values = new ArrayList<>(drifting(60, 210, 18, 29, -1, 3));
        IntStream.range(29, 60)
                .forEach(i -> values.set(i, OptionalDouble.of(values.get(i).getAsDouble() - 60)));
        values.set(12, OptionalDouble.empty());
        values.set(41, OptionalDouble.of(231));
        return judged(
                new Month(YearMonth.of(2018, 11)),
                values,
                Unit.COUNT,
                0,
                Direction.DECREASE,
                Optional.of(Level.across(MONTHS, 150, "Target 150")),
                29);
    }

    /** Where no direction is good; the newest month is missing. */
    public static ControlLine neutral() {
        List<OptionalDouble> values = new ArrayList<>(drifting(48, 1450, 70, 40, 60, 4));
        values.set(47, OptionalDouble.empty());
        values.set(20, OptionalDouble.of(1010));
        return judged(NOVEMBER, values, Unit.COUNT, 0, Direction.NEUTRAL, Optional.empty());
    }

    public static ControlLine quarters() {
        List<OptionalDouble> values = drifting(20, 61, 2.5, 14, 1, 5);
        return judged(
                new Part(Frequency.QUARTER, 2019, 1),
                values,
                Unit.PERCENT,
                1,
                Direction.INCREASE,
                Optional.of(Level.across(MONTHS, 75, "Target 75%")));
    }

    public static ControlLine financialYears() {
        List<OptionalDouble> values = drifting(9, 70, 2, 9, 0, 6);
        return judged(
                new Financial(new FinancialYear(2015)), values, Unit.RATE, 1, Direction.DECREASE, Optional.empty());
    }

    public static ControlLine years() {
        return judged(
                new Year(2004),
                drifting(22, 5400, 300, 12, -150, 7),
                Unit.COUNT,
                0,
                Direction.DECREASE,
                Optional.empty());
    }

    /** Too few for limits. */
    public static ControlLine few(int count) {
        return judged(
                NOVEMBER, drifting(count, 320, 25, count, 0, 8), Unit.COUNT, 0, Direction.DECREASE, Optional.empty());
    }

    public static ControlLine money() {
        return judged(
                NOVEMBER,
                drifting(24, 1_420_000, 90_000, 24, 0, 9),
                Unit.MONEY,
                2,
                Direction.DECREASE,
                Optional.empty());
    }

    public static SmallMultiples areas() {
        ControlLine swindon = judged(
                NOVEMBER,
                drifting(36, 650, 20, 22, 6, 10),
                Unit.DURATION,
                0,
                Direction.DECREASE,
                Optional.of(Level.across(MONTHS, 900, "Target 15\u00A0min")),
                22);
        ControlLine county = judged(
                NOVEMBER,
                drifting(36, 770, 25, 22, 8, 11),
                Unit.DURATION,
                0,
                Direction.DECREASE,
                Optional.of(Level.across(MONTHS, 1200, "Target 20\u00A0min")),
                22);
        return new SmallMultiples(List.of(
                new Panel("Swindon", "12 min 6 s in October 2023", swindon),
                new Panel("County", "14 min 54 s in October 2023", county),
                new Panel(
                        "Unknown place",
                        "Not published",
                        judged(NOVEMBER, List.of(), Unit.DURATION, 0, Direction.DECREASE, Optional.empty()))));
    }

    public static Progress progress() {
        return new Progress(List.of(
                new Progress.Bar("Recruit 20 officers for the new neighbourhood team", 100, "100%", false),
                new Progress.Bar("Open the Swindon hub", 60, "60%", true),
                new Progress.Bar(
                        "Publish a new estates strategy and consult every town and parish council about it",
                        25,
                        "25%",
                        false),
                new Progress.Bar("Replace the control room system", 0, "0%", true)));
    }

    public static Bars comparison() {
        return new Bars(List.of(
                new Bars.Bar("Wiltshire", 43.2, "43.2", "for each 1,000 people"),
                Bars.Bar.other("Most similar forces, average", 48.9, "48.9", ""),
                Bars.Bar.other("England and Wales", 61.4, "61.4", "")));
    }

    public static Sparkline sparkline(ControlLine line) {
        List<OptionalDouble> values = line.points().stream().map(Point::value).toList();
        OptionalDouble mean =
                line.stretches().stream().mapToDouble(Stretch::mean).reduce((one, next) -> next);
        Mark last = line.points().stream()
                .filter(point -> point.value().isPresent())
                .map(Point::mark)
                .reduce(Mark.USUAL, (one, next) -> next);
        return new Sparkline(values, Collections.nCopies(values.size(), OptionalDouble.empty()), mean, last);
    }

    /** Values around a level that drifts from one of them on. */
    private static List<OptionalDouble> drifting(
            int count, double level, double noise, int from, double drift, int seed) {
        Random random = new Random(seed);
        return IntStream.range(0, count)
                .mapToObj(i -> OptionalDouble.of(
                        Math.max(0, level + noise * random.nextGaussian() * 0.8 + drift * Math.max(0, i - from))))
                .toList();
    }

    /** As many periods as values, from the first one on. */
    public static ControlLine judged(
            ReportingPeriod first,
            List<OptionalDouble> values,
            Unit unit,
            int decimals,
            Direction good,
            Optional<Level> target,
            Integer... rebases) {
        ControlChart chart = ControlChart.of(
                values, new Settings(good, OptionalDouble.empty(), new TreeSet<>(List.of(rebases)), 0, true));
        List<Point> points = new ArrayList<>();
        ReportingPeriod period = first;
        for (int i = 0; i < values.size(); i++, period = period.next()) {
            Mark mark = mark(chart.judgements().get(i).type());
            points.add(new Point(
                    period.first(),
                    Periods.brief(Voice.builtIn(Language.ENGLISH), period),
                    values.get(i),
                    mark,
                    Standing.FIRM));
        }
        List<Stretch> stretches = chart.segments().stream()
                .filter(segment -> segment.limits().isPresent())
                .map(segment -> new Stretch(
                        segment.from(),
                        segment.to(),
                        segment.limits().orElseThrow().mean(),
                        segment.limits().orElseThrow().lower(),
                        segment.limits().orElseThrow().upper()))
                .toList();
        OptionalDouble ceiling = unit == Unit.PERCENT ? OptionalDouble.of(100) : OptionalDouble.empty();
        return new ControlLine(
                points,
                stretches,
                target,
                new ValueFormat(Voice.builtIn(Language.ENGLISH), unit, decimals),
                OptionalDouble.of(0),
                ceiling);
    }

    private static Mark mark(PointType type) {
        return switch (type) {
            case COMMON -> Mark.USUAL;
            case IMPROVEMENT -> Mark.BETTER;
            case CONCERN -> Mark.WORSE;
            case NEUTRAL_HIGH -> Mark.HIGH;
            case NEUTRAL_LOW -> Mark.LOW;
        };
    }
}
