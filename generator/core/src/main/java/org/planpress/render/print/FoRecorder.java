package org.planpress.render.print;

import org.xml.sax.Attributes;
import org.xml.sax.Locator;
import org.xml.sax.helpers.DefaultHandler;
import org.xml.sax.helpers.LocatorImpl;

/** Remembers a document that is ready for the typesetter, so that it can be set more than once. */
final class FoRecorder extends DefaultHandler {

    private final FoEvents document = new FoEvents();
    private Locator at = new LocatorImpl();

    /** What was heard so far. */
    FoEvents document() {
        return document;
    }

    @Override
    public void setDocumentLocator(Locator locator) {
        this.at = locator;
    }

    @Override
    public void startElement(String space, String name, String qualified, Attributes attributes) {
        document.start(space, name, qualified, attributes, at);
    }

    @Override
    public void endElement(String space, String name, String qualified) {
        document.end(space, name, qualified);
    }

    @Override
    public void characters(char[] letters, int start, int length) {
        document.say(new String(letters, start, length));
    }

    @Override
    public void ignorableWhitespace(char[] letters, int start, int length) {
        characters(letters, start, length);
    }
}
