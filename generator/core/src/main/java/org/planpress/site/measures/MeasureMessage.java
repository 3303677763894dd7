package org.planpress.site.measures;

import java.util.List;
import org.planpress.model.Trend;
import org.planpress.words.Message;
import org.planpress.words.Noun;

/** What pages of measures say, and lists of them. */
public sealed interface MeasureMessage extends Message {

    enum Label implements MeasureMessage {
        DESCRIPTION,
        SCOPE,
        OTHERS,
        OF_NO_PRIORITY,
        WITH_LIMITS,
        WITH_TOTALS,
        AREA_BY_AREA,
        VERDICT_ELSEWHERE,
        NOT_GIVEN,
        THREE_MONTHS,
        TWELVE_MONTHS,
        TREND,
        RUNS,
        ATTENTION
    }

    /** What an analyst found, what it does not show and where it was published. */
    record Analysis(String found, String caveat, String source) implements MeasureMessage {}

    /** The same with how it was found. */
    record AnalysisBy(String found, String how, String caveat, String source) implements MeasureMessage {}

    record AnalysedValues(int values) implements MeasureMessage {}

    /** How many measures there are, and what is said of each. */
    record Lead(int number) implements MeasureMessage {}

    record OfPriority(int number, String edition) implements MeasureMessage {}

    /** Something with the edition that it is of. */
    record InEdition(String title, String edition) implements MeasureMessage {}

    record Title(String measure) implements MeasureMessage {}

    /** {@code Month by month}. */
    record Along(Noun unit) implements MeasureMessage {}

    /** What the whole table is called. */
    record All(int number, Noun unit) implements MeasureMessage {}

    /** The same of a table without limits. */
    record AllValues(int number, Noun unit) implements MeasureMessage {}

    /** Figures that are all from before the plan's first day. */
    record BeforeThePlan(String start) implements MeasureMessage {}

    record AsPublished(String measure) implements MeasureMessage {}

    record AreaNote(String area, String note) implements MeasureMessage {}

    record PeriodInArea(String period, String area) implements MeasureMessage {}

    /** The twelve months that end with a month, as what a figure is of. */
    record YearTo(String month) implements MeasureMessage {}

    /** One period, as the name of a row. */
    record Unit(Noun unit) implements MeasureMessage {}

    record TrendIs(Trend trend) implements MeasureMessage {}

    record AllRuns(List<Message> runs) implements MeasureMessage {}
}
