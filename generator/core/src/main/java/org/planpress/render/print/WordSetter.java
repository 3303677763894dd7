package org.planpress.render.print;

import static org.planpress.render.print.FoEvents.FO;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.planpress.finding.SourceLocation;
import org.planpress.render.print.PrintLetters.Piece;
import org.planpress.render.print.Typesetter.Remark;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/**
 * Sets text word by word: a word that is wider than its line gets places to break, and letters that the fonts lack are
 * replaced. Screen readers get the author's own characters in both cases.
 */
final class WordSetter {

    private static final String LONG_WORD = "longWord";
    private static final String MISSING_LETTERS = "missingLetters";

    private final PrintType type;
    private final ContentHandler typesetter;
    private final Consumer<Remark> remarks;

    /** The width of the word that the text so far ends with; the next text may go on with it. */
    private double begun;

    WordSetter(PrintType type, ContentHandler typesetter, Consumer<Remark> remarks) {
        this.type = type;
        this.typesetter = typesetter;
        this.remarks = remarks;
    }

    /** Where in the content a letter of a text stands: nowhere, or in several places, if it is not known which. */
    interface Places {
        List<SourceLocation> of(int offset);
    }

    /** A text that is being set, and what is said of its letters. */
    private record Setting(FoPlace place, boolean heard, Places places) {
        Setting in(Attributes look) {
            return new Setting(place.inside("inline", look), heard, places);
        }
    }

    /** Sets a part of a text that is read. */
    void set(String text, FoPlace place, Places places) throws SAXException {
        set(text, new Setting(place, true, places));
    }

    /** Sets a running head, which nobody hears. */
    void remind(String text, FoPlace place, Places places) throws SAXException {
        set(RunningHead.shortened(text, begun, place, type), new Setting(place, false, places));
    }

    private void set(String text, Setting setting) throws SAXException {
        Places places = setting.places;
        for (Piece piece : PrintLetters.of(text, setting.place.face(), type, true)) {
            mention(piece, places, text);
            if (piece.font().isPresent()) {
                Attributes look = look(piece.font().get());
                wrapped(look, () -> words(piece, text, setting.in(look)));
            } else if (piece.meant().isPresent()) {
                meaning(piece.meant().get(), setting.heard, () -> words(piece, text, setting));
            } else {
                words(piece, text, setting);
            }
        }
    }

    /** Passes on the words of a drawing, which has measured them itself and takes letters of one font only. */
    void draw(String text, FoPlace place, Places places) throws SAXException {
        for (Piece piece : PrintLetters.of(text, place.face(), type, false)) {
            mention(piece, places, text);
            pass(piece.text());
        }
    }

    /** Passes on space between words, or text that is not shown. */
    void space(String text) throws SAXException {
        endWord();
        pass(text);
    }

    /** What comes next starts a new word. */
    void endWord() {
        begun = 0;
    }

    private void mention(Piece piece, Places places, String text) {
        piece.meant()
                .ifPresent(meant -> remark(
                        MISSING_LETTERS,
                        "print shows " + piece.text() + " instead",
                        meant,
                        places.of(PrintLetters.written(text, piece.offset(0)))));
    }

    private void remark(String event, String text, String words, List<SourceLocation> places) {
        if (places.isEmpty()) {
            remarks.accept(new Remark(event, false, text, words, Optional.empty()));
        }
        places.forEach(at -> remarks.accept(new Remark(event, false, text, words, Optional.of(at))));
    }

    private static Attributes look(PrintFont font) {
        return FoAttributes.of(
                "font-family", font.family(),
                "font-style", font.style(),
                "font-weight", Integer.toString(font.weight()));
    }

    private interface Said {
        void pass() throws SAXException;
    }

    /** What a screen reader is to say instead. */
    private void meaning(String words, boolean heard, Said said) throws SAXException {
        if (heard) {
            wrapped(FoAttributes.marked("@@act=" + words), said);
        } else {
            said.pass();
        }
    }

    private void wrapped(Attributes attributes, Said said) throws SAXException {
        typesetter.startElement(FO, "inline", "fo:inline", attributes);
        said.pass();
        typesetter.endElement(FO, "inline", "fo:inline");
    }

    private void words(Piece piece, String text, Setting setting) throws SAXException {
        String said = piece.text();
        FoPlace place = setting.place;
        int done = 0;
        int start = 0;
        while (start < said.length()) {
            int end = endOfWord(said, start);
            String word = said.substring(start, end);
            double width = type.width(place.face(), place.size(), word);
            if (begun + width > place.safeRoom()) {
                pass(said.substring(done, start));
                int offset = piece.offset(start);
                broken(word, setting, () -> setting.places.of(PrintLetters.written(text, offset)));
                done = end;
            }
            begun = end < said.length() ? 0 : begun + width;
            start = startOfWord(said, end);
        }
        pass(said.substring(done));
    }

    private void broken(String word, Setting setting, Supplier<List<SourceLocation>> places) throws SAXException {
        FoPlace place = setting.place;
        WordBreaks.Broken broken =
                WordBreaks.of(word, begun, place.safeRoom(), part -> type.width(place.face(), place.size(), part));
        if (!broken.torn()) {
            pass(broken.text());
            return;
        }
        remark(LONG_WORD, "too wide for its place, so print breaks it between letters", word, places.get());
        meaning(word, setting.heard, () -> pass(broken.text()));
    }

    private static int endOfWord(String text, int from) {
        int at = from;
        while (at < text.length() && !parts(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int startOfWord(String text, int from) {
        int at = from;
        while (at < text.length() && parts(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean parts(char letter) {
        return letter == ' ' || letter == '\n' || letter == '\t' || letter == '\r' || letter == WordBreaks.PLACE;
    }

    private void pass(String words) throws SAXException {
        if (!words.isEmpty()) {
            typesetter.characters(words.toCharArray(), 0, words.length());
        }
    }
}
