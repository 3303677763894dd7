package org.planpress.site.reports;

import java.util.List;
import java.util.Optional;
import org.planpress.model.Prose;
import org.planpress.site.chart.ChartFigure;
import org.planpress.site.columns.ReportTable;
import org.planpress.site.frame.AgeNote;
import org.planpress.site.frame.Link;
import org.planpress.site.frame.PageContent;
import org.planpress.site.frame.Pager;
import org.planpress.site.frame.PriorityMark;
import org.planpress.site.promises.Kicker;

/**
 * A topic of a report: what is happening, why it matters, what is being done.
 *
 * @param which what it is one of
 * @param kicker the same, with a link to the report
 * @param headline the finding
 * @param age how old the report is
 * @param what what is happening
 * @param charts its first measures, as drawings
 * @param table its measures; empty if it names none
 * @param analyses what analysts found, and what it does not show
 * @param quotesNote what to know before reading the quotations
 */
public record TopicPage(
        Optional<PriorityMark> mark,
        String heading,
        String which,
        Kicker kicker,
        String headline,
        Optional<AgeNote> age,
        Part what,
        Part soWhat,
        Part nowWhat,
        List<ChartFigure> charts,
        Optional<ReportTable> table,
        Link method,
        List<String> analyses,
        List<Quote> quotes,
        String quotesNote,
        String source,
        Pager pager,
        boolean illustrative)
        implements PageContent {

    /** One of its three parts, under the heading that the office gave it, if it gave one. */
    public record Part(Optional<String> heading, Prose text) {}

    /** Somebody's own words. */
    public record Quote(String text, String by) {}
}
