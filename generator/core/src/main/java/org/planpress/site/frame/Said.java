package org.planpress.site.frame;

import java.util.List;
import java.util.Optional;

/**
 * A sentence, perhaps about something that has a place on the site.
 *
 * @param about the thing, which the sentence follows
 */
public record Said(Optional<Link> about, String text) {

    /** Some of them as lines of words alone. */
    public static List<String> lines(List<Said> said) {
        return said.stream()
                .map(one -> one.about().map(about -> about.text() + ": ").orElse("") + one.text())
                .toList();
    }

    public static Said of(String text) {
        return new Said(Optional.empty(), text);
    }
}
