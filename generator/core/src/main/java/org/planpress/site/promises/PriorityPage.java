package org.planpress.site.promises;

import org.planpress.site.frame.Link;
import org.planpress.site.frame.PageContent;
import org.planpress.site.frame.Pager;
import org.planpress.site.frame.PriorityMark;
import org.planpress.site.frame.Said;
import org.planpress.site.frame.Standing;
import java.util.List;
import java.util.Optional;

/**
 * A priority.
 *
 * @param contents the parts of the page
 * @param rationale why it is a priority, in paragraphs
 * @param report what the newest report on its edition says of it
 * @param promisedNote what to know before the commitments
 */
public record PriorityPage(
        PriorityMark mark,
        String heading,
        List<String> rationale,
        List<Link> contents,
        Optional<Standing> standing,
        Optional<Said> report,
        List<String> outcomes,
        String outcomesNote,
        List<Aim> aims,
        String aimsNote,
        List<ThemeBlock> themes,
        String promisedNote,
        List<KpiRow> kpis,
        String kpisNote,
        List<String> evidence,
        Pager pager)
        implements PageContent {

    /** An aim of an older plan. */
    public record Aim(String id, String text, List<String> actions) {}
}
