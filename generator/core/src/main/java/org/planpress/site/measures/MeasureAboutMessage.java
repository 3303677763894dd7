package org.planpress.site.measures;

import java.time.LocalDate;
import java.util.List;
import org.planpress.words.Message;
import org.planpress.words.Noun;

/** How a measure is judged and worked out, and who publishes it. */
public sealed interface MeasureAboutMessage extends Message {

    enum Label implements MeasureAboutMessage {
        GOOD,
        TARGET,
        COVERS,
        RULES_OF_NHS,
        NO_RULES,
        MADE_UP,
        SOURCE,
        ON_THE_WEB,
        WHO_ANSWERS,
        LICENCE,
        PUBLISHED,
        NEXT_UPDATE
    }

    /** That those who tell a plan again chose which indicators it serves. */
    record OurReading(int indicators) implements MeasureAboutMessage {}

    /** In place of a target: of papers told again, and of an office's own figures. */
    record NoTarget(boolean restated) implements MeasureAboutMessage {}

    /** That it has none of its own, and which indicators that it feeds have one. */
    record TargetOfKpis(int number, List<String> kpis) implements MeasureAboutMessage {}

    /** In place of the day of the next figures, likewise. */
    record NoUpdate(boolean restated) implements MeasureAboutMessage {}

    /** In place of what is counted: of papers told again, and of an office's own figures. */
    record NotDefined(boolean restated) implements MeasureAboutMessage {}

    record Promised(String what) implements MeasureAboutMessage {}

    /** A value that is to be kept, and who set it. */
    record Level(boolean ceiling, String value, String source) implements MeasureAboutMessage {}

    /** {@code at least 450 each year by March 2028 (Plan)}. */
    record TargetLevel(String level, String source) implements MeasureAboutMessage {}

    /** What is counted on one day. */
    record Latest(Noun unit) implements MeasureAboutMessage {}

    record YearTo(String month) implements MeasureAboutMessage {}

    record Span(String from, String until) implements MeasureAboutMessage {}

    record Sum(Noun unit) implements MeasureAboutMessage {}

    record Suppressed(String below, boolean zero) implements MeasureAboutMessage {}

    record Average(Noun unit) implements MeasureAboutMessage {}

    record WeightedAverage(Noun unit, String measure) implements MeasureAboutMessage {}

    record NoSeries(Noun unit, boolean some) implements MeasureAboutMessage {}

    record RulesOfForce(Noun unit) implements MeasureAboutMessage {}

    /**
     * Limits as sums.
     *
     * @param span the values that they are of
     * @param times how many mean jumps they are from the average
     */
    record Limits(Message span, String mean, String jump, String lower, String upper, String times)
            implements MeasureAboutMessage {}

    record LimitsFromLast(int values) implements MeasureAboutMessage {}

    /**
     * From which values the limits come.
     *
     * @param stretches whether counting changed in between
     * @param screened whether some jumps are left out
     * @param times jumps of so many mean jumps
     */
    record LimitsFromAll(boolean stretches, boolean screened, String times) implements MeasureAboutMessage {}

    record LimitsFromFirst(int values, boolean stretches, boolean screened, String times)
            implements MeasureAboutMessage {}

    record By(String publisher, String publication) implements MeasureAboutMessage {}

    /** A day that has passed, so many months before. */
    record Overdue(String due, long months, LocalDate asOf) implements MeasureAboutMessage {}
}
