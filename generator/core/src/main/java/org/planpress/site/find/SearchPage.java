package org.planpress.site.find;

import java.util.List;
import org.planpress.site.frame.Link;
import org.planpress.site.frame.PageContent;

/**
 * Everything on the site from A to Z, and the search over it where scripts run.
 *
 * @param lead what the page holds, for search engines
 * @param index the file that the search reads, from the root of the site
 * @param sounds beginnings of words that change into each other in the language of the page, with spaces between them and a
 *     bar between groups; a hyphen stands for none; empty if no word changes so
 */
public record SearchPage(String heading, String lead, String index, String sounds, List<Letter> letters)
        implements PageContent {

    /**
     * What starts with a letter.
     *
     * @param id names it on the page
     */
    public record Letter(String letter, String id, List<Entry> entries) {}

    /**
     * A name and the pages that it leads to.
     *
     * @param links one or several, each with what the page is called or has to do with the name
     */
    public record Entry(String name, List<Link> links) {}
}
