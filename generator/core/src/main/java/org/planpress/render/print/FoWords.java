package org.planpress.render.print;

import static org.planpress.render.print.FoEvents.FO;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.planpress.finding.SourceLocation;
import org.planpress.render.print.Typesetter.Remark;
import org.planpress.site.frame.PageMessage;
import org.planpress.words.Voice;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.LocatorImpl;
import org.xml.sax.helpers.XMLFilterImpl;

/**
 * Stands right before the typesetter, where all text and all pictures pass on their way to paper. It keeps track of the
 * place that each stands in, so that they can be made to fit it, and of the author's words there.
 */
final class FoWords extends XMLFilterImpl {

    private static final String GRAPHIC = "external-graphic";
    private static final String DRAWING = "instream-foreign-object";

    /** Elements inside of a line; all others start a new one. */
    private static final Set<String> IN_LINE = Set.of("inline", "basic-link", "wrapper");

    private final FoPosition position = new FoPosition();
    private final StringBuilder text = new StringBuilder();
    private final WordMarks marks;
    private final FoPassages passages;
    private final FittedPictures pictures;
    private final WordSetter setter;
    private final Voice voice;
    private Locator at = new LocatorImpl();

    /** The mark of the figure whose drawing is being passed on. */
    private Optional<Integer> figure = Optional.empty();

    /**
     * A filter for one document.
     *
     * @param marks of the document
     * @param passages learns which words stand where
     */
    FoWords(
            ContentHandler typesetter,
            PrintType type,
            PrintPictures pictures,
            WordMarks marks,
            FoPassages passages,
            Consumer<Remark> remarks) {
        setContentHandler(typesetter);
        this.marks = marks;
        this.passages = passages;
        this.pictures = new FittedPictures(pictures, remarks);
        this.voice = type.voice();
        this.setter = new WordSetter(type, typesetter, remarks);
    }

    /** How far the reading of the document has come. */
    FoPosition position() {
        return position;
    }

    /** Where an element comes from as a whole, if it says so. */
    Optional<SourceLocation> place(Attributes marked) {
        return FoAttributes.mark(marked).flatMap(mark -> marks.place(mark, 0));
    }

    @Override
    public void setDocumentLocator(Locator locator) {
        this.at = locator;
        super.setDocumentLocator(locator);
    }

    @Override
    public void startElement(String space, String name, String qualified, Attributes marked) throws SAXException {
        say();
        Attributes attributes = FoAttributes.unmarked(marked);
        if (isGraphic(space, name)) {
            picture(attributes, place(marked));
            return;
        }
        if (space.equals(FO) && name.equals(DRAWING)) {
            figure = FoAttributes.mark(marked);
        }
        position.enter(space, name, attributes);
        if (!position.inDrawing()) {
            passages.open(at);
            meet(name);
        }
        super.startElement(space, name, qualified, attributes);
    }

    @Override
    public void endElement(String space, String name, String qualified) throws SAXException {
        say();
        if (isGraphic(space, name)) {
            return;
        }
        if (!position.inDrawing()) {
            passages.close();
            meet(name);
        }
        position.leave(name);
        super.endElement(space, name, qualified);
    }

    private static boolean isGraphic(String space, String name) {
        return space.equals(FO) && name.equals(GRAPHIC);
    }

    private void meet(String tag) {
        if (!IN_LINE.contains(tag)) {
            setter.endWord();
        }
    }

    @Override
    public void characters(char[] letters, int start, int length) {
        text.append(letters, start, length);
    }

    @Override
    public void ignorableWhitespace(char[] letters, int start, int length) {
        text.append(letters, start, length);
    }

    /** Passes on the text between two tags. */
    private void say() throws SAXException {
        if (text.isEmpty()) {
            return;
        }
        MarkedWords written = MarkedWords.of(text.toString());
        text.setLength(0);
        if (!position.onPage() || written.words().isBlank()) {
            setter.space(written.words());
            return;
        }
        passages.say(written);
        if (position.inDrawing()) {
            setter.draw(written.words(), position.place(), offset -> marks.drawn(figure, written.words(), offset));
        } else if (position.inRunningHead()) {
            setter.remind(written.words(), position.place(), offset -> places(written, offset));
        } else {
            setter.set(written.words(), position.place(), offset -> places(written, offset));
        }
    }

    private List<SourceLocation> places(MarkedWords written, int offset) {
        return written.at(offset)
                .flatMap(span -> marks.place(span.mark(), offset - span.start()))
                .map(List::of)
                .orElse(List.of());
    }

    /** Passes on a picture in a size that fits; of one that cannot be shown its words, in a frame. */
    private void picture(Attributes attributes, Optional<SourceLocation> from) throws SAXException {
        setter.endWord();
        Optional<Attributes> fitted = pictures.fitted(attributes, position.place(), position.height(), from);
        if (fitted.isPresent()) {
            super.startElement(FO, GRAPHIC, "fo:" + GRAPHIC, fitted.get());
            super.endElement(FO, GRAPHIC, "fo:" + GRAPHIC);
        } else {
            framed(voice.say(new PageMessage.Picture(FoAttributes.description(attributes))));
        }
    }

    /** In a link they stay on its line: a block has no area that could be clicked. */
    private void framed(String words) throws SAXException {
        String element = position.inLink() ? "inline" : "block";
        Attributes frame = position.inLink() ? FittedPictures.frameInLine() : FittedPictures.frame();
        super.startElement(FO, element, "fo:" + element, frame);
        position.enter(FO, element, frame);
        text.append(words);
        say();
        position.leave(element);
        super.endElement(FO, element, "fo:" + element);
    }
}
