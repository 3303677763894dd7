package org.planpress.site.frame;

import java.util.Optional;

/**
 * A sentence, perhaps about something that has a place on the site.
 *
 * @param about the thing, which the sentence follows
 */
public record Said(Optional<Link> about, String text) {

    public static Said of(String text) {
        return new Said(Optional.empty(), text);
    }
}
