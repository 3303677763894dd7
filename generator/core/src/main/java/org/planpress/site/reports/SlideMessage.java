package org.planpress.site.reports;

import org.planpress.words.Message;

/** Slides of a report. */
public sealed interface SlideMessage extends Message {

    enum Label implements SlideMessage {
        REPORT_IN_FULL,
        FILE,
        IN_SHORT,
        OVERALL,
        AHEAD,
        ACHIEVED,
        BEING_DELIVERED,
        NEXT_STEPS,
        RISKS,
        DOING
    }

    record Title(String report) implements SlideMessage {}

    record About(String report) implements SlideMessage {}

    record PriorityInFull(int number) implements SlideMessage {}

    record InFull(String title) implements SlideMessage {}

    /** Which of the slides with one heading: {@code (1 of 3)}, never broken into lines. */
    record Part(int number, int all) implements SlideMessage {}

    record HeadingOfPart(String heading, int number, int all) implements SlideMessage {}

    record Due(String when) implements SlideMessage {}

    record Done(String percent) implements SlideMessage {}

    /** A piece of work, and what is known of it. */
    record Work(String title, String known) implements SlideMessage {}

    record Newest(String figure, String period) implements SlideMessage {}

    record OverYear(String figure) implements SlideMessage {}

    record OverYearChanged(String figure, String change) implements SlideMessage {}

    /** The newest figure, and that of a year. */
    record Both(Message newest, Message year) implements SlideMessage {}

    record Figures(Message figures) implements SlideMessage {}
}
