package org.planpress.site.book;

import java.util.List;
import java.util.Optional;
import org.planpress.site.chart.ChartFigure;
import org.planpress.site.cite.Cite;
import org.planpress.site.columns.ReportTable;
import org.planpress.site.frame.Fact;
import org.planpress.site.frame.Link;
import org.planpress.site.frame.PriorityMark;
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
 * @param meeting the meeting that it goes to, if it names one
 * @param foot words at the foot of each page
 * @param facts which days it covers, and when it was published
 * @param notices what to know before reading: that the plan has ended, that values are made up
 * @param site the address of the web site
 * @param web its page on the web site
 * @param cite how to cite it
 * @param told the priorities, for the cover
 * @param toldNote what the marks on the cover are
 * @param contents what it holds and where, for the page of contents and for bookmarks
 * @param chapters the chapters, in reading order
 */
public record ReportBook(
        String language,
        String organisation,
        String title,
        String about,
        String lead,
        Optional<String> meeting,
        String foot,
        List<Fact> facts,
        List<String> notices,
        String site,
        Link web,
        Cite cite,
        List<Told> told,
        String toldNote,
        List<Entry> contents,
        List<Chapter> chapters) {

    /**
     * A priority on the cover.
     *
     * @param counts how much the report tells of it, in words
     * @param points the same as a number: one mark for each thing told
     */
    public record Told(PriorityMark mark, String title, String counts, int points) {}

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
     * A priority in four parts.
     *
     * @param grid whether the four stand two by two; else one after the other over the whole width
     * @param left how much of the width the two on the left take, in hundredths
     * @param none what a part says in which nothing is named
     */
    public record Quadrants(ReportPriorityPage page, boolean grid, int left, String none) implements Part {}

    /** How far the work was. */
    public record Work(ChartFigure figure) implements Part {}

    /** The tables of measures. */
    public record Measures(List<ReportTable> tables, Link method) implements Part {}

    /** Measures along time. */
    public record Charts(String note, List<Drawn> drawn) implements Part {}

    /** A measure along time, with its page. */
    public record Drawn(String id, Link measure, ChartFigure figure) {}

    /** A topic. */
    public record Topic(TopicPage page) implements Part {}

    /** A chapter of the report's own. */
    public record Own(ReportPage.Chapter chapter) implements Part {}

    /** What comes next, and what the report is made from. */
    public record Close(ReportPage report, String noAhead, List<Fact> facts) implements Part {}
}
