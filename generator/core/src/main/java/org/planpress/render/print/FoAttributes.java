package org.planpress.render.print;

import java.util.Optional;
import org.planpress.render.pdf.TaggedPdf;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.AttributesImpl;

/** Attributes of formatting objects, and of the typesetter's extension to them. */
final class FoAttributes {

    private static final String EXTENSION = "http://xmlgraphics.apache.org/fop/extensions";

    private FoAttributes() {}

    /** Attributes of which names and values alternate. */
    static AttributesImpl of(String... namesAndValues) {
        AttributesImpl attributes = new AttributesImpl();
        for (int at = 0; at + 1 < namesAndValues.length; at += 2) {
            put(attributes, namesAndValues[at], namesAndValues[at + 1]);
        }
        return attributes;
    }

    /** The same attributes, one of them with this value. */
    static AttributesImpl with(Attributes given, String name, String value) {
        AttributesImpl attributes = new AttributesImpl(given);
        put(attributes, name, value);
        return attributes;
    }

    /** Attributes as the typesetter takes them: without the marks of {@link WordMarks} in them and among them. */
    static Attributes unmarked(Attributes given) {
        int at = given.getIndex(WordMarks.AT);
        boolean marked = at >= 0;
        for (int index = 0; index < given.getLength() && !marked; index++) {
            marked = MarkedWords.isMarked(given.getValue(index));
        }
        if (!marked) {
            return given;
        }
        AttributesImpl attributes = new AttributesImpl(given);
        for (int index = 0; index < attributes.getLength(); index++) {
            attributes.setValue(index, MarkedWords.plain(attributes.getValue(index)));
        }
        if (at >= 0) {
            attributes.removeAttribute(at);
        }
        return attributes;
    }

    /** The mark of an element that comes from somewhere as a whole. */
    static Optional<Integer> mark(Attributes given) {
        return Optional.ofNullable(given.getValue(WordMarks.AT)).map(Integer::valueOf);
    }

    private static void put(AttributesImpl attributes, String name, String value) {
        int at = attributes.getIndex(name);
        if (at >= 0) {
            attributes.setValue(at, value);
        } else {
            attributes.addAttribute("", name, name, "CDATA", value);
        }
    }

    /** Of an inline: a mark that {@link TaggedPdf} carries out. */
    static AttributesImpl marked(String mark) {
        AttributesImpl attributes = new AttributesImpl();
        attributes.addAttribute(EXTENSION, "abbreviation", "fox:abbreviation", "CDATA", mark);
        return attributes;
    }

    /** What a picture shows, in words. */
    static String description(Attributes picture) {
        return String.valueOf(picture.getValue(EXTENSION, "alt-text"));
    }
}
