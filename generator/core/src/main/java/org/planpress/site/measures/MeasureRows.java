package org.planpress.site.measures;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.planpress.analysis.AreaFacts;
import org.planpress.analysis.AreaFacts.Point;
import org.planpress.analysis.AuthoritativeFigure;
import org.planpress.analysis.MeasureFacts;
import org.planpress.analysis.PeriodFigures;
import org.planpress.analysis.statistics.Segment;
import org.planpress.model.Area;
import org.planpress.model.Id;
import org.planpress.model.MeasureSheet;
import org.planpress.model.ReportingPeriod;
import org.planpress.site.chart.ControlLine;
import org.planpress.site.chart.Periods;
import org.planpress.site.chart.Sparkline;
import org.planpress.site.chart.ValueFormat;
import org.planpress.site.frame.Link;
import org.planpress.site.frame.Setting;
import org.planpress.sitemap.Addresses;
import org.planpress.words.Message;
import org.planpress.words.Voice;

/** Measures as they stand in lists and tables. */
public final class MeasureRows {

    /** In place of a figure that was not published. */
    public static final Message NOT_GIVEN = MeasureMessage.Label.NOT_GIVEN;

    private final Setting setting;

    public MeasureRows(Setting setting) {
        this.setting = setting;
    }

    Voice voice() {
        return setting.voice();
    }

    /**
     * A measure in one area.
     *
     * @param area the area, as content names it; empty for the whole
     * @param period the period that the row is about; empty for the newest
     * @return empty if there is no such measure, or it is not about the area
     */
    public Optional<MeasureRow> of(Id measure, Optional<Id> area, Optional<ReportingPeriod> period) {
        return setting.analysis()
                .measure(measure)
                .flatMap(facts ->
                        facts.area(setting.analysis().area(area)).map(found -> row(facts.sheet(found), found, period)));
    }

    /** A measure: the whole, or each area if it is not about the whole. */
    public Stream<MeasureRow> of(Id measure) {
        return setting.analysis().measure(measure).stream().flatMap(this::of);
    }

    /** Figures from before a plan cannot show what it has achieved; where all are that old, readers have to know. */
    public Optional<String> olderThanThePlan(Stream<Id> measures) {
        LocalDate start = setting.edition().sheet().period().first();
        List<LocalDate> newest = measures.flatMap(measure -> setting.analysis().measure(measure).stream())
                .flatMap(MeasureRows::newest)
                .toList();
        boolean older = newest.stream().allMatch(day -> day.isBefore(start));
        return newest.isEmpty() || !older ? Optional.empty() : Optional.of(beforeThePlan());
    }

    /** The days that the newest figures end with; those of no period are as old as their publication, or new. */
    private static Stream<LocalDate> newest(MeasureFacts facts) {
        List<LocalDate> days = facts.listed().areas().stream()
                .flatMap(area -> area.figures().newest().stream())
                .map(figures -> figures.period().last())
                .toList();
        MeasureSheet sheet = facts.measure().sheet();
        return days.isEmpty() && !sheet.comparisons().isEmpty()
                ? Stream.of(sheet.published().orElse(LocalDate.MAX))
                : days.stream();
    }

    /** That figures are from before the plan, and what follows from that. */
    public String beforeThePlan() {
        return setting.say(new MeasureMessage.BeforeThePlan(
                Periods.name(setting.voice(), setting.sheet().period().start())));
    }

    private Stream<MeasureRow> of(MeasureFacts facts) {
        return facts.listed().areas().stream().map(area -> row(facts.sheet(area), area, Optional.empty()));
    }

    public MeasureRow row(MeasureSheet sheet, AreaFacts facts, Optional<ReportingPeriod> period) {
        Optional<PeriodFigures> figures = facts.figures().of(period);
        Optional<String> place = place(facts);
        Going going = Directions.going(sheet, facts, figures);
        ValueFormat format = ValueFormat.of(setting.voice(), sheet);
        MeasureWords words = new MeasureWords(setting.voice(), sheet, facts, place, figures);
        return new MeasureRow(
                new Link(sheet.title().value(), Addresses.measure(sheet.id().id())),
                place,
                period.map(words::findingOf).orElseGet(words::finding),
                DirectionTag.of(setting.voice(), going),
                sparkline(facts, figures, going),
                figures.map(found -> Periods.of(setting.voice(), found.period()))
                        .orElse(""),
                figures.flatMap(found -> newest(format, found)).orElseGet(() -> setting.say(NOT_GIVEN)),
                figures.map(this::when).orElse(""),
                shown(format, figures.flatMap(PeriodFigures::value)),
                shown(format, figures.flatMap(PeriodFigures::threeMonth)),
                shown(format, figures.flatMap(PeriodFigures::twelveMonth)),
                figures.flatMap(PeriodFigures::yearOnYear)
                        .map(format::knownChange)
                        .orElseGet(() -> setting.say(NOT_GIVEN)),
                figures.flatMap(PeriodFigures::attention),
                facts.isIllustrative());
    }

    /** Whether what is said of some figures is about the last twelve months, because nothing judges the newest period. */
    private static boolean isAboutTheYear(PeriodFigures figures) {
        boolean change = figures.yearOnYear().isPresent();
        boolean said = figures.twelveMonth().isPresent()
                && change
                && figures.period().frequency().inAYear() > 1
                && !figures.judged()
                && !figures.isMadeUp()
                && figures.signals().isEmpty();
        return said || (figures.value().isEmpty() && (figures.twelveMonth().isPresent() || change));
    }

    /** The figure that the finding and the direction are about. */
    private static Optional<String> newest(ValueFormat format, PeriodFigures figures) {
        Optional<AuthoritativeFigure> about = isAboutTheYear(figures) ? figures.twelveMonth() : figures.value();
        return about.map(format::known).or(() -> figures.yearOnYear().map(format::knownChange));
    }

    /** A figure of a year names the year. */
    private String when(PeriodFigures figures) {
        return isAboutTheYear(figures)
                ? setting.say(new MeasureMessage.YearTo(Periods.lastMonth(setting.voice(), figures.period())))
                : Periods.of(setting.voice(), figures.period());
    }

    private String shown(ValueFormat format, Optional<AuthoritativeFigure> figure) {
        return figure.map(format::known).orElseGet(() -> setting.say(NOT_GIVEN));
    }

    /** A measure, in an area if it is not about the whole. */
    public static String named(Voice voice, String measure, Optional<String> area) {
        return area.map(place -> voice.say(new FindingMessage.InArea(measure, place)))
                .orElse(measure);
    }

    /** The name of an area; empty for the whole. */
    public Optional<String> place(AreaFacts facts) {
        return facts.area().map(this::name);
    }

    public String name(Id area) {
        return setting.site().areas().stream()
                .filter(each -> each.id().id().equals(area))
                .findFirst()
                .map(Area::title)
                .map(title -> title.value())
                .orElse(area.value());
    }

    /** What the whole is called. */
    public String whole() {
        return setting.site().areas().stream()
                .filter(each -> each.partOf().isEmpty())
                .findFirst()
                .map(Area::title)
                .map(title -> title.value())
                .orElse(setting.site().area().value());
    }

    /** The line of a series, which ends with the mark of what the row says, if that is about its last value. */
    private static Optional<Sparkline> sparkline(AreaFacts facts, Optional<PeriodFigures> figures, Going going) {
        boolean about =
                !facts.isMadeUp() && facts.newest().map(Point::period).equals(figures.map(PeriodFigures::period));
        return Optional.of(facts)
                .filter(found -> found.points().size() > 1
                        && found.points().stream()
                                .anyMatch(point -> point.value().isPresent()))
                .map(found -> new Sparkline(
                        values(found, found::counts),
                        values(found, point -> !found.counts(point)),
                        found.newestSegment()
                                .flatMap(Segment::limits)
                                .map(limits -> OptionalDouble.of(limits.mean()))
                                .orElse(OptionalDouble.empty()),
                        about ? going.mark() : ControlLine.Mark.USUAL));
    }

    private static List<OptionalDouble> values(AreaFacts facts, Predicate<Point> which) {
        return facts.points().stream()
                .map(point -> point.value().filter(value -> which.test(point)))
                .map(value -> value.map(number -> OptionalDouble.of(number.doubleValue()))
                        .orElse(OptionalDouble.empty()))
                .toList();
    }
}
