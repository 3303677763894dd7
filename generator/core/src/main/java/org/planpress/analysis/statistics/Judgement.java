package org.planpress.analysis.statistics;

import org.planpress.model.Direction;

/**
 * What the rules say of one value.
 *
 * @param rule why it is unusual
 * @param high whether it is unusual by being high or rising; means nothing without a rule
 * @param type what that means, by the direction of good
 */
public record Judgement(Rule rule, boolean high, PointType type) {

    /** What is said of a value that is not unusual, or of a period without one. */
    public static final Judgement COMMON = new Judgement(Rule.NONE, false, PointType.COMMON);

    static Judgement of(Rule rule, boolean high, Direction good) {
        PointType type =
                switch (good) {
                    case INCREASE -> high ? PointType.IMPROVEMENT : PointType.CONCERN;
                    case DECREASE -> high ? PointType.CONCERN : PointType.IMPROVEMENT;
                    case NEUTRAL -> high ? PointType.NEUTRAL_HIGH : PointType.NEUTRAL_LOW;
                };
        return new Judgement(rule, high, type);
    }
}
