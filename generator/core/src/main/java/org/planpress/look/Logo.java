package org.planpress.look;

import java.util.Optional;

/**
 * The mark of the office.
 *
 * @param light for light screens and for paper
 * @param dark for dark screens, if the office has one
 * @param reversed for dark grounds in print, if the office has one
 * @param description its words
 */
public record Logo(Drawn light, Optional<Drawn> dark, Optional<Drawn> reversed, String description) {

    /**
     * One form of it.
     *
     * @param path the file, from {@code assets/} on
     * @param address where the site has it
     * @param width in pixels or in units of its own; what counts is how it compares with the height
     * @param height in the same
     */
    public record Drawn(String path, String address, int width, int height) {}
}
