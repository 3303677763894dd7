package org.planpress.site.chart;

import java.util.List;
import java.util.Optional;
import org.planpress.sitemap.SiteFiles;

/**
 * A chart and everything that stands around it: whoever cannot see the drawing misses no fact.
 *
 * @param id names it on its page and in file names
 * @param title what it shows, as a short sentence
 * @param subtitle the measure, the place and the period
 * @param summary what it says, in sentences made from the figures
 * @param description the drawing in a sentence or two, for those who hear it
 * @param table all its figures
 * @param csvName the file name of the figures as a download
 * @param source where the figures were published
 * @param asOf the time they stand for, if it is known
 * @param notes how to read it, one sentence each
 * @param spec what is drawn
 * @param illustrative whether one of its figures is made up to show the design
 */
public record ChartFigure(
        String id,
        String title,
        String subtitle,
        String summary,
        String description,
        DataTable table,
        String csvName,
        String source,
        Optional<String> asOf,
        List<String> notes,
        ChartSpec spec,
        boolean illustrative) {

    /** The address of its drawing as a file. */
    public String picture() {
        return SiteFiles.chart(csvName);
    }

    /** The address of its figures as a file. */
    public String download() {
        return SiteFiles.TABLES + csvName;
    }

    /** The same under another line of small words. */
    public ChartFigure warned(String otherSubtitle) {
        return new ChartFigure(
                id,
                title,
                otherSubtitle,
                summary,
                description,
                table,
                csvName,
                source,
                asOf,
                notes,
                spec,
                illustrative);
    }

    /** The same under another title, and in other words for those who do not see it. */
    public ChartFigure called(String otherTitle, String otherDescription) {
        return new ChartFigure(
                id,
                otherTitle,
                subtitle,
                summary,
                otherDescription,
                table,
                csvName,
                source,
                asOf,
                notes,
                spec,
                illustrative);
    }
}
