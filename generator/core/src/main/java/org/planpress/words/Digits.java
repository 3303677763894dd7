package org.planpress.words;

/** How digits are grouped. */
public final class Digits {

    private static final int GROUP = 3;

    private Digits() {}

    /** {@code 1,125}. */
    public static String grouped(long number) {
        return grouped(Long.toString(number));
    }

    /** Puts a comma before every three digits of the whole part; a formatter would take half the time of a drawing. */
    public static String grouped(String plain) {
        int point = plain.indexOf('.');
        StringBuilder grouped = new StringBuilder(plain);
        for (int at = (point < 0 ? plain.length() : point) - GROUP; at > 0; at -= GROUP) {
            if (Character.isDigit(plain.charAt(at - 1))) {
                grouped.insert(at, ',');
            }
        }
        return grouped.toString();
    }
}
