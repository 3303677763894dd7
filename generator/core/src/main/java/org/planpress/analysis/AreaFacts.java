package org.planpress.analysis;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.planpress.analysis.statistics.AttentionScore;
import org.planpress.analysis.statistics.ControlChart;
import org.planpress.analysis.statistics.Judgement;
import org.planpress.analysis.statistics.Segment;
import org.planpress.model.Figure;
import org.planpress.model.Id;
import org.planpress.model.MeasureSheet.Reported;
import org.planpress.model.ReportingPeriod;
import org.planpress.model.Series.Revision;
import org.planpress.model.Signal;
import org.planpress.model.Text;
import org.planpress.model.Trend;
import org.planpress.model.ValueStatus;

/**
 * What follows from the values of a measure in one area.
 *
 * @param area the area; empty for the whole
 * @param points every period from the first to the last of the series, those without a value too; none without a series
 * @param chart the control chart over {@code points}; empty if the sheet asks for no rules, there are no points, or
 *     all values are made up
 * @param latest the newest figures worked out from the series; empty without any value
 * @param reported the newest figures published elsewhere, for this area
 * @param reconciliations each set of figures published elsewhere against what follows from the series, newest first
 * @param figures which of all these figures stand, period by period
 * @param asOf the day that all this is told of
 */
public record AreaFacts(
        Optional<Id> area,
        List<Point> points,
        Optional<ControlChart> chart,
        Optional<Latest> latest,
        Optional<Reported> reported,
        List<Reconciliation> reconciliations,
        AuthoritativeFigures figures,
        LocalDate asOf) {

    /**
     * One value of a series in its place.
     *
     * @param value in base units; empty where there is none
     * @param revision what was published before, and why that changed
     * @param judgement what the rules say of it; nothing where it is made up or forecast
     */
    public record Point(
            ReportingPeriod period,
            Optional<BigDecimal> value,
            ValueStatus status,
            Optional<Text> note,
            Optional<Revision> revision,
            Judgement judgement) {}

    /**
     * The newest figures worked out from a series, at full precision. A figure that would need a value that is missing
     * is empty.
     *
     * @param period the newest period with a value
     * @param value its value
     * @param threeMonth the last three months; empty for other frequencies
     * @param twelveMonth the last year
     * @param yearOnYear the change of {@code twelveMonth} on the year before, in the kind that {@link
     *     org.planpress.model.Unit#change()} names; empty across a break in the series
     * @param percentYearOnYear the same in percent, whatever the unit
     * @param trend where the rolling 12-month figure is going
     * @param signals which runs of unusual months end with the newest one
     * @param trendKnown whether there were enough figures to look for a trend
     * @param signalsKnown whether there were enough values to look for runs
     * @param attention the score that follows; empty if too little is known to tell it from 0
     */
    public record Latest(
            ReportingPeriod period,
            BigDecimal value,
            Optional<BigDecimal> threeMonth,
            Optional<BigDecimal> twelveMonth,
            Optional<Figure> yearOnYear,
            Optional<BigDecimal> percentYearOnYear,
            Trend trend,
            Set<Signal> signals,
            boolean trendKnown,
            boolean signalsKnown,
            Optional<AttentionScore> attention) {

        /** Whether nothing that could raise the score is unknown. */
        public boolean isScoreComplete() {
            return yearOnYear.isPresent() && trendKnown && signalsKnown;
        }
    }

    /** Whether some values of the series are made up, so that what is drawn of it has to say so. */
    public boolean isIllustrative() {
        return points.stream().anyMatch(point -> point.status().isMadeUp());
    }

    /** Whether what is worked out from the series is made up, because all its values are. */
    public boolean isMadeUp() {
        return newest().map(point -> point.status().isMadeUp()).orElse(false);
    }

    /** Whether nothing is worked out from a value, because it is made up and others are facts. */
    public boolean isAside(Point point) {
        return point.status().isMadeUp() && !isMadeUp();
    }

    /** Whether figures are worked out from a value: it is there, it happened, and it is no invention beside facts. */
    public boolean counts(Point point) {
        return point.value().isPresent() && point.status() != ValueStatus.FORECAST && !isAside(point);
    }

    /** The newest value that happened; a forecast is none, and a made-up one only if there is no other. */
    public Optional<Point> newest() {
        return latest.flatMap(newest -> points.stream()
                .filter(point -> point.period().equals(newest.period()))
                .findFirst());
    }

    /** The limits that the newest value is held against; empty without a chart, or with too few values. */
    public Optional<Segment> newestSegment() {
        return chart.map(ControlChart::segments)
                .filter(segments -> !segments.isEmpty())
                .map(segments -> segments.get(segments.size() - 1));
    }

    /** The figures published elsewhere for a period. */
    public Optional<Reported> reported(ReportingPeriod period) {
        return reconciliations.stream()
                .map(Reconciliation::reported)
                .filter(figures -> figures.period().equals(period))
                .findFirst();
    }

    /** The newest figures published elsewhere for a period that had ended by a day. */
    public Optional<Reported> reportedBy(LocalDate day) {
        return reconciliations.stream()
                .map(Reconciliation::reported)
                .filter(figures -> !figures.period().last().isAfter(day))
                .findFirst();
    }
}
