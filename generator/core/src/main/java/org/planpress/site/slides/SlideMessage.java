package org.planpress.site.slides;

import org.planpress.words.Message;

/** Slides of a report. */
public sealed interface SlideMessage extends Message {

    enum Label implements SlideMessage {
        OVER_A_YEAR,
        CHANGED,
        REPORT_IN_FULL,
        FILE,
        PAGES,
        IN_SHORT,
        OVERALL,
        AHEAD,
        ACHIEVED,
        BEING_DELIVERED,
        NEXT_STEPS,
        RISKS,
        DOING
    }

    /** The sections of a report, counted. */
    record Agenda(int sections) implements SlideMessage {}

    /** What is said of several pieces of work. */
    enum WorkFinding {
        ALL_DONE,
        SOME_LATE,
        SOME_DONE,
        NONE_LATE,
        NAMED
    }

    /**
     * How pieces of work stand.
     *
     * @param some how many of them that is true of
     */
    record Works(WorkFinding finding, int some, int number) implements SlideMessage {}

    /** That a report names some things, counted. */
    record Names(Message counted) implements SlideMessage {}

    /** What comes first of the few things that come next. */
    record Next(String step) implements SlideMessage {}

    record ComesNext(int number) implements SlideMessage {}

    /** A priority with its name. */
    record OfPriority(int number, String title) implements SlideMessage {}

    /**
     * What may go wrong, and what has.
     *
     * @param issues how many have
     * @param risks how many may
     */
    record Threats(int issues, int risks) implements SlideMessage {}

    /** What is below a heading about published figures: a drawing of values that are made up. */
    record MadeUp(String subtitle) implements SlideMessage {}

    /** What a chart shows, and what was found. */
    record Found(String measure, String finding) implements SlideMessage {}

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
