package org.planpress.look;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.planpress.output.Digestible;

/**
 * A TrueType font: which characters it has, how wide they are, and whether it may be embedded, all read from the file
 * itself. Java's own font engine is not asked: it refuses to start on a machine that has no fonts, as build servers
 * often have none.
 */
public final class FontFile implements Digestible {

    /** Why a file cannot be used as a font. */
    public static final class Unusable extends Exception {
        private static final long serialVersionUID = 1L;

        Unusable(String message) {
            super(message, null, false, false);
        }
    }

    private static final int FREQUENT = 256;

    private static final String CUT = "is damaged: it ends too early";

    private static final int RIGHTS = 0xF;
    private static final int RESTRICTED = 0x2;
    private static final int NO_PARTS_OR_ONLY_BITMAPS = 0x300;

    private final byte[] bytes;
    private final Map<Integer, Integer> widths;
    private final double unitsPerEm;
    private final double ascent;
    private final double descent;
    private final boolean embeddable;
    private final String family;
    private final String style;

    /** The widths of the characters below {@link #FREQUENT}, which are nearly all there are, to be had without a search. */
    private final double[] frequent;

    private FontFile(byte[] bytes, Tables tables) throws Unusable {
        this.bytes = bytes;
        this.unitsPerEm = tables.unsigned("head", 18);
        this.ascent = tables.signed("hhea", 4) / unitsPerEm;
        this.descent = -tables.signed("hhea", 6) / unitsPerEm;
        this.embeddable = !tables.has("OS/2") || mayBeEmbedded(tables.unsigned("OS/2", 8));
        this.family = FontNames.family(tables);
        this.style = FontNames.style(tables);
        this.widths = Map.copyOf(widths(tables));
        this.frequent = IntStream.range(0, FREQUENT).mapToDouble(this::units).toArray();
    }

    /**
     * Reads a font.
     *
     * @throws Unusable if the file is no font, or none that print, browsers and charts can all use
     */
    public static FontFile read(byte[] bytes) throws Unusable {
        try {
            return new FontFile(bytes, Tables.of(bytes));
        } catch (IndexOutOfBoundsException cutOff) {
            throw new Unusable(CUT);
        }
    }

    /** The file itself. */
    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public Object digested() {
        return bytes;
    }

    /** The width of a text; for a character that the font lacks, a full em, which hardly any other font exceeds. */
    public double width(String text, double size) {
        double units = 0;
        for (int at = 0; at < text.length(); ) {
            int character = text.codePointAt(at);
            units += character < FREQUENT ? frequent[character] : units(character);
            at += Character.charCount(character);
        }
        return units * size / unitsPerEm;
    }

    public boolean has(int character) {
        return widths.containsKey(character);
    }

    /** A text without the characters that the font lacks. */
    public String known(String text) {
        return text.codePoints()
                .filter(this::has)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** Whether all digits have one width, so that columns of figures line up. */
    public boolean evenDigits() {
        return IntStream.rangeClosed('0', '9')
                        .mapToDouble(this::units)
                        .distinct()
                        .count()
                == 1;
    }

    /** The name by which programs know its family. */
    public String family() {
        return family;
    }

    /** What programs call this one of its family, such as {@code Bold}. */
    public String style() {
        return style;
    }

    /** How far letters reach above the base line, as a part of their size. */
    public double ascent() {
        return ascent;
    }

    /** How far letters reach below the base line, as a part of their size. */
    public double descent() {
        return descent;
    }

    /** Whether its maker lets it be embedded in documents, reduced to the letters that are used. */
    public boolean embeddable() {
        return embeddable;
    }

    private double units(int character) {
        Integer width = widths.get(character);
        return width == null ? unitsPerEm : width;
    }

    private static boolean mayBeEmbedded(int type) {
        return (type & RIGHTS) != RESTRICTED && (type & NO_PARTS_OR_ONLY_BITMAPS) == 0;
    }

    private static Map<Integer, Integer> widths(Tables tables) throws Unusable {
        int metrics = tables.unsigned("hhea", 34);
        if (metrics == 0) {
            throw new Unusable("is damaged: no letter has a width");
        }
        int advances = tables.start("hmtx");
        Map<Integer, Integer> widths = new HashMap<>();
        CharacterMap.glyphs(tables)
                .forEach((character, glyph) ->
                        widths.put(character, tables.unsigned(advances + 4 * Math.min(glyph, metrics - 1))));
        return widths;
    }

    /** The parts of the file by their names. */
    record Tables(ByteBuffer file, Map<String, Integer> starts) {

        private static final int TRUETYPE = 0x00010000;
        private static final int APPLE = 0x74727565;

        static Tables of(byte[] bytes) throws Unusable {
            ByteBuffer file = ByteBuffer.wrap(bytes);
            refuseOtherKinds(bytes.length < 12 ? 0 : file.getInt(0));
            Map<String, Integer> starts = new HashMap<>();
            byte[] tag = new byte[4];
            for (int entry = 12; entry < 12 + 16 * Short.toUnsignedInt(file.getShort(4)); entry += 16) {
                file.get(entry, tag);
                refuseCut(bytes.length, file.getInt(entry + 8), file.getInt(entry + 12));
                starts.put(new String(tag, StandardCharsets.US_ASCII), file.getInt(entry + 8));
            }
            if (starts.containsKey("fvar")) {
                throw new Unusable(
                        "is a variable font, which print cannot set in a weight of its own; use the static files");
            }
            Tables tables = new Tables(file, starts);
            for (String needed : new String[] {"head", "hhea", "hmtx", "cmap", "maxp", "glyf", "loca"}) {
                tables.start(needed);
            }
            if (tables.unsigned("head", 18) == 0) {
                throw new Unusable("is damaged: it has no scale");
            }
            return tables;
        }

        /** The outlines of letters, which only the typesetter reads, come last in most files. */
        private static void refuseCut(int size, int start, int length) throws Unusable {
            if (start < 0 || length < 0 || start > size - length) {
                throw new Unusable(CUT);
            }
        }

        private static void refuseOtherKinds(int signature) throws Unusable {
            switch (signature) {
                case TRUETYPE, APPLE -> {}
                case 0x4F54544F -> throw new Unusable("is an OpenType font with PostScript outlines, not TrueType");
                case 0x774F4632, 0x774F4646 ->
                    throw new Unusable("is packed for the web (WOFF), which print cannot use");
                case 0x74746366 -> throw new Unusable("is a collection of several fonts");
                default -> throw new Unusable("is no TrueType font");
            }
        }

        boolean has(String table) {
            return starts.containsKey(table);
        }

        int start(String table) throws Unusable {
            Integer start = starts.get(table);
            if (start == null) {
                throw new Unusable("is damaged: its part '" + table + "' is missing");
            }
            return start;
        }

        int unsigned(String table, int offset) throws Unusable {
            return unsigned(start(table) + offset);
        }

        int signed(String table, int offset) throws Unusable {
            return file.getShort(start(table) + offset);
        }

        int unsigned(int at) {
            return Short.toUnsignedInt(file.getShort(at));
        }

        int whole(int at) {
            return file.getInt(at);
        }
    }
}
