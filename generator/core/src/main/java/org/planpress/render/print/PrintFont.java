package org.planpress.render.print;

import java.util.LinkedHashMap;
import java.util.Map;
import org.planpress.look.Faces;
import org.planpress.look.FontFile;

/**
 * A font file that the typesetter may use, by the name that the style of print calls it.
 *
 * @param family the family, as templates name it
 * @param style {@code normal} or {@code italic}
 * @param weight {@code 400} to {@code 700}
 * @param file the name of the file under {@code fonts/} among the files of the document
 */
record PrintFont(String family, String style, int weight, String file) {

    /** Running text, tables and labels of charts. */
    static final String TEXT = "Atkinson";

    /** Titles and statements. */
    static final String TITLE = "Serif";

    /** Columns of figures: all digits have one width. */
    static final String FIGURES = "Figures";

    /** The fonts of a look, with their files; figures that are those of running text are no fonts of their own. */
    static Map<PrintFont, FontFile> of(Faces faces) {
        Map<PrintFont, FontFile> fonts = new LinkedHashMap<>();
        fonts.put(
                new PrintFont(TEXT, "normal", 400, "text.ttf"), faces.regular().font());
        fonts.put(
                new PrintFont(TEXT, "normal", 700, "text-bold.ttf"),
                faces.bold().font());
        fonts.put(
                new PrintFont(TEXT, "italic", 400, "text-italic.ttf"),
                faces.italic().font());
        fonts.put(
                new PrintFont(TEXT, "italic", 700, "text-bold-italic.ttf"),
                faces.boldItalic().font());
        fonts.put(
                new PrintFont(TITLE, "normal", 600, "titles.ttf"),
                faces.titles().font());
        if (!faces.figures().regular().equals(faces.regular())) {
            fonts.put(
                    new PrintFont(FIGURES, "normal", 400, "figures.ttf"),
                    faces.figures().regular().font());
            fonts.put(
                    new PrintFont(FIGURES, "normal", 700, "figures-bold.ttf"),
                    faces.figures().bold().font());
        }
        return fonts;
    }
}
