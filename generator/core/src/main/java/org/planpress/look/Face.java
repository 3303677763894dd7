package org.planpress.look;

import java.util.Optional;

/**
 * A font in one weight and slant.
 *
 * @param font the font for print, and to measure the labels of charts with
 * @param web the file for browsers; without one they make do with another face of the family
 */
public record Face(FontFile font, Optional<WebFont> web) {

    /**
     * A font file for browsers.
     *
     * @param path under {@code assets/}
     * @param ofContent whether it is one of the office's files, and not one of the templates'
     */
    public record WebFont(String path, boolean ofContent) {}

    /** The same font in the place of a face that the family does not have. */
    Face standingIn() {
        return new Face(font, Optional.empty());
    }
}
