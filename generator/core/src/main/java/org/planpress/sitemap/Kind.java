package org.planpress.sitemap;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.planpress.output.Format;

/** What stands at an address of the site: a page of some kind, or a file. */
public enum Kind {
    /** The first page of an edition. */
    HOME("the first page of an edition"),
    PRIORITIES("the priorities of an edition"),
    PRIORITY("a priority"),
    COMMITMENTS("the commitments of an edition"),
    COMMITMENT("a commitment"),
    /** The page that a dropped id keeps; it says why, and what replaced it. */
    RETIRED("what became of a commitment"),
    EARLIER("what became of earlier commitments"),
    KPIS("the KPIs of an edition"),
    KPI("a KPI"),
    REQUIREMENTS("the national requirement"),
    REGISTER("a register"),
    PARTNERS("the partners of an edition"),

    EASY_READ("an edition in easy read"),

    PLACES("the places of an edition"),
    PLACE("a place"),

    SECTION("a section"),
    /** What the content says of itself, and the papers of identity of an edition. */
    ABOUT("the page about an edition"),
    GLOSSARY("the glossary"),
    EDITIONS("the list of editions"),
    ALL_PAGES("the list of all pages"),
    COVERAGE("how far the site is translated"),
    /** The search, which is the list from A to Z without scripts. */
    SEARCH("the search"),
    /** The list of what can be downloaded. */
    DATA("the list of downloads"),
    /** A page that an author adds. */
    TEXT("a page"),
    /** A page at an old address; it leads to where that went. */
    REDIRECT("a page that leads on"),
    NOT_FOUND("the page for addresses that nothing has"),

    MONEY("the money of an edition"),
    SURVEY("the survey of an edition"),
    TIMETABLE("the timetable of an edition"),

    GOVERNANCE("the governance of an edition"),
    MEETINGS("the list of meetings"),
    MEETING("a meeting"),
    DECISIONS("the register of decisions"),
    CHANGES("what changed in the plan"),
    LAW("what the law asks"),

    MEASURES("the list of measures"),
    MEASURE("a measure"),
    /** How figures are worked out. */
    METHOD("how figures are worked out"),
    CONTACT("how to reach those who publish the plan"),

    REPORTS("the list of reports"),
    REPORT("a report"),
    REPORT_PRIORITY("what a report says of a priority"),
    TOPIC("a topic of a report"),
    SLIDES("the slides of a report"),
    /** The measures of a report in another order than the published one. */
    REPORT_ORDER("the measures of a report in another order"),

    PLAN_PDF(Format.PDF, "an edition in print"),
    REPORT_PDF(Format.PDF, "a report in print"),
    /** The slides of a report, page by page. */
    SLIDES_PDF(Format.PDF, "the slides of a report as pages"),
    /** A commitment on a sheet of A4. */
    SHEET(Format.PDF, "a commitment in print"),
    EASY_READ_PDF(Format.PDF, "an edition in easy read in print"),
    LEAFLET(Format.PDF, "the plan as a leaflet"),
    POSTER(Format.PDF, "the plan as a poster"),
    LARGE_PRINT_PDF(Format.LARGE_PRINT, "the plan in large print"),
    UA2_PDF(Format.UA2, "the plan by the newest standards"),
    PRESS_PDF(Format.PRESS, "the plan for a print shop"),
    /** A report as a presentation. */
    DECK(Format.SLIDES, "the slides of a report as a presentation"),
    PACK(Format.PACK, "the pack for designers"),
    PLAN_TEXT(Format.TXT, "the plan as plain text"),
    PLAN_JSON(Format.DATA, "the plan as data"),
    PLAN_SCHEMA(Format.DATA, "the description of the plan as data"),
    CATALOGUE(Format.DATA, "the catalogue of the data"),
    STRUCTURED(Format.DATA, "the plan for search engines"),
    DATA_ARCHIVE(Format.DATA, "all data in one file"),
    MEASURE_JSON(Format.DATA, "a measure as data"),
    MEASURE_CSV(Format.DATA, "the values of a measure"),
    /** What the columns of the values of a measure mean. */
    MEASURE_CSV_METADATA(Format.DATA, "the description of a measure's values"),

    /** The table behind a chart. */
    TABLE_CSV(null, "the table of a chart"),
    /** What the columns of such a table mean. */
    TABLE_CSV_METADATA(null, "the description of the table of a chart"),
    /** A chart as a drawing of its own. */
    CHART_PICTURE(null, "the picture of a chart"),
    /** What the search of the site reads. */
    SEARCH_INDEX(null, "the index of the search"),
    /** What stands for the pages of an edition where somebody shares them. */
    SHARE_PICTURE(null, "the picture of an edition"),
    CALENDAR(null, "the calendar of meetings"),
    FEED(null, "a feed of changes"),
    SITEMAP_XML(null, "the list of pages for search engines"),
    /** A page of an edition that is published as it was, and no longer made. */
    SEALED_PAGE(null, "a page of a sealed edition"),
    /** What else is stored with one: files, and pages that the site has in a newer form. */
    SEALED_FILE(null, "a file of a sealed edition"),
    ROBOTS(null, "the rules for search engines"),
    /** Old addresses in the words of a server. */
    SERVER_REDIRECTS(null, "the old addresses for a server"),
    /** How a server sends the files of the site. */
    SERVER_SETTINGS(null, "the settings for a server"),
    /** Every published file with its size and checksum. */
    MANIFEST(null, "the list of all files"),
    /** A file that an author put beside the texts. */
    ASSET(null, "a file of the content"),
    /** A file that pages need to look right. */
    STYLE(null, "a file of the look");

    private final boolean page;
    private final @Nullable Format format;
    private final String words;

    Kind(String words) {
        this.page = true;
        this.format = null;
        this.words = words;
    }

    Kind(@Nullable Format format, String words) {
        this.page = false;
        this.format = format;
        this.words = words;
    }

    /** Whether it is a page, not another file. */
    public boolean isPage() {
        return page;
    }

    /** Whether it is a page that search engines and lists of pages name; others are met only by whoever asks for them. */
    public boolean isListed() {
        return (page && this != NOT_FOUND && this != REDIRECT) || this == SEALED_PAGE;
    }

    /** The form of publication that it belongs to; empty for what comes with the pages themselves. */
    public Optional<Format> format() {
        return Optional.ofNullable(format);
    }

    /** What it is, in words for authors. */
    public String words() {
        return words;
    }
}
