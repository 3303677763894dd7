package org.planpress.render.html;

import java.util.List;

/** A template asks a record for something that records of its kind never have, whether or not a value may be missing. */
final class UnknownNameException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String name;
    private final transient List<String> known;

    UnknownNameException(String name, List<String> known) {
        super("there is no '" + name + "'", null, false, false);
        this.name = name;
        this.known = List.copyOf(known);
    }

    String name() {
        return name;
    }

    /** The names that there are. */
    List<String> known() {
        return known;
    }
}
