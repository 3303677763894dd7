package org.planpress.render.print;

import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.XMLFilterImpl;

/** Lets things that should stay on one page go on over the next: what is taller than a page cannot be kept on one. */
final class LooseKeeps extends XMLFilterImpl {

    private static final String TOGETHER = "keep-together.within-page";

    /** Weaker than always. */
    private static final String IF_POSSIBLE = "5";

    LooseKeeps(ContentHandler next) {
        setContentHandler(next);
    }

    @Override
    public void startElement(String space, String name, String qualified, Attributes attributes) throws SAXException {
        boolean kept = attributes.getIndex(TOGETHER) >= 0;
        Attributes loose = kept ? FoAttributes.with(attributes, TOGETHER, IF_POSSIBLE) : attributes;
        super.startElement(space, name, qualified, loose);
    }
}
