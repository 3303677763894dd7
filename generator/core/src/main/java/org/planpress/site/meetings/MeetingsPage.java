package org.planpress.site.meetings;

import java.util.List;
import org.planpress.site.frame.Link;
import org.planpress.site.frame.PageContent;

/**
 * The meetings to come and those before.
 *
 * @param comingNote the day from which they are counted, or that none is known
 * @param calendar the meetings as a file for calendars
 */
public record MeetingsPage(
        String heading,
        String lead,
        List<Entry> coming,
        String comingNote,
        List<Entry> past,
        Link calendar,
        List<Link> more)
        implements PageContent {

    /**
     * A meeting.
     *
     * @param date the day for machines
     * @param day day and time in words
     * @param link who meets, and its page
     * @param notes where, what may change, and until when questions can be sent
     * @param items the titles of its agenda, for a meeting to come
     */
    public record Entry(String date, String day, Link link, List<String> notes, List<String> items) {}
}
