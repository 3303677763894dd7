package org.planpress.site.reports;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.planpress.model.Prose;
import org.planpress.site.chart.ChartFigure;
import org.planpress.site.columns.ReportTable;
import org.planpress.site.frame.AgeNote;
import org.planpress.site.frame.Fact;
import org.planpress.site.frame.Link;
import org.planpress.site.frame.Pager;
import org.planpress.site.frame.PriorityMark;
import org.planpress.site.frame.Said;
import org.planpress.site.frame.WithFigures;
import org.planpress.site.promises.Kicker;

/**
 * A report on how a plan is going.
 *
 * @param kicker which plan it is about, with a link to it
 * @param lead what a reader should take away
 * @param age how long ago that was so; empty as it was told
 * @param facts which days it covers, and what it was made for
 * @param links the meeting that it went to, and its slides
 * @param changes what changed since the report before
 * @param assessment the overall judgement
 * @param priorities what it says of each priority, in a line
 * @param work how far its pieces of work are, if it says so
 * @param tables its tables of measures, as published
 * @param series measures along time by the addresses of their pages, as far as the report could know them
 * @param orders the same rows in other orders
 * @param topics its topics
 * @param kind what kind of report it is, in words
 * @param chapters its own chapters
 * @param ahead what comes next beyond the priorities
 * @param pager the reports before and after
 */
public record ReportPage(
        String heading,
        Kicker kicker,
        String lead,
        Optional<AgeNote> age,
        List<Fact> facts,
        List<Link> links,
        Changes changes,
        List<String> assessment,
        List<Entry> priorities,
        Optional<ChartFigure> work,
        List<ReportTable> tables,
        Map<String, Series> series,
        List<Link> orders,
        Link method,
        List<Topic> topics,
        Optional<String> kind,
        List<Chapter> chapters,
        List<String> ahead,
        String source,
        Pager pager,
        boolean illustrative)
        implements WithFigures {

    /** The same as readers saw it on its day, which does not grow old. */
    public ReportPage asTold() {
        return new ReportPage(
                heading,
                kicker,
                lead,
                Optional.empty(),
                facts,
                links,
                changes,
                assessment,
                priorities,
                work,
                tables,
                series,
                orders,
                method,
                topics,
                kind,
                chapters,
                ahead,
                source,
                pager,
                illustrative);
    }

    @Override
    public Stream<ChartFigure> drawn() {
        return work.stream();
    }

    /** A measure along time, and whether it has a value that is made up. */
    public record Series(ChartFigure figure, boolean illustrative) {}

    /**
     * What changed since the report before.
     *
     * @param lead which report that was, or that there was none
     */
    public record Changes(Said lead, List<Group> groups) {}

    /** Changes of one kind. */
    public record Group(String title, List<Said> changes) {}

    /**
     * A priority.
     *
     * @param headline what there is to say of it, in a sentence, if the report says it
     * @param counts how much the report tells of it
     */
    public record Entry(PriorityMark mark, Link link, Optional<String> headline, String counts) {}

    /**
     * A chapter of its own: paragraphs, then points; or a whole text.
     *
     * @param body the text, if it is told at length
     */
    public record Chapter(String id, String title, List<String> text, List<String> points, Optional<Prose> body) {}

    /** A topic, and its finding. */
    public record Topic(Link link, String headline) {}
}
