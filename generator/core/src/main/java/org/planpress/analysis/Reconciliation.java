package org.planpress.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.planpress.analysis.AreaFacts.Latest;
import org.planpress.analysis.statistics.AttentionScore;
import org.planpress.model.Figure;
import org.planpress.model.MeasureSheet.Reported;
import org.planpress.model.Signal;
import org.planpress.model.Trend;
import org.planpress.model.Unit;

/**
 * Figures as published, held against what follows from the series up to the same period.
 *
 * <p>A figure agrees if it lies within half a unit of the last digit that was published. Where no series is long enough,
 * the score is worked out from the published figures themselves, if these are all that it needs; never from made-up values.
 *
 * @param reported the published figures
 * @param computed what the series gives for the period; empty if it has no value there
 * @param scoreFromReported the score that follows from the published trend, change and signals; empty if the change was not
 *     published, because nobody can then say whether it counts
 * @param mismatches what does not agree
 */
public record Reconciliation(
        Reported reported,
        Optional<Latest> computed,
        Optional<AttentionScore> scoreFromReported,
        List<Mismatch> mismatches) {

    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal EQUAL = new BigDecimal("1e-9");

    /** Which of the published figures. */
    public enum Which {
        MONTH,
        THREE_MONTH,
        TWELVE_MONTH,
        YEAR_ON_YEAR;

        /** This figure among published ones, if it is. */
        public Optional<Figure> of(Reported reported) {
            return switch (this) {
                case MONTH -> reported.month();
                case THREE_MONTH -> reported.threeMonth();
                case TWELVE_MONTH -> reported.twelveMonth();
                case YEAR_ON_YEAR -> reported.yearOnYear();
            };
        }
    }

    /** A published figure beside the one that was worked out. */
    public sealed interface Mismatch {

        /** A number. */
        record OfFigure(Which which, Figure reported, Figure computed) implements Mismatch {}

        /** The rolling 12-month trend. */
        record OfTrend(Trend reported, Trend computed) implements Mismatch {}

        /** The runs of unusual months. */
        record OfSignals(Set<Signal> reported, Set<Signal> computed) implements Mismatch {}

        /**
         * The score.
         *
         * @param fromReported whether it was worked out from the published figures, because no series gives it whole
         */
        record OfAttention(int reported, AttentionScore computed, boolean fromReported) implements Mismatch {}
    }

    static Reconciliation of(Reported reported, Optional<Latest> computed, boolean madeUp, Unit unit) {
        Optional<AttentionScore> score = score(reported);
        List<Mismatch> mismatches = new ArrayList<>();
        computed.ifPresent(latest -> compare(reported, latest, unit, mismatches));
        reported.attention()
                .flatMap(total -> mismatch(total, computed.filter(latest -> !madeUp), score))
                .ifPresent(mismatches::add);
        return new Reconciliation(reported, computed, score, List.copyOf(mismatches));
    }

    private static void compare(Reported reported, Latest latest, Unit unit, List<Mismatch> mismatches) {
        Figure.Kind kind = unit.value();
        compare(Which.MONTH, reported, figure(Optional.of(latest.value()), kind), mismatches);
        compare(Which.THREE_MONTH, reported, figure(latest.threeMonth(), kind), mismatches);
        compare(Which.TWELVE_MONTH, reported, figure(latest.twelveMonth(), kind), mismatches);
        Optional<Figure> change = reported.yearOnYear()
                        .filter(figure -> figure.kind() == Figure.Kind.PERCENT)
                        .isPresent()
                ? figure(latest.percentYearOnYear(), Figure.Kind.PERCENT)
                : latest.yearOnYear();
        compare(Which.YEAR_ON_YEAR, reported, change, mismatches);
        reported.trend()
                .filter(trend -> latest.trendKnown() && trend != latest.trend())
                .ifPresent(trend -> mismatches.add(new Mismatch.OfTrend(trend, latest.trend())));
        Set<Signal> signals = signals(reported);
        if (saysSignals(reported) && latest.signalsKnown() && !signals.equals(latest.signals())) {
            mismatches.add(new Mismatch.OfSignals(signals, latest.signals()));
        }
    }

    private static Optional<Figure> figure(Optional<BigDecimal> value, Figure.Kind kind) {
        return value.map(number -> new Figure(number, kind));
    }

    /** Figures of different kinds are not compared: that they differ in kind is another finding. */
    private static void compare(Which which, Reported reported, Optional<Figure> computed, List<Mismatch> mismatches) {
        which.of(reported)
                .ifPresent(published -> computed.filter(figure -> figure.kind() == published.kind())
                        .filter(figure -> !agree(published.value(), figure.value()))
                        .ifPresent(figure -> mismatches.add(new Mismatch.OfFigure(which, published, figure))));
    }

    /** Whether a number rounds to a published one, either way at a half. */
    static boolean agree(BigDecimal published, BigDecimal computed) {
        BigDecimal slack = HALF.movePointLeft(published.scale()).add(EQUAL);
        return published.subtract(computed).abs().compareTo(slack) <= 0;
    }

    /** No signals are a statement only from a source that scores, because the score counts them. */
    private static boolean saysSignals(Reported reported) {
        return !reported.signals().isEmpty() || reported.attention().isPresent();
    }

    private static Set<Signal> signals(Reported reported) {
        Set<Signal> signals = EnumSet.noneOf(Signal.class);
        signals.addAll(reported.signals());
        return signals;
    }

    private static Optional<AttentionScore> score(Reported reported) {
        return reported.yearOnYear()
                .map(change -> AttentionScore.of(
                        reported.trend().orElse(Trend.NONE),
                        Optional.of(LatestFigures.change(change)),
                        signals(reported),
                        AttentionScore.USUAL_THRESHOLD));
    }

    /** A score from a series that is too short to know all its parts would say too little. */
    private static Optional<Mismatch> mismatch(
            int reported, Optional<Latest> computed, Optional<AttentionScore> fromReported) {
        Optional<AttentionScore> score =
                computed.filter(Latest::isScoreComplete).flatMap(Latest::attention);
        return score.or(() -> fromReported)
                .filter(found -> found.total() != reported)
                .map(found -> new Mismatch.OfAttention(reported, found, score.isEmpty()));
    }
}
