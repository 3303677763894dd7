package org.planpress.site.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.planpress.analysis.AreaFacts;
import org.planpress.analysis.AreaFacts.Point;
import org.planpress.analysis.statistics.Judgement;
import org.planpress.analysis.statistics.Segment;
import org.planpress.model.MeasureSheet;
import org.planpress.model.Unit;
import org.planpress.words.Voice;

/** What the rules of control charts say of values, in words: which are usual, and why those are not that are not. */
final class VariationWords {

    private final Voice voice;
    private final MeasureSheet sheet;
    private final AreaFacts facts;
    private final SeriesShape shape;
    private final int newest;

    VariationWords(Voice voice, MeasureSheet sheet, AreaFacts facts, SeriesShape shape) {
        this.voice = voice;
        this.sheet = sheet;
        this.facts = facts;
        this.shape = shape;
        this.newest = shape.newest();
    }

    /** What is new, in a few words: {@code Above average for eight months running}. */
    String news() {
        Judgement judgement = point(newest).judgement();
        boolean high = judgement.high();
        return switch (judgement.rule()) {
            case OUTSIDE -> (high ? "Above" : "Below") + " the usual range";
            case TREND ->
                (high ? "Higher" : "Lower") + " each " + unit() + " for " + running(shape.steps(newest, high));
            case TWO_OF_THREE -> "Near the " + (high ? "top" : "bottom") + " of the usual range";
            case SHIFT -> (high ? "Above" : "Below") + " average for " + running(shape.onOneSide(newest));
            case TWO_MONTHS, THREE_MONTHS, EIGHT_MONTHS ->
                "Unusually " + (high ? high() : low()) + " for " + running(months(judgement));
            case NONE -> ordinary();
        };
    }

    private String ordinary() {
        Optional<Segment> segment = shape.segment(newest);
        if (segment.isEmpty()) {
            return facts.points().size() == 1 ? "One value so far" : "Not judged";
        }
        if (segment.get().limits().isPresent()) {
            return "Within the usual range";
        }
        return constant(segment.get()) ? "No change" : "Too few values to say what is usual";
    }

    private boolean constant(Segment segment) {
        return segment.points() > 1
                && IntStream.rangeClosed(segment.from(), segment.to())
                                .mapToObj(index -> point(index).value())
                                .flatMap(Optional::stream)
                                .map(BigDecimal::stripTrailingZeros)
                                .distinct()
                                .count()
                        == 1;
    }

    /** Whether the newest value is usual, why not if it is not, and whether that is good. */
    List<String> ofNewest() {
        Judgement judgement = point(newest).judgement();
        Optional<UsualRange> range = shape.range(newest);
        if (range.isEmpty()) {
            return facts.chart().isEmpty() ? List.of() : List.of(ordinary() + ".");
        }
        List<String> sentences = new ArrayList<>();
        sentences.add(why(judgement, range.get()) + ".");
        meaning(judgement).ifPresent(sentences::add);
        if (shape.segment(newest).map(Segment::provisional).orElse(false)) {
            sentences.add("With fewer than twelve values the usual range is a first guess.");
        }
        return sentences;
    }

    private String why(Judgement judgement, UsualRange range) {
        boolean high = judgement.high();
        String usual = "the usual range of " + range.words();
        return switch (judgement.rule()) {
            case OUTSIDE -> "The newest figure lies " + (high ? "above " : "below ") + usual;
            case TREND ->
                "The figure has " + (high ? "risen" : "fallen") + " " + times(shape.steps(newest, high))
                        + " in a row; the usual range is " + range.words();
            case TWO_OF_THREE ->
                "Two of three " + unit() + "s in a row lie near the " + (high ? "top" : "bottom") + " of " + usual;
            case SHIFT ->
                "The newest figure is one of " + Numbers.word(shape.onOneSide(newest)) + " in a row "
                        + (high ? "above" : "below") + " the average of " + range.mean() + "; the usual range is "
                        + range.words();
            case TWO_MONTHS, THREE_MONTHS, EIGHT_MONTHS ->
                "The figure has been unusually " + (high ? high() : low()) + " for " + running(months(judgement))
                        + ", against an average of " + range.mean() + " and a usual range of " + range.words();
            case NONE -> "The newest figure lies within " + usual;
        };
    }

    private Optional<String> meaning(Judgement judgement) {
        return switch (judgement.type()) {
            case IMPROVEMENT -> Optional.of("That is a change for the better.");
            case CONCERN -> Optional.of("That is a change for the worse.");
            case NEUTRAL_HIGH, NEUTRAL_LOW -> Optional.of("Neither more nor less is better in itself.");
            case COMMON -> Optional.empty();
        };
    }

    /** What the rules say of a value, for its row in the table. */
    String unusual(int index) {
        if (point(index).value().isEmpty()) {
            return "no value";
        }
        if (shape.range(index).isEmpty() || facts.isAside(point(index))) {
            return "not judged";
        }
        Judgement judgement = point(index).judgement();
        boolean high = judgement.high();
        return switch (judgement.rule()) {
            case OUTSIDE -> (high ? "Above" : "Below") + " the usual range";
            case TREND ->
                "Part of " + Numbers.word(shape.steps(index, high)) + (high ? " rises" : " falls") + " in a row";
            case TWO_OF_THREE -> "Near the " + (high ? "upper" : "lower") + " limit, like another of three";
            case SHIFT ->
                "One of " + Numbers.word(shape.onOneSide(index)) + " in a row " + (high ? "above" : "below")
                        + " average";
            case TWO_MONTHS, THREE_MONTHS, EIGHT_MONTHS ->
                "Unusually " + (high ? high() : low()) + " for " + running(months(judgement));
            case NONE -> "no";
        };
    }

    private Point point(int index) {
        return facts.points().get(index);
    }

    private String high() {
        return duration() ? "long" : "high";
    }

    private String low() {
        return duration() ? "short" : "low";
    }

    private boolean duration() {
        return sheet.unit() == Unit.DURATION;
    }

    private static int months(Judgement judgement) {
        return switch (judgement.rule()) {
            case TWO_MONTHS -> 2;
            case THREE_MONTHS -> 3;
            case EIGHT_MONTHS -> 8;
            case OUTSIDE, TREND, TWO_OF_THREE, SHIFT, NONE -> 1;
        };
    }

    private String running(int number) {
        return Numbers.word(number) + " " + unit() + (number == 1 ? "" : "s running");
    }

    private static String times(int number) {
        return number == 1 ? "once" : Numbers.word(number) + " times";
    }

    private String unit() {
        return Periods.unit(sheet.frequency());
    }
}
