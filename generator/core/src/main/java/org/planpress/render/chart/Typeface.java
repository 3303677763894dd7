package org.planpress.render.chart;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.util.ArrayList;
import java.util.List;
import org.planpress.look.Faces;
import org.planpress.look.FontFile;

/**
 * The typeface that labels are set in, and how wide they are. It measures the fonts of the plan's look, never those
 * of the machine, so that a drawing comes out the same everywhere.
 */
final class Typeface {

    /** In units of the drawing. */
    static final int SIZE = 16;

    /** From base line to base line; browsers give each line a box of 21. */
    static final int LINE = 22;

    static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

    private final Font regular = new Font("Planpress", Font.PLAIN, SIZE);
    private final Font bold = new Font("Planpress", Font.BOLD, SIZE);
    private final FontFile regularFile;
    private final FontFile boldFile;

    private Typeface(FontFile regularFile, FontFile boldFile) {
        this.regularFile = regularFile;
        this.boldFile = boldFile;
    }

    static Typeface of(Faces faces) {
        return new Typeface(faces.regular().font(), faces.bold().font());
    }

    /** Stands for the regular weight; nothing is ever drawn with it by Java itself. */
    Font regular() {
        return regular;
    }

    /** Stands for the bold weight. */
    Font bold() {
        return bold;
    }

    /** How much wider than this typeface the one may be that a browser takes while this is not loaded. */
    private static final double LOOSE = 1.18;

    /** What words may take where this typeface is not loaded. */
    double loose(String text, Font font) {
        return LOOSE * width(text, font);
    }

    /** Breaks a text so that its lines fit even where this typeface is not loaded. */
    List<String> wrapLoosely(String text, Font font, double width) {
        return wrap(text, font, width / LOOSE);
    }

    double width(String text, Font font) {
        return file(font).width(text, font.getSize2D());
    }

    double ascent(Font font) {
        return file(font).ascent() * font.getSize2D();
    }

    double descent(Font font) {
        return file(font).descent() * font.getSize2D();
    }

    private FontFile file(Font font) {
        return font.isBold() ? boldFile : regularFile;
    }

    /** Breaks a text into lines no wider than {@code width}, between words, and inside a word that is too long. */
    List<String> wrap(String text, Font font, double width) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.strip().split("\\s+", -1)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (width(longer, font) <= width) {
                line = longer;
                continue;
            }
            if (!line.isEmpty()) {
                lines.add(line);
            }
            line = breakWord(word, font, width, lines);
        }
        if (!line.isEmpty()) {
            lines.add(line);
        }
        return lines;
    }

    /** Adds the full lines of a long word and returns what is left of it. */
    private String breakWord(String word, Font font, double width, List<String> lines) {
        String rest = word;
        while (width(rest, font) > width) {
            int end = rest.length() - 1;
            while (end > 1 && width(rest.substring(0, end), font) > width) {
                end--;
            }
            lines.add(rest.substring(0, end));
            rest = rest.substring(end);
        }
        return rest;
    }
}
