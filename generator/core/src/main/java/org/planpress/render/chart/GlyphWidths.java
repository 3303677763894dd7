package org.planpress.render.chart;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * How wide the characters of a TrueType font are, read from the font file itself. Java's own font engine is not asked:
 * it refuses to start on a machine that has no fonts, as build servers often have none.
 */
final class GlyphWidths {

    private static final int UNICODE = 0;
    private static final int WINDOWS = 3;
    private static final int SEGMENTS = 4;
    private static final int GROUPS = 12;

    private static final int FREQUENT = 256;

    private final Map<Integer, Integer> widths;
    private final double unitsPerEm;

    /** The widths of the characters below {@link #FREQUENT}, which are nearly all there are, to be had without a search. */
    private final double[] frequent;

    private GlyphWidths(Map<Integer, Integer> widths, double unitsPerEm) {
        this.widths = Map.copyOf(widths);
        this.unitsPerEm = unitsPerEm;
        this.frequent = IntStream.range(0, FREQUENT).mapToDouble(this::units).toArray();
    }

    static GlyphWidths read(InputStream font) throws IOException {
        try (DataInputStream stream = new DataInputStream(font)) {
            ByteBuffer file = ByteBuffer.wrap(stream.readAllBytes());
            int unitsPerEm = unsigned(file, table(file, "head") + 18);
            int metrics = unsigned(file, table(file, "hhea") + 34);
            int advances = table(file, "hmtx");
            Map<Integer, Integer> widths = new HashMap<>();
            glyphs(file)
                    .forEach((character, glyph) ->
                            widths.put(character, unsigned(file, advances + 4 * Math.min(glyph, metrics - 1))));
            return new GlyphWidths(widths, unitsPerEm);
        }
    }

    /** The width of a text; for a character that the font lacks, a full em, which hardly any other font exceeds. */
    double width(String text, double size) {
        double units = 0;
        for (int at = 0; at < text.length(); ) {
            int character = text.codePointAt(at);
            units += character < FREQUENT ? frequent[character] : units(character);
            at += Character.charCount(character);
        }
        return units * size / unitsPerEm;
    }

    private double units(int character) {
        Integer width = widths.get(character);
        return width == null ? unitsPerEm : width;
    }

    private static int table(ByteBuffer file, String name) throws IOException {
        int tables = unsigned(file, 4);
        byte[] tag = new byte[4];
        for (int entry = 12; entry < 12 + 16 * tables; entry += 16) {
            file.get(entry, tag);
            if (new String(tag, StandardCharsets.US_ASCII).equals(name)) {
                return file.getInt(entry + 8);
            }
        }
        throw new IOException("the font has no table '" + name + "'");
    }

    /** Characters and their glyphs, from the tables that list Unicode characters. */
    private static Map<Integer, Integer> glyphs(ByteBuffer file) throws IOException {
        int map = table(file, "cmap");
        Map<Integer, Integer> glyphs = new HashMap<>();
        for (int entry = map + 4; entry < map + 4 + 8 * unsigned(file, map + 2); entry += 8) {
            int platform = unsigned(file, entry);
            int start = map + file.getInt(entry + 4);
            if (platform == UNICODE || platform == WINDOWS) {
                switch (unsigned(file, start)) {
                    case SEGMENTS -> segments(file, start, glyphs);
                    case GROUPS -> groups(file, start, glyphs);
                    default -> {} // other forms repeat what these two say
                }
            }
        }
        return glyphs;
    }

    private static void segments(ByteBuffer file, int start, Map<Integer, Integer> glyphs) {
        int size = unsigned(file, start + 6); // two bytes for each segment
        int ends = start + 14;
        int starts = ends + size + 2;
        for (int segment = 0; segment < size; segment += 2) {
            int delta = unsigned(file, starts + size + segment);
            int offsetAt = starts + 2 * size + segment;
            int offset = unsigned(file, offsetAt);
            int first = unsigned(file, starts + segment);
            for (int character = first; character <= Math.min(unsigned(file, ends + segment), 0xFFFE); character++) {
                int glyph = offset == 0 ? character : unsigned(file, offsetAt + offset + 2 * (character - first));
                if (glyph != 0) {
                    glyphs.put(character, (glyph + delta) & 0xFFFF);
                }
            }
        }
    }

    private static void groups(ByteBuffer file, int start, Map<Integer, Integer> glyphs) {
        for (int group = start + 16; group < start + 16 + 12 * file.getInt(start + 12); group += 12) {
            int first = file.getInt(group);
            int glyph = file.getInt(group + 8);
            for (int character = first; character <= file.getInt(group + 4); character++) {
                glyphs.put(character, glyph + character - first);
            }
        }
    }

    private static int unsigned(ByteBuffer file, int at) {
        return Short.toUnsignedInt(file.getShort(at));
    }
}
