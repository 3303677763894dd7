package org.planpress.check;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.planpress.finding.Finding;
import org.planpress.finding.Rule;
import org.planpress.model.MeasureSheet;
import org.planpress.model.MeasureSheet.Combine;
import org.planpress.model.MeasureSheet.Reported;
import org.planpress.model.Plan;
import org.planpress.model.Ref;
import org.planpress.model.Signal;

/** What the sheet of a measure says can be meant: it would be published as it stands. */
final class MeasureSense implements Check {

    private static final Rule OWN_WEIGHT = Rule.error(
            "weight-of-itself",
            "The values of a measure weigh its own average, which makes large values count twice.",
            "Name the measure that counts the cases behind each value, or leave 'weightedBy' out.",
            "id: 999-abandonment\nweightedBy: 999-abandonment");

    private static final Rule IDLE_WEIGHT = Rule.warning(
            "weight-without-average",
            "A measure names weights, but its values are added and not averaged, so the weights do nothing.",
            "Say 'combine: average', or leave 'weightedBy' out.",
            "combine: sum\nweightedBy: 999-offered");

    private static final Rule DECIMALS = Rule.error(
            "too-many-decimals",
            "Figures are to be shown with more decimals than anybody can read.",
            "Ask for 6 decimals or fewer.",
            "decimals: 50");

    private static final Rule SCORE = Rule.error(
            "score-off-the-scale",
            "An exception weighting lies beyond 25, where its scale ends.",
            "Look the score up at its source.",
            "reported:\n  - {period: 2023-10, attention: 99, source: Panel paper}");

    private static final Rule SIGNALS = Rule.error(
            "contrary-signals",
            "The same months are reported as unusually high and as unusually low.",
            "Look the exceptions up at their source and delete the wrong one.",
            "signals: [one-month-high, one-month-low]");

    private static final Rule TWICE = Rule.error(
            "reported-twice",
            "Two sets of reported figures are about the same period and area, so nobody can say which one holds.",
            "Keep the one that holds; tell what the other source prints in its note.",
            "reported:\n  - {period: 2023-10, month: 0.7%, source: Panel paper}\n"
                    + "  - {period: 2023-10, month: 0.9%, source: Panel paper}");

    private static final Rule RANK = Rule.error(
            "rank-off-the-list",
            "A rank lies outside the number of those that were put in order.",
            "Look the rank up at its source: it lies between 1 and how many there were.",
            "rank: {place: 45, of: 44, first: the lowest rate}");

    private static final int MOST_DECIMALS = 6;

    private static final int HIGHEST_SCORE = 25;

    @Override
    public List<Rule> rules() {
        return List.of(OWN_WEIGHT, IDLE_WEIGHT, DECIMALS, SCORE, SIGNALS, TWICE, RANK);
    }

    @Override
    public List<Finding> check(Plan plan) {
        return plan.measures().stream()
                .flatMap(measure -> inSheet(measure.sheet()))
                .toList();
    }

    private static Stream<Finding> inSheet(MeasureSheet sheet) {
        return Stream.of(
                        sheet.weightedBy().flatMap(weight -> weight(sheet, weight)).stream(),
                        sheet.decimals().filter(decimals -> decimals > MOST_DECIMALS).stream()
                                .map(decimals -> DECIMALS.at(sheet.at(), "'decimals' is %d".formatted(decimals))
                                        .withHint("ask for %d or fewer".formatted(MOST_DECIMALS))),
                        sheet.reported().stream().flatMap(MeasureSense::inReported),
                        twice(sheet),
                        sheet.comparisons().stream()
                                .flatMap(comparison -> comparison.rank().stream())
                                .filter(rank -> rank.place() < 1 || rank.place() > rank.of())
                                .map(rank -> RANK.at(
                                                rank.at(), "a rank of %d among %d".formatted(rank.place(), rank.of()))
                                        .withHint(
                                                "look it up at its source: it lies between 1 and how many there were")))
                .flatMap(Function.identity());
    }

    private static Optional<Finding> weight(MeasureSheet sheet, Ref weight) {
        if (weight.id().equals(sheet.id().id())) {
            return Optional.of(OWN_WEIGHT
                    .at(weight.at(), "'%s' is to weigh its own average".formatted(weight))
                    .withHint("name the measure that counts the cases behind each value"));
        }
        return sheet.combining() != Combine.AVERAGE
                ? Optional.of(IDLE_WEIGHT
                        .at(
                                weight.at(),
                                "the values of '%s' are not averaged, so '%s' weighs nothing"
                                        .formatted(sheet.id(), weight))
                        .withHint("say 'combine: average', or leave 'weightedBy' out"))
                : Optional.empty();
    }

    private static Stream<Finding> inReported(Reported reported) {
        return Stream.concat(
                reported.attention().filter(score -> score > HIGHEST_SCORE).stream()
                        .map(score -> SCORE.at(reported.at(), "an exception weighting of %d".formatted(score))
                                .withHint("it lies between 0 and %d".formatted(HIGHEST_SCORE))),
                reported.signals().stream()
                        .filter(Signal::high)
                        .distinct()
                        .filter(high -> reported.signals().stream()
                                .anyMatch(other -> !other.high() && other.months() == high.months()))
                        .map(high -> SIGNALS.at(
                                        reported.at(),
                                        "%s: the newest %s both unusually high and unusually low"
                                                .formatted(reported.period(), span(high.months())))
                                .withHint("look the exceptions up at their source")));
    }

    private static String span(int months) {
        return months == 1 ? "month is" : months + " months are";
    }

    private static Stream<Finding> twice(MeasureSheet sheet) {
        Set<List<Object>> seen = new HashSet<>();
        return sheet.reported().stream()
                .filter(reported ->
                        !seen.add(List.of(reported.period(), reported.area().map(Ref::id))))
                .map(reported -> TWICE.at(
                                reported.at(), "figures of %s are reported already".formatted(reported.period()))
                        .withHint("keep the set that holds"));
    }
}
