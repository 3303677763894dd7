package org.planpress.site.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.planpress.analysis.AreaFacts;
import org.planpress.analysis.AreaFacts.Point;
import org.planpress.analysis.statistics.Judgement;
import org.planpress.analysis.statistics.Segment;
import org.planpress.model.MeasureSheet;
import org.planpress.model.Unit;
import org.planpress.site.chart.VariationMessage.Finding;
import org.planpress.site.chart.VariationMessage.InTable;
import org.planpress.site.chart.VariationMessage.Meaning;
import org.planpress.site.chart.VariationMessage.NearEnd;
import org.planpress.site.chart.VariationMessage.NearLimit;
import org.planpress.site.chart.VariationMessage.Outside;
import org.planpress.site.chart.VariationMessage.PartOfShift;
import org.planpress.site.chart.VariationMessage.PartOfTrend;
import org.planpress.site.chart.VariationMessage.Run;
import org.planpress.site.chart.VariationMessage.Sentence;
import org.planpress.site.chart.VariationMessage.Shift;
import org.planpress.site.chart.VariationMessage.Side;
import org.planpress.site.chart.VariationMessage.Title;
import org.planpress.site.chart.VariationMessage.Trend;
import org.planpress.site.chart.VariationMessage.WhyNearEnd;
import org.planpress.site.chart.VariationMessage.WhyOutside;
import org.planpress.site.chart.VariationMessage.WhyRun;
import org.planpress.site.chart.VariationMessage.WhyShift;
import org.planpress.site.chart.VariationMessage.WhyTrend;
import org.planpress.site.chart.VariationMessage.WhyWithin;
import org.planpress.words.Message;
import org.planpress.words.Noun;
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
        this.newest = shape.hasHappened() ? shape.newest() : 0;
    }

    /** What is new, in a few words: {@code above average for eight months running}. */
    Message news() {
        if (!shape.hasHappened()) {
            return facts.points().stream().anyMatch(point -> point.value().isPresent())
                    ? Finding.ONLY_FORECASTS
                    : Finding.NONE_PUBLISHED;
        }
        Judgement judgement = point(newest).judgement();
        Side side = side(judgement);
        return switch (judgement.rule()) {
            case OUTSIDE -> new Outside(side);
            case TREND -> new Trend(side, shape.steps(newest, judgement.high()), unit());
            case TWO_OF_THREE -> new NearEnd(side);
            case SHIFT -> new Shift(side, shape.onOneSide(newest), unit());
            case TWO_MONTHS, THREE_MONTHS, EIGHT_MONTHS -> run(judgement);
            case NONE -> ordinary();
        };
    }

    private Message ordinary() {
        Optional<Segment> segment = shape.segment(newest);
        if (facts.isMadeUp()) {
            return Finding.MADE_UP;
        }
        if (segment.isEmpty()) {
            return facts.points().size() == 1 ? Finding.ONE_VALUE : Finding.NOT_JUDGED;
        }
        return segment.get()
                .limits()
                .map(limits -> limits.isConstant() ? Finding.NO_CHANGE : Finding.WITHIN)
                .orElse(Finding.TOO_FEW);
    }

    /** Whether the newest value is usual, why not if it is not, and whether that is good. */
    List<String> ofNewest() {
        if (!shape.hasHappened()) {
            return List.of(voice.say(new Sentence(news())));
        }
        Judgement judgement = point(newest).judgement();
        Optional<UsualRange> range = shape.range(newest);
        if (range.isEmpty()) {
            return facts.chart().isEmpty() ? List.of() : List.of(voice.say(new Sentence(ordinary())));
        }
        List<Message> sentences = new ArrayList<>();
        sentences.add(why(judgement, range.get()));
        meaning(judgement).ifPresent(sentences::add);
        if (shape.segment(newest).map(Segment::provisional).orElse(false)) {
            sentences.add(Meaning.FIRST_GUESS);
        }
        return sentences.stream().map(voice::say).toList();
    }

    private Message why(Judgement judgement, UsualRange range) {
        Side side = side(judgement);
        Message usual = range.words();
        return switch (judgement.rule()) {
            case OUTSIDE -> new WhyOutside(side, usual);
            case TREND -> new WhyTrend(side, shape.steps(newest, judgement.high()), usual);
            case TWO_OF_THREE -> new WhyNearEnd(side, unit(), usual);
            case SHIFT -> new WhyShift(side, shape.onOneSide(newest), range.mean(), usual);
            case TWO_MONTHS, THREE_MONTHS, EIGHT_MONTHS ->
                new WhyRun(side, duration(), months(judgement), unit(), range.mean(), usual);
            case NONE -> range.limits().isConstant() ? new Sentence(Finding.NO_CHANGE) : new WhyWithin(usual);
        };
    }

    private static Optional<Message> meaning(Judgement judgement) {
        return switch (judgement.type()) {
            case IMPROVEMENT -> Optional.of(Meaning.BETTER);
            case CONCERN -> Optional.of(Meaning.WORSE);
            case NEUTRAL_HIGH, NEUTRAL_LOW -> Optional.of(Meaning.NEITHER);
            case COMMON -> Optional.empty();
        };
    }

    /** What the rules say of a value, for its row in the table. */
    String unusual(int index) {
        return voice.say(inTable(index));
    }

    private Message inTable(int index) {
        if (point(index).value().isEmpty()) {
            return InTable.NO_VALUE;
        }
        if (shape.range(index).isEmpty() || !facts.counts(point(index))) {
            return InTable.LEFT_OUT;
        }
        Judgement judgement = point(index).judgement();
        Side side = side(judgement);
        return switch (judgement.rule()) {
            case OUTSIDE -> new Title(new Outside(side));
            case TREND -> new PartOfTrend(side, shape.steps(index, judgement.high()));
            case TWO_OF_THREE -> new NearLimit(side);
            case SHIFT -> new PartOfShift(side, shape.onOneSide(index));
            case TWO_MONTHS, THREE_MONTHS, EIGHT_MONTHS -> new Title(run(judgement));
            case NONE -> InTable.NOT_UNUSUAL;
        };
    }

    private Run run(Judgement judgement) {
        return new Run(side(judgement), duration(), months(judgement), unit());
    }

    private Point point(int index) {
        return facts.points().get(index);
    }

    private static Side side(Judgement judgement) {
        return judgement.high() ? Side.HIGH : Side.LOW;
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

    private Noun unit() {
        return Periods.noun(sheet.frequency());
    }
}
