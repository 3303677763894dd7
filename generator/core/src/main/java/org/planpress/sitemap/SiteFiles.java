package org.planpress.sitemap;

import org.planpress.model.Edition;
import org.planpress.model.Id;
import org.planpress.model.Plan;

/** Where the files stand that are published beside the pages: documents, presentations, tables and the calendar. */
public final class SiteFiles {

    /** Where the tables of figures are published, as CSV files. */
    public static final String TABLES = "/data/tables/";

    /** Where the charts are published as pictures, by the names of their tables. */
    public static final String CHARTS = "/data/charts/";

    /** Where the meetings are published as a calendar. */
    public static final String CALENDAR = "/meetings.ics";

    public static final String FEED = "/feed.xml";

    /** Where the current edition is published as a book. */
    public static final String BOOK = "/plan.pdf";

    /** Where the current edition is published for a print shop. */
    public static final String PRESS = "/plan-press.pdf";

    /** Where the current edition is published in large print. */
    public static final String LARGE_PRINT = "/plan-large-print.pdf";

    /** Where the current edition is published as a leaflet. */
    public static final String LEAFLET = "/leaflet.pdf";

    /** Where the current edition is published as a poster. */
    public static final String POSTER = "/poster.pdf";

    /** Where an edition is published as a book. */
    public static String book(Plan plan, Edition edition) {
        return new Addresses(plan).edition(edition) + BOOK.substring(1);
    }

    /** Where an edition is published in easy read. */
    public static String easyRead(Plan plan, Edition edition) {
        return new Addresses(plan).edition(edition) + "easy-read.pdf";
    }

    /** Where a chart is published as a picture: its table is published under the same name. */
    public static String chart(String csvName) {
        return CHARTS + csvName.substring(0, csvName.lastIndexOf('.')) + ".svg";
    }

    /** Where the picture stands that is shown where somebody shares a page of an edition. */
    public static String picture(Plan plan, Edition edition) {
        return new Addresses(plan).edition(edition) + "share.png";
    }

    /** The file of a report as a document, beside its page. */
    public static final String REPORT_FILE = "report.pdf";

    /** The file of a commitment as a sheet, beside its page. */
    public static final String SHEET_FILE = "sheet.pdf";

    /** Where slides are published as a presentation: beside their page. */
    public static String deck(String slidesAddress) {
        return slidesAddress.substring(0, slidesAddress.length() - 1) + ".pptx";
    }

    /** Where slides are published as pages: beside their page, too. */
    public static String slides(String slidesAddress) {
        return slidesAddress.substring(0, slidesAddress.length() - 1) + ".pdf";
    }

    /** Where the current edition is published after PDF/UA-2 and PDF/A-4. */
    public static final String BOOK_UA2 = "/plan-ua2.pdf";

    /** Where the current edition is published as plain text. */
    public static final String TEXT = "/plan.txt";

    /** Where the pack for designers is published. */
    public static final String PACK = "/design-pack.zip";

    /** Where the plan is published as data. */
    public static final String PLAN_DATA = "/data/plan.json";

    /** What {@link #PLAN_DATA} holds, as a JSON Schema. */
    public static final String PLAN_SCHEMA = "/data/plan.schema.json";

    /** Where the data are described for portals that gather them. */
    public static final String CATALOGUE = "/data/catalogue.jsonld";

    /** Where the plan, its measures, reports and meetings are described for search engines. */
    public static final String STRUCTURED = "/data/schema-org.jsonld";

    /** All open data in one file. */
    public static final String DATA_ARCHIVE = "/data/plan.zip";

    /** Where all files are listed with their size and checksum. */
    public static final String MANIFEST = "/data/manifest.json";

    /** What the search of the site reads. */
    public static final String SEARCH_INDEX = "/search/index.json";

    /** Where search engines find all pages. */
    public static final String SITEMAP = "/sitemap.xml";

    public static final String ROBOTS = "/robots.txt";

    /** Old addresses as hosts of static sites read them. */
    public static final String REDIRECTS = "/_redirects";

    /** The same for nginx. */
    public static final String REDIRECTS_NGINX = "/_redirects.nginx";

    /** The same for Apache, which would obey a file that is called {@code .htaccess} as soon as it is there. */
    public static final String REDIRECTS_APACHE = "/_redirects.htaccess";

    /** What hosts of static sites say beside each file. */
    public static final String HEADERS = "/_headers";

    /** How nginx serves the site. */
    public static final String SERVER_NGINX = "/_server.nginx";

    /** How Apache serves the site. */
    public static final String SERVER_APACHE = "/_server.htaccess";

    /** The folder of the files that pages need to look right. */
    public static final String LOOK = "/look/";

    /** The folder of the files that authors put beside their texts. */
    public static final String ASSETS = "/assets/";

    /**
     * A file with the figures of a measure.
     *
     * @param ending the end of its name, with the dot: {@code .csv}
     */
    public static String measure(Id measure, String ending) {
        return "/data/measures/" + measure + ending;
    }

    /** What describes a CSV file, beside it. */
    public static String description(String csv) {
        return csv + "-metadata.json";
    }

    private SiteFiles() {}
}
