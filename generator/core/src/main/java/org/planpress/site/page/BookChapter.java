package org.planpress.site.page;

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
 * @param content what it shows
 */
public record BookChapter(
        String id,
        String template,
        String title,
        String running,
        Optional<PriorityMark> mark,
        String address,
        PageContent content) {}
