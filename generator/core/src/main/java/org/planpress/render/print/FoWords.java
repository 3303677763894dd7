package org.planpress.render.print;

import static org.planpress.render.print.FoEvents.FO;

import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.planpress.render.print.Typesetter.Remark;
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

    /** Elements inside of a line; all others start a new one. */
    private static final Set<String> IN_LINE = Set.of("inline", "basic-link", "wrapper");

    private final FoPosition position = new FoPosition();
    private final StringBuilder text = new StringBuilder();
    private final FoPassages passages;
    private final FittedPictures pictures;
    private final WordSetter setter;
    private Locator at = new LocatorImpl();

    /**
     * A filter for one document.
     *
     * @param passages learns which words stand where
     */
    FoWords(
            ContentHandler typesetter,
            PrintType type,
            PrintPictures pictures,
            FoPassages passages,
            Consumer<Remark> remarks) {
        setContentHandler(typesetter);
        this.passages = passages;
        this.pictures = new FittedPictures(pictures, remarks);
        this.setter = new WordSetter(type, typesetter, remarks);
    }

    /** How far the reading of the document has come. */
    FoPosition position() {
        return position;
    }

    @Override
    public void setDocumentLocator(Locator locator) {
        this.at = locator;
        super.setDocumentLocator(locator);
    }

    @Override
    public void startElement(String space, String name, String qualified, Attributes attributes) throws SAXException {
        say();
        if (isGraphic(space, name)) {
            picture(attributes);
            return;
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
        String written = text.toString();
        text.setLength(0);
        if (!position.onPage() || written.isBlank()) {
            setter.space(written);
            return;
        }
        passages.say(written);
        if (position.inDrawing()) {
            setter.draw(written, position.place());
        } else if (position.inRunningHead()) {
            setter.remind(written, position.place());
        } else {
            setter.set(written, position.place());
        }
    }

    /** Passes on a picture in a size that fits; of one that cannot be shown its words, in a frame. */
    private void picture(Attributes attributes) throws SAXException {
        setter.endWord();
        Optional<Attributes> fitted = pictures.fitted(attributes, position.place(), position.height());
        if (fitted.isPresent()) {
            super.startElement(FO, GRAPHIC, "fo:" + GRAPHIC, fitted.get());
            super.endElement(FO, GRAPHIC, "fo:" + GRAPHIC);
        } else {
            framed("Picture: " + FoAttributes.description(attributes));
        }
    }

    private void framed(String words) throws SAXException {
        Attributes frame = FittedPictures.frame();
        super.startElement(FO, "block", "fo:block", frame);
        position.enter(FO, "block", frame);
        text.append(words);
        say();
        position.leave("block");
        super.endElement(FO, "block", "fo:block");
    }
}
