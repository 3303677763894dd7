package org.planpress.look;

import java.util.List;

/**
 * The fonts of a plan: four faces for running text, tables and labels of charts, one for titles, and two for columns of figures
 * in print.
 *
 * @param titles semi-bold, as style sheets and templates call it
 * @param figures what print sets columns of figures with: all its digits have one width
 */
public record Faces(Face regular, Face bold, Face italic, Face boldItalic, Face titles, Figures figures) {

    /**
     * Letters whose digits all have one width.
     *
     * @param ofText whether the letters are those of running text, so that they may stand for it wherever there are figures
     */
    public record Figures(Face regular, Face bold, boolean ofText) {}

    /** The same with figures of one width in running text; as they are, if those have other letters. */
    public Faces inFigures() {
        return figures.ofText()
                ? new Faces(figures.regular(), figures.bold(), italic, boldItalic, titles, figures)
                : this;
    }

    public List<Face> all() {
        return List.of(regular, bold, italic, boldItalic, titles);
    }
}
