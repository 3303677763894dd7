package org.planpress.site.book;

import java.util.List;
import java.util.Optional;
import org.planpress.site.chart.ChartFigure;
import org.planpress.site.cite.Cite;
import org.planpress.site.columns.ReportTable;
import org.planpress.site.frame.Fact;
import org.planpress.site.frame.Link;
import org.planpress.site.frame.PriorityMark;
import org.planpress.site.frame.Tag;
import org.planpress.site.reports.ReportPage;
import org.planpress.site.reports.ReportPriorityPage;
import org.planpress.site.reports.TopicPage;

/**
 * A report as a document to be printed: the same page records as the web site, in the order in which a meeting reads
 * them.
 *
 * @param language language tag
 * @param organisation whose report it is
 * @param title its title
 * @param about which plan it reports on
 * @param lead what a reader should take away
 * @param finding the largest words of its first page: the first sentence of the lead, or the title where that is long
 * @param more the other sentences of the lead
 * @param meeting the meeting that it goes to, if it names one
 * @param kind what kind of report it is, in words
 * @param foot words at the foot of each page
 * @param facts which days it covers, and when it was published
 * @param notices what to know before reading: that the plan has ended, that values are made up
 * @param site the address of the web site
 * @param web its page on the web site
 * @param cite how to cite it
 * @param told how each priority stands, for the first page
 * @param first a few measures for the first page
 * @param scored whether those are the ones that ask most for attention
 * @param ahead what comes next
 * @param contents what it holds and where, for the page of contents and for bookmarks
 * @param chapters the chapters, in reading order
 */
public record ReportBook(
        String language,
        String organisation,
        String title,
        String about,
        String lead,
        String finding,
        List<String> more,
        Optional<String> meeting,
        Optional<String> kind,
        String foot,
        List<Fact> facts,
        List<String> notices,
        String site,
        Link web,
        Cite cite,
        List<Told> told,
        List<ReportTable.Row> first,
        boolean scored,
        List<String> ahead,
        List<Entry> contents,
        List<Chapter> chapters) {

    /**
     * A priority on the first page.
     *
     * @param headline what there is to say of it, in a sentence, if the report says it
     * @param counts how much the report tells of it, in words
     * @param points the same as a number: one mark for each thing told
     * @param works how each of its pieces of work stands
     * @param stands the same in words
     * @param risks how many risks the report names
     * @param issues how many issues it names
     */
    public record Told(
            PriorityMark mark,
            String title,
            Optional<String> headline,
            String counts,
            int points,
            List<Tag> works,
            String stands,
            int risks,
            int issues) {}

    /**
     * A line of the contents.
     *
     * @param id the place that it leads to
     * @param title its words
     * @param mark the priority, if it is one
     * @param below the parts that have lines of their own
     */
    public record Entry(String id, String title, Optional<PriorityMark> mark, List<Entry> below) {}

    /**
     * A chapter.
     *
     * @param id names its place in the document
     * @param template which template of {@code print/report/} shows it
     * @param title its title
     * @param running the words at the top of its pages
     * @param mark its priority, if it is about one
     * @param address its page on the web site
     * @param part what it shows
     */
    public record Chapter(
            String id,
            String template,
            String title,
            String running,
            Optional<PriorityMark> mark,
            String address,
            Part part) {}

    /** What a chapter shows. */
    public sealed interface Part {}

    /** The report in short. */
    public record Glance(ReportPage report, String noAssessment) implements Part {}

    /**
     * A priority in four parts, of which those are left out that have nothing to say.
     *
     * @param alone whether it fills pages of its own; short ones share them
     * @param none what is said where all four have nothing
     */
    public record Quadrants(ReportPriorityPage page, boolean alone, String none) implements Part {}

    /**
     * The tables of measures.
     *
     * @param columns what all tables have as columns together, if that is few enough for a single one
     */
    public record Measures(List<ReportTable> tables, Optional<List<String>> columns, Link method) implements Part {}

    /** Measures along time. */
    public record Charts(String note, List<Drawn> drawn) implements Part {}

    /** A measure along time, with its page. */
    public record Drawn(String id, Link measure, ChartFigure figure) {}

    /**
     * A topic.
     *
     * @param across whether its three parts stand beside each other
     */
    public record Topic(TopicPage page, boolean across) implements Part {}

    /** A chapter of the report's own. */
    public record Own(ReportPage.Chapter chapter) implements Part {}

    /** What comes next, and what the report is made from. */
    public record Close(ReportPage report, String noAhead, List<Fact> facts) implements Part {}
}
