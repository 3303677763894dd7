package org.planpress.site.measures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.planpress.analysis.AreaFacts;
import org.planpress.analysis.AreaFacts.Point;
import org.planpress.analysis.AuthoritativeFigure;
import org.planpress.analysis.AuthoritativeFigure.Origin;
import org.planpress.analysis.PeriodFigures;
import org.planpress.analysis.PeriodFigures.Course;
import org.planpress.model.Figure;
import org.planpress.model.MeasureSheet;
import org.planpress.model.ReportingPeriod;
import org.planpress.model.Signal;
import org.planpress.model.Trend;
import org.planpress.model.Unit;
import org.planpress.model.ValueStatus;
import org.planpress.site.chart.Periods;
import org.planpress.site.chart.SeriesWords;
import org.planpress.site.chart.TargetLevels;
import org.planpress.site.chart.TargetWords;
import org.planpress.site.chart.ValueFormat;
import org.planpress.site.measures.FindingMessage.Label;
import org.planpress.words.Message;
import org.planpress.words.Voice;

/**
 * What the figures of a measure say in one place, in sentences made from them and from nothing else. High and low are
 * told apart from good and bad. Nothing is said of causes, and nothing of a target that nobody set.
 */
final class MeasureWords {

    private final Voice voice;
    private final MeasureSheet sheet;
    private final AreaFacts facts;
    private final Optional<String> place;
    private final Optional<PeriodFigures> newest;
    private final ValueFormat format;

    /**
     * The words for some figures.
     *
     * @param place the area, unless the figures are about the whole
     */
    MeasureWords(
            Voice voice, MeasureSheet sheet, AreaFacts facts, Optional<String> place, Optional<PeriodFigures> newest) {
        this.voice = voice;
        this.sheet = sheet;
        this.facts = facts;
        this.place = place;
        this.newest = newest;
        this.format = ValueFormat.of(voice, sheet);
    }

    /** The finding as a title: {@code 999 calls abandoned: unusually low for three months running, 0.7% in October 2023}. */
    String headline() {
        String subject = MeasureRows.named(voice, sheet.title().value(), place);
        if (newest.isEmpty()) {
            return sheet.comparisons().isEmpty() ? voice.say(new FindingMessage.NoFiguresYet(subject)) : subject;
        }
        PeriodFigures figures = newest.get();
        Optional<Message> year = figures.isMadeUp() ? Optional.empty() : YearWords.of(voice, format, figures);
        if (!figures.judged() && longest(figures).isEmpty() && year.isPresent()) {
            return voice.say(new FindingMessage.OfYear(subject, year.get()));
        }
        Optional<String> news = news(figures);
        Optional<String> latest = figures.value().map(format::known);
        return voice.say(latest.map(figure -> title(subject, news, figure, period(figures)))
                .or(() -> news.map(words -> new FindingMessage.OfNews(subject, words)))
                .orElseGet(() -> new FindingMessage.FiguresFor(subject, period(figures))));
    }

    private static Message title(String subject, Optional<String> news, String figure, String period) {
        return news.<Message>map(words -> new FindingMessage.OfNewsAndLatest(subject, words, figure, period))
                .orElseGet(() -> new FindingMessage.OfLatest(subject, figure, period));
    }

    private String period(PeriodFigures figures) {
        return Periods.of(voice, figures.period());
    }

    /** The same without the name of the measure, as a sentence for a row. */
    String finding() {
        String finding = voice.say(newest.map(this::finding).orElseGet(this::noSeries));
        return Stream.concat(Stream.of(finding), target().stream()).collect(Collectors.joining(" "));
    }

    /** The same of a period that was asked for. */
    String findingOf(ReportingPeriod period) {
        boolean none = newest.isEmpty() && facts.figures().newest().isPresent();
        return none ? voice.say(new FindingMessage.NoneFor(Periods.of(voice, period), isWithheld(period))) : finding();
    }

    private boolean isWithheld(ReportingPeriod period) {
        return facts.points().stream()
                .anyMatch(point -> point.period().equals(period) && point.status() == ValueStatus.WITHHELD);
    }

    /** The target, and how the newest figure stands to it unless that was published elsewhere. */
    private List<String> target() {
        return newest.filter(figures -> figures.value()
                        .map(value -> !isPublished(value) && !figures.isMadeUp())
                        .orElse(false))
                .map(figures -> new TargetWords(voice, sheet, facts).brief())
                .orElseGet(() -> TargetLevels.inFull(voice, sheet)
                        .map(level -> List.of(voice.say(new FindingMessage.Target(level))))
                        .orElse(List.of()));
    }

    /** Without figures of its own for any period there may be some that were compared with others. */
    private Message noSeries() {
        List<Message> compared = sheet.comparisons().stream()
                .flatMap(comparison -> comparison.figures().stream())
                .<Message>map(figure -> new FindingMessage.One(
                        format.figure(figure.value()), figure.name().value()))
                .toList();
        return compared.isEmpty() || !facts.points().isEmpty() ? nothing() : new FindingMessage.Only(compared);
    }

    /** Why there is no figure, as far as the series says. */
    private Message nothing() {
        if (facts.points().isEmpty()) {
            return sheet.comparisons().isEmpty() ? Label.NO_FIGURES : Label.ONLY_COMPARED;
        }
        return facts.points().stream().anyMatch(point -> point.value().isPresent())
                ? Label.ONLY_FORECASTS
                : Label.KEPT_BACK;
    }

    private Message finding(PeriodFigures figures) {
        if (figures.isMadeUp()) {
            return Label.MADE_UP;
        }
        return news(figures)
                .or(() -> YearWords.of(voice, format, figures).map(voice::say))
                .<Message>map(FindingMessage.Sentence::new)
                .or(() -> before(figures))
                .orElseGet(this::alone);
    }

    /** The value before the newest, where that is all there is to set it beside. */
    private Optional<Message> before(PeriodFigures figures) {
        return figures.value()
                .flatMap(value -> facts.figures().before(figures.period()))
                .flatMap(found ->
                        found.value().map(value -> new FindingMessage.Before(format.known(value), period(found))));
    }

    private Message alone() {
        return sheet.comparisons().isEmpty() ? Label.ALONE : Label.ALONE_BUT_COMPARED;
    }

    /** What is new, if runs of unusual values are known; a series without any says that it is as usual. */
    private Optional<String> news(PeriodFigures figures) {
        if (figures.isMadeUp()) {
            return Optional.empty();
        }
        return figures.judged()
                ? Optional.of(new SeriesWords(voice, sheet, facts).newsAfterColon())
                : longest(figures)
                        .map(this::running)
                        .map(FindingMessage.MarkedAs::new)
                        .map(voice::say);
    }

    /** The longest of the runs that a publication marks; those that follow from a series it does not. */
    private static Optional<Signal> longest(PeriodFigures figures) {
        return figures.course().filter(course -> course.origin() == Origin.PUBLISHED).stream()
                .flatMap(course -> course.signals().stream())
                .max(Comparator.comparingInt(Signal::months));
    }

    /** {@code unusually high for eight months running}. */
    private Message running(Signal signal) {
        return new FindingMessage.Running(signal.high(), isTime(), signal.months());
    }

    private boolean isTime() {
        return sheet.unit() == Unit.DURATION;
    }

    /** The newest figure, the year, and the year before: what a reader should take away. */
    List<String> lede() {
        if (newest.isEmpty()) {
            return List.of(voice.say(nothing()));
        }
        PeriodFigures figures = newest.get();
        List<Message> sentences = new ArrayList<>();
        figures.value().ifPresent(value -> sentences.add(latest(figures, value)));
        overTheYear(figures).or(() -> before(figures)).ifPresent(sentences::add);
        between(figures).ifPresent(sentences::add);
        if (figures.course().map(Course::origin).equals(Optional.of(Origin.PUBLISHED))) {
            againstTheTrend(figures).ifPresent(sentences::add);
        }
        if (figures.judged()) {
            publishedVerdict(figures).ifPresent(sentences::add);
        }
        Stream<String> target = figures.value().filter(value -> !isPublished(value) && !figures.isMadeUp()).stream()
                .flatMap(value -> new TargetWords(voice, sheet, facts).ofNewest().stream());
        return Stream.concat(sentences.stream().map(voice::say), target).toList();
    }

    private static boolean isPublished(AuthoritativeFigure value) {
        return value.origin() == Origin.PUBLISHED;
    }

    private Message latest(PeriodFigures figures, AuthoritativeFigure value) {
        String figure = format.known(value);
        String period = period(figures);
        return place.<Message>map(area -> new FindingMessage.NewestInArea(isPublished(value), area, figure, period))
                .orElseGet(() -> new FindingMessage.Newest(isPublished(value), figure, period));
    }

    private Optional<Message> overTheYear(PeriodFigures figures) {
        Optional<Message> compared = figures.yearOnYear()
                .filter(change -> !change.origin().isMadeUp())
                .map(change -> compared(change.figure()));
        if (sheet.frequency().inAYear() == 1 || sheet.combining() == MeasureSheet.Combine.LATEST) {
            return compared.map(FindingMessage.ThatIs::new);
        }
        String until = Periods.lastMonth(voice, figures.period());
        if (figures.twelveMonth().isEmpty()) {
            return compared.map(change -> new FindingMessage.YearCompared(until, change));
        }
        return figures.twelveMonth().map(value -> {
            boolean sum = sheet.combining() == MeasureSheet.Combine.SUM;
            String figure = format.known(value);
            return compared.<Message>map(change -> new FindingMessage.TwelveMonthsCompared(until, sum, figure, change))
                    .orElseGet(() -> new FindingMessage.TwelveMonths(until, sum, figure));
        });
    }

    /** What a reader has to know before two years are compared, or why they are not. */
    private Optional<Message> between(PeriodFigures figures) {
        if (figures.isMadeUp() || facts.points().isEmpty()) {
            return Optional.empty();
        }
        LocalDate start = figures.period().last().minusYears(2);
        List<Point> years = facts.points().stream()
                .filter(point -> point.period().first().isAfter(start)
                        && !point.period().last().isAfter(figures.period().last()))
                .toList();
        Optional<Message> broken = years.stream()
                .skip(1)
                .filter(point -> point.status() == ValueStatus.BREAK)
                .reduce((one, next) -> next)
                .map(point -> new FindingMessage.NotCompared(Periods.of(voice, point.period())));
        if (figures.yearOnYear().isEmpty()) {
            return broken;
        }
        return sheet.statistics().map(MeasureSheet.Statistics::rebase).orElse(List.of()).stream()
                .filter(rebase ->
                        years.stream().skip(1).anyMatch(point -> point.period().equals(rebase.from())))
                .reduce((one, next) -> next)
                .map(rebase -> new FindingMessage.AnewBetween(
                        Periods.of(voice, rebase.from()), bare(rebase.reason().value())));
    }

    private static String bare(String words) {
        return words.endsWith(".") ? words.substring(0, words.length() - 1) : words;
    }

    /** {@code 1.2 percentage points lower than the year before}. */
    private Message compared(Figure change) {
        int way = change.value().signum();
        return way == 0 ? Label.SAME_AS_BEFORE : new FindingMessage.Compared(way > 0, isTime(), format.size(change));
    }

    /** What the publication marks for the same period by rules of its own, beside the verdict of ours. */
    private Optional<Message> publishedVerdict(PeriodFigures figures) {
        return facts.reported(figures.period())
                .flatMap(reported -> reported.signals().stream().max(Comparator.comparingInt(Signal::months)))
                .map(signal -> new FindingMessage.MarkedElsewhere(running(signal)));
    }

    /** A publication can call a trend increasing while the year shows a fall; a reader should learn it at once. */
    private static Optional<Message> againstTheTrend(PeriodFigures figures) {
        int change = figures.yearOnYear()
                .map(figure -> figure.figure().value().signum())
                .orElse(0);
        return figures.trend()
                .filter(trend -> (trend == Trend.INCREASING && change < 0) || (trend == Trend.DECREASING && change > 0))
                .map(trend -> new FindingMessage.AgainstTheTrend(trend == Trend.INCREASING));
    }
}
