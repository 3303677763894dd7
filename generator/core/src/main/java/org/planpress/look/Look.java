package org.planpress.look;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How a plan looks.
 *
 * @param inks the colours by the names that style sheets and templates call them, such as {@code muted}
 * @param faces the fonts
 * @param margins what the office says about its paper
 * @param cover the picture on the cover
 * @param logo the mark of the office
 * @param profile the ICC profile of the press
 * @param condition the name under which the press and its paper are registered
 */
public record Look(
        SortedMap<String, Ink> inks,
        Faces faces,
        Margins margins,
        Optional<Cover> cover,
        Optional<Logo> logo,
        Optional<byte[]> profile,
        Optional<String> condition) {

    public Look {
        inks = Collections.unmodifiableSortedMap(new TreeMap<>(inks));
    }

    /** A look without anything that an office adds. */
    public Look(SortedMap<String, Ink> inks, Faces faces) {
        this(inks, faces, Margins.UNSAID, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** A look without a logo. */
    public Look(
            SortedMap<String, Ink> inks,
            Faces faces,
            Margins margins,
            Optional<Cover> cover,
            Optional<byte[]> profile) {
        this(inks, faces, margins, cover, Optional.empty(), profile, Optional.empty());
    }

    /** The same look with nothing on the cover. */
    public Look withoutCover() {
        return new Look(inks, faces, margins, Optional.empty(), logo, profile, condition);
    }

    /**
     * The colour of a name.
     *
     * @throws IllegalArgumentException if the look has no such colour
     */
    public Ink ink(String name) {
        Ink ink = inks.get(name);
        if (ink == null) {
            throw new IllegalArgumentException("there is no colour '" + name + "'");
        }
        return ink;
    }
}
