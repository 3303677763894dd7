package org.planpress.site.meetings;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.planpress.site.frame.ChapterKind;
import org.planpress.site.frame.ChapterPage;
import org.planpress.site.frame.Link;

/**
 * The meetings to come and those before.
 *
 * @param finding when the next one is; empty if none is known
 * @param comingNote the day from which they are counted, or that none is known
 * @param calendar the meetings as a file for calendars
 */
public record MeetingsPage(
        String heading,
        Optional<String> finding,
        String lead,
        List<Entry> coming,
        String comingNote,
        List<Entry> past,
        Link calendar,
        List<Link> more)
        implements ChapterPage {

    @Override
    public ChapterKind chapter() {
        return ChapterKind.MEETINGS;
    }

    @Override
    public Stream<String> things() {
        return Stream.concat(coming.stream(), past.stream())
                .map(entry -> entry.link().address());
    }

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
