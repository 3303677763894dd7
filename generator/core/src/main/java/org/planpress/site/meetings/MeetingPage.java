package org.planpress.site.meetings;

import java.util.List;
import java.util.Optional;
import org.planpress.site.frame.Fact;
import org.planpress.site.frame.Link;
import org.planpress.site.frame.PageContent;
import org.planpress.site.frame.Pager;

/**
 * A meeting.
 *
 * @param lead whether it is to come, and whether it may still change
 * @param areas the pages of the places that it is held for
 * @param calendar all meetings as a file for calendars
 * @param agendaNote a sentence if no agenda is known
 * @param decisionsNote a sentence if no decision is known
 */
public record MeetingPage(
        String heading,
        String lead,
        List<Fact> facts,
        List<Link> areas,
        Link calendar,
        Optional<String> note,
        List<Item> agenda,
        String agendaNote,
        List<DecisionEntry> decisions,
        String decisionsNote,
        List<Recommendation> recommendations,
        List<Link> reports,
        String source,
        Pager pager)
        implements PageContent {

    /** A point of the agenda. */
    public record Item(String title, List<String> points, Optional<Link> report) {}

    /**
     * A recommendation beside its answer.
     *
     * @param answer the answer, or that there is none yet
     * @param judged whether and when it was answered; empty without an answer
     */
    public record Recommendation(String id, String text, String answer, Optional<String> judged) {}
}
