package org.planpress.export.text;

import org.planpress.words.Message;

/** What the plan as plain text says beside its pages. */
public sealed interface PlanTextMessage extends Message {

    /** A label and what it is a label of. */
    record Named(String name, String text) implements PlanTextMessage {}

    record PhaseAndDate(String phase, String date) implements PlanTextMessage {}

    record Update(String day, String text) implements PlanTextMessage {}

    record UpdateWithStatus(String day, String text, String status) implements PlanTextMessage {}

    /** What is good in an indicator, and by what it is measured. */
    record Indicator(String direction, String measured) implements PlanTextMessage {}

    record InArea(String measure, String area) implements PlanTextMessage {}

    /** The newest figure of a measure, and what it is of. */
    record Newest(String figure, String when) implements PlanTextMessage {}

    /**
     * A measure in a list.
     *
     * @param newest its newest figure or what else is known of it, as a sentence
     */
    record Measure(String measure, String newest, String direction) implements PlanTextMessage {}

    record AnswersTo(String body) implements PlanTextMessage {}

    /** A picture by what is seen on it. */
    record Picture(String description) implements PlanTextMessage {}
}
