package org.planpress.words;

import java.util.Map;
import org.planpress.finding.SourceLocation;

/**
 * A message or term of a file.
 *
 * @param id its name, that of a term with its hyphen
 * @param words what it says
 * @param attributes what is known of it, by name
 * @param comment what its author says of it
 * @param at where it starts
 */
record Entry(String id, Pattern words, Map<String, Pattern> attributes, String comment, SourceLocation at) {

    boolean isTerm() {
        return id.startsWith("-");
    }
}
