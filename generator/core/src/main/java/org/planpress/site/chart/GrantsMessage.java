package org.planpress.site.chart;

import org.planpress.model.Grants.Stage;
import org.planpress.words.Message;

/** The figures of grants and services. */
public sealed interface GrantsMessage extends Message {

    record Subtitle(String unit) implements GrantsMessage {}

    record InAll(int number, String amount) implements GrantsMessage {}

    /** The published total, where it is another. */
    record Total(String amount) implements GrantsMessage {}

    /** How many have no published amount. */
    record WithoutAmount(int without, int all) implements GrantsMessage {}

    record Named(Stage stage) implements GrantsMessage {}

    /** How many stand at a stage. */
    record AtStage(Stage stage, int number) implements GrantsMessage {}

    record Amount(String unit) implements GrantsMessage {}

    /** Headings, columns and sentences without figures. */
    enum Label implements GrantsMessage {
        TITLE,
        CAPTION,
        NO_AMOUNTS,
        NAME,
        STAGE,
        START,
        END,
        SUM,
        TOTAL_SUMMED,
        TOTAL_DIFFERS
    }
}
