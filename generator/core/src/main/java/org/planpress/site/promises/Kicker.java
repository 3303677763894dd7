package org.planpress.site.promises;

import org.planpress.site.frame.Link;
import org.planpress.words.Phrase;

/**
 * What a page is one of: a few words around a link to the page above it.
 *
 * @param text the words before the link, without the space between
 * @param parent the page above
 * @param after the words after the link, with the space before them; none in English
 */
public record Kicker(String text, Link parent, String after) {

    /** The words of a phrase with one link. */
    public static Kicker of(Phrase phrase) {
        Split split = Split.of(phrase);
        return new Kicker(
                split.before().strip(),
                new Link(split.link().text(), split.link().address().orElseThrow()),
                split.after());
    }
}
