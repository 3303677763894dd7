package org.planpress.render.print;

/**
 * A font file that the typesetter may use, by the name that the style of print calls it.
 *
 * @param family the family, as templates name it
 * @param style {@code normal} or {@code italic}
 * @param weight {@code 400} to {@code 700}
 * @param file the name of the file under {@code assets/fonts/} of the templates folder
 */
record PrintFont(String family, String style, int weight, String file) {

    /** Running text, tables and labels of charts. */
    static final String TEXT = "Atkinson";

    /** Titles and statements. */
    static final String TITLE = "Serif";
}
