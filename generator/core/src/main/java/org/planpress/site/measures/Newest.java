package org.planpress.site.measures;

import java.util.Optional;
import java.util.Set;
import org.planpress.analysis.AreaFacts;
import org.planpress.analysis.AreaFacts.Latest;
import org.planpress.analysis.AreaFacts.Point;
import org.planpress.analysis.statistics.AttentionScore;
import org.planpress.model.Figure;
import org.planpress.model.MeasureSheet;
import org.planpress.model.MeasureSheet.Reported;
import org.planpress.model.ReportingPeriod;
import org.planpress.model.Signal;
import org.planpress.model.Trend;
import org.planpress.model.ValueStatus;

/**
 * The newest figures of a measure in one place. They come from its series if that holds facts and is as new as anything
 * published elsewhere, otherwise as they were published: sentences and tags never rest on made-up values where a
 * published figure is known.
 *
 * @param period the period that they end with
 * @param change the change of the twelve-month figure on the year before
 * @param trend where the rolling 12-month figure is going; empty if nothing is known of it
 * @param published whether they are as published elsewhere, rather than worked out from the series
 */
public record Newest(
        ReportingPeriod period,
        Optional<Figure> value,
        Optional<Figure> threeMonth,
        Optional<Figure> twelveMonth,
        Optional<Figure> change,
        Optional<Trend> trend,
        Set<Signal> signals,
        Optional<Integer> attention,
        boolean published) {

    /** The newest figures; empty if there are none. */
    public static Optional<Newest> of(MeasureSheet sheet, AreaFacts facts) {
        Optional<Latest> latest = facts.latest();
        Optional<Reported> reported = facts.reported();
        boolean published = reported.isPresent()
                && (latest.isEmpty()
                        || isIllustrative(facts)
                        || reported.get().period().compareTo(latest.get().period()) > 0);
        return published ? reported.map(Newest::of) : latest.map(figures -> of(sheet, figures));
    }

    /** The figures that end with a period, as published if they were; empty if nothing is known of them. */
    public static Optional<Newest> of(MeasureSheet sheet, AreaFacts facts, ReportingPeriod period) {
        Optional<Newest> newest = of(sheet, facts).filter(found -> found.period.equals(period));
        return newest.or(() -> facts.reported(period).map(Newest::of))
                .or(() -> facts.points().stream()
                        .filter(point -> point.period().equals(period))
                        .findFirst()
                        .flatMap(point -> of(sheet, point)));
    }

    public static boolean isIllustrative(AreaFacts facts) {
        return facts.points().stream().anyMatch(point -> point.status() == ValueStatus.ILLUSTRATIVE);
    }

    private static Newest of(Reported reported) {
        return new Newest(
                reported.period(),
                reported.month(),
                reported.threeMonth(),
                reported.twelveMonth(),
                reported.yearOnYear(),
                reported.trend(),
                Set.copyOf(reported.signals()),
                reported.attention(),
                true);
    }

    private static Newest of(MeasureSheet sheet, Latest latest) {
        Figure.Kind kind = sheet.unit().value();
        return new Newest(
                latest.period(),
                Optional.of(new Figure(latest.value(), kind)),
                latest.threeMonth().map(value -> new Figure(value, kind)),
                latest.twelveMonth().map(value -> new Figure(value, kind)),
                latest.yearOnYear(),
                Optional.of(latest.trend()),
                latest.signals(),
                latest.attention().map(AttentionScore::total),
                false);
    }

    /** An older value of a series, of which no more is said than the value. */
    private static Optional<Newest> of(MeasureSheet sheet, Point point) {
        return point.value()
                .map(value -> new Newest(
                        point.period(),
                        Optional.of(new Figure(value, sheet.unit().value())),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Set.of(),
                        Optional.empty(),
                        false));
    }
}
