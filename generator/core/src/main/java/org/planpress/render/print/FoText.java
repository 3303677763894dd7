package org.planpress.render.print;

import org.planpress.finding.Provenance;

/** Formatting objects as text, written one after the other. */
final class FoText {

    private final WordMarks marks;
    private final StringBuilder out = new StringBuilder();

    FoText(WordMarks marks) {
        this.marks = marks;
    }

    /**
     * Opens an element.
     *
     * @param attributes as they are written; empty for none
     */
    FoText open(String name, String attributes) {
        return start(name, attributes, ">");
    }

    FoText close(String name) {
        return add("</fo:").add(name).add(">");
    }

    /** An element with nothing in it. */
    FoText empty(String name, String attributes) {
        return start(name, attributes, "/>");
    }

    private FoText start(String name, String attributes, String end) {
        return add("<fo:")
                .add(name)
                .add(attributes.isEmpty() ? "" : " ")
                .add(attributes)
                .add(end);
    }

    /** Words of ours. */
    FoText say(String words) {
        return add(escaped(words));
    }

    /** Words that somebody wrote. */
    FoText say(String words, Provenance from) {
        return add(marks.said(escaped(words), from));
    }

    /** The attribute that says where an element comes from. */
    String at(Provenance from) {
        return marks.at(from);
    }

    /** Objects that are written already. */
    FoText add(String objects) {
        out.append(objects);
        return this;
    }

    /** Words as they stand in a text or in an attribute. */
    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
