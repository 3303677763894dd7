package org.planpress.render.print;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.planpress.render.print.PrintType.Face;
import org.planpress.words.Voice;

/**
 * Text in letters that the fonts have. A letter that the face lacks comes from another font; one that is in none of
 * them is replaced by its name in brackets, words in a foreign script by a note. So print never shows a sign that
 * stands for nothing.
 */
final class PrintLetters {

    /**
     * A stretch of text.
     *
     * @param text in letters that a font has
     * @param font another font than the one asked for
     * @param meant what the author wrote, if the text only stands for it
     * @param offsets where in the text that was asked for each of its letters stands; of what stands for something else
     *     only the first; none if they are its own
     */
    record Piece(String text, Optional<PrintFont> font, Optional<String> meant, List<Integer> offsets) {
        /** Where in the text that was asked for a letter of this stands. */
        int offset(int letter) {
            return offsets.isEmpty() ? letter : offsets.get(Math.min(letter, offsets.size() - 1));
        }
    }

    private static final Map<Integer, String> EQUALS = Map.of(
            0x2010, "-", 0x2011, "-", 0x2015, "—", 0x202F, "\u00A0", 0x2007, "\u00A0", 0x2028, " ", 0x2029, " ", 0x85,
            " ");

    private final PrintType type;
    private final boolean otherFonts;
    private final List<Piece> pieces = new ArrayList<>();
    private final StringBuilder plain = new StringBuilder();
    private final StringBuilder lost = new StringBuilder();
    private final List<Integer> offsets = new ArrayList<>();

    /** Where the letter stands that is looked at, and the first of those that are lost. */
    private int at;

    private int lostAt;

    private PrintLetters(PrintType type, boolean otherFonts) {
        this.type = type;
        this.otherFonts = otherFonts;
    }

    /**
     * A text as it can be set.
     *
     * @param otherFonts whether the place can take letters of another font
     */
    static List<Piece> of(String written, Face face, PrintType type, boolean otherFonts) {
        String text = Normalizer.normalize(written, Normalizer.Form.NFC);
        if (text.codePoints().allMatch(letter -> settable(letter) || type.has(face, letter))) {
            return List.of(new Piece(text, Optional.empty(), Optional.empty(), List.of()));
        }
        PrintLetters letters = new PrintLetters(type, otherFonts);
        text.codePoints().forEach(letter -> {
            letters.add(letter, face);
            letters.at += Character.charCount(letter);
        });
        letters.endLost();
        letters.endPlain(Optional.empty());
        return letters.pieces;
    }

    /** Where in a text stands what is at an offset of its pieces: letters made of two characters count as one there. */
    static int written(String text, int offset) {
        if (Normalizer.isNormalized(text, Normalizer.Form.NFC)) {
            return offset;
        }
        int at = 0;
        while (at < text.length()
                && Normalizer.normalize(text.substring(0, at), Normalizer.Form.NFC)
                                .length()
                        < offset) {
            at++;
        }
        return at;
    }

    /** White space and the two signs that only say where a line may break. */
    private static boolean settable(int letter) {
        return letter == ' '
                || letter == '\n'
                || letter == '\t'
                || letter == '\r'
                || letter == 0x200B
                || letter == 0xAD;
    }

    private void add(int letter, Face face) {
        Optional<String> same = settable(letter) || type.has(face, letter)
                ? Optional.of(Character.toString(letter))
                : equivalent(letter, face);
        if (same.isPresent()) {
            boolean gap = same.get().isBlank() && !lost.isEmpty() && isWord(lost);
            if (gap) {
                lost.append(same.get());
            } else {
                endLost();
                plain(same.get());
            }
            return;
        }
        Optional<PrintFont> other = otherFonts ? type.fontWith(face, letter) : Optional.empty();
        if (other.isPresent()) {
            endLost();
            endPlain(Optional.empty());
            plain(Character.toString(letter));
            endPlain(other);
        } else {
            if (!lost.isEmpty() && isWord(lost) != Character.isLetter(letter)) {
                endLost();
            }
            lostAt = lost.isEmpty() ? at : lostAt;
            lost.appendCodePoint(letter);
        }
    }

    private void plain(String letters) {
        plain.append(letters);
        letters.chars().forEach(each -> offsets.add(at));
    }

    /** What says the same in letters of the face; empty for marks that nobody sees. */
    private Optional<String> equivalent(int letter, Face face) {
        if (EQUALS.containsKey(letter)) {
            return Optional.of(EQUALS.getOrDefault(letter, ""));
        }
        int kind = Character.getType(letter);
        if (kind == Character.SPACE_SEPARATOR) {
            return Optional.of(" ");
        }
        boolean selector = isBetween(letter, 0xFE00, 0xFE0F) || isBetween(letter, 0xE0100, 0xE01EF);
        if (kind == Character.FORMAT || selector) {
            return Optional.of("");
        }
        boolean otherForm = isBetween(letter, 0xFB00, 0xFB06) || isBetween(letter, 0xFF01, 0xFF5E);
        String spelled = Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFKC);
        return Optional.of(spelled)
                .filter(known -> otherForm && known.codePoints().allMatch(each -> type.has(face, each)));
    }

    private static boolean isBetween(int letter, int first, int last) {
        return letter >= first && letter <= last;
    }

    private static boolean isWord(CharSequence text) {
        return Character.isLetter(Character.codePointAt(text, 0));
    }

    private void endPlain(Optional<PrintFont> font) {
        if (plain.isEmpty()) {
            return;
        }
        Piece before = pieces.isEmpty() ? null : pieces.get(pieces.size() - 1);
        if (before != null && before.meant().isEmpty() && before.font().equals(font)) {
            List<Integer> joined = new ArrayList<>(before.offsets());
            joined.addAll(offsets);
            pieces.set(pieces.size() - 1, new Piece(before.text() + plain, font, Optional.empty(), joined));
        } else {
            pieces.add(new Piece(plain.toString(), font, Optional.empty(), List.copyOf(offsets)));
        }
        plain.setLength(0);
        offsets.clear();
    }

    /** Puts a note in the place of what could not be set; the space after it is not lost. */
    private void endLost() {
        if (lost.isEmpty()) {
            return;
        }
        endPlain(Optional.empty());
        String meant = lost.toString().strip();
        String gap = lost.substring(lost.toString().stripTrailing().length());
        lost.setLength(0);
        pieces.add(new Piece(note(meant, type.voice()), Optional.empty(), Optional.of(meant), List.of(lostAt)));
        plain(gap);
    }

    private static String note(String meant, Voice voice) {
        int first = meant.codePointAt(0);
        if (Character.isLetter(first) && meant.codePointCount(0, meant.length()) > 1) {
            UnicodeScript script = UnicodeScript.of(first);
            return voice.say(new PrintMessage.Foreign(script, titled(script.name())));
        }
        StringBuilder names = new StringBuilder();
        meant.codePoints()
                .forEach(letter -> names.append('[').append(name(letter)).append(']'));
        return names.toString().replaceAll("\\[flag letter (.)\\]\\[flag letter (.)\\]", "[flag $1$2]");
    }

    private static String name(int letter) {
        if (isBetween(letter, 0x1F1E6, 0x1F1FF)) {
            return "flag letter " + (char) ('A' + letter - 0x1F1E6);
        }
        String name = Character.getName(letter);
        return name == null
                        || Character.getType(letter) == Character.UNASSIGNED
                        || Character.getType(letter) == Character.PRIVATE_USE
                ? String.format(Locale.ROOT, "U+%04X", letter)
                : name.toLowerCase(Locale.ROOT);
    }

    private static String titled(String script) {
        return script.charAt(0) + script.substring(1).toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
