package org.planpress.analysis.statistics;

/**
 * What the rules say of one value.
 *
 * @param rule why it is unusual
 * @param high whether it is unusual by being high or rising; means nothing without a rule
 * @param type what that means, by the direction of good
 */
public record Judgement(Rule rule, boolean high, PointType type) {

    static final Judgement COMMON = new Judgement(Rule.NONE, false, PointType.COMMON);
}
