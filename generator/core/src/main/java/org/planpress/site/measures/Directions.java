package org.planpress.site.measures;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.planpress.analysis.AreaFacts;
import org.planpress.analysis.AreaFacts.Point;
import org.planpress.analysis.PeriodFigures;
import org.planpress.analysis.statistics.Judgement;
import org.planpress.analysis.statistics.Segment;
import org.planpress.model.MeasureSheet;
import org.planpress.model.MeasureSheet.RuleSet;
import org.planpress.model.Signal;
import org.planpress.model.Trend;
import org.planpress.words.Message;
import org.planpress.words.Voice;

/**
 * Where a measure is going. With a series that holds facts, the newest value decides: unusual in the good direction is
 * better, in the bad direction worse, in either where none is good changed; a usual one is no clear change. With
 * published figures alone, two things count: the runs of unusual months, and the change over the year if the 12-month
 * trend agrees with it. If all that counts points one way, that way decides; if nothing counts, or things point both
 * ways, it is no clear change. Without enough figures for either, that is what it says: a change of which the publication
 * tells neither trend, nor runs, nor how much it asks for attention, does not tell. A series that no rules look at is not
 * judged, unless a publication does.
 */
public final class Directions {

    private Directions() {}

    /** The tag of some figures; those of the newest period look at the series, too. */
    static DirectionTag of(Voice voice, MeasureSheet sheet, AreaFacts facts, Optional<PeriodFigures> figures) {
        return DirectionTag.of(voice, going(sheet, facts, figures));
    }

    /** The same as a kind; made-up figures go nowhere. */
    static Going going(MeasureSheet sheet, AreaFacts facts, Optional<PeriodFigures> figures) {
        return figures.filter(found -> !found.isMadeUp())
                .map(found -> found.judged() ? bySeries(facts) : byFigures(sheet, found))
                .orElse(Going.UNKNOWN);
    }

    /** {@code Of five figures, one is better and four are worse.} */
    public static String inWords(Voice voice, List<DirectionTag> tags) {
        List<String> kinds = tags.stream().map(DirectionTag::kind).toList();
        List<Going> met = Stream.of(Going.values())
                .filter(going -> kinds.contains(going.kind()))
                .toList();
        if (met.isEmpty() || met.equals(List.of(Going.UNKNOWN))) {
            return voice.say(DirectionMessage.Label.NOT_ENOUGH);
        }
        if (met.size() == 1) {
            return voice.say(new DirectionMessage.All(tags.size(), met.get(0)));
        }
        List<Message> some = new ArrayList<>();
        met.forEach(going -> some.add(new DirectionMessage.Some(Collections.frequency(kinds, going.kind()), going)));
        return voice.say(new DirectionMessage.Of(tags.size(), some));
    }

    private static Going bySeries(AreaFacts facts) {
        boolean known = facts.newestSegment().flatMap(Segment::limits).isPresent();
        Judgement judgement = facts.newest().map(Point::judgement).orElse(Judgement.COMMON);
        return switch (judgement.type()) {
            case IMPROVEMENT -> Going.BETTER;
            case CONCERN -> Going.WORSE;
            case NEUTRAL_HIGH, NEUTRAL_LOW -> Going.CHANGED;
            case COMMON -> known ? Going.STEADY : Going.UNKNOWN;
        };
    }

    private static Going byFigures(MeasureSheet sheet, PeriodFigures figures) {
        if (figures.signals().isEmpty()
                && figures.trend().isEmpty()
                && figures.attention().isEmpty()) {
            return isUnjudged(sheet, figures) ? Going.UNJUDGED : Going.UNKNOWN;
        }
        Set<Boolean> ways = ways(figures);
        if (ways.size() != 1) {
            return Going.STEADY;
        }
        boolean up = ways.contains(true);
        return switch (sheet.goodDirection()) {
            case INCREASE -> up ? Going.BETTER : Going.WORSE;
            case DECREASE -> up ? Going.WORSE : Going.BETTER;
            case NEUTRAL -> Going.CHANGED;
        };
    }

    /** Whether rules could look at the figures, and the sheet asks for none. */
    private static boolean isUnjudged(MeasureSheet sheet, PeriodFigures figures) {
        return sheet.rules() == RuleSet.NONE && !figures.isPublished();
    }

    /** Which ways the evidence points, up being true. */
    private static Set<Boolean> ways(PeriodFigures figures) {
        List<Boolean> ways =
                new ArrayList<>(figures.signals().stream().map(Signal::high).toList());
        int change = figures.yearOnYear()
                .map(figure -> figure.figure().value().signum())
                .orElse(0);
        int trend =
                switch (figures.trend().orElse(Trend.NONE)) {
                    case INCREASING -> 1;
                    case DECREASING -> -1;
                    case NONE -> 0;
                };
        if (trend != 0 && trend == change) {
            ways.add(trend > 0);
        }
        return new TreeSet<>(ways);
    }
}
