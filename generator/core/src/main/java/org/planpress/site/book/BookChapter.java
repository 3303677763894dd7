package org.planpress.site.book;

import org.planpress.site.frame.Link;
import org.planpress.site.frame.PageContent;
import org.planpress.site.frame.PriorityMark;
import java.util.List;
import java.util.Optional;

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
 * @param feeds the measures of each of its indicators that has any
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
        List<Feed> feeds,
        PageContent content) {

    /**
     * A part of a chapter.
     *
     * @param id names its place in the book
     */
    public record Part(String id, String title) {}

    /** The measures that feed an indicator. */
    public record Feed(String kpi, List<Link> measures) {}
}
