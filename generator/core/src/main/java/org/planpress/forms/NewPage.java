package org.planpress.forms;

import java.util.List;

/**
 * A new file of a kind.
 *
 * @param ways how it can be named
 */
public record NewPage(String kind, String label, List<Way> ways) {

    /** A way to name it, with a star in its path for each name. */
    public record Way(String pattern, List<Name> names) {}

    /**
     * A name.
     *
     * @param id of what it is filled into
     * @param name by which it is sent
     * @param known what it can be
     */
    public record Name(String id, String name, String label, String meaning, String value, List<String> known) {}
}
