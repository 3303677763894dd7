package org.planpress.words;

/** How whole numbers are written. */
final class Digits {

    private static final int GROUP = 3;

    private Digits() {}

    /** {@code 1,125}. */
    static String grouped(long number) {
        StringBuilder grouped = new StringBuilder(Long.toString(number));
        for (int at = grouped.length() - GROUP; at > 0; at -= GROUP) {
            if (Character.isDigit(grouped.charAt(at - 1))) {
                grouped.insert(at, ',');
            }
        }
        return grouped.toString();
    }
}
