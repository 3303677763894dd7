package org.planpress.site.measures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.planpress.analysis.AreaFacts;
import org.planpress.analysis.AuthoritativeFigure;
import org.planpress.analysis.AuthoritativeFigure.Origin;
import org.planpress.analysis.PeriodFigures;
import org.planpress.analysis.PeriodFigures.Course;
import org.planpress.model.Direction;
import org.planpress.model.Figure;
import org.planpress.model.MeasureSheet;
import org.planpress.model.ReportingPeriod;
import org.planpress.model.Signal;
import org.planpress.model.Trend;
import org.planpress.model.Unit;
import org.planpress.site.chart.Periods;
import org.planpress.site.chart.SeriesWords;
import org.planpress.site.chart.ValueFormat;
import org.planpress.site.frame.Words;
import org.planpress.words.Voice;

/**
 * What the figures of a measure say in one place, in sentences made from them and from nothing else. High and low are
 * told apart from good and bad. Nothing is said of causes, and nothing of a target that nobody set.
 */
final class MeasureWords {

    static final String NO_FIGURES = "No figures have been published";

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
            Voice voice,
            MeasureSheet sheet,
            AreaFacts facts,
            Optional<String> place,
            Optional<PeriodFigures> newest) {
        this.voice = voice;
        this.sheet = sheet;
        this.facts = facts;
        this.place = place;
        this.newest = newest;
        this.format = ValueFormat.of(voice, sheet);
    }

    /** The finding as a title: {@code 999 calls abandoned: unusually low for three months running, 0.7% in October 2023}. */
    String headline() {
        String subject = sheet.title() + place.map(area -> ", " + area).orElse("");
        if (newest.isEmpty()) {
            return subject + ": no figures yet";
        }
        PeriodFigures figures = newest.get();
        Optional<String> year = year(figures);
        if (!figures.judged() && longest(figures).isEmpty() && year.isPresent()) {
            return subject + " " + year.get();
        }
        String value = figures.value()
                .map(AuthoritativeFigure::figure)
                .map(format::figure)
                .orElse("");
        String latest = value.isEmpty() ? "" : value + " " + in(figures.period());
        return subject + ": "
                + news(figures)
                        .map(news -> latest.isEmpty() ? news : news + ", " + latest)
                        .orElse(latest.isEmpty() ? "figures for " + Periods.of(figures.period()) : latest);
    }

    /** The same without the name of the measure, as a sentence for a row. */
    String finding() {
        return newest.map(figures -> news(figures).or(() -> year(figures)).orElseGet(this::alone))
                .map(words -> Words.capital(words) + ".")
                .orElse(NO_FIGURES + ".");
    }

    private String alone() {
        return sheet.comparisons().isEmpty()
                ? "One figure and nothing to compare it with"
                : "One figure, compared with others on its page";
    }

    /** What is new, if runs of unusual values are known; a series without any says that it is as usual. */
    private Optional<String> news(PeriodFigures figures) {
        return figures.judged()
                ? Optional.of(Words.small(new SeriesWords(voice, sheet, facts).news()))
                : longest(figures).map(this::running);
    }

    private static Optional<Signal> longest(PeriodFigures figures) {
        return figures.signals().stream().max(Comparator.comparingInt(Signal::months));
    }

    /** {@code unusually high for eight months running}. */
    private String running(Signal signal) {
        String level = "unusually " + level(signal.high());
        return signal.months() == 1 ? level : level + " for " + Words.number(signal.months()) + " months running";
    }

    /** {@code rose to 1.7% in the year to October 2023}; only where the change on the year before is known. */
    private Optional<String> year(PeriodFigures figures) {
        return figures.twelveMonth()
                .flatMap(value -> figures.yearOnYear().map(change -> {
                    int way = change.figure().value().signum();
                    String verb = way > 0 ? "rose to " : way < 0 ? "fell to " : "stayed at ";
                    return verb + format.figure(value.figure()) + " " + year(figures.period());
                }));
    }

    /** The newest figure, the year, and the year before: what a reader should take away. */
    List<String> lede() {
        if (newest.isEmpty()) {
            return List.of(NO_FIGURES + ".");
        }
        PeriodFigures figures = newest.get();
        List<String> sentences = new ArrayList<>();
        figures.value().ifPresent(value -> sentences.add(latest(figures, value)));
        overTheYear(figures).ifPresent(sentences::add);
        if (figures.course().map(Course::origin).equals(Optional.of(Origin.PUBLISHED))) {
            againstTheTrend(figures).ifPresent(sentences::add);
            longest(figures).ifPresent(signal -> sentences.add(publishedSignal(signal)));
        }
        if (figures.value().map(value -> !isPublished(value)).orElse(false)) {
            new SeriesWords(voice, sheet, facts).againstTarget().ifPresent(sentences::add);
        }
        return sentences;
    }

    private static boolean isPublished(AuthoritativeFigure value) {
        return value.origin() == Origin.PUBLISHED;
    }

    private String latest(PeriodFigures figures, AuthoritativeFigure value) {
        String kind = isPublished(value) ? "The newest published figure" : "The newest figure";
        return kind + place.map(area -> " for " + area).orElse("") + " is " + format.figure(value.figure()) + ", for "
                + Periods.of(figures.period()) + ".";
    }

    private Optional<String> overTheYear(PeriodFigures figures) {
        if (sheet.frequency().inAYear() == 1) {
            return figures.yearOnYear().map(change -> "That is " + compared(change.figure()) + ".");
        }
        return figures.twelveMonth()
                .map(value -> "Over the 12 months to " + Periods.lastMonth(figures.period()) + " "
                        + (sheet.combining() == MeasureSheet.Combine.SUM ? "the total" : "the average") + " was "
                        + format.figure(value.figure())
                        + figures.yearOnYear()
                                .map(change -> ", " + compared(change.figure()))
                                .orElse("") + ".");
    }

    /** {@code 1.2 percentage points lower than the year before}. */
    private String compared(Figure change) {
        int way = change.value().signum();
        if (way == 0) {
            return "the same as the year before";
        }
        boolean up = way > 0;
        String comparative = sheet.unit() == Unit.DURATION ? (up ? "longer" : "shorter") : up ? "higher" : "lower";
        return format.size(change) + " " + comparative + " than the year before";
    }

    /** A publication can call a trend increasing while the year shows a fall; a reader should learn it at once. */
    private static Optional<String> againstTheTrend(PeriodFigures figures) {
        int change = figures.yearOnYear()
                .map(figure -> figure.figure().value().signum())
                .orElse(0);
        return figures.trend()
                .filter(trend -> (trend == Trend.INCREASING && change < 0) || (trend == Trend.DECREASING && change > 0))
                .map(trend -> "The publication calls the 12-month trend "
                        + (trend == Trend.INCREASING ? "increasing" : "decreasing") + ", which points the other way.");
    }

    private String publishedSignal(Signal signal) {
        return "By its own rules, the publication marks it as " + running(signal) + ".";
    }

    private String level(boolean high) {
        return sheet.unit() == Unit.DURATION ? (high ? "long" : "short") : high ? "high" : "low";
    }

    /** {@code in the year to October 2023}; a figure of a whole year needs no more than its name. */
    private static String year(ReportingPeriod period) {
        return period.frequency().inAYear() == 1 ? in(period) : "in the year to " + Periods.lastMonth(period);
    }

    private static String in(ReportingPeriod period) {
        return "in " + Periods.of(period);
    }

    /** Which way is good, as words beside "Good is". */
    static String good(Direction direction, Unit unit) {
        boolean time = unit == Unit.DURATION;
        return switch (direction) {
            case INCREASE -> time ? "Longer" : "Higher";
            case DECREASE -> time ? "Shorter" : "Lower";
            case NEUTRAL -> "Neither; more or less is not better in itself";
        };
    }
}
