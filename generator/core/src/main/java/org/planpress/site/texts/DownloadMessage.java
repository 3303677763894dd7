package org.planpress.site.texts;

import org.planpress.words.Message;

/** What is said of files to download. */
public sealed interface DownloadMessage extends Message {

    enum Label implements DownloadMessage {
        ABOUT,
        LEAD,
        WHOLE_PLAN_NOTE,
        PLAN_AS_DATA,
        PLAN_AS_DATA_TEXT,
        DATA_ARCHIVE,
        DATA_ARCHIVE_TEXT,
        PLAN_SCHEMA,
        PLAN_SCHEMA_TEXT,
        CATALOGUE,
        CATALOGUE_TEXT,
        STRUCTURED,
        STRUCTURED_TEXT,
        MANIFEST,
        MANIFEST_TEXT,
        TABLES_NOTE,
        FIGURES_OF_MEASURES,
        FIGURES_OF_REPORTS,
        LISTS,
        LISTS_NOTE
    }

    /** Headings of groups, and a sentence under each. */
    enum Group implements DownloadMessage {
        ON_PAPER,
        ON_PAPER_NOTE,
        REPORTS,
        REPORTS_NOTE,
        SINGLE,
        SINGLE_NOTE,
        MEETINGS_NOTE,
        MEASURES_NOTE
    }

    /** The documents of the current edition, and a sentence on each. */
    enum Document implements DownloadMessage {
        PLAN,
        LEAFLET,
        LEAFLET_TEXT,
        POSTER,
        POSTER_TEXT,
        LARGE_PRINT,
        LARGE_PRINT_TEXT,
        EASY_READ,
        EASY_READ_TEXT,
        UA2,
        UA2_TEXT,
        PRESS,
        PRESS_TEXT,
        PLAIN_TEXT,
        PLAIN_TEXT_TEXT,
        PACK,
        PACK_TEXT
    }

    /** A sentence on a file whose title is that of what it holds. */
    enum Text implements DownloadMessage {
        OTHER_EDITION,
        REPORT,
        SLIDES,
        SLIDES_TO_READ,
        ALL_MEETINGS,
        CALENDAR,
        PUBLISHED_FIGURES,
        ILLUSTRATIVE
    }

    record PlanText(String edition) implements DownloadMessage {}

    record Commitment(String id) implements DownloadMessage {}

    record FiguresOf(String edition) implements DownloadMessage {}
}
