package org.planpress.finding;

import java.util.Comparator;

/**
 * A place in a file that a person wrote.
 *
 * <p>In {@code a: b} the value {@code b} is at line 1, column 4. Columns count UTF-16 units, as editors do.
 *
 * @param path path relative to the folder the command runs in, with {@code /} as separator
 * @param line line, from 1
 * @param column column, from 1
 */
public record SourceLocation(String path, int line, int column) implements Comparable<SourceLocation> {

    private static final Comparator<SourceLocation> ORDER = Comparator.comparing(SourceLocation::path)
            .thenComparingInt(SourceLocation::line)
            .thenComparingInt(SourceLocation::column);

    public SourceLocation {
        if (line < 1 || column < 1) {
            throw new IllegalArgumentException("line and column count from 1, got " + line + ":" + column);
        }
    }

    /** The first character of a file: where a finding about the whole file points. */
    public static SourceLocation startOf(String path) {
        return new SourceLocation(path, 1, 1);
    }

    /** The place so many columns further right on the same line. */
    public SourceLocation plus(int columns) {
        return new SourceLocation(path, line, column + columns);
    }

    @Override
    public int compareTo(SourceLocation other) {
        return ORDER.compare(this, other);
    }

    /** The form that editors and terminals turn into a link: {@code path:line:column}. */
    @Override
    public String toString() {
        return path + ":" + line + ":" + column;
    }
}
