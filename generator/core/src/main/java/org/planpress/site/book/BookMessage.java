package org.planpress.site.book;

import org.planpress.model.EditionStatus;
import org.planpress.words.Message;

/** What a plan on paper says beside its pages. */
public sealed interface BookMessage extends Message {

    /** Where else the same can be had. */
    enum Form implements BookMessage {
        ON_THE_WEB,
        IN_LARGE_PRINT,
        AS_DATA,
        OTHERWISE,
        LICENCE,
        CITED
    }

    /** Whom to ask for another form. */
    record AskFor(String contact) implements BookMessage {}

    /** How an edition stands, before its version and in a sentence. */
    record Standing(EditionStatus status) implements BookMessage {}

    record StandingAndVersion(Message standing, String version) implements BookMessage {}

    /** A version that says of itself how the edition stands. */
    record VersionAlone(String version) implements BookMessage {}

    /** At the foot of each page. */
    record Foot(String title, Message standing, String version) implements BookMessage {}

    record FootWithVersionAlone(String title, String version) implements BookMessage {}

    record NoLongerInForce(String current, String address) implements BookMessage {}

    /** In an edition that was stored as it was: where the site stands that goes on. */
    record SiteNow(String address) implements BookMessage {}

    /** What a figure in large letters counts; the figure stands before or over it. */
    record Counted(Of of, int number) implements BookMessage {

        /** What is counted. */
        public enum Of {
            COMMITMENTS,
            THEMES,
            OUTCOMES,
            KPIS,
            OUTCOMES_AND_KPIS,
            ANSWERS
        }
    }

    /** The same of all the money that there is for a year. */
    record MoneyOf(String year) implements BookMessage {}

    /** The same of the spending that was agreed for a year. */
    record AgreedFor(String year) implements BookMessage {}

    /** The foot of such a sheet: the id of the commitment, and its plan. */
    record SheetFoot(String id, String edition) implements BookMessage {}
}
