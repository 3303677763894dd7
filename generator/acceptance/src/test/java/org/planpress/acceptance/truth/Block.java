package org.planpress.acceptance.truth;

import java.util.List;

/**
 * A piece of published text: a paragraph, a heading, a cell, a name with its value, or a line.
 *
 * @param page the address of the page, or the name of the document with "!" before it
 * @param tag what it is: {@code p}, {@code h1}, {@code dd}, {@code td} and so on
 * @param style its class, if it has one
 * @param name what it belongs to: the term of a value, the head of a row, the name before a line; else empty
 * @param caption the caption of the table or figure that it stands in or after; else empty
 * @param column the head of its column; else empty
 * @param row all cells of its row, if it stands in a table
 */
record Block(
        String page,
        String tag,
        String style,
        String text,
        String name,
        String caption,
        String column,
        List<String> row) {

    boolean isOnWeb() {
        return !page.startsWith("!");
    }
}
