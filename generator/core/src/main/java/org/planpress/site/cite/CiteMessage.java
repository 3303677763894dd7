package org.planpress.site.cite;

import java.time.LocalDate;
import org.planpress.model.EditionStatus;
import org.planpress.words.Message;

/** What is said where something is cited. */
public sealed interface CiteMessage extends Message {

    /** What is cited. */
    enum Heading implements CiteMessage {
        THIS_COMMITMENT,
        THIS_KPI,
        THIS_PRIORITY,
        THIS_EDITION,
        THIS_MEASURE,
        THIS_REPORT,
        THIS_MEETING,
        THIS_PAGE
    }

    /** Names of facts. */
    enum Label implements CiteMessage {
        ADDRESS,
        EDITION,
        VERSION,
        DATE,
        SOURCE,
        NEWEST,
        LICENCE,
        LICENCE_OF_FIGURES
    }

    /** What nobody stated. */
    enum Missing implements CiteMessage {
        NONE_STATED,
        NO_FIGURE
    }

    /** What to mind. */
    enum Note implements CiteMessage {
        CAN_CHANGE,
        NUMBER_AND_PAGE_STAY
    }

    /** Whose words it is, and what. */
    record By(String publisher, Message what) implements CiteMessage {}

    /** The same of something that is named by itself. */
    record Named(String title) implements CiteMessage {}

    record Commitment(String title, String id) implements CiteMessage {}

    record DroppedCommitment(String title, String id, LocalDate day) implements CiteMessage {}

    record Kpi(String title, String id) implements CiteMessage {}

    record Priority(String title, int number) implements CiteMessage {}

    record Meeting(String body, LocalDate day) implements CiteMessage {}

    record PartOfReport(String title, String report) implements CiteMessage {}

    /** The decisions of all meetings. */
    record Decisions(LocalDate until) implements CiteMessage {}

    /** The text in which it stands. */
    record InEdition(String edition, String version) implements CiteMessage {}

    record InEditionOf(String edition, String version, LocalDate day) implements CiteMessage {}

    /** A name as a sentence of its own. */
    record Alone(Message what) implements CiteMessage {}

    /** What a text is that is not settled yet, and the same behind its version. */
    record Unsettled(EditionStatus status) implements CiteMessage {}

    record UnsettledVersion(String version, String what) implements CiteMessage {}

    /** The plan that a report is about, and the day on which it tells how things stand. */
    record Reports(String edition, LocalDate asOf) implements CiteMessage {}

    record ReportsPublished(String edition, LocalDate asOf, LocalDate day) implements CiteMessage {}

    /** Who counted, and where it was published. */
    record SourceOf(String publisher, String publication) implements CiteMessage {}

    record NewestFor(String period) implements CiteMessage {}

    record NewestPublishedOn(String period, LocalDate day) implements CiteMessage {}

    /**
     * Where it stands.
     *
     * @param restated whether the site tells again what was published elsewhere
     */
    record At(String address, boolean restated) implements CiteMessage {}

    /** Where figures of others are shown. */
    record ShownBy(String organisation, String address) implements CiteMessage {}

    record Decision(String id) implements CiteMessage {}

    record Recommendation(String id) implements CiteMessage {}

    /** That the text under an address does not change any more, and where one reads what holds now. */
    record Stays(String version, LocalDate day, String now) implements CiteMessage {}

    /** How far a text is that is not settled yet. */
    record NotSettled(EditionStatus status) implements CiteMessage {}

    /** That the plan, or its figures, are made up. */
    record MadeUp(boolean whole) implements CiteMessage {}
}
