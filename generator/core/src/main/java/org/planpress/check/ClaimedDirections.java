package org.planpress.check;

import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.planpress.analysis.Binding;
import org.planpress.analysis.BoundFigures;
import org.planpress.analysis.Claim;
import org.planpress.analysis.PlanAnalysis;
import org.planpress.finding.Finding;
import org.planpress.finding.Rule;
import org.planpress.model.Direction;
import org.planpress.model.Figure;
import org.planpress.model.MeasureSheet;

/** A sentence that says "rose" beside a change that fell misleads, whatever its figure. */
final class ClaimedDirections implements FigureCheck {

    private static final Rule RULE = Rule.warning(
            "claim-direction",
            "A sentence says that something rose or fell, got better or worse, but the figure that it names says the other.",
            "Correct the word.",
            "Calls rose by {{999-offered.yoy}} in a year.   # and the change is -3.7%");

    private static final Pattern BETTER = Pattern.compile("(?i)\\b(?:improv(?:ed|es|ing|ement)|better)\\b");
    private static final Pattern WORSE = Pattern.compile("(?i)\\b(?:worse(?:ned|ning)?|deteriorat(?:ed|es|ing|ion))\\b");

    /** With these a sentence may say the opposite of its words. */
    private static final Pattern TAKEN_BACK =
            Pattern.compile("(?i)\\b(?:not|no|nor|never|without|if|whether|to improve|should|would|could|may|than)\\b|n[’']t\\b");

    private static final Pattern TO = Pattern.compile("(?i)\\s+to(?: (?:about|around|only|just|nearly|almost))?\\s+$");

    private static final Pattern OTHER_TIME = Pattern.compile(
            "(?i)\\b(?:from|since|than|before|previous|earlier|last|compared|against)\\b|\\bin (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)");

    /** No claim with what leads on from it is longer. */
    private static final int CLOSE = 60;

    private static final Set<Binding.Field> SHORT =
            Set.of(Binding.Field.LATEST, Binding.Field.MONTH, Binding.Field.THREE_MONTH);

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
        Stream<Finding> levels = BoundFigures.MARK
                .matcher(words)
                .results()
                .flatMap(mark -> level(passage, sentence, mark, figures).stream());
        return Stream.concat(levels, BoundFigures.MARK
                .matcher(words)
                .results()
                .flatMap(mark -> change(figures.find(mark.group(), passage.edition()))
                        .flatMap(change -> Claim.of(words, mark.start())
                                .filter(claim -> claim.contradicts(
                                        change.figure().value().signum()))
                                .map(claim -> finding(passage, sentence.start() + mark.start(), mark, claim, change))
                                .or(() -> verdict(passage, sentence, mark, change)))
                        .stream()));
    }

    /** "Improved" beside a change for the worse, or the other way round. */
    private static Optional<Finding> verdict(
            Passage passage, MatchResult sentence, MatchResult mark, Binding.OfMeasure change) {
        String words = sentence.group();
        boolean better = BETTER.matcher(words).find();
        int sign = change.figure().value().signum();
        Direction good = change.sheet().goodDirection();
        if (better == WORSE.matcher(words).find()
                || sign == 0
                || good == Direction.NEUTRAL
                || TAKEN_BACK.matcher(words).find()) {
            return Optional.empty();
        }
        boolean isBetter = good == Direction.INCREASE ? sign > 0 : sign < 0;
        String message = "the sentence says that it got %s, but the change is %s, and %s is better"
                .formatted(
                        better ? "better" : "worse",
                        FigureWords.of(rounded(change)),
                        good == Direction.INCREASE ? "more" : "less");
        int start = sentence.start() + mark.start();
        return better == isBetter
                ? Optional.empty()
                : Optional.of(passage.finding(
                        RULE, start, start + mark.group().length(), message, "correct the word"));
    }

    /** "Increased to" beside a value that lies below the twelve-month average; a sentence may compare with another time. */
    private static Optional<Finding> level(
            Passage passage, MatchResult sentence, MatchResult mark, BoundFigures figures) {
        if (!(figures.find(mark.group(), passage.edition()) instanceof Binding.OfMeasure value)
                || !SHORT.contains(value.field())
                || value.sheet().combining() != MeasureSheet.Combine.AVERAGE) {
            return Optional.empty();
        }
        String words = sentence.group();
        String before = words.substring(Math.max(0, mark.start() - CLOSE), mark.start());
        String upToTo = TO.matcher(before).replaceFirst(" ");
        Optional<Claim> claim = Claim.before(upToTo, upToTo.length());
        if (before.equals(upToTo) || claim.isEmpty() || OTHER_TIME.matcher(words).find()) {
            return Optional.empty();
        }
        String year = mark.group().replaceFirst("\\.[a-z0-9]+\\s*}}$", ".12m}}");
        if (!(figures.find(year, passage.edition()) instanceof Binding.OfMeasure average)) {
            return Optional.empty();
        }
        int start = sentence.start() + mark.start();
        return claim.get().contradicts(value.figure().value().compareTo(average.figure().value()))
                ? Optional.of(passage.finding(
                        RULE,
                        start,
                        start + mark.group().length(),
                        "the sentence says that it went %s to %s, but over twelve months it was %s"
                                .formatted(
                                        claim.get() == Claim.UP ? "up" : "down",
                                        FigureWords.of(rounded(value)),
                                        FigureWords.of(rounded(average))),
                        "correct the word, or say what the figure is compared with"))
                : Optional.empty();
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
