package org.planpress.publish;

import java.io.IOException;
import java.util.Locale;

/** One file, or one new folder with all that is in it, to change in the output. */
record Change(Kind kind, String path) {

    enum Kind {
        REMOVE,
        ADD,
        REPLACE
    }

    /** Whether a reader goes to it, and finds what it names beside it. */
    boolean isPage() {
        return path.endsWith(".html") || path.endsWith(".html.gz");
    }

    /** Reads a line of the journal. */
    static Change parse(String line) throws IOException {
        int space = line.indexOf(' ');
        for (Kind kind : Kind.values()) {
            if (space > 0 && kind.name().equals(line.substring(0, space).toUpperCase(Locale.ROOT))) {
                return new Change(kind, line.substring(space + 1));
            }
        }
        throw new IOException("'" + line + "' is no line of it");
    }

    /** The line of the journal. */
    @Override
    public String toString() {
        return kind.name().toLowerCase(Locale.ROOT) + " " + path;
    }
}
