package org.planpress.site.meetings;

import java.time.LocalDate;
import java.time.LocalTime;
import org.planpress.words.Message;

/** What is said of meetings and of what they decide. */
public sealed interface MeetingMessage extends Message {

    enum Label implements MeetingMessage {
        ABOUT_MEETINGS,
        LEAD,
        CALENDAR,
        HOW_TO_ASK,
        IS_TO_COME,
        HAS_PASSED,
        WHAT_IT_DECIDED,
        DAY,
        TIME,
        PLACE,
        QUESTIONS,
        NOT_GIVEN,
        NO_AGENDA,
        NO_DECISION,
        STILL_TO_COME,
        OTHERS,
        EARLIER,
        LATER,
        DECISIONS,
        ABOUT_DECISIONS,
        WITHOUT_ANSWER
    }

    /** In place of a response: of papers told again, and of an office's own meetings. */
    record NoResponse(boolean restated) implements MeetingMessage {}

    /** What its page is about, for search engines. */
    record About(Message meeting) implements MeetingMessage {}

    record NoneComing(LocalDate from) implements MeetingMessage {}

    record ComingFrom(LocalDate from) implements MeetingMessage {}

    record QuestionsUntil(LocalDate day) implements MeetingMessage {}

    /** Until when questions can or could be sent, beside their label. */
    record Until(LocalDate day, boolean toCome) implements MeetingMessage {}

    record Provisional(boolean toCome) implements MeetingMessage {}

    record Decided(int number) implements MeetingMessage {}

    /** How many decisions there are in the register, and that their numbers stay. */
    record Registered(int number) implements MeetingMessage {}

    enum Half {
        AM,
        PM
    }

    /**
     * A time of day.
     *
     * @param hour the hour of its half of the day, from 1 to 12
     * @param hourOfDay the hour of the whole day in two digits
     * @param minutes the minutes in two digits
     * @param full whether it is the full hour
     */
    record TimeOfDay(String hour, String hourOfDay, String minutes, boolean full, Half half) implements MeetingMessage {

        private static final int HALF = 12;

        static TimeOfDay of(LocalTime time) {
            int hour = time.getHour() % HALF;
            return new TimeOfDay(
                    Integer.toString(hour == 0 ? HALF : hour),
                    digits(time.getHour()),
                    digits(time.getMinute()),
                    time.getMinute() == 0,
                    time.getHour() < HALF ? Half.AM : Half.PM);
        }

        private static String digits(int number) {
            return (number < 10 ? "0" : "") + number;
        }
    }

    record Hours(Message from, Message until) implements MeetingMessage {}

    /** The same of a meeting that ends on the day after. */
    record HoursPastMidnight(Message from, Message until) implements MeetingMessage {}

    record DayAndTime(LocalDate day, Message time) implements MeetingMessage {}

    record Judged(boolean accepted) implements MeetingMessage {}

    record JudgedOn(boolean accepted, LocalDate day) implements MeetingMessage {}

    record AnsweredOn(LocalDate day) implements MeetingMessage {}

    /** By when an answer was asked for, and whether that has gone by or it was given. */
    record AnswerDue(String when, boolean passed) implements MeetingMessage {}

    /** What came of a decision, as a sentence. */
    record Outcome(String what) implements MeetingMessage {}

    /** Of a decision whose follow-up was due. */
    record OutcomeUnknown(boolean restated) implements MeetingMessage {}

    record PlanChanged(boolean changed) implements MeetingMessage {}

    /** Why an item is not dealt with in public, as a sentence. */
    record InPrivate(String why) implements MeetingMessage {}

    record Came(int present) implements MeetingMessage {}

    record CameAndExcused(int present, int apologies) implements MeetingMessage {}

    /** How many recommendations the register holds. */
    record Asked(int number) implements MeetingMessage {}

    record Answered(int answered, int open) implements MeetingMessage {}

    /** Of how many recommendations no answer is known. */
    record Open(int open, int number) implements MeetingMessage {}

    /** Which day is next on which somebody meets, and whether that may still change. */
    record NextOn(LocalDate day, boolean provisional) implements MeetingMessage {}
}
