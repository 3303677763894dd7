package org.planpress.render.print;

import static org.planpress.render.print.FoEvents.FO;

import java.util.List;
import java.util.function.Consumer;
import org.planpress.render.print.FoEvents.Event;
import org.planpress.render.print.FoEvents.Start;
import org.planpress.render.print.Typesetter.Remark;
import org.xml.sax.Attributes;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.LocatorImpl;
import org.xml.sax.helpers.XMLFilterImpl;

/**
 * Reads a document, and holds each table and each box of a fixed height back until all of it is there: only then it shows
 * whether it fits its place. What goes on is the thing itself, or what is made of it.
 */
final class CopyFitting extends XMLFilterImpl {

    /** The remark that a table is wider than its page; its words are the heads of the columns, one a line. */
    private static final String WIDE_TABLE = "wideTable";

    private final FoWords next;
    private final FoPosition position;
    private final PrintType type;
    private final Consumer<Remark> remarks;
    private final LocatorImpl place = new LocatorImpl();
    private Locator source = place;
    private FoEvents held = new FoEvents();
    private int depth;

    CopyFitting(XMLReader parser, FoWords next, PrintType type, Consumer<Remark> remarks) {
        super(parser);
        setContentHandler(next);
        this.next = next;
        this.position = next.position();
        this.type = type;
        this.remarks = remarks;
    }

    @Override
    public void setDocumentLocator(Locator locator) {
        this.source = locator;
        super.setDocumentLocator(place);
    }

    /** Says where in the document the next element stands, also of one that was held back. */
    private void stand(Locator at) {
        place.setLineNumber(at.getLineNumber());
        place.setColumnNumber(at.getColumnNumber());
    }

    @Override
    public void startElement(String space, String name, String qualified, Attributes attributes) throws SAXException {
        stand(source);
        if (depth > 0 || hasToFit(space, name, attributes)) {
            held.start(space, name, qualified, attributes, place);
            depth++;
        } else {
            super.startElement(space, name, qualified, attributes);
        }
    }

    private boolean hasToFit(String space, String name, Attributes attributes) {
        return space.equals(FO)
                && position.onPage()
                && !position.inDrawing()
                && (name.equals("table") || FittedBox.isBox(name, attributes));
    }

    @Override
    public void endElement(String space, String name, String qualified) throws SAXException {
        if (depth == 0) {
            super.endElement(space, name, qualified);
            return;
        }
        held.end(space, name, qualified);
        depth--;
        if (depth == 0) {
            FoEvents whole = held;
            held = new FoEvents();
            fitted(whole.all()).replay(next, this::stand);
        }
    }

    private FoEvents fitted(List<Event> whole) {
        if (!(whole.get(0) instanceof Start start && start.is("table"))) {
            return FittedBox.fitted(whole, position.place(), type);
        }
        WideTable.Fitted table = WideTable.fitted(whole, position.place(), type);
        if (table.listed()) {
            String heads = String.join("\n", table.heads());
            remarks.accept(
                    new Remark(WIDE_TABLE, false, "print shows it row by row", heads, next.place(start.attributes())));
        }
        return table.events();
    }

    @Override
    public void characters(char[] letters, int start, int length) throws SAXException {
        if (depth > 0) {
            held.say(new String(letters, start, length));
        } else {
            super.characters(letters, start, length);
        }
    }

    @Override
    public void ignorableWhitespace(char[] letters, int start, int length) throws SAXException {
        characters(letters, start, length);
    }
}
