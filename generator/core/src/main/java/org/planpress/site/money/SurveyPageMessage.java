package org.planpress.site.money;

import org.planpress.words.Message;

/** The page of the survey. */
public sealed interface SurveyPageMessage extends Message {

    /** Headings. */
    enum Label implements SurveyPageMessage {
        SURVEY,
        RESPONSES,
        WHEN,
        BEFORE
    }

    /** When people were asked, in the author's words. */
    record Asked(String when) implements SurveyPageMessage {}

    /** The survey before this one. */
    record Previous(String title, long responses) implements SurveyPageMessage {}
}
