package org.planpress.site.frame;

import java.time.LocalDate;
import org.planpress.words.Message;

/** What pages are called, and what stands around and on all of them alike. */
public sealed interface FrameMessage extends Message {

    /** The main pages, as the menu has them. */
    enum Menu implements FrameMessage {
        PLAN,
        COMMITMENTS,
        PROGRESS,
        MEASURES,
        MONEY,
        HELD_TO_ACCOUNT,
        MEETINGS,
        GLOSSARY,
        DATA,
        ABOUT,
        SEARCH
    }

    /** Pages and files that are named in several places. */
    enum Title implements FrameMessage {
        ALL_PRIORITIES,
        ALL_COMMITMENTS,
        ALL_KPIS,
        ALL_MEASURES,
        SURVEY,
        PARTNERS,
        EARLIER,
        PLACES,
        ACCOUNTABILITY,
        LAW,
        WHOLE_PLAN,
        WHOLE_PLAN_IN_LARGE_PRINT,
        EASY_READ,
        ALL_EDITIONS,
        WHAT_CHANGED,
        ABOUT_EDITION,
        DATA_TO_DOWNLOAD,
        ALL_PAGES,
        COVERAGE,
        CONTACT
    }

    /** By what means one reaches those who publish the plan. */
    enum Means implements FrameMessage {
        EMAIL,
        FORM,
        POST,
        TELEPHONE,
        HOURS
    }

    /** The subject of a mail about a page. */
    record MailSubject(String address, String version) implements FrameMessage {}

    /** {@code 2. A title}. */
    record Numbered(int number, String title) implements FrameMessage {}

    /** The page before this one, named by its number or in a few words. */
    record Previous(String what) implements FrameMessage {}

    record Next(String what) implements FrameMessage {}

    /** A title with the id of what it names. */
    record TitleWithId(String title, String id) implements FrameMessage {}

    /** An edition and what its authors call its version. */
    record Edition(String title, String version) implements FrameMessage {}

    /** A version that is a number, or else does not say what it is. */
    record Version(String version) implements FrameMessage {}

    /** What stands before each name of a plan that is made up. */
    record SampleTitle(String title) implements FrameMessage {}

    /** What is said of a plan that is made up. */
    enum Sample implements FrameMessage {
        SAMPLE_MEANS
    }

    record Published(LocalDate day) implements FrameMessage {}

    record Updated(LocalDate day) implements FrameMessage {}

    /** What an edition is that is not final. */
    enum Phase implements FrameMessage {
        DRAFT,
        DRAFT_MEANS,
        CONSULTATION,
        CONSULTATION_MEANS
    }

    /** Which edition a page is of. */
    record YouAreReading(String edition) implements FrameMessage {}

    record ThisIsAbout(String edition) implements FrameMessage {}

    /** How an edition stands that is not the current one. */
    enum Standing implements FrameMessage {
        NO_LONGER_IN_FORCE,
        NOT_SHOWN_FIRST,
        GO_TO_SITE
    }

    /** What a site is that is stored as it stands. */
    record Kept(String version, String edition, LocalDate day, boolean ended) implements FrameMessage {}

    /** That the time of the plan is over that a page is about, and no plan after it is published. */
    record PlanEnded(String when) implements FrameMessage {}

    record ThatPlanEnded(String when) implements FrameMessage {}

    record GoToEdition(String edition) implements FrameMessage {}

    /** Stands at the top of each page with a value that is no fact. */
    enum Notice implements FrameMessage {
        ILLUSTRATIVE,
        PART_NOT_TRANSLATED,
        MOST_NOT_TRANSLATED
    }
}
