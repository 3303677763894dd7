package org.planpress.model;

import org.planpress.finding.Provenance;
import org.planpress.finding.SourceLocation;

/**
 * Words that an author wrote, never empty, and where they come from.
 *
 * <p>The words are a string of their own: no other text has the same object, even if it says the same. Pages pass this
 * object on, and so it can be told where the words on a page stand in the content, although a page holds no places.
 *
 * @param value the words
 * @param from where they come from; not a part of what they say
 */
public record Text(String value, Provenance from) {

    public Text {
        value = new String(value);
    }

    /** Words written on one line, unless they hold a line break. */
    public Text(String value, SourceLocation at) {
        this(value, value.indexOf('\n') < 0 ? Provenance.exactly(at) : Provenance.at(at));
    }

    /** Where they start. */
    public SourceLocation at() {
        return from.start();
    }

    @Override
    public String toString() {
        return value;
    }
}
