package org.planpress.site.frame;

import java.util.Optional;

/**
 * The way to the neighbours of a page.
 *
 * @param label what they are, for those who hear the page
 * @param previous the one before
 * @param next the one after
 */
public record Pager(String label, Optional<Step> previous, Optional<Step> next) {

    /** A neighbour: a few words before it, then its title. */
    public record Step(String note, String title, String address) {}

    public boolean isEmpty() {
        return previous.isEmpty() && next.isEmpty();
    }
}
