package org.planpress.render.print;

import java.util.List;

/**
 * What the pages of a plan are made of, as its template sees it: the colours, letters and sizes that print uses and no others.
 *
 * @param language language tag
 * @param organisation whose look it is
 * @param title what it is called
 * @param groups the colours
 * @param faces the fonts
 * @param letters the letters, the largest first
 * @param marks the priorities with their patterns
 */
public record BrandSheet(
        String language,
        String organisation,
        String title,
        List<Group> groups,
        List<Face> faces,
        List<Letters> letters,
        List<Mark> marks) {

    /** Colours that belong together. */
    public record Group(String title, List<Swatch> colours) {}

    /**
     * A colour.
     *
     * @param use what it is for, or empty
     * @param seen on screens and from office printers, as a number sign and six digits
     * @param press the four inks, in percent
     * @param contrast how far it stands out at least, and from what
     */
    public record Swatch(String name, String use, String seen, String press, String contrast) {}

    /**
     * A font.
     *
     * @param name what other programs call it
     * @param family what templates call it
     */
    public record Face(String name, String family, String style, int weight) {}

    /**
     * Letters of one size.
     *
     * @param name what templates call them
     * @param face the font that they are set in
     * @param size in points
     * @param leading from one line to the next, in points
     */
    public record Letters(String name, Face face, double size, double leading) {}

    /**
     * A priority.
     *
     * @param look the name of its colour, which is also that of its pattern
     */
    public record Mark(int number, String title, String look) {}
}
