package org.planpress.site.texts;

import java.time.LocalDate;
import org.planpress.words.Message;

/** What is said around the ways to reach those who publish a plan. */
public sealed interface ContactMessage extends Message {

    enum Label implements ContactMessage {
        LEAD,
        ASK,
        COMPLAIN,
        QUESTIONS,
        QUESTIONS_PAST
    }

    /** Where one may ask, and until when a question may be sent. */
    record QuestionsUntil(String where, LocalDate day) implements ContactMessage {}

    /** The same of a day that is over. */
    record QuestionsWereUntil(String where, LocalDate day) implements ContactMessage {}
}
