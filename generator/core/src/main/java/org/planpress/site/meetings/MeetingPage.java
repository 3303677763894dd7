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
 * @param attendance how many of each role came
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
        List<RecommendationEntry> recommendations,
        List<Fact> attendance,
        List<Link> reports,
        String source,
        Pager pager)
        implements PageContent {

    /**
     * A point of the agenda.
     *
     * @param papers what went with it
     * @param inPrivate why it is dealt with in private, if it is
     */
    public record Item(
            String title, List<String> points, Optional<Link> report, List<Paper> papers, Optional<String> inPrivate) {}

    /**
     * A paper that went with an item.
     *
     * @param pages where in the pack it stands
     * @param address where it is on the web
     */
    public record Paper(String title, Optional<String> pages, Optional<String> address) {}
}
