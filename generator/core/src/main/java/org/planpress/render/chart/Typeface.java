package org.planpress.render.chart;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The typeface that labels are set in, and how wide they are. It measures the fonts that Planpress brings along, never
 * those of the machine, so that a drawing comes out the same everywhere.
 */
final class Typeface {

    /** In units of the drawing. */
    static final int SIZE = 16;

    /** From base line to base line; browsers give each line a box of 21. */
    static final int LINE = 22;

    static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

    private static final String FOLDER = "/org/planpress/templates/assets/fonts/atkinson-hyperlegible-next-";

    private final Font regular = new Font("Planpress", Font.PLAIN, SIZE);
    private final Font bold = new Font("Planpress", Font.BOLD, SIZE);
    private final GlyphWidths regularWidths;
    private final GlyphWidths boldWidths;

    private Typeface(GlyphWidths regularWidths, GlyphWidths boldWidths) {
        this.regularWidths = regularWidths;
        this.boldWidths = boldWidths;
    }

    static Typeface bundled() {
        return new Typeface(load("400"), load("700"));
    }

    private static GlyphWidths load(String weight) {
        String name = FOLDER + weight + ".ttf";
        try (InputStream stream = Typeface.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("the font is missing from the class path: " + name);
            }
            return GlyphWidths.read(stream);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the font " + name, e);
        }
    }

    /** Stands for the regular weight; nothing is ever drawn with it by Java itself. */
    Font regular() {
        return regular;
    }

    /** Stands for the bold weight. */
    Font bold() {
        return bold;
    }

    double width(String text, Font font) {
        return (font.isBold() ? boldWidths : regularWidths).width(text, font.getSize2D());
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
