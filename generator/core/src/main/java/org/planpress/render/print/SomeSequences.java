package org.planpress.render.print;

import java.util.Set;
import java.util.function.IntPredicate;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.XMLFilterImpl;

/** Lets some sequences of the pages of a document through, for whoever wants to know how they come out; bookmarks stay behind. */
final class SomeSequences extends XMLFilterImpl {

    private static final Set<String> LEFT_OUT = Set.of("bookmark-tree", "declarations");

    private final IntPredicate wanted;
    private int sequence = -1;
    private int dropped;

    /**
     * A filter for one document.
     *
     * @param wanted says of the number of a sequence, from 0, whether it goes through
     */
    SomeSequences(ContentHandler next, IntPredicate wanted) {
        setContentHandler(next);
        this.wanted = wanted;
    }

    @Override
    public void startElement(String space, String name, String qualified, Attributes attributes) throws SAXException {
        boolean starts = space.equals(FoEvents.FO) && name.equals("page-sequence");
        if (starts) {
            sequence++;
        }
        if (dropped > 0
                || (starts && !wanted.test(sequence))
                || (space.equals(FoEvents.FO) && LEFT_OUT.contains(name))) {
            dropped++;
        } else {
            super.startElement(space, name, qualified, attributes);
        }
    }

    @Override
    public void endElement(String space, String name, String qualified) throws SAXException {
        if (dropped > 0) {
            dropped--;
        } else {
            super.endElement(space, name, qualified);
        }
    }

    @Override
    public void characters(char[] letters, int start, int length) throws SAXException {
        if (dropped == 0) {
            super.characters(letters, start, length);
        }
    }
}
