package org.planpress.site.texts;

import java.time.LocalDate;
import org.planpress.model.MeetingSheet;
import org.planpress.words.Message;

/** What is said around the texts of authors, and how their titles are named elsewhere. */
public sealed interface TextMessage extends Message {

    enum Label implements TextMessage {
        OTHER_CHAPTERS,
        PREVIOUS_CHAPTER,
        NEXT_CHAPTER,
        NOT_FOUND,
        NOTHING_HERE,
        THE_PLAN,
        MOVED,
        MOVED_TO_SEVERAL
    }

    /** The title of the page at an old address. */
    record MovedFrom(String address) implements TextMessage {}

    /** When a page moved. */
    record MovedOn(LocalDate day) implements TextMessage {}

    /** A part with what it is a part of, or a thing with its id before it. */
    record Within(String whole, String part) implements TextMessage {}

    /** A priority by its number and its title. */
    record Priority(int number, String title) implements TextMessage {
        static Priority of(org.planpress.model.Priority priority) {
            return new Priority(
                    priority.sheet().number(), priority.sheet().title().value());
        }
    }

    /** A meeting by its body and day: its title, wherever it is named. */
    record Meeting(String body, LocalDate day) implements TextMessage {
        public static Meeting of(MeetingSheet meeting) {
            return new Meeting(meeting.body().value(), meeting.date());
        }
    }

    /** The slides of a report. */
    record Slides(String report) implements TextMessage {}
}
