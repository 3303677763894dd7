package org.planpress.render.print;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.planpress.render.print.FoEvents.Event;
import org.planpress.render.print.FoEvents.Start;
import org.planpress.render.print.PrintLetters.Piece;
import org.planpress.render.print.Typesetter.Remark;
import org.xml.sax.Attributes;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;
import org.xml.sax.helpers.LocatorImpl;
import org.xml.sax.helpers.XMLFilterImpl;

/**
 * Stands between a document and the typesetter, where all text passes on its way to paper, and makes each word fit its
 * place: one that is wider than its line gets places to break, and letters that the fonts lack are replaced. Screen
 * readers get the author's own characters in both cases.
 */
final class FoWords extends XMLFilterImpl {

    /** The remark that a word is too wide for its line. */
    static final String LONG_WORD = "longWord";

    /** The remark that letters are in none of the fonts. */
    static final String MISSING_LETTERS = "missingLetters";

    /** The remark that the words of a picture stand in its place. */
    static final String PICTURE_LEFT_OUT = "pictureLeftOut";

    /** The remark that a table is wider than its page; its words are the heads of the columns, one a line. */
    static final String WIDE_TABLE = "wideTable";

    private static final String TOGETHER = "keep-together.within-page";
    private static final String FO = FoEvents.FO;
    static final String EXTENSION = "http://xmlgraphics.apache.org/fop/extensions";

    private static final String GRAPHIC = "external-graphic";
    private static final Pattern SOURCE = Pattern.compile("url\\('(assets/.*)'\\)");

    /** A picture leaves room for its title and the words around it. */
    private static final double TALLEST = 0.85;

    /** Elements inside of a line; all others start a new one. */
    private static final Set<String> IN_LINE = Set.of("inline", "basic-link", "wrapper");

    private static final Pattern FORBIDDEN =
            Pattern.compile("[^\\t\\n\\r\\x20-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    /** The part of a line above or below a page that words may take beside the number of the page. */
    private static final double ONE_LINE = 0.7;

    /** Widths are measured without what the typesetter does between pairs of letters. */
    private static final double TOLERANCE = 0.5;

    private final PrintType type;
    private final PrintPictures pictures;
    private final Consumer<Remark> remarks;
    private final boolean loose;
    private final FoPages pages = new FoPages();
    private final Deque<FoPlace> places = new ArrayDeque<>();
    private final Deque<FoTable> tables = new ArrayDeque<>();
    private final StringBuilder text = new StringBuilder();
    private final FoPassages passages = new FoPassages();
    private final LocatorImpl place = new LocatorImpl();
    private Locator source = place;
    private FoEvents waiting = new FoEvents();
    private int depth;
    private boolean replaying;
    private String sequence = "";
    private boolean onPage;
    private boolean spoken;
    private int drawing;

    /** The width of the word that the text so far ends with. */
    private double begun;

    /**
     * A filter for one document.
     *
     * @param loose whether things that should stay on one page may go on over the next
     */
    FoWords(PrintType type, PrintPictures pictures, boolean loose, Consumer<Remark> remarks) {
        this.loose = loose;
        this.pictures = pictures;
        this.type = type;
        this.remarks = remarks;
        places.push(FoPlace.ofPage(0));
    }

    /** A document without the characters that no document may hold. */
    static String readable(String document) {
        return FORBIDDEN.matcher(document).replaceAll("\uFFFD");
    }

    @Override
    public void setDocumentLocator(Locator locator) {
        this.source = locator;
        super.setDocumentLocator(place);
    }

    /** Says where in the document the next element stands, also of one that is passed on later. */
    private void stand(Locator at) {
        place.setLineNumber(at.getLineNumber());
        place.setColumnNumber(at.getColumnNumber());
    }

    /** The first words of the element that starts at a place of the document; empty if it has none. */
    String wordsAt(Locator start) {
        return passages.at(start);
    }

    @Override
    public void startElement(String space, String name, String qualified, Attributes attributes) throws SAXException {
        if (!replaying) {
            stand(source);
        }
        say();
        boolean whole = name.equals("table") || FittedBox.isBox(name, attributes);
        if (depth > 0 || (whole && !replaying && onPage && drawing == 0 && space.equals(FO))) {
            depth++;
            waiting.start(space, name, qualified, attributes, place);
            return;
        }
        if (space.equals(FO) && name.equals(GRAPHIC)) {
            picture(attributes);
            return;
        }
        if (drawing > 0 || !space.equals(FO)) {
            drawing++;
        } else {
            enter(name, attributes);
            passages.open(place);
        }
        super.startElement(space, name, qualified, loose ? loosened(attributes) : attributes);
    }

    /** A thing taller than a page cannot be kept on one. */
    private static Attributes loosened(Attributes attributes) {
        int at = attributes.getIndex(TOGETHER);
        if (at < 0) {
            return attributes;
        }
        AttributesImpl changed = new AttributesImpl(attributes);
        changed.setValue(at, "5");
        return changed;
    }

    private void enter(String name, Attributes attributes) {
        FoPlace place = places.element();
        if (!IN_LINE.contains(name)) {
            begun = 0;
        }
        switch (name) {
            case "page-sequence" -> sequence = attributes.getValue("master-reference");
            case "flow", "static-content" -> {
                onPage = true;
                spoken = name.equals("flow");
                place = place.inArea(pages.width(sequence, attributes.getValue("flow-name")));
            }
            case "footnote-body" -> place = place.inArea(pages.width(sequence, "xsl-region-body"));
            case "table-column" -> tables.element().column(attributes);
            case "table-row" -> tables.element().row();
            case "table-cell" -> place = place.inArea(tables.element().cell(attributes));
            default -> {
                if (!onPage) {
                    pages.learn(name, attributes);
                }
            }
        }
        places.push(place.inside(name, attributes));
        if (name.equals("table")) {
            double room = places.element().room();
            tables.push(new FoTable(FoLength.of(attributes, "width", place.size(), room, room)));
        }
    }

    @Override
    public void endElement(String space, String name, String qualified) throws SAXException {
        say();
        if (depth > 0) {
            waiting.end(space, name, qualified);
            depth--;
            if (depth == 0) {
                fit();
            }
            return;
        }
        if (space.equals(FO) && name.equals(GRAPHIC)) {
            return;
        }
        if (drawing > 0) {
            drawing--;
        } else {
            places.pop();
            passages.close();
            switch (name) {
                case "flow", "static-content" -> onPage = false;
                case "table" -> tables.pop();
                default -> begun = IN_LINE.contains(name) ? begun : 0;
            }
        }
        super.endElement(space, name, qualified);
    }

    /** Passes on a table or a box, or what is made of it. */
    private void fit() throws SAXException {
        FoEvents fitted = fitted(waiting.all());
        waiting = new FoEvents();
        replaying = true;
        fitted.replay(this, this::stand);
        say();
        replaying = false;
    }

    private FoEvents fitted(List<Event> element) {
        if (!(element.get(0) instanceof Start start && start.is("table"))) {
            return FittedBox.fitted(element, places.element(), type);
        }
        WideTable.Fitted table = WideTable.fitted(element, places.element(), type);
        if (table.listed()) {
            String heads = String.join("\n", table.heads());
            remarks.accept(new Remark(WIDE_TABLE, false, "print shows it row by row", heads));
        }
        return table.events();
    }

    @Override
    public void characters(char[] letters, int start, int length) {
        text.append(letters, start, length);
    }

    @Override
    public void ignorableWhitespace(char[] letters, int start, int length) {
        text.append(letters, start, length);
    }

    /** Passes on a picture that can be shown, in a size that fits; of another its words, in a frame. */
    private void picture(Attributes attributes) throws SAXException {
        begun = 0;
        Matcher source = SOURCE.matcher(String.valueOf(attributes.getValue("src")));
        if (!source.matches()) {
            super.startElement(FO, GRAPHIC, "fo:" + GRAPHIC, attributes);
            super.endElement(FO, GRAPHIC, "fo:" + GRAPHIC);
            return;
        }
        FoPlace place = places.element();
        boolean free = "scale-down-to-fit".equals(attributes.getValue("content-width"));
        double asked = FoLength.of(attributes, "content-width", 0, place.room(), place.room());
        PrintPictures.Shown shown = pictures.in(
                source.group(1),
                free ? place.room() - TOLERANCE : FoLength.of(attributes, "width", 0, place.room(), asked),
                free ? TALLEST * pages.height(sequence) : Double.MAX_VALUE);
        shown.objection().ifPresent(why -> remarks.accept(new Remark(PICTURE_LEFT_OUT, true, why, source.group(1))));
        if (!shown.there()) {
            described(String.valueOf(attributes.getValue(EXTENSION, "alt-text")));
            return;
        }
        AttributesImpl changed = new AttributesImpl(attributes);
        put(changed, "src", "url('" + shown.address() + "')");
        if (free) {
            put(changed, "width", "auto");
            put(changed, "content-height", "auto");
            put(changed, "content-width", String.format(Locale.ROOT, "%.2fpt", shown.width()));
        }
        super.startElement(FO, GRAPHIC, "fo:" + GRAPHIC, changed);
        super.endElement(FO, GRAPHIC, "fo:" + GRAPHIC);
    }

    private void described(String description) throws SAXException {
        AttributesImpl frame = new AttributesImpl();
        put(frame, "role", "Span");
        put(frame, "margin", "0mm");
        put(frame, "padding", "3mm");
        put(frame, "border", "0.75pt solid currentcolor");
        put(frame, "space-before", "4pt");
        put(frame, "space-after", "4pt");
        super.startElement(FO, "block", "fo:block", frame);
        places.push(places.element().inside("block", frame));
        text.append("Picture: ").append(description);
        say();
        places.pop();
        super.endElement(FO, "block", "fo:block");
    }

    private static void put(AttributesImpl attributes, String name, String value) {
        int at = attributes.getIndex(name);
        if (at >= 0) {
            attributes.setValue(at, value);
        } else {
            attributes.addAttribute("", name, name, "CDATA", value);
        }
    }

    /** Passes on the text between two tags. */
    private void say() throws SAXException {
        if (text.isEmpty()) {
            return;
        }
        String written = text.toString();
        text.setLength(0);
        if (depth > 0) {
            waiting.say(written);
            return;
        }
        if (!onPage || written.isBlank()) {
            begun = 0;
            pass(written);
            return;
        }
        passages.say(written);
        FoPlace place = places.element();
        String shown = spoken || drawing > 0 ? written : shortened(written, place);
        for (Piece piece : PrintLetters.of(shown, place.face(), type, drawing == 0)) {
            piece.meant().ifPresent(meant -> remarks.accept(missing(meant, piece.text())));
            if (drawing > 0) {
                pass(piece.text());
            } else {
                set(piece, place);
            }
        }
    }

    /** Words above and below the text of a page, which only remind, in one line. */
    private String shortened(String words, FoPlace place) {
        double room = ONE_LINE * place.room();
        if (begun + type.width(place.face(), place.size(), words.strip()) <= room) {
            return words;
        }
        String shorter = words.strip();
        while (shorter.length() > 1 && type.width(place.face(), place.size(), shorter + "…") > room - begun) {
            shorter = shorter.substring(0, shorter.offsetByCodePoints(shorter.length(), -1))
                    .stripTrailing();
        }
        return shorter + "…";
    }

    private static Remark missing(String meant, String shown) {
        return new Remark(MISSING_LETTERS, false, "print shows " + shown + " instead", meant);
    }

    private void set(Piece piece, FoPlace place) throws SAXException {
        Optional<PrintFont> font = piece.font();
        if (font.isPresent()) {
            AttributesImpl look = new AttributesImpl();
            look.addAttribute(
                    "", "font-family", "font-family", "CDATA", font.get().family());
            look.addAttribute(
                    "", "font-style", "font-style", "CDATA", font.get().style());
            look.addAttribute(
                    "",
                    "font-weight",
                    "font-weight",
                    "CDATA",
                    Integer.toString(font.get().weight()));
            wrapped(look, () -> words(piece.text(), place.inside("inline", look)));
        } else if (piece.meant().isPresent()) {
            meaning(piece.meant().get(), () -> words(piece.text(), place));
        } else {
            words(piece.text(), place);
        }
    }

    private interface Said {
        void pass() throws SAXException;
    }

    /** What a screen reader is to say instead. */
    private void meaning(String words, Said said) throws SAXException {
        if (!spoken) {
            said.pass();
            return;
        }
        AttributesImpl meant = new AttributesImpl();
        meant.addAttribute(EXTENSION, "abbreviation", "fox:abbreviation", "CDATA", "@@act=" + words);
        wrapped(meant, said);
    }

    private void wrapped(AttributesImpl attributes, Said said) throws SAXException {
        super.startElement(FO, "inline", "fo:inline", attributes);
        said.pass();
        super.endElement(FO, "inline", "fo:inline");
    }

    /** Passes on text that can be set, giving each word that is too wide its places to break. */
    private void words(String said, FoPlace place) throws SAXException {
        int done = 0;
        int start = 0;
        while (start < said.length()) {
            int end = endOfWord(said, start);
            String word = said.substring(start, end);
            double width = type.width(place.face(), place.size(), word);
            double room = place.room() - TOLERANCE;
            if (begun + width > room) {
                pass(said.substring(done, start));
                broken(word, place, room);
                done = end;
            }
            begun = end < said.length() ? 0 : begun + width;
            start = startOfWord(said, end);
        }
        pass(said.substring(done));
    }

    private void broken(String word, FoPlace place, double room) throws SAXException {
        WordBreaks.Broken broken =
                WordBreaks.of(word, begun, room, part -> type.width(place.face(), place.size(), part));
        if (!broken.torn()) {
            pass(broken.text());
            return;
        }
        remarks.accept(
                new Remark(LONG_WORD, false, "too wide for its place, so print breaks it between letters", word));
        meaning(word, () -> pass(broken.text()));
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
            super.characters(words.toCharArray(), 0, words.length());
        }
    }
}
