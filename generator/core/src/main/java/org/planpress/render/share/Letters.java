package org.planpress.render.share;

import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.planpress.look.FontFile;

/**
 * Text drawn by the outlines of its letters. Java's own font engine is not asked: it refuses to start on a machine that has
 * no fonts, and draws letters a little differently from one to the next.
 */
final class Letters {

    private final FontFile file;
    private final TrueTypeFont font;
    private final CmapLookup glyphs;
    private final double perEm;

    Letters(FontFile file) {
        this.file = file;
        try {
            this.font = new TTFParser().parse(new RandomAccessReadBuffer(file.bytes()));
            this.glyphs = Objects.requireNonNull(font.getUnicodeCmapLookup(), "a font without Unicode");
            this.perEm = font.getUnitsPerEm();
        } catch (IOException broken) {
            throw new UncheckedIOException("cannot read a font of the look", broken);
        }
    }

    /** Draws a line from a point on its base line on. */
    void draw(Graphics2D graphics, String text, double x, double y, double size) {
        double at = x;
        for (int letter : text.codePoints().toArray()) {
            AffineTransform place = new AffineTransform(size / perEm, 0, 0, -size / perEm, at, y);
            graphics.fill(place.createTransformedShape(outline(letter)));
            at += width(Character.toString(letter), size);
        }
    }

    private Shape outline(int letter) {
        try {
            GlyphData glyph = font.getGlyph().getGlyph(glyphs.getGlyphId(letter));
            return glyph == null ? new Path2D.Double() : glyph.getPath();
        } catch (IOException broken) {
            throw new UncheckedIOException("cannot read a font of the look", broken);
        }
    }

    double width(String text, double size) {
        return file.width(text, size);
    }

    /** The same number of lines, each as long as the others as far as words let it. */
    List<String> even(String text, double size, double width) {
        List<String> lines = lines(text, size, width);
        List<String> narrower = lines;
        for (double less = width; narrower.size() == lines.size() && keepsWords(text, size, less); less -= size / 4) {
            lines = narrower;
            narrower = lines(text, size, less);
        }
        return lines;
    }

    /** Breaks a text into lines between its words, and inside of a word that is wider than a line. */
    List<String> lines(String text, double size, double width) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.strip().split("\\s+", -1)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (width(longer, size) <= width) {
                line = longer;
                continue;
            }
            if (!line.isEmpty()) {
                lines.add(line);
            }
            line = word;
            while (width(line, size) > width && line.codePointCount(0, line.length()) > 1) {
                int end = fitting(line, size, width);
                lines.add(line.substring(0, end));
                line = line.substring(end);
            }
        }
        lines.add(line);
        return lines;
    }

    /** How many of the first letters of a word are no wider than a line; at least one. */
    private int fitting(String word, double size, double width) {
        int end = word.offsetByCodePoints(word.length(), -1);
        while (end > word.offsetByCodePoints(0, 1) && width(word.substring(0, end), size) > width) {
            end = word.offsetByCodePoints(end, -1);
        }
        return end;
    }

    /** Whether no word has to be broken. */
    boolean keepsWords(String text, double size, double width) {
        return Arrays.stream(text.strip().split("\\s+", -1)).allMatch(word -> width(word, size) <= width);
    }
}
