package org.planpress.render.chart;

/**
 * The widths that every chart is drawn for; pages of the web have two. Shrinking the wide one to a phone would shrink its text too, so the
 * style sheet shows one or the other.
 */
public enum Width {
    WIDE(720, "wide"),
    NARROW(360, "narrow"),
    /** A printed page, and flat, so that others find room below it. */
    PAGE(780, "page"),
    /** Half of a printed page, and as flat. */
    HALF(384, "half"),
    /** Between the two, and flat: in large letters beside the facts of a slide. */
    SLIDE(480, "slide");

    private final int units;
    private final String cssClass;

    Width(int units, String cssClass) {
        this.units = units;
        this.cssClass = cssClass;
    }

    /** In units of the drawing, which are CSS pixels at full size. */
    public int units() {
        return units;
    }

    /** Whether two things stand beside each other in it, and names of rows on the left. */
    boolean broad() {
        return this == WIDE || this == PAGE;
    }

    String cssClass() {
        return cssClass;
    }
}
