package org.planpress.look;

import java.util.List;

/**
 * The fonts of a plan: four faces for running text, tables and labels of charts, and one for titles.
 *
 * @param titles semi-bold, as style sheets and templates call it
 */
public record Faces(Face regular, Face bold, Face italic, Face boldItalic, Face titles) {

    public List<Face> all() {
        return List.of(regular, bold, italic, boldItalic, titles);
    }
}
