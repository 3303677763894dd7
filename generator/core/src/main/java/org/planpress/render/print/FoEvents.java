package org.planpress.render.print;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.planpress.output.Digestible;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;
import org.xml.sax.helpers.LocatorImpl;

/** A part of a document, remembered so that it can be looked at as a whole before it is passed on. */
final class FoEvents implements Digestible {

    static final String FO = "http://www.w3.org/1999/XSL/Format";

    /** A tag or a text. */
    sealed interface Event {}

    /** A start tag. */
    record Start(String space, String name, String qualified, AttributesImpl attributes, Locator at) implements Event {
        boolean is(String formatted) {
            return space.equals(FO) && name.equals(formatted);
        }

        Start with(String attribute, String value) {
            return new Start(space, name, qualified, FoAttributes.with(attributes, attribute, value), at);
        }

        /** The same without an attribute of a vocabulary of its own. */
        Start without(String vocabulary, String attribute) {
            int there = attributes.getIndex(vocabulary, attribute);
            if (there < 0) {
                return this;
            }
            AttributesImpl others = new AttributesImpl(attributes);
            others.removeAttribute(there);
            return new Start(space, name, qualified, others, at);
        }
    }

    /** An end tag. */
    record End(String space, String name, String qualified) implements Event {
        boolean is(String formatted) {
            return space.equals(FO) && name.equals(formatted);
        }
    }

    /**
     * Characters.
     *
     * @param text with the marks of {@link WordMarks}
     */
    record Said(String text) implements Event {
        /** Without marks. */
        String words() {
            return MarkedWords.plain(text);
        }
    }

    private final List<Event> events = new ArrayList<>();

    /** A part of these events. */
    static FoEvents of(List<? extends Event> events) {
        FoEvents part = new FoEvents();
        part.events.addAll(events);
        return part;
    }

    List<Event> all() {
        return events;
    }

    /** Tags and texts; where they stand in the file of the template is no part of what they say. */
    @Override
    public Object digested() {
        List<String> said = new ArrayList<>();
        for (Event event : events) {
            if (event instanceof Start start) {
                said.add("<" + start.qualified);
                for (int at = 0; at < start.attributes.getLength(); at++) {
                    said.add(start.attributes.getQName(at));
                    said.add(start.attributes.getValue(at));
                }
            } else if (event instanceof End) {
                said.add(">");
            } else if (event instanceof Said text) {
                said.add("=" + text.text);
            }
        }
        return said;
    }

    void start(String space, String name, String qualified, Attributes attributes, Locator at) {
        events.add(new Start(space, name, qualified, new AttributesImpl(attributes), new LocatorImpl(at)));
    }

    void end(String space, String name, String qualified) {
        events.add(new End(space, name, qualified));
    }

    /** Adds a text; a parser may tell of one in pieces. */
    void say(String text) {
        int last = events.size() - 1;
        if (last >= 0 && events.get(last) instanceof Said begun) {
            events.set(last, new Said(begun.text + text));
        } else {
            events.add(new Said(text));
        }
    }

    /** Opens an element of formatting objects; names and values of its attributes alternate. */
    FoEvents open(Locator at, String name, String... attributes) {
        events.add(new Start(FO, name, "fo:" + name, FoAttributes.of(attributes), at));
        return this;
    }

    FoEvents close(String... names) {
        for (String name : names) {
            events.add(new End(FO, name, "fo:" + name));
        }
        return this;
    }

    void addAll(List<? extends Event> more) {
        events.addAll(more);
    }

    /** Passes everything on, telling before each start tag where it stands. */
    void replay(ContentHandler to, Consumer<Locator> at) throws SAXException {
        for (Event event : events) {
            if (event instanceof Start start) {
                at.accept(start.at);
                to.startElement(start.space, start.name, start.qualified, start.attributes);
            } else if (event instanceof End end) {
                to.endElement(end.space, end.name, end.qualified);
            } else if (event instanceof Said said) {
                to.characters(said.text.toCharArray(), 0, said.text.length());
            }
        }
    }

    /** The words of a part. */
    static String words(List<Event> part) {
        return MarkedWords.plain(marked(part)).strip();
    }

    /** The words of a part with their marks. */
    static String marked(List<Event> part) {
        StringBuilder words = new StringBuilder();
        part.forEach(event -> words.append(event instanceof Said said ? said.text : ""));
        return words.toString().strip();
    }
}
