package org.planpress.site.chart;

import org.planpress.model.MeasureSheet.Combine;
import org.planpress.model.MeasureSheet.TargetKind;
import org.planpress.words.Message;
import org.planpress.words.Noun;

/** How a series stands to its target. */
public sealed interface TargetMessage extends Message {

    /** What a target is for, where its sheet says so. */
    enum Each {
        NONE,
        MONTH,
        QUARTER,
        FINANCIAL_QUARTER,
        HALF_YEAR,
        FINANCIAL_HALF_YEAR,
        YEAR,
        FINANCIAL_YEAR,
        TWELVE_MONTHS
    }

    /** {@code at most 10 min}, {@code at least 450 each financial year}. */
    record Level(TargetKind kind, String value, Each each) implements TargetMessage {}

    /** The targets of some years: {@code 450 for 2025/26}. */
    record InYear(String value, String year) implements TargetMessage {}

    /** The target where no year has one of its own. */
    record Otherwise(String value) implements TargetMessage {}

    /** A value and its date, among those of years. */
    record ValueBy(String value, String by) implements TargetMessage {}

    /** What is to be reached in the years that nothing was said of. */
    record Others(String levels) implements TargetMessage {}

    record Years(TargetKind kind, String years, Each each) implements TargetMessage {}

    /** A level or the levels of years, with the date: {@code at least 450 by March 2028}. */
    record LevelBy(Message level, String by) implements TargetMessage {}

    record Is(Message level) implements TargetMessage {}

    record IsBy(Message level, String by) implements TargetMessage {}

    record IsFor(Message level, String year) implements TargetMessage {}

    /** Why no figure is held against a target. */
    enum Not implements TargetMessage {
        NOT_SET,
        UNKNOWN
    }

    record Unstated(Noun unit) implements TargetMessage {}

    /** What is held against a target. */
    enum Subject implements TargetMessage {
        NEWEST
    }

    /** {@code the figure for March 2026, 117,}. */
    record OfPeriod(String period, String figure) implements TargetMessage {}

    /** {@code the total for 2025/26, 458,}. */
    record OfYear(Combine combine, String year, String figure) implements TargetMessage {}

    /** {@code the total of the 12 months to March 2026, 458,}. */
    record OfTwelveMonths(Combine combine, String month, String figure) implements TargetMessage {}

    record Met(Message subject, String by) implements TargetMessage {}

    record Missed(Message subject, String by) implements TargetMessage {}

    record MetExactly(Message subject) implements TargetMessage {}

    /** Its date is still to come. */
    record AheadMet(Message subject) implements TargetMessage {}

    record AheadShort(Message subject, String by) implements TargetMessage {}

    /** How far it was away a year earlier. */
    record YearEarlier(String by) implements TargetMessage {}

    /** A year that is not over: {@code So far, April 2026 to September 2026, the total is 234.} */
    record SoFar(Combine combine, String span, String figure) implements TargetMessage {}

    /** The same of a year that is over, where the rest of it is not known. */
    record CutShort(Combine combine, String span, String figure) implements TargetMessage {}

    /** What is still needed, or still allowed, of a sum. */
    record ToGo(TargetKind kind, String more, int left, Noun unit) implements TargetMessage {}

    /** The same for each period. */
    record Pace(TargetKind kind, String soFar, String needed, Noun unit) implements TargetMessage {}

    /** A sum that decides before its year is over. */
    record Already(TargetKind kind, String by) implements TargetMessage {}

    /** An average, or a newest value, of a year that is not over. */
    record ShortOfYear(boolean met, String by) implements TargetMessage {}

    /** Some periods meet it and others miss it. */
    record HitOrMiss(Noun unit) implements TargetMessage {}

    /** Whether it can be relied on. */
    enum Assured implements TargetMessage {
        WILL_BE_MET,
        WILL_BE_MISSED
    }
}
