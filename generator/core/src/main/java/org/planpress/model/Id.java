package org.planpress.model;

import java.util.regex.Pattern;

/**
 * A permanent name, such as {@code p2.vawg.3}: lower-case letters, digits, dots and hyphens. It becomes part of a
 * published address, so it never changes and is never given to anything else.
 *
 * @param value the name itself
 */
public record Id(String value) implements Comparable<Id> {

    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(?:[.-][a-z0-9]+)*");

    public Id {
        if (!isValid(value)) {
            throw new IllegalArgumentException("not an id: " + value);
        }
    }

    /** Whether {@code text} has the form of an id. */
    public static boolean isValid(String text) {
        return text.length() <= 80 && FORM.matcher(text).matches();
    }

    @Override
    public int compareTo(Id other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
