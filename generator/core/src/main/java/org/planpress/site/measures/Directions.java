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
import org.planpress.model.Direction;
import org.planpress.model.Signal;
import org.planpress.model.Trend;
import org.planpress.site.chart.Numbers;
import org.planpress.site.frame.Words;

/**
 * Where a measure is going. With a series that holds facts, the newest value decides: unusual in the good direction is
 * better, in the bad direction worse, in either where none is good changed; a usual one is no clear change. With
 * published figures alone, two things count: the runs of unusual months, and the change over the year if the 12-month
 * trend agrees with it. If all that counts points one way, that way decides; if nothing counts, or things point both
 * ways, it is no clear change. Without enough figures for either, that is what it says.
 */
public final class Directions {

    static final DirectionTag BETTER = new DirectionTag("better", "Better");
    static final DirectionTag WORSE = new DirectionTag("worse", "Worse");
    static final DirectionTag CHANGED = new DirectionTag("changed", "Changed");
    static final DirectionTag STEADY = new DirectionTag("steady", "No clear change");
    static final DirectionTag UNKNOWN = new DirectionTag("unknown", "Not enough data");

    private Directions() {}

    /** The tag of some figures; those of the newest period look at the series, too. */
    static DirectionTag of(Direction good, AreaFacts facts, Optional<PeriodFigures> figures) {
        return figures.map(found -> found.judged() ? bySeries(facts) : byFigures(good, found))
                .orElse(UNKNOWN);
    }

    /** {@code Of five figures, one is better and four are worse.} */
    public static String inWords(List<DirectionTag> tags) {
        if (tags.stream().allMatch(UNKNOWN::equals)) {
            return "There is not enough data to say.";
        }
        List<String> parts = Stream.of(BETTER, WORSE, CHANGED, STEADY, UNKNOWN)
                .filter(tags::contains)
                .map(tag -> said(tag, Collections.frequency(tags, tag)))
                .toList();
        String all = Words.number(tags.size());
        if (parts.size() > 1) {
            return "Of " + all + " figures, " + Numbers.list(parts) + ".";
        }
        String which =
                switch (tags.size()) {
                    case 1 -> "The figure";
                    case 2 -> "Both figures";
                    default -> "All " + all + " figures";
                };
        return which + parts.get(0).substring(all.length()) + ".";
    }

    /** {@code one is better}, {@code four are worse}. */
    private static String said(DirectionTag tag, int number) {
        String verb =
                switch (tag.kind()) {
                    case "better" -> number == 1 ? "is better" : "are better";
                    case "worse" -> number == 1 ? "is worse" : "are worse";
                    case "changed" -> (number == 1 ? "has" : "have") + " changed, neither way being good in itself";
                    case "steady" -> number == 1 ? "shows no clear change" : "show no clear change";
                    default -> number == 1 ? "has too little data" : "have too little data";
                };
        return Words.number(number) + " " + verb;
    }

    private static DirectionTag bySeries(AreaFacts facts) {
        boolean known = facts.newestSegment().flatMap(Segment::limits).isPresent();
        Judgement judgement = facts.newest().map(Point::judgement).orElse(Judgement.COMMON);
        return switch (judgement.type()) {
            case IMPROVEMENT -> BETTER;
            case CONCERN -> WORSE;
            case NEUTRAL_HIGH, NEUTRAL_LOW -> CHANGED;
            case COMMON -> known ? STEADY : UNKNOWN;
        };
    }

    private static DirectionTag byFigures(Direction good, PeriodFigures figures) {
        if (figures.signals().isEmpty()
                && figures.yearOnYear().isEmpty()
                && figures.trend().isEmpty()) {
            return UNKNOWN;
        }
        Set<Boolean> ways = ways(figures);
        if (ways.size() != 1) {
            return STEADY;
        }
        boolean up = ways.contains(true);
        return switch (good) {
            case INCREASE -> up ? BETTER : WORSE;
            case DECREASE -> up ? WORSE : BETTER;
            case NEUTRAL -> CHANGED;
        };
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
