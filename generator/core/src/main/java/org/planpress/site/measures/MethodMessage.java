package org.planpress.site.measures;

import org.planpress.words.Message;

/** How figures are worked out and judged. */
public sealed interface MethodMessage extends Message {

    enum Label implements MethodMessage {
        /** What links to the page say. */
        LINK,
        TITLE,
        ABOUT,
        SAME_FOR_ALL,
        NOT_WHY,
        TAGS_TITLE,
        TAGS_GOOD,
        TAGS_DECIDE,
        TAGS_MADE_UP,
        COMBINING_TITLE,
        COMBINING_SEVERAL,
        COMBINING_CHANGE,
        COMBINING_MISSING,
        USUAL_TITLE,
        USUAL_CHANCE,
        USUAL_BREAKS,
        USUAL_UNUSUAL,
        USUAL_OUTSIDE,
        USUAL_OUTER_THIRD,
        SIGNALS_TITLE,
        SIGNALS_PACK,
        SIGNALS_ONE,
        SIGNALS_TWO,
        SIGNALS_THREE,
        SIGNALS_EIGHT,
        TREND_TITLE,
        ATTENTION_TITLE,
        ATTENTION_ADDS,
        ATTENTION_WHAT,
        ATTENTION_POINTS,
        ATTENTION_TREND,
        ATTENTION_CHANGE,
        ATTENTION_MOST,
        DIFFERENCES_TITLE,
        DIFFERENCES_SHOWN,
        ROUNDING_TITLE,
        ROUNDING,
        STATUSES_TITLE,
        STATUSES_EACH,
        STATUSES_MEAN,
        STATUSES_STATUS,
        STATUSES_MEANING
    }

    /**
     * How the usual range is found.
     *
     * @param toLimit how many mean jumps a limit is from the average
     * @param screen from how many mean jumps on a jump is left out
     * @param fewest below so many values there is no range
     * @param enough below so many it is a guess
     */
    record UsualRange(String toLimit, String screen, int fewest, int enough) implements MethodMessage {}

    record UsualTrend(int run) implements MethodMessage {}

    record UsualSide(int run) implements MethodMessage {}

    record SignalsAverage(int values, int fewest) implements MethodMessage {}

    /**
     * How often chance alone makes a signal.
     *
     * @param handbook once in so many values by the handbook
     * @param unbroken once in so many by ours
     */
    record SignalsFalse(int handbook, int unbroken) implements MethodMessage {}

    record TrendFigures(int figures, int fewest) implements MethodMessage {}

    record TrendPairs(String from) implements MethodMessage {}

    record AttentionScore(int most) implements MethodMessage {}

    record AttentionNotable(String from) implements MethodMessage {}

    record AttentionRun(int months) implements MethodMessage {}

    record DifferencesSame(int same, int all) implements MethodMessage {}

    /** A published score that cannot be worked out, because the change beside it was not published. */
    record DifferencesUnknown(String measure, String period, int published) implements MethodMessage {}

    record DifferencesOne(String measure, String period, int published, int ours) implements MethodMessage {}
}
