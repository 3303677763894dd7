package org.planpress.site.chart;

import org.planpress.words.Message;

/** Charts of the questions of a survey. */
public sealed interface SurveyMessage extends Message {

    record Subtitle(String group, String survey) implements SurveyMessage {}

    record CameUnder(String share, String answer) implements SurveyMessage {}

    /** Words without figures. */
    enum Label implements SurveyMessage {
        EVERYONE,
        REST,
        DRAWING,
        READING,
        OTHER_ANSWERS,
        ANSWER,
        SHARE
    }

    record Caption(String question, String group) implements SurveyMessage {}
}
