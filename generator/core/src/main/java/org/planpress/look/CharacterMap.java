package org.planpress.look;

import java.util.HashMap;
import java.util.Map;
import org.planpress.look.FontFile.Tables;
import org.planpress.look.FontFile.Unusable;

/** Characters and their glyphs, from the parts of a font that list Unicode characters. */
final class CharacterMap {

    private static final int UNICODE = 0;
    private static final int WINDOWS = 3;
    private static final int SEGMENTS = 4;
    private static final int GROUPS = 12;

    private final Tables tables;
    private final int glyphCount;
    private final Map<Integer, Integer> glyphs = new HashMap<>();

    private CharacterMap(Tables tables) throws Unusable {
        this.tables = tables;
        this.glyphCount = tables.unsigned("maxp", 4);
    }

    static Map<Integer, Integer> glyphs(Tables tables) throws Unusable {
        CharacterMap map = new CharacterMap(tables);
        int start = tables.start("cmap");
        for (int entry = start + 4; entry < start + 4 + 8 * tables.unsigned(start + 2); entry += 8) {
            int platform = tables.unsigned(entry);
            if (platform == UNICODE || platform == WINDOWS) {
                map.add(start + tables.whole(entry + 4));
            }
        }
        return map.glyphs;
    }

    private void add(int start) {
        switch (tables.unsigned(start)) {
            case SEGMENTS -> segments(start);
            case GROUPS -> groups(start);
            default -> {} // other forms repeat what these two say
        }
    }

    private void segments(int start) {
        int size = tables.unsigned(start + 6); // two bytes for each segment
        int ends = start + 14;
        int starts = ends + size + 2;
        for (int segment = 0; segment < size; segment += 2) {
            int delta = tables.unsigned(starts + size + segment);
            int offsetAt = starts + 2 * size + segment;
            int offset = tables.unsigned(offsetAt);
            int first = tables.unsigned(starts + segment);
            for (int character = first; character <= Math.min(tables.unsigned(ends + segment), 0xFFFE); character++) {
                int glyph = offset == 0 ? character : tables.unsigned(offsetAt + offset + 2 * (character - first));
                if (glyph != 0) {
                    put(character, (glyph + delta) & 0xFFFF);
                }
            }
        }
    }

    private void groups(int start) {
        long count = Integer.toUnsignedLong(tables.whole(start + 12));
        for (long group = 0; group < count; group++) {
            int at = Math.toIntExact(start + 16 + 12 * group);
            int first = tables.whole(at);
            int glyph = tables.whole(at + 8);
            int last = Math.min(tables.whole(at + 4), first + glyphCount);
            for (int character = first; character <= last; character++) {
                put(character, glyph + character - first);
            }
        }
    }

    /** The glyph 0 stands for what a font lacks, and a damaged font may name glyphs that it does not have. */
    private void put(int character, int glyph) {
        if (glyph > 0 && glyph < glyphCount && Character.isValidCodePoint(character)) {
            glyphs.put(character, glyph);
        }
    }
}
