package org.planpress.render.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.planpress.words.Voice;

/** The letters that the fonts of print have, and how wide they are: what decides whether a word fits its place. */
final class PrintType {

    /** A face that a text asks to be set in. */
    record Face(String family, boolean italic, boolean bold) {
        static final Face PLAIN = new Face(PrintFont.TEXT, false, false);
    }

    /** What one font file has. */
    private static final class Glyphs {
        private final TrueTypeFont font;
        private final CmapLookup letters;
        private final double perEm;
        private final Map<Integer, Double> widths = new HashMap<>();

        Glyphs(byte[] file) throws IOException {
            this.font = new TTFParser().parse(new RandomAccessReadBuffer(file));
            this.letters = Objects.requireNonNull(font.getUnicodeCmapLookup(), "a font without Unicode");
            this.perEm = font.getUnitsPerEm();
        }

        boolean has(int letter) {
            return letters.getGlyphId(letter) != 0;
        }

        double width(int letter) {
            return widths.computeIfAbsent(letter, unknown -> {
                try {
                    return has(letter) ? font.getAdvanceWidth(letters.getGlyphId(letter)) / perEm : 0;
                } catch (IOException broken) {
                    throw new UncheckedIOException("cannot read a font of print", broken);
                }
            });
        }
    }

    private final Map<PrintFont, Glyphs> glyphs = new HashMap<>();
    private final Voice voice;
    private final List<PrintFont> fonts;
    private final Map<Face, Glyphs> chosen = new HashMap<>();

    private PrintType(Voice voice, List<PrintFont> fonts) {
        this.voice = voice;
        this.fonts = fonts;
    }

    /**
     * The letters of some fonts.
     *
     * @param voice says what stands for letters that none of them has
     * @param files contents by address, fonts under {@code fonts/}
     */
    static PrintType of(Voice voice, List<PrintFont> fonts, Map<String, byte[]> files) {
        PrintType type = new PrintType(voice, List.copyOf(fonts));
        for (PrintFont font : fonts) {
            byte[] file = Objects.requireNonNull(files.get("fonts/" + font.file()), font.file());
            try {
                type.glyphs.put(font, new Glyphs(file));
            } catch (IOException broken) {
                throw new UncheckedIOException("cannot read the font " + font.file(), broken);
            }
        }
        return type;
    }

    Voice voice() {
        return voice;
    }

    boolean has(Face face, int letter) {
        return glyphs(face).has(letter);
    }

    /** A font that has a letter, for a face that lacks it: the likest one. */
    Optional<PrintFont> fontWith(Face face, int letter) {
        return fonts.stream()
                .filter(font -> Objects.requireNonNull(glyphs.get(font)).has(letter))
                .max(Comparator.comparingInt(font -> likeness(font, face)));
    }

    /** The width of a text in points. */
    double width(Face face, double size, String text) {
        Glyphs measured = glyphs(face);
        double ems = 0;
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            ems += measured.width(text.codePointAt(at));
        }
        return size * ems;
    }

    private Glyphs glyphs(Face face) {
        return chosen.computeIfAbsent(face, asked -> {
            PrintFont nearest = fonts.stream()
                    .max(Comparator.comparingInt(font -> likeness(font, asked)))
                    .orElseThrow();
            return Objects.requireNonNull(glyphs.get(nearest));
        });
    }

    /** The family counts most, then the slant, then the weight; where there are no figures of their own, those of text serve. */
    private static int likeness(PrintFont font, Face face) {
        boolean serves =
                face.family().equals(PrintFont.FIGURES) && font.family().equals(PrintFont.TEXT);
        return (font.family().equals(face.family()) ? 8 : 0)
                + (serves ? 4 : 0)
                + (font.style().equals("italic") == face.italic() ? 2 : 0)
                + (font.weight() > 500 == face.bold() ? 1 : 0);
    }
}
