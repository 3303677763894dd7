package org.planpress.render.print;

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

    private static void put(AttributesImpl attributes, String name, String value) {
        int at = attributes.getIndex(name);
        if (at >= 0) {
            attributes.setValue(at, value);
        } else {
            attributes.addAttribute("", name, name, "CDATA", value);
        }
    }

    /** Of an inline: a mark that {@link TemplateMarks} carries out. */
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
