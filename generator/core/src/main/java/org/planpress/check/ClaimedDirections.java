package org.planpress.check;

import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.stream.Stream;
import org.planpress.analysis.Binding;
import org.planpress.analysis.BoundFigures;
import org.planpress.analysis.Claim;
import org.planpress.analysis.PlanAnalysis;
import org.planpress.finding.Finding;
import org.planpress.finding.Rule;
import org.planpress.model.Figure;

/** A sentence that says "rose" beside a change that fell misleads, whatever its figure. */
final class ClaimedDirections implements FigureCheck {

    private static final Rule RULE = Rule.warning(
            "claim-direction",
            "A sentence says that something rose or fell, but the change that it names went the other way.",
            "Correct the word.",
            "Calls rose by {{999-offered.yoy}} in a year.   # and the change is -3.7%");

    @Override
    public List<Rule> rules() {
        return List.of(RULE);
    }

    @Override
    public List<Finding> check(PlanAnalysis analysis) {
        return check(NamingPassages.of(analysis));
    }

    @Override
    public List<Finding> check(NamingPassages named) {
        return named.all().stream()
                .filter(naming -> naming.passage().kind() == Passage.Kind.LANGUAGE)
                .flatMap(naming -> Sentences.of(naming.passage())
                        .flatMap(sentence -> inSentence(naming.passage(), sentence, naming.figures())))
                .toList();
    }

    /** The words right before a change speak of it; without such words, all words of its sentence do. */
    private static Stream<Finding> inSentence(Passage passage, MatchResult sentence, BoundFigures figures) {
        String words = sentence.group();
        return BoundFigures.MARK
                .matcher(words)
                .results()
                .flatMap(mark -> change(figures.find(mark.group(), passage.edition()))
                        .flatMap(change -> Claim.of(words, mark.start())
                                .filter(claim -> claim.contradicts(
                                        change.figure().value().signum()))
                                .map(claim -> finding(passage, sentence.start() + mark.start(), mark, claim, change)))
                        .stream());
    }

    private static Finding finding(
            Passage passage, int start, MatchResult mark, Claim claim, Binding.OfMeasure change) {
        String message = "the sentence says that it went %s, but the change is %s"
                .formatted(claim == Claim.UP ? "up" : "down", FigureWords.of(rounded(change)));
        return passage.finding(RULE, start, start + mark.group().length(), message, "correct the word");
    }

    private static Figure rounded(Binding.OfMeasure change) {
        int digits = Math.max(1, change.sheet().shownDecimals());
        return new Figure(
                change.figure().value().setScale(digits, RoundingMode.HALF_UP),
                change.figure().kind());
    }

    private static Optional<Binding.OfMeasure> change(Binding found) {
        return found instanceof Binding.OfMeasure figure && figure.field() == Binding.Field.YEAR_ON_YEAR
                ? Optional.of(figure)
                : Optional.empty();
    }
}
