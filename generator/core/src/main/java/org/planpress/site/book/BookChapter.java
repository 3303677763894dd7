package org.planpress.site.book;

import java.util.List;
import java.util.Optional;
import org.planpress.site.frame.ChapterPage;
import org.planpress.site.frame.PriorityMark;
import org.planpress.site.promises.CommitmentPage;
import org.planpress.site.promises.KpiPage;

/**
 * A chapter of a book.
 *
 * @param id names its place in the book
 * @param template which template of {@code print/chapters/} shows it
 * @param title its title
 * @param running the words at the top of its pages
 * @param mark its priority, if it is about one
 * @param address its page on the web site
 * @param parts its main parts, for the bookmarks
 * @param themes the commitments that it holds, each with all that its own page shows
 * @param judged whether one of them has a published status
 * @param kpis the indicators that it holds, each with all that its own page shows
 * @param brief the priority at a glance, if it is about one
 * @param speaker who speaks in it, if it shows a face
 * @param content what it shows
 */
public record BookChapter(
        String id,
        String template,
        String title,
        String running,
        Optional<PriorityMark> mark,
        String address,
        List<Part> parts,
        List<Theme> themes,
        boolean judged,
        List<KpiPage> kpis,
        Optional<PriorityBrief> brief,
        Optional<Speaker> speaker,
        ChapterPage content) {

    /**
     * A part of a chapter.
     *
     * @param id names its place in the book
     */
    public record Part(String id, String title) {}

    /** A theme with its commitments. */
    public record Theme(String id, String title, List<CommitmentPage> commitments) {}
}
