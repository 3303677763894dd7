package org.planpress.render.print;

import java.util.List;

/**
 * The look of a plan on one page, as its template sees it.
 *
 * @param language language tag
 * @param organisation whose look it is
 * @param title what the page is called
 * @param groups the colours
 * @param faces the fonts
 * @param marks the priorities with their patterns
 */
public record BrandSheet(
        String language, String organisation, String title, List<Group> groups, List<Face> faces, List<Mark> marks) {

    /** Colours that belong together. */
    public record Group(String title, List<Swatch> colours) {}

    /**
     * A colour.
     *
     * @param use what it is for, or empty
     * @param light on light screens, as a number sign and six digits
     * @param dark on dark screens, likewise
     * @param press the four inks, in percent
     * @param contrast how far it stands out, and from what
     */
    public record Swatch(String name, String use, String light, String dark, String press, String contrast) {}

    /**
     * A font.
     *
     * @param name what other programs call it
     * @param family what templates call it
     */
    public record Face(String name, String family, String style, int weight) {}

    /**
     * A priority.
     *
     * @param look the name of its colour, which is also that of its pattern
     */
    public record Mark(int number, String title, String look) {}
}
