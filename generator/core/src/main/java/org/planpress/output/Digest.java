package org.planpress.output;

import java.util.HexFormat;

/**
 * What is the same for the same values and for no others, in every run and on every machine. A place in the content is
 * no part of a value: a line that moves changes no digest.
 *
 * @param hex SHA-256 in lower-case hexadecimal digits
 */
public record Digest(String hex) {

    /**
     * The digest of a value and of all that is in it: texts, numbers, days, enums, bytes, optional values, lists, maps and
     * sets of such, records of such, and what is {@link Digestible}. Maps and sets are the same in any order.
     *
     * @throws IllegalArgumentException if there is a value of another type in it, so that none can be forgotten
     */
    public static Digest of(Object value) {
        DigestWriter writer = new DigestWriter();
        writer.put(value);
        return new Digest(HexFormat.of().formatHex(writer.finished()));
    }
}
