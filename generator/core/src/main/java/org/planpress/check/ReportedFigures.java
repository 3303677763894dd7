package org.planpress.check;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.planpress.analysis.PlanAnalysis;
import org.planpress.analysis.Reconciliation;
import org.planpress.analysis.Reconciliation.Mismatch;
import org.planpress.analysis.Reconciliation.Which;
import org.planpress.finding.Finding;
import org.planpress.finding.Rule;
import org.planpress.model.Signal;

/** Figures that others published are what the series gives, and their score follows from them. */
final class ReportedFigures implements FigureCheck {

    private static final Rule RULE = Rule.warning(
            "reported-mismatch",
            "A figure published elsewhere is not the one that follows from the series, or a score not the one that"
                    + " follows from the figures beside it.",
            "Look both up at the source and correct the wrong one; if the source disagrees with itself, say so in a note.",
            "reported:\n  - {period: 2023-10, twelveMonth: 14.4%, source: Panel paper}   # the series gives 15.8%");

    @Override
    public List<Rule> rules() {
        return List.of(RULE);
    }

    @Override
    public List<Finding> check(PlanAnalysis analysis) {
        return analysis.measures().values().stream()
                .flatMap(measure -> measure.areas().stream())
                .flatMap(area -> area.reconciliations().stream())
                .flatMap(ReportedFigures::in)
                .toList();
    }

    private static Stream<Finding> in(Reconciliation pair) {
        return pair.mismatches().stream()
                .map(mismatch -> RULE.at(pair.reported().at(), pair.reported().period() + ": " + message(mismatch))
                        .withHint("look both up at the source; if it disagrees with itself, say so in 'note'"));
    }

    private static String message(Mismatch mismatch) {
        if (mismatch instanceof Mismatch.OfFigure figure) {
            return "%s is reported as %s, the series gives %s"
                    .formatted(
                            field(figure.which()),
                            FigureWords.of(figure.reported()),
                            FigureWords.beside(figure.reported(), figure.computed()));
        }
        if (mismatch instanceof Mismatch.OfTrend trend) {
            return "the trend is reported as %s, the series gives %s"
                    .formatted(kebab(trend.reported()), kebab(trend.computed()));
        }
        if (mismatch instanceof Mismatch.OfSignals signals) {
            return "the signals are reported as %s, the series gives %s"
                    .formatted(list(signals.reported()), list(signals.computed()));
        }
        Mismatch.OfAttention attention = (Mismatch.OfAttention) mismatch;
        return "the attention score is reported as %d, %s give%s %d"
                .formatted(
                        attention.reported(),
                        attention.fromReported() ? "the figures beside it" : "the series",
                        attention.fromReported() ? "" : "s",
                        attention.computed().total());
    }

    private static String field(Which which) {
        return switch (which) {
            case MONTH -> "'month'";
            case THREE_MONTH -> "'threeMonth'";
            case TWELVE_MONTH -> "'twelveMonth'";
            case YEAR_ON_YEAR -> "'yearOnYear'";
        };
    }

    private static String list(Collection<Signal> signals) {
        return signals.isEmpty()
                ? "none"
                : signals.stream().map(ReportedFigures::kebab).collect(Collectors.joining(", "));
    }

    private static String kebab(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
